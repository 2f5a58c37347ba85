/** The key of a casus, or part of what it sealed, is missing or damaged: this casus is closed, and no other. */
export class CasusUnreadable extends Error {
  override readonly name = 'CasusUnreadable'
}
