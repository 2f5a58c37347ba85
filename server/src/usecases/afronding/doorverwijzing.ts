import type { triageBesluiten } from '@casushuis/contract'
import type { Doorverwijzing, GegevenId, MeeneemafspraakId, Opdracht } from '@casushuis/handvat'
import type { z } from 'zod'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import type { Daad } from '../usecase.ts'

/** Where the casus is to be reported instead, as it was filled in; null where it is not. */
export type Ingevuld = z.output<(typeof triageBesluiten)['body']>['doorverwijzing']

/** What the rules must know of it: who reports it, and which gegevens should go along (T13). */
export function voorgenomen(elders: Ingevuld): Pick<Opdracht, 'doorverwijzing' | 'gegevens'> {
  if (!elders) return { doorverwijzing: null, gegevens: [] }
  const gemotiveerd = elders.meegaan.every(({ waarom }) => waarom.length > 0)
  return {
    doorverwijzing: { melder: elders.melder, doorRegie: elders.doorRegie, gemotiveerd },
    gegevens: elders.meegaan.map(({ gegeven }) => gegeven),
  }
}

/** The same as it is kept with the afronding. */
export const alsDoorverwijzing = (elders: Ingevuld | undefined): Doorverwijzing | null =>
  elders ? { soort: elders.soort, melder: elders.melder, doorRegie: elders.doorRegie } : null

/** Asks of whoever brought each of these in whether it goes along; the own gegevens of who reports are asked of itself (T13). */
export async function vraagAkkoorden(d: Daad, { melder, meegaan }: NonNullable<Ingevuld>): Promise<void> {
  d.raakt(melder)
  for (const { gegeven, waarom } of meegaan) {
    const bronhouder = bronVan(d, gegeven)
    await d.voegtToe('meeneemafspraak', {
      ...{ id: nieuwId<MeeneemafspraakId>(), actieId: null, gegevenId: gegeven },
      ...{ bronhouderId: bronhouder, ontvangerId: melder, stand: 'gevraagd', tot: null, gewogen: false },
      ...{ op: d.nu, inhoud: { waarom }, antwoord: null },
    })
    d.raakt(bronhouder)
  }
}

function bronVan({ casus }: Daad, id: GegevenId) {
  const gegeven = casus.gegevens.find((g) => g.id === id)
  if (!gegeven) throw new NietGevonden()
  return gegeven.bronhouder
}
