/** Somebody changed the casus while it was being looked at: what was found so far and what follows are of two moments. */
export class BeeldVerouderd extends Error {
  override readonly name = 'BeeldVerouderd'
}
