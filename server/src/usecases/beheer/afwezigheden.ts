import {
  afwezigheidBeeindigen as beeindigenContract,
  eigenAfwezighedenOpvragen as eigenContract,
  afwezigheidVastleggen as vastleggenContract,
} from '@casushuis/contract'
import {
  type AfwezigheidId,
  beginVanDag,
  type Datum,
  dagVan,
  eindeVanDag,
  type Geldigheid,
  type GenoemdeMedewerker,
  laatsteDagVoor,
  type MedewerkerId,
} from '@casushuis/handvat'
import type { Afwezigheidbeeld } from '../../ports/afwezigheden.ts'
import type { MedewerkerregisterStore } from '../../ports/medewerkerregister.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { huisdaad, zelf } from '../usecase.ts'
import { genoemd } from './genoemd.ts'

/** When the asker is absent, and whom he or she replaces; nobody else is told by this. */
export const eigenAfwezighedenOpvragen = zelf(eigenContract, async ({ t, wie }) => {
  const alle = await t.afwezigheden([wie.id])
  return {
    afwezigheden: afwezighedenVan(wie.id, alle),
    vervangt: alle.filter((a) => a.vervanger === wie.id).map(({ naam, geldig }) => ({ naam, ...dagen(geldig) })),
  }
})

/** The absences of one person, as they are shown. */
export function afwezighedenVan(medewerker: MedewerkerId, alle: readonly Afwezigheidbeeld[]) {
  return alle
    .filter((a) => a.medewerker === medewerker)
    .map(({ id, versie, vervangernaam, geldig }) => ({
      ...{ id, versie: String(versie), vervanger: vervangernaam },
      ...dagen(geldig),
    }))
}

const dagen = ({ van, tot }: Geldigheid) => ({ eersteDag: dagVan(van), laatsteDag: laatsteDagVoor(tot ?? van) })

/** While somebody is absent a colleague does the work, until the last day (P8). */
export const afwezigheidVastleggen = huisdaad(vastleggenContract, {
  opdracht: async ({ params, body }, { t }) => ({
    medewerker: await findGenoemd(t, params.id),
    vervanger: await neemtWaar(t, body.vervanger),
    geldig: periode(body),
    afwezigheden: await t.afwezigheden([params.id, body.vervanger]),
  }),
  async voer(d, { params, body }) {
    const id = nieuwId<AfwezigheidId>()
    const wie = { id, medewerker: params.id, vervanger: body.vervanger }
    d.herziet(await d.t.legtAfwezigheidVast({ ...wie, geldig: periode(body) }))
    return { id }
  },
})

const periode = ({ eersteDag, laatsteDag }: { readonly eersteDag: Datum; readonly laatsteDag: Datum }) => ({
  van: beginVanDag(eersteDag),
  tot: eindeVanDag(laatsteDag),
})

type Mensen = Pick<MedewerkerregisterStore, 'findMedewerker'>

async function findGenoemd(t: Mensen, id: MedewerkerId): Promise<GenoemdeMedewerker | null> {
  const wie = await t.findMedewerker(id)
  return wie ? genoemd(wie) : null
}

/** Who cannot sign in does nobody's work. */
async function neemtWaar(t: Mensen, id: MedewerkerId): Promise<GenoemdeMedewerker | null> {
  const wie = await t.findMedewerker(id)
  return wie && wie.uitgever !== null ? genoemd(wie) : null
}

/** Somebody is back, or is not replaced any more: at once nobody fills in (P8). */
export const afwezigheidBeeindigen = huisdaad(beeindigenContract, {
  opdracht: async ({ params }, { t }) => {
    const afwezigheid = (await t.findAfwezigheid(params.id)) ?? null
    return {
      medewerker: afwezigheid ? await findGenoemd(t, afwezigheid.medewerker) : null,
      afwezigheid,
    }
  },
  async voer(d, { params }) {
    const afwezigheid = await d.t.findAfwezigheid(params.id)
    if (!afwezigheid) throw new NietGevonden()
    d.herziet(await d.t.beeindigtAfwezigheid(afwezigheid))
    return null
  },
})
