import {
  alarmenInzien as alarmenContract,
  casussenInzien as casussenContract,
  logboekInzien as logboekContract,
  medewerkersInzien as medewerkersContract,
  partijenInzien as partijenContract,
  sturingInzien as sturingContract,
  werkInzien as werkContract,
} from '@casushuis/contract'
import {
  type Datum,
  dagVan,
  geldt,
  huisregelOp,
  isConvenantpartner,
  isKoppelingOpen,
  isLandelijkeKetenpartner,
  magVerwerken,
  type PartijId,
  plaatsen,
  type Sturingscijfers,
  type Tijdstip,
} from '@casushuis/handvat'
import type { Kalendergang, Kalenderstop } from '../../ports/kalender.ts'
import type { Medewerker } from '../../ports/medewerkers.ts'
import type { Partijbeeld, Registratiebeeld } from '../../ports/registers.ts'
import { koppelingstand } from '../beheer/partijen.ts'
import { isTeBevestigen, rechtstand } from '../beheer/rechten.ts'
import { voorstellenVan } from '../beheer/voorstellen.ts'
import { boek, isVoorRol } from '../boek.ts'
import { inWoorden } from '../casus/verloop-inzien.ts'
import { type Huisblik, huisblik } from '../usecase.ts'
import { datVraagtaak, huistaken, slottaak } from './huistaken.ts'

/** What there is to do for this person. */
export const werkInzien = huisblik(werkContract, async (d) => {
  const { t, nu, toont } = d
  const vandaag = dagVan(nu)
  const { taken, datVragen, overleggen, binnengekomen, afgesloten } = await t.mijnWerk()
  toont([...new Set([...taken, ...datVragen, ...overleggen, ...binnengekomen].map((w) => w.casusId))])
  const slottaken = isVoorRol('slotberichtenInzien', d.actor.rol) ? afgesloten : []
  return {
    taken: taken.map(({ betrokkene, casusId: _, ...w }) => ({
      ...w,
      betrokkene: betrokkene?.naam ?? null,
      teLaat: w.deadline !== null && w.deadline < vandaag,
    })),
    overleggen: overleggen.map(({ id, casusnummer, stand, moment, duur, plaats, betrokkene }) => ({
      ...{ id, casusnummer, stand, tijdstip: moment, duur, plaats },
      betrokkene: betrokkene?.naam ?? null,
    })),
    binnengekomen: binnengekomen.map(({ casusnummer, deadline }) => ({ casusnummer, deadline })),
    huistaken: [...datVragen.map(datVraagtaak), ...(await huistaken(d)), ...slottaken.map(slottaak)],
  }
})

/** The casussen of this person; the total counts what this person may see and nothing else. */
export const casussenInzien = huisblik(casussenContract, async ({ t, actor, nu, toont }, { query }) => {
  const { alleenToegewezen } = plaatsen[actor.rol]
  const { rijen, totaal } = await t.casussen({ ...query, alleenToegewezen })
  toont(rijen.map((c) => c.casusId))
  return {
    casussen: rijen.map(({ betrokkene, afschaling, afronding, procesregisseur, bijgewerktOp, casusId: _, ...c }) => {
      const stap = boek.termijnen.huidigeStap({ casus: { afschaling, afronding } }, nu)
      return {
        ...c,
        bijgewerktTijdstip: bijgewerktOp,
        betrokkene: betrokkene?.naam ?? null,
        procesregisseur,
        stap,
      }
    }),
    totaal,
    pagina: query.pagina,
    perPagina: query.perPagina,
  }
})

/** The partijen with their taken, rights and mandates (P4). */
export const partijenInzien = huisblik(partijenContract, async (d) => {
  const beelden = await d.t.partijen()
  return { partijen: beelden.flatMap((b) => partij(b, d)) }
})

function partij(
  {
    convenanten,
    verstrekkingsbesluiten,
    taken,
    koppelingen,
    rechten,
    bevoegdheidsverleningen,
    wijzigingen,
    vastgelegdOp,
    vastgelegdDoor,
    ...b
  }: Partijbeeld,
  { huis, nu, actor }: Huisblik,
) {
  const feit = huis.partijen.find((p) => p.id === b.id)
  if (!feit) return []
  const mag = (soort: 'bijzonder' | 'strafrechtelijk' | 'bsn') => magVerwerken(feit, soort, nu)
  return [
    {
      ...{ id: b.id, naam: b.naam, bron: b.bron, versie: String(b.versie), soort: soortVan(b) },
      vastgelegd: wanneerEnDoor(vastgelegdOp, vastgelegdDoor),
      wijzigingen: wijzigingen.map((w) => ({ tijdstip: w.tijdstip, door: w.door, naam: w.naam, soort: soortVan(w) })),
      sjabloon: b.sjabloon,
      // What nobody checked is of use to nobody else.
      voorstellen: isVoorRol('voorstelSchrappen', actor.rol)
        ? voorstellenVan({ ...b, taken, rechten }).map(voorstel)
        : [],
      convenantpartner: isConvenantpartner(feit, nu),
      landelijkeKetenpartner: isLandelijkeKetenpartner(feit, nu),
      convenanten: convenanten.map((c) => registratie(c, nu)),
      verstrekkingsbesluiten: verstrekkingsbesluiten.map((v) => registratie(v, nu)),
      koppelingen: isVoorRol('koppelingVastleggen', actor.rol) ? koppelingen.map((k) => koppeling(k, b.id, nu)) : [],
      taken: taken.map(({ voorstel: _, ...t }) => registratie(t, nu)),
      rechten: rechten.map((recht) => rechtVoor(recht, actor)),
      bevoegdheidsverleningen: bevoegdheidsverleningen.map((v) => verlening(v, nu)),
      mag: { bijzonder: mag('bijzonder'), strafrechtelijk: mag('strafrechtelijk'), bsn: mag('bsn') },
    },
  ]
}

const voorstel = (v: ReturnType<typeof voorstellenVan>[number]) => ({
  ...{ id: v.id, wet: v.wet, stand: v.stand, getoetst: v.getoetst },
  ...(v.over === 'taak' ? { naam: v.naam, recht: null } : { naam: null, recht: v.soort }),
})

const soortVan = ({ publiek }: Pick<Partijbeeld, 'publiek'>) => (publiek ? ('publiek' as const) : ('privaat' as const))

function registratie<T extends Registratiebeeld>(
  { versie, geldig, beeindigdOp, beeindigdDoor, ...rest }: T,
  nu: Tijdstip,
) {
  return {
    ...rest,
    ...{ versie: String(versie), ...alsDagen(geldig), geldig: geldt(geldig, nu) },
    beeindigd: wanneerEnDoor(beeindigdOp, beeindigdDoor),
  }
}

type Koppelingbeeld = Partijbeeld['koppelingen'][number]

/** Whether a system gets in through its koppeling now, as far as that lies with the house. */
export function komtBinnen(beeld: Koppelingbeeld, partij: PartijId, nu: Tijdstip): boolean {
  const { koppeling: zijn, verantwoordelijke } = koppelingstand(beeld, partij)
  return isKoppelingOpen(zijn, verantwoordelijke, nu)
}

const koppeling = (k: Koppelingbeeld, partij: PartijId, nu: Tijdstip) => ({
  ...registratie(k, nu),
  verantwoordelijke: k.verantwoordelijke.naam,
  open: komtBinnen(k, partij, nu),
})

function rechtVoor(recht: Recht, actor: Huisblik['actor']) {
  const { bevestigdOp, bevestigdDoor, ingetrokkenOp, ingetrokkenDoor, vastgelegdDoorId, geldig, ...rest } = recht
  return {
    ...rest,
    versie: String(recht.versie),
    ...alsDagen(geldig),
    stand: rechtstand(recht),
    zelfVastgelegd: vastgelegdDoorId === actor.medewerker,
    teBevestigen: isTeBevestigen(recht, actor),
    bevestigd: wanneerEnDoor(bevestigdOp, bevestigdDoor),
    ingetrokken: wanneerEnDoor(ingetrokkenOp, ingetrokkenDoor),
  }
}
type Recht = Partijbeeld['rechten'][number]

const wanneerEnDoor = (op: Tijdstip | null, door: string | null) =>
  op === null || door === null ? null : { tijdstip: op, door }

function verlening(
  { ingetrokkenOp, ingetrokkenDoor, ...v }: Partijbeeld['bevoegdheidsverleningen'][number],
  nu: Tijdstip,
) {
  return {
    ...v,
    versie: String(v.versie),
    bevoegdheden: [...v.bevoegdheden],
    ...alsDagen(v.geldig),
    ingetrokken: ingetrokkenOp === null ? null : { tijdstip: ingetrokkenOp, door: ingetrokkenDoor },
    geldig: ingetrokkenOp === null && geldt(v.geldig, nu),
  }
}

/** A period as people write it: from the first day up to and including the last. */
export function alsDagen({ van, tot }: { readonly van: string; readonly tot: string | null }): {
  van: Datum
  tot: Datum | null
} {
  return { van: dagVan(van), tot: tot === null ? null : dagVan(new Date(Date.parse(tot) - 1).toISOString()) }
}

/** The procesregie of this zvh and one's own colleagues: whom one can assign or choose. */
export const medewerkersInzien = huisblik(medewerkersContract, async ({ t, actor }) => {
  const naam = ({ id, naam: n }: Medewerker) => ({ id, naam: n })
  const procesregie = await t.procesregie()
  const collegas = await t.collegas(actor.partij)
  return {
    procesregisseurs: procesregie.filter((m) => m.rol === 'procesregisseur').map(naam),
    ondersteuners: procesregie.filter((m) => m.rol === 'ondersteuner').map(naam),
    collegas: collegas.map(naam),
  }
})

/** The whole logboek, newest first, for the functionaris gegevensbescherming (P5, R2). */
export const logboekInzien = huisblik(logboekContract, async ({ t }, { query }) => {
  const regels = await t.logboek(query.voorTijdstip ?? null, query.perPagina)
  const oudste = regels.at(-1)
  const ouder = oudste && regels.length >= query.perPagina ? await t.logboek(oudste.op, 1) : []
  return { regels: regels.map(inWoorden), meer: ouder.length > 0 }
})

/** What the house noticed itself, for who must look at it. */
export const alarmenInzien = huisblik(alarmenContract, async ({ t }) => ({
  alarmen: (await t.alarmen()).map(({ sinds, laatst, voorbij, ...alarm }) => ({
    ...alarm,
    sindsTijdstip: sinds,
    laatstTijdstip: laatst,
    voorbijTijdstip: voorbij,
  })),
}))

/** Numbers without persons, for the manager. */
export const sturingInzien = huisblik(sturingContract, async ({ t, nu, huis }) => {
  const { stop, gang } = await t.kalenderbeeld()
  return {
    ...cijfersInBeeld(await t.getoondeCijfers()),
    vanaf: huisregelOp(huis.huisregels, 'kleinsteAantal', nu),
    kalenderstop: stopInBeeld(stop),
    kalendergang: gangInBeeld(gang),
  }
})

/** As it was shown the first time: nothing is computed anew (S12). */
function cijfersInBeeld({ kwartalen, jaren }: Sturingscijfers) {
  return {
    kwartalen: kwartalen.map((k) => ({ ...k, aantallen: [...k.aantallen], maanden: [...k.maanden] })),
    jaren: jaren.map((j) => ({
      ...j,
      verdelingen: j.verdelingen.map(({ soort, delen }) => ({ soort, delen: [...delen] })),
      duren: [...j.duren],
    })),
  }
}

function gangInBeeld(gang: Kalendergang | null) {
  return gang ? { begonnenTijdstip: gang.begonnenOp, totaal: gang.totaal, gedaan: gang.gedaan } : null
}

function stopInBeeld(stop: Kalenderstop | null) {
  if (!stop) return null
  const { reden, archiveren, vernietigen, sinds, nu, andereKlok, vorige, bevestigdOp } = stop
  const klokken = { serverTijdstip: nu, databaseTijdstip: andereKlok, vorigeTijdstip: vorige }
  return { reden, archiveren, vernietigen, sindsTijdstip: sinds, ...klokken, bevestigdTijdstip: bevestigdOp }
}
