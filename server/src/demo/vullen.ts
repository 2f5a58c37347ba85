import type { Datum } from '@casushuis/handvat'
import { buurverhaal } from './verhalen/buurverhaal.ts'
import { verhalen } from './verhalen/index.ts'
import { type Demowerk, maakVerteller } from './verteller.ts'

export { demoaccounts } from './accounts.ts'
export { buurhuis } from './buurhuis.ts'
export { eerdereJaren } from './eerdere-jaren.ts'
export { demohuis } from './huis.ts'
export { buurverhaal, type Demowerk, verhalen }

/** A story of the demo, told through the acts of its people. */
export type Verhaal = (typeof verhalen)[number]

/**
 * Fills an empty demo house: tells every story through the very acts that people do, so that nothing is in the demo
 * that the rules would not allow.
 * @throws what the use case throws, for a story that breaks a rule
 */
export async function vulDemo(
  werk: Demowerk,
  { vandaag, verhalen: gekozen = verhalen }: { readonly vandaag: Datum; readonly verhalen?: readonly Verhaal[] },
  meld: (klaar: number, totaal: number) => void = () => {},
): Promise<void> {
  meld(0, gekozen.length)
  for (const [i, vertel] of gekozen.entries()) {
    await vertel(maakVerteller(werk, vandaag))
    meld(i + 1, gekozen.length)
  }
}
