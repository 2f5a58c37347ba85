import type { Locator } from 'playwright-core'
import { dayFromNow } from './today.ts'

/** Says on which decision of today something rests. */
export async function fillDecision(venster: Locator, kenmerk: string): Promise<void> {
  await venster.getByLabel('Wanneer is dit besloten?').fill(dayFromNow(0))
  await venster.getByLabel('Waaraan is het besluit te herkennen?').fill(kenmerk)
  await venster.getByLabel('Wie heeft het ondertekend?').fill('De voorzitter van de stuurgroep')
}
