import type { StukId, Stuksoort, Uitkomst } from '@casushuis/handvat'
import type { StukInhoud } from '../ports/content.ts'
import { nieuwId } from './id.ts'
import type { Daad } from './usecase.ts'

/** What is decided, and what is written down of it. */
interface Besluit extends Omit<StukInhoud, 'uitkomst'> {
  readonly soort: Exclude<Stuksoort, 'aanmelding'>
  readonly uitkomst: Pick<Uitkomst, 'label' | 'naar'>
}

/**
 * Takes a decision in a casus: its stuk is written and the casus goes where the outcome leads, or everything about the
 * person is destroyed and no stuk remains (A10, A11, T12, C12, S1, S2).
 */
export async function neemBesluit(d: Daad, { soort, uitkomst, ...inhoud }: Besluit): Promise<{ vernietigd: boolean }> {
  const { label, naar } = uitkomst
  if (naar === 'vernietigd') {
    await d.gaatNaar(naar, `${d.casus.fase}: ${label.toLowerCase()}`)
    return { vernietigd: true }
  }
  const id = nieuwId<StukId>()
  await d.voegtToe('stuk', { id, soort, door: d.actor.medewerker, op: d.nu, inhoud: { uitkomst: label, ...inhoud } })
  if (naar !== d.casus.fase) await d.gaatNaar(naar)
  return { vernietigd: false }
}
