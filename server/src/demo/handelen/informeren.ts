import { betrokkeneInformeren, casusInzien } from '@casushuis/contract'
import type { Persoon } from '../mensen.ts'
import type { Geheugen } from './geheugen.ts'

/** What was decided in its name is told by who reported the casus, or by the procesregisseur where another partij leads since. */
export async function verteltBesluiten(geheugen: Geheugen, procesregisseur: Persoon): Promise<void> {
  if (!(await vertelt(geheugen, geheugen.melder))) await vertelt(geheugen, procesregisseur)
}

/** Whether there was something for this person to tell. */
async function vertelt({ v, params }: Geheugen, wie: Persoon): Promise<boolean> {
  const { stukken, handelingen } = await v.doe(wie, casusInzien, { params })
  const besluiten = stukken.filter((s) => s.teVertellen?.doorU).map((s) => s.id)
  const mag = handelingen.some((h) => h.id === 'betrokkeneInformeren' && h.toegestaan)
  if (!mag || besluiten.length === 0) return false
  const toelichting = 'Verteld wat er is besloten, wie er meedoen, wat er wordt gevraagd en welke rechten er zijn.'
  await v.doe(wie, betrokkeneInformeren, {
    params,
    body: { besluiten, wijze: 'gesprek', dag: v.nu(), toelichting, berichtNaVernietiging: true },
  })
  return true
}
