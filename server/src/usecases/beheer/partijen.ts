import { randomUUID } from 'node:crypto'
import {
  verstrekkingsbesluitVastleggen as besluitContract,
  verstrekkingsbesluitBeeindigen as besluitEindeContract,
  convenantVastleggen as convenantContract,
  convenantBeeindigen as convenantEindeContract,
  koppelingVastleggen as koppelingContract,
  koppelingBeeindigen as koppelingEindeContract,
  partijVastleggen as partijContract,
  partijWijzigen as partijWijzigenContract,
  taakVastleggen as taakContract,
  taakBeeindigen as taakEindeContract,
  taakWijzigen as taakWijzigenContract,
} from '@casushuis/contract'
import {
  type Datum,
  eindeVanDag,
  type Huis,
  isNogTeControleren,
  type KoppelingId,
  type Koppelingstand,
  type MedewerkerId,
  type Partij,
  type PartijId,
  type TaakId,
  type Tijdstip,
} from '@casushuis/handvat'
import type { MedewerkerregisterStore } from '../../ports/medewerkerregister.ts'
import type { PartijregisterStore, Registratiesoort } from '../../ports/partijregister.ts'
import type { Partijbeeld } from '../../ports/registers.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Huisdaad, huisdaad, type Invoer } from '../usecase.ts'
import { eisPartij, periode } from './bevoegdheden.ts'
import { genoemd } from './genoemd.ts'
import { voorstelstand } from './voorstellen.ts'

type Partijinvoer = Pick<Invoer<typeof partijContract>, 'body'>

/** How a partij is recorded, by hand or from a file. */
export const nieuwePartij = {
  opdracht: ({ body }: Partijinvoer, { huis }: { readonly huis: Huis }) => ({
    naamInGebruik: isInGebruik(huis, body.naam),
  }),
  async voer(d: Huisdaad, { body: { soort, ...partij } }: Partijinvoer) {
    const id = nieuwId<PartijId>()
    await d.t.legtPartijVast(id, { ...partij, publiek: soort === 'publiek' })
    return { id }
  },
}

/** Records a partij: nothing of it counts before its convenant, taken and rights are recorded too (P4). */
export const partijVastleggen = huisdaad(partijContract, nieuwePartij)

/** Corrects who a partij is; what stood there is kept (P4). */
export const partijWijzigen = huisdaad(partijWijzigenContract, {
  opdracht: ({ params, body }, { huis }) => ({
    naamInGebruik: isInGebruik(huis, body.naam, params.id),
    gemotiveerd: body.reden.length > 0,
  }),
  async voer(d, { params, body: { soort, reden, ...partij } }) {
    const id = eisPartij(d, params.id)
    await d.t.wijzigtPartij(id, { ...partij, publiek: soort === 'publiek' }, reden)
    return null
  },
})

/** The partij that goes by this name, capitals or not. */
export function findPartijMetNaam({ partijen }: Huis, naam: string, behalve?: PartijId): Partij | undefined {
  const zelfde = (ander: string) => ander.trim().toLowerCase() === naam.trim().toLowerCase()
  return partijen.find((p) => p.id !== behalve && zelfde(p.naam))
}

const isInGebruik = (huis: Huis, naam: string, behalve?: PartijId): boolean =>
  findPartijMetNaam(huis, naam, behalve) !== undefined

/** Records that a partij signed the convenant, on its own decision (P4). */
export const convenantVastleggen = huisdaad(convenantContract, {
  opdracht: ({ body }) => ({
    geldig: periode(body),
    besluitOp: body.besluit.dag,
    eerderBeginGemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { besluit, waaromEerder, ...dagen } }) {
    const partij = eisPartij(d, params.id)
    const id = randomUUID()
    await d.t.legtConvenantVast({ ...{ id, partij, besluit }, ...begin(dagen, waaromEerder) })
    return herzien(d, partij, { id })
  },
})

/** Records what a partij itself decided to give to the samenwerking (P4). */
export const verstrekkingsbesluitVastleggen = huisdaad(besluitContract, {
  opdracht: ({ body }) => ({
    geldig: periode(body),
    besluitOp: body.besluit.dag,
    gemotiveerd: body.strekking.length > 0,
    eerderBeginGemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { strekking, besluit, waaromEerder, ...dagen } }) {
    const partij = eisPartij(d, params.id)
    const id = randomUUID()
    await d.t.legtVerstrekkingsbesluitVast({ ...{ id, partij, strekking, besluit }, ...begin(dagen, waaromEerder) })
    return { id }
  },
})

/** Lets a system of a partij in, for which one of its medewerkers answers (P1, C8). */
export const koppelingVastleggen = huisdaad(koppelingContract, {
  opdracht: async ({ params, body }, { t }) => ({
    ...{ partij: params.id, medewerker: await findGenoemd(t, body.verantwoordelijke) },
    clientInGebruik: await t.isGekoppeld(body.clientId, periode(body)),
    geldig: periode(body),
    besluitOp: body.besluit.dag,
    eerderBeginGemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { waaromEerder, van, tot, ...koppeling } }) {
    const partij = eisPartij(d, params.id)
    const id = nieuwId<KoppelingId>()
    await d.t.legtKoppelingVast({ ...koppeling, id, partij, ...begin({ van, tot }, waaromEerder) })
    return { id }
  },
})

/** A koppeling with who answers for it, as the rules know them. */
export function koppelingstand(beeld: Partijbeeld['koppelingen'][number], partij: PartijId): Koppelingstand {
  const { id, geldig, verantwoordelijke: mens } = beeld
  return {
    koppeling: { id, partij, geldig, verantwoordelijke: mens.id },
    verantwoordelijke: mens.werktHier ? mens : null,
  }
}

async function findGenoemd(t: Pick<MedewerkerregisterStore, 'findMedewerker'>, id: MedewerkerId) {
  const mens = await t.findMedewerker(id)
  return mens ? genoemd(mens) : null
}

/** Records a statutory taak of a partij, as a jurist looked at it (P4). */
export const taakVastleggen = huisdaad(taakContract, {
  opdracht: async ({ params, body }, { t }) => ({
    geldig: periode(body),
    voorstel: await voorstelstand(t, params.id, body.voorstel),
    isVoorstel: isNogTeControleren(body.grondslag),
    getoetstOp: body.getoetst.dag,
    eerderBeginGemotiveerd: body.waaromEerder.length > 0,
  }),
  async voer(d, { params, body: { waaromEerder, van, tot, ...taak } }) {
    const partij = eisPartij(d, params.id)
    const id = nieuwId<TaakId>()
    await d.t.legtTaakVast({ ...taak, id, partij, ...begin({ van, tot }, waaromEerder) })
    return herzien(d, partij, { id })
  },
})

const begin = (dagen: { readonly van: Datum; readonly tot: Datum | null }, waaromEerder: string) => ({
  geldig: periode(dagen),
  waaromEerder: waaromEerder === '' ? null : waaromEerder,
})

/** Corrects how a taak is described; what stood there is kept (P4). */
export const taakWijzigen = huisdaad(taakWijzigenContract, {
  opdracht: async ({ params, body }, { t }) => ({
    registratie: (await t.findRegistratie('taak', params.id))?.geldig ?? null,
    isVoorstel: isNogTeControleren(body.grondslag),
    getoetstOp: body.getoetst.dag,
    gemotiveerd: body.reden.length > 0,
  }),
  async voer(d, { params, body: { reden, ...taak } }) {
    await d.t.wijzigtTaak(params.id, taak, reden)
    return null
  },
})

/** Ends the place of a partij in the convenant; that works from then on (P4). */
export const convenantBeeindigen = huisdaad(convenantEindeContract, {
  opdracht: ({ params, body }, { t, nu }) => overEinde(t, { soort: 'convenant', id: params.id, nu, ...body }),
  voer: (d, { params, body }) => beeindig(d, { soort: 'convenant', id: params.id, ...body }),
})

/** Ends a verstrekkingsbesluit of a partij; that works from then on (P4). */
export const verstrekkingsbesluitBeeindigen = huisdaad(besluitEindeContract, {
  opdracht: ({ params, body }, { t, nu }) =>
    overEinde(t, { soort: 'verstrekkingsbesluit', id: params.id, nu, ...body }),
  voer: (d, { params, body }) => beeindig(d, { soort: 'verstrekkingsbesluit', id: params.id, ...body }),
})

/** Lets a system of a partij in no longer; that works from then on. */
export const koppelingBeeindigen = huisdaad(koppelingEindeContract, {
  opdracht: ({ params, body }, { t, nu }) => overEinde(t, { soort: 'koppeling', id: params.id, nu, ...body }),
  voer: (d, { params, body }) => beeindig(d, { soort: 'koppeling', id: params.id, ...body }),
})

/** Ends a statutory taak of a partij; that works from then on (P4). */
export const taakBeeindigen = huisdaad(taakEindeContract, {
  opdracht: ({ params, body }, { t, nu }) => overEinde(t, { soort: 'taak', id: params.id, nu, ...body }),
  voer: (d, { params, body }) => beeindig(d, { soort: 'taak', id: params.id, ...body }),
})

interface Beeindiging {
  readonly soort: Registratiesoort
  readonly id: string
  readonly laatsteDag: Datum | null
  readonly reden: string
}

/** What the rules read of ending something that was recorded of a partij. */
async function overEinde(
  t: Pick<PartijregisterStore, 'findRegistratie'>,
  { soort, id, nu, ...einde }: Beeindiging & { readonly nu: Tijdstip },
) {
  const registratie = (await t.findRegistratie(soort, id))?.geldig ?? null
  const geldig = { van: registratie?.van ?? nu, tot: eindeOp(einde, nu) }
  return { registratie, geldig, gemotiveerd: einde.reden.length > 0 }
}

/** Ended at once, or after its last day. */
const eindeOp = ({ laatsteDag }: Pick<Beeindiging, 'laatsteDag'>, nu: Tijdstip): Tijdstip =>
  laatsteDag === null ? nu : eindeVanDag(laatsteDag)

async function beeindig(d: Huisdaad, { soort, id, reden, ...einde }: Beeindiging): Promise<null> {
  const gevonden = await d.t.findRegistratie(soort, id)
  if (!gevonden) throw new NietGevonden()
  await d.t.beeindigt(soort, id, { tot: eindeOp(einde, d.nu), reden })
  return herzien(d, gevonden.partij, null)
}

async function herzien<T>(d: Huisdaad, partij: PartijId, antwoord: T): Promise<T> {
  d.herziet(await d.t.casussenMet(partij))
  return antwoord
}
