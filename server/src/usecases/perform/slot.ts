import { type Feiten, type MedewerkerId, slotlezers, type Tijdstip } from '@casushuis/handvat'
import type { Transaction } from '../../ports/store.ts'

/** Who hears that a casus closes for good: people, as nobody has a place in it any more (S8, E2). */
export async function hoortHetSlot(
  t: Pick<Transaction, 'contactpersonen'>,
  { casus }: Feiten,
  nu: Tijdstip,
): Promise<readonly MedewerkerId[]> {
  const { personen, zonderMensen } = slotlezers(casus, nu)
  const contact = zonderMensen.length === 0 ? [] : await t.contactpersonen(zonderMensen)
  return [...new Set([...personen, ...contact.map(({ id }) => id)])]
}
