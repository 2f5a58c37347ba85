import type { Herhaling, HerhalingStore } from '../../ports/herhalingen.ts'
import { AnderVerzoek } from '../errors.ts'
import type { Outcome } from './act.ts'

/**
 * Carries out a request once, however often it comes: a repeat gets the answer of the first, from the same transaction
 * in which the first was done. A refusal is no answer to keep: the facts may be others by then.
 * @throws {AnderVerzoek} where the same key came with another request
 */
export async function eenmaal<A>(
  t: HerhalingStore,
  herhaling: Herhaling | undefined,
  { doe, lees }: { readonly doe: () => Promise<Outcome<A>>; readonly lees: (kept: unknown) => A },
): Promise<Outcome<A>> {
  if (!herhaling) return doe()
  const eerder = await t.claimt(herhaling)
  if (eerder === 'ander') throw new AnderVerzoek()
  if (eerder !== undefined) return eerder === 'onbekend' ? eerder : { antwoord: lees(eerder.antwoord), casus: null }
  const uitkomst = await doe()
  if (uitkomst !== 'onbekend' && 'antwoord' in uitkomst) await t.bewaart(herhaling, uitkomst.casus, uitkomst.antwoord)
  else await t.laatLos(herhaling)
  return uitkomst
}
