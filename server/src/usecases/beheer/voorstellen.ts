import { voorstelSchrappen as schrappenContract } from '@casushuis/contract'
import { type Opdracht, type Voorstel, voorstellenVoor } from '@casushuis/handvat'
import type { Partijbeeld, RegisterStore } from '../../ports/registers.ts'
import { huisdaad } from '../usecase.ts'
import { eisPartij } from './bevoegdheden.ts'

/** Strikes a proposal that a jurist found not to fit this partij; what was recorded stays as it is (P4). */
export const voorstelSchrappen = huisdaad(schrappenContract, {
  opdracht: async ({ params, body }, { t }) => ({
    voorstel: await voorstelstand(t, params.id, body.voorstel),
    getoetstOp: body.getoetst.dag,
    gemotiveerd: body.reden.length > 0,
  }),
  async voer(d, { params, body }) {
    await d.t.schraptVoorstel(eisPartij(d, params.id), body)
    return null
  },
})

/** What became of the proposal that an act is about; of no other partij and no other kind. */
export async function voorstelstand(
  t: Pick<RegisterStore, 'partijen'>,
  partij: string,
  voorstel: string | null,
): Promise<Opdracht['voorstel']> {
  if (voorstel === null) return 'geen'
  const beeld = (await t.partijen()).find(({ id }) => id === partij)
  return (beeld && voorstellenVan(beeld).find(({ id }) => id === voorstel)?.stand) ?? 'onbekend'
}

/** What is proposed for a partij of its kind, and what became of each (P4). */
export function voorstellenVan(partij: Voorstelbeeld) {
  return voorstellenVoor(partij.sjabloon).map((voorstel) => ({ ...voorstel, ...standVan(voorstel, partij) }))
}
type Voorstelbeeld = Pick<Partijbeeld, 'sjabloon' | 'taken' | 'rechten' | 'geschrapt'>

function standVan(voorstel: Voorstel, { taken, rechten, geschrapt }: Voorstelbeeld) {
  const vastgelegd =
    voorstel.over === 'taak'
      ? taken.some((taak) => taak.voorstel === voorstel.id)
      : rechten.some((recht) => recht.soort === voorstel.soort && recht.ingetrokkenOp === null)
  if (vastgelegd) return { stand: 'vastgelegd' as const, getoetst: null }
  const getoetst = geschrapt.find((g) => g.voorstel === voorstel.id)?.getoetst ?? null
  return { stand: getoetst ? ('geschrapt' as const) : ('open' as const), getoetst }
}
