import * as c from '@casushuis/contract'
import {
  algemeenBeeld,
  dagVan,
  type Geheimhouding,
  naamAlgemeenBeeld,
  plusDagen,
  zorgvuldigheidsafspraken,
} from '@casushuis/handvat'
import type { z } from 'zod'
import { type Partijnaam, type Persoon, proefmensen } from '../../../handvat/src/proef/huis.ts'
import {
  type Daad,
  type Daden,
  type Doen,
  type Elders,
  type Herkomst,
  type Inbreng,
  type Merk,
  merkVan,
  type Zeggenschap,
} from '../../../handvat/src/proef/scenario.ts'
import type { Verzoek } from '../usecases/doe.ts'
import { afgestemd, criteria, gegeven } from './casus.ts'
import { mandaatbesluit, type TestHouse, type TestPerson } from './house.ts'
import { type Request, requestOf } from './http.ts'

/** Who plays whom: the second of a partij or of the procesregie is called after the first. */
export const players = {
  ...{ fatima: 'gemeente', bart: 'gemeente2', wim: 'politie', roos: 'politie2', anouk: 'ggz', dirk: 'ggz2' },
  ...{ sanne: 'corporatie', ellen: 'corporatie2', tess: 'verslavingszorg', noor: 'verslavingszorg2' },
  ...{ mila: 'welzijn', levi: 'welzijn2', niels: 'energiebedrijf', puck: 'energiebedrijf2' },
  ...{ marieke: 'procesregisseur', joost: 'procesregisseur2', nadia: 'ondersteuner' },
  ...{ henk: 'manager', ilse: 'beheerder', sander: 'fg' },
} as const satisfies Record<Persoon, TestPerson>

/** What an act of a scenario asks of the API. */
export interface Asked extends Request {
  /** Under which name the id of what it makes is remembered. */
  readonly makes?: string
}

/** Where an act is done: by whom, in which casus, and what was made there before. */
export interface Spot {
  readonly house: TestHouse
  readonly wie: Persoon
  readonly casusnummer: string
  /** The id of what was made, by its marker or by what it is. */
  id(name: Merk): string
  /** An answer of the API to whoever does the act. */
  read(path: string): Promise<unknown>
}

/** The request by which the API is asked for an act of a scenario. */
export async function askFor<D extends Daad>({ doet, met }: Doen<D>, spot: Spot): Promise<Asked> {
  return requests[doet](met, spot)
}

type Requests = { readonly [D in Daad]: (met: Daden[D], spot: Spot) => Asked | Promise<Asked> }

/** A route with what goes into it, as anybody would send it. */
function asked<C extends c.Contract>(contract: C, verzoek: Verzoek<C>, makes?: string): Asked {
  return { ...requestOf(contract, verzoek), ...(makes === undefined ? {} : { makes }) }
}

/** What somebody says of a text; of what is left out, that it tells nothing of the person. */
const origin = ({ overPersoon = false, ...marks }: Herkomst) => ({ overPersoon, ...marks })

const today = ({ house }: Spot) => house.middelen.clock.nu().slice(0, 10)

const enough = (text: string) => `${text} Dit is nodig voor deze casus.`
const filler = 'Dit is nodig voor deze casus.'

const weighing = { toestemming: false, motivering: filler }
/** Weighed for those for whom the scenario says so. */
const secrecy = ({ gewogen, ...geheim }: Geheimhouding) => ({
  ...geheim,
  wegingen: Object.fromEntries(gewogen.map((kring) => [kring, weighing])),
})

const zeggenschap = ({ house }: Spot, z: Zeggenschap) => ({
  vrijgave: z.vrijgave ?? 'geen',
  voorafAan: (z.voorafAan ?? []).map((p) => house.partij[p]),
  voorbehouden: (z.voorbehouden ?? []).map((p) => house.partij[p]),
  geheimhouding: z.geheimhouding ? secrecy(z.geheimhouding) : null,
})

function newGegeven(spot: Spot, { tekst, categorie, bijzonder, strafrechtelijk, over, ...z }: Inbreng) {
  return gegeven({
    titel: 'Een gegeven',
    tekst,
    ...(categorie && { categorie }),
    ...(over && { over: spot.id(over) }),
    ...(bijzonder !== undefined && { bijzonder }),
    ...(strafrechtelijk !== undefined && { strafrechtelijk }),
    ...zeggenschap(spot, z),
  })
}

/** Somebody else in the casus, named only where a name is given. */
function person({ rol, omschrijving, naam }: Omit<Daden['persoonVerbeteren'], 'gegeven'>) {
  const named = naam === undefined ? {} : { naam, geboortedatum: '1988-04-12', waaromNaam: filler }
  return { rol, omschrijving, noodzaak: filler, ...named }
}

const inCasus = ({ casusnummer }: Spot) => ({ casusnummer })
/** On which taak the partij of somebody takes part; null for who acts for none. */
function taakVan({ house, wie }: Spot) {
  const { partij } = proefmensen[wie]
  return partij ? house.taak[partij] : null
}

const on = (spot: Spot, name: Merk) => ({ casusnummer: spot.casusnummer, id: spot.id(name) })
const ids = (spot: Spot, merken: readonly Merk[] = []) => merken.map((m) => spot.id(m))
const deelnemer = (partij: Partijnaam) => `deelnemer ${partij}`

/** The thema's of the last overleg by their names; for one that is not there an id of nothing. */
async function themaIds(spot: Spot, names: readonly string[] = [naamAlgemeenBeeld]): Promise<string[]> {
  if (names.every((name) => name === naamAlgemeenBeeld)) return names.map(() => algemeenBeeld)
  const overleg = listIn(await spot.read(`/casussen/${spot.casusnummer}`), 'overleggen').at(-1)
  const known = listIn(overleg, 'themas')
  return names.map((name) => idIn(known.find((thema) => thema.naam === name)))
}

/** What a field of an answer holds, wherever it stands; an answer that is not as it should be fails the scenario. */
function listIn(answer: unknown, field: string): readonly Readonly<Record<string, unknown>>[] {
  const list = typeof answer === 'object' && answer !== null && field in answer ? Reflect.get(answer, field) : undefined
  return Array.isArray(list) ? list : []
}

/** Where the casus is reported instead, and what should go along with it. */
const naarElders = (elders: Elders | undefined, spot: Spot) =>
  elders && {
    doorverwijzing: {
      soort: 'zsm' as const,
      naam: elders.naam,
      melder: spot.house.partij[elders.melder],
      doorRegie: elders.doorRegie === true,
      meegaan: elders.mee.map(({ gegeven, waarom }) => ({ gegeven: spot.id(gegeven), waarom: enough(waarom) })),
    },
  }

/** The question whether something goes along: by its marker, or as who is asked finds it where a decision asked it. */
async function onVraag(spot: Spot, vraag: Merk) {
  const bekend = on(spot, vraag)
  if (bekend.id !== nothing) return bekend
  const gevonden = listIn(await spot.read(`/casussen/${spot.casusnummer}`), 'meeneemafspraken')
  return { ...inCasus(spot), id: idIn(gevonden.find((m) => JSON.stringify(m).includes(vraag))) }
}

const requests: Requests = {
  casusAanmelden: ({ betrokkene, aanleiding, deelnemersMogenWetenWie = true, gegevens = [] }, spot) => {
    const { partij } = proefmensen[spot.wie]
    const over = { naam: betrokkene, geboortedatum: '1988-04-12', noodzaak: filler, deelnemersMogenWetenWie }
    const body: z.input<typeof c.casusAanmelden.body> = {
      thematisch: null,
      taak: spot.house.taak[partij ?? 'gemeente'],
      procesregisseur: spot.house.wie(players.marieke).id,
      betrokkene: over,
      aanleiding,
      leefgebieden: ['wonen', 'inkomen'],
      criteria,
      afweging: filler,
      informeren: { gedaan: true, toelichting: filler },
      gegevens: gegevens.map((g) => newGegeven(spot, g)),
    }
    return asked(c.casusAanmelden, { body })
  },
  datCheckDoen: ({ reden }, spot) => asked(c.datCheckDoen, { params: inCasus(spot), body: { reden: enough(reden) } }),
  intakeBesluiten: ({ uitkomst, afweging, advies = '' }, spot) =>
    asked(c.intakeBesluiten, {
      params: inCasus(spot),
      body: { ...afgestemd(spot.house), uitkomst, criteria, afweging: enough(afweging), advies },
    }),
  gegevenInbrengen: async ({ themas, ...g }, spot) => {
    const body = { ...newGegeven(spot, g), themas: await themaIds(spot, themas ?? []) }
    return asked(c.gegevenInbrengen, { params: inCasus(spot), body }, merkVan(g.tekst))
  },
  persoonToevoegen: async ({ rol, omschrijving, naam, themas, ...z }, spot) => {
    const who = { rol, omschrijving, ...(naam !== undefined && { naam }) }
    const body = { ...person(who), bijzonder: false, strafrechtelijk: false }
    const released = { ...zeggenschap(spot, z), themas: await themaIds(spot, themas ?? []) }
    return asked(c.persoonToevoegen, { params: inCasus(spot), body: { ...body, ...released } }, merkVan(omschrijving))
  },
  persoonVerbeteren: ({ gegeven: merk, ...who }, spot) =>
    asked(c.persoonVerbeteren, { params: on(spot, merk), body: person(who) }),
  betrokkeneAanmerken: ({ gegeven: merk, aangemerkt, reden }, spot) =>
    asked(c.betrokkeneAanmerken, { params: on(spot, merk), body: { aangemerkt, reden: enough(reden) } }),
  gegevenWijzigen: ({ gegeven: merk, tekst, over }, spot) => {
    const body = { titel: 'Een gegeven', tekst, noodzaak: filler, ...(over && { over: spot.id(over) }) }
    return asked(c.gegevenWijzigen, { params: on(spot, merk), body })
  },
  gegevenVrijgeven: async ({ gegeven: merk, themas, ...z }, spot) => {
    const said = themas && { themas: await themaIds(spot, themas) }
    return asked(c.gegevenVrijgeven, { params: on(spot, merk), body: { ...zeggenschap(spot, z), ...said } })
  },
  gegevenBeperken: ({ gegeven: merk, beperkt }, spot) =>
    asked(c.gegevenBeperken, { params: on(spot, merk), body: { beperkt } }),
  gegevenIntrekken: ({ gegeven: merk }, spot) => asked(c.gegevenIntrekken, { params: on(spot, merk) }),
  betrokkeneVerbeteren: ({ gegeven: merk, betrokkene }, spot) =>
    asked(c.betrokkeneVerbeteren, {
      params: on(spot, merk),
      body: { naam: betrokkene, geboortedatum: '1988-04-12', noodzaak: filler },
    }),
  merkenVerhogen: ({ object, bijzonder = false, strafrechtelijk = false }, spot) =>
    asked(c.merkenVerhogen, { params: on(spot, object), body: { bijzonder, strafrechtelijk } }),
  merkenVastleggen: ({ object, bijzonder = false, strafrechtelijk = false }, spot) =>
    asked(c.merkenVastleggen, { params: on(spot, object), body: { bijzonder, strafrechtelijk } }),
  tekstIntrekken: ({ tekst }, spot) => asked(c.tekstIntrekken, { params: on(spot, tekst) }),
  toewijzingVastleggen: ({ medewerker }, spot) =>
    asked(c.toewijzingVastleggen, {
      params: inCasus(spot),
      body: { medewerker: spot.house.wie(players[medewerker]).id, tot: null, taak: taakVan(spot) },
    }),
  vraagOppakken: ({ medewerker }, spot) =>
    asked(c.vraagOppakken, { params: inCasus(spot), body: { medewerker: spot.house.wie(players[medewerker]).id } }),
  afwezigheidVastleggen: ({ medewerker, vervanger, dagen }, { house }) => {
    const eersteDag = dagVan(house.middelen.clock.nu())
    return asked(
      c.afwezigheidVastleggen,
      {
        params: { id: house.wie(players[medewerker]).id },
        body: { vervanger: house.wie(players[vervanger]).id, eersteDag, laatsteDag: plusDagen(eersteDag, dagen - 1) },
      },
      absence(medewerker),
    )
  },
  afwezigheidBeeindigen: ({ medewerker }, spot) =>
    asked(c.afwezigheidBeeindigen, { params: { id: spot.id(absence(medewerker)) } }),
  procesregieToewijzen: ({ medewerker, vorigeEindigt = false, motivering }, spot) =>
    asked(c.procesregieToewijzen, {
      params: inCasus(spot),
      body: {
        medewerker: spot.house.wie(players[medewerker]).id,
        tot: null,
        vorigeEindigt,
        motivering: enough(motivering),
      },
    }),
  casusBeeindigen: ({ motivering }, spot) =>
    asked(c.casusBeeindigen, { params: inCasus(spot), body: { motivering: enough(motivering) } }),
  casusOverdragen: ({ partij, motivering }, spot) => {
    const { house } = spot
    const body = {
      ...{ partij: house.partij[partij], motivering: enough(motivering), ...afgestemd(house) },
    }
    return asked(c.casusOverdragen, { params: inCasus(spot), body })
  },
  besluitGezien: async ({ besluit }, spot) => {
    const id = await stukWith(spot, besluit)
    return asked(c.besluitGezien, { params: { ...inCasus(spot), id } })
  },
  betrokkeneInformeren: async ({ besluit, toelichting }, spot) => {
    const body = {
      ...{ wijze: 'gesprek' as const, dag: today(spot), toelichting: enough(toelichting) },
      berichtNaVernietiging: true,
    }
    return asked(c.betrokkeneInformeren, {
      params: inCasus(spot),
      body: { besluiten: [await stukWith(spot, besluit)], ...body },
    })
  },
  informerenUitstellen: async ({ besluit, dagen, motivering }, spot) => {
    const tot = plusDagen(today(spot), dagen)
    const body = { grond: 'opsporing' as const, tot, motivering: enough(motivering), ...afgestemd(spot.house) }
    return asked(c.informerenUitstellen, {
      params: inCasus(spot),
      body: { besluiten: [await stukWith(spot, besluit)], ...body },
    })
  },
  stilleCasusBeeindigen: ({ motivering }, spot) =>
    asked(c.stilleCasusBeeindigen, { params: inCasus(spot), body: { motivering: enough(motivering) } }),
  overnameBevestigen: (_, spot) => asked(c.overnameBevestigen, { params: inCasus(spot) }),
  toewijzingBeeindigen: async ({ medewerker }, spot) => {
    const { id: who } = spot.house.wie(players[medewerker])
    const found = listIn(await spot.read(`/casussen/${spot.casusnummer}`), 'toewijzingen')
    const own = found.find((t) => JSON.stringify(t.medewerker).includes(who))
    return asked(c.toewijzingBeeindigen, { params: { ...inCasus(spot), id: idIn(own) } })
  },
  uitvraagVersturen: ({ partij, vraag, meegestuurd }, spot) => {
    const why = { waaromDezePartij: enough(partij), noodzaak: filler, antwoordVoor: '2026-12-31' }
    const body = {
      partij: spot.house.partij[partij],
      vraag,
      ...why,
      meegestuurd: ids(spot, meegestuurd),
      redenZonderNaam: meegestuurd?.length ? '' : filler,
    }
    return asked(c.uitvraagVersturen, { params: inCasus(spot), body }, merkVan(vraag))
  },
  uitvraagIntrekken: ({ uitvraag }, spot) => asked(c.uitvraagIntrekken, { params: on(spot, uitvraag) }),
  uitvraagHerinneren: ({ uitvraag }, spot) => asked(c.uitvraagHerinneren, { params: on(spot, uitvraag) }),
  uitvraagBeantwoorden: (
    { uitvraag, toelichting, bekend = true, weigergrond = null, volgtNog = false, gegevens = [], ...said },
    spot,
  ) =>
    asked(c.uitvraagBeantwoorden, {
      params: on(spot, uitvraag),
      body: {
        bekend: weigergrond ? null : bekend,
        weigergrond,
        toelichting,
        ...origin(said),
        bijdrage: weigergrond ? [] : ['informatie'],
        gegevens: gegevens.map((g) => newGegeven(spot, g)),
        volgtNog,
        taak: taakVan(spot),
      },
    }),
  partijToetsen: ({ partij, noodzaak, grenzen, geeft = [], ontvangt = [], dagen }, spot) => {
    const { house } = spot
    const today = dagVan(house.middelen.clock.nu())
    const body = {
      ...{ partij: house.partij[partij], taak: house.taak[partij], geeft: [...geeft], ontvangt: [...ontvangt] },
      ...{ noodzaak: enough(noodzaak), grenzen: enough(grenzen), ...afgestemd(house) },
      protocol: { door: 'De bestuurder', versie: '2.1', dag: today },
      tot: dagen === undefined ? null : plusDagen(today, dagen),
    }
    return asked(c.partijToetsen, { params: inCasus(spot), body }, merkVan(grenzen))
  },
  partijtoetsBeeindigen: ({ toets, reden }, spot) =>
    asked(c.partijtoetsBeeindigen, { params: on(spot, toets), body: { reden: enough(reden) } }),
  triageBesluiten: ({ uitkomst, motivering, advies = '', elders }, spot) =>
    asked(c.triageBesluiten, {
      params: inCasus(spot),
      body: { ...afgestemd(spot.house), uitkomst, motivering: enough(motivering), advies, ...naarElders(elders, spot) },
    }),
  overlegVoorbereiden: ({ doel, themas = ['wonen'], datum }, spot) => {
    const what = { doel: enough(doel), besluiten: filler, themas: [...themas], tijdstip: laterToday(spot) }
    const body = {
      ...what,
      duur: 60,
      plaats: filler,
      burger: 'vooraf',
      burgerToelichting: '',
      ...uitDatum(spot, datum),
    } as const
    return asked(c.overlegVoorbereiden, { params: inCasus(spot), body }, 'overleg')
  },
  deelnemerToevoegen: async ({ partij, noodzaak, rol = 'uitvoerder', themas }, spot) => {
    const why = { noodzaak: enough(noodzaak), bijdrage: filler, themas: await themaIds(spot, themas) }
    const body = { partij: spot.house.partij[partij], rol, ...why }
    return asked(c.deelnemerToevoegen, { params: on(spot, 'overleg'), body }, deelnemer(partij))
  },
  themasToedelen: async ({ wat, themas }, spot) => {
    const under = await themaIds(spot, themas)
    const body = { deelnemers: [], gegevens: ids(spot, wat).map((id) => ({ id, themas: under })) }
    return asked(c.themasToedelen, { params: on(spot, 'overleg'), body })
  },
  deelnemerVerwijderen: ({ partij }, spot) => asked(c.deelnemerVerwijderen, { params: on(spot, deelnemer(partij)) }),
  deelnemersUitnodigen: (_, spot) => asked(c.deelnemersUitnodigen, { params: on(spot, 'overleg') }),
  overlegVerplaatsen: (_, spot) =>
    asked(c.overlegVerplaatsen, {
      params: on(spot, 'overleg'),
      body: { tijdstip: laterToday(spot), duur: 60, plaats: filler },
    }),
  overlegdataAfspreken: ({ plaats, dagen, met }, spot) => {
    const datum = { ...overDagen(spot, dagen, plaats), partijen: met.map((p) => spot.house.partij[p]) }
    return asked(c.overlegdataAfspreken, { params: inCasus(spot), body: { data: [datum] } }, merkVan(plaats))
  },
  overlegdatumVerplaatsen: ({ datum, plaats, dagen }, spot) =>
    asked(c.overlegdatumVerplaatsen, { params: on(spot, datum), body: overDagen(spot, dagen, plaats) }),
  overlegdatumAfzeggen: ({ datum }, spot) => asked(c.overlegdatumAfzeggen, { params: on(spot, datum) }),
  overlegAfzeggen: ({ reden }, spot) =>
    asked(c.overlegAfzeggen, { params: on(spot, 'overleg'), body: { reden: enough(reden) } }),
  uitvoerderMaken: ({ partij, noodzaak }, spot) =>
    asked(c.uitvoerderMaken, {
      params: on(spot, deelnemer(partij)),
      body: { noodzaak: enough(noodzaak), bijdrage: filler },
    }),
  zorgvuldigheidAanvaarden: (_, spot) =>
    asked(c.zorgvuldigheidAanvaarden, {
      params: on(spot, 'overleg'),
      body: { versie: zorgvuldigheidsafspraken.versie, taak: taakVan(spot) },
    }),
  overlegBeginnen: (_, spot) => asked(c.overlegBeginnen, { params: on(spot, 'overleg') }),
  overlegSluiten: (_, spot) => asked(c.overlegSluiten, { params: on(spot, 'overleg') }),
  uitspraakVastleggen: ({ tekst, steuntOp, ...marks }, spot) =>
    asked(
      c.uitspraakVastleggen,
      { params: inCasus(spot), body: { ...marks, tekst, steuntOp: ids(spot, steuntOp) } },
      merkVan(tekst),
    ),
  uitspraakBevestigen: ({ uitspraak }, spot) => asked(c.uitspraakBevestigen, { params: on(spot, uitspraak) }),
  zienswijzeVastleggen: ({ tekst, bijzonder = false, strafrechtelijk = false }, spot) =>
    asked(c.zienswijzeVastleggen, { params: on(spot, 'overleg'), body: { tekst, bijzonder, strafrechtelijk } }),
  aanwezigheidVastleggen: ({ medewerker }, spot) =>
    asked(c.aanwezigheidVastleggen, {
      params: on(spot, 'overleg'),
      body: { medewerker: medewerker ? spot.house.wie(players[medewerker]).id : null },
    }),
  aanwezigheidBeeindigen: async ({ medewerker }, spot) => {
    const overleg = listIn(await spot.read(`/casussen/${spot.casusnummer}`), 'overleggen').at(-1)
    const wie = medewerker ? spot.house.wie(players[medewerker]).id : null
    const hier = listIn(overleg, 'aanwezigen').find((a) => a.totTijdstip === null && medewerkerIn(a) === wie)
    return asked(c.aanwezigheidBeeindigen, { params: { ...inCasus(spot), id: idIn(hier) } })
  },
  uitspraakTegenspreken: ({ uitspraak, tekst, steuntOp, ...said }, spot) =>
    asked(
      c.uitspraakTegenspreken,
      { params: on(spot, uitspraak), body: { ...origin(said), tekst, steuntOp: ids(spot, steuntOp) } },
      merkVan(tekst),
    ),
  plandoelVastleggen: ({ tekst, steuntOp, ...said }, spot) =>
    asked(
      c.plandoelVastleggen,
      { params: inCasus(spot), body: { ...origin(said), tekst, steuntOp: ids(spot, steuntOp) } },
      merkVan(tekst),
    ),
  actieVastleggen: ({ plandoel, tekst, uitvoerder, alsNietLukt, steuntOp, ...said }, spot) => {
    const when = { start: today(spot), deadline: '2026-12-31' }
    const who = { plandoel: spot.id(plandoel), uitvoerder: spot.house.partij[uitvoerder] }
    const what = { ...who, tekst, ...(alsNietLukt !== undefined && { alsNietLukt }) }
    return asked(
      c.actieVastleggen,
      { params: inCasus(spot), body: { ...what, ...when, ...origin(said), steuntOp: ids(spot, steuntOp) } },
      merkVan(tekst),
    )
  },
  actieBijstellen: ({ actie, uitvoerder, alsNietLukt, steuntOp, ...said }, spot) =>
    asked(c.actieBijstellen, {
      params: on(spot, actie),
      body: {
        ...{ uitvoerder: spot.house.partij[uitvoerder], start: today(spot), deadline: '2026-12-31' },
        ...(alsNietLukt !== undefined && { alsNietLukt, ...origin(said), steuntOp: ids(spot, steuntOp) }),
      },
    }),
  ontwikkelingVastleggen: ({ plandoel, tekst, steuntOp, ...said }, spot) =>
    asked(
      c.ontwikkelingVastleggen,
      { params: on(spot, plandoel), body: { ...origin(said), tekst, steuntOp: ids(spot, steuntOp) } },
      merkVan(tekst),
    ),
  actieBijwerken: ({ actie, stand, persoon, resultaat, steuntOp, ...said }, spot) =>
    asked(c.actieBijwerken, {
      params: on(spot, actie),
      body: {
        stand,
        ...(persoon && { persoon: spot.house.wie(players[persoon]).id }),
        ...(resultaat !== undefined && { resultaat, ...origin(said), steuntOp: ids(spot, steuntOp) }),
      },
    }),
  casusregieToewijzen: ({ partij, medewerker }, spot) => {
    const { house } = spot
    const body = {
      partij: house.partij[partij],
      medewerker: house.wie(players[medewerker]).id,
    }
    return asked(c.casusregieToewijzen, { params: inCasus(spot), body })
  },
  meenemenVragen: ({ actie, gegeven: merk, aan, waarom }, spot) =>
    asked(
      c.meenemenVragen,
      {
        params: inCasus(spot),
        body: {
          actie: spot.id(actie),
          gegeven: aan !== undefined ? 'inWoorden' : merk === undefined ? 'hoofdpersoon' : spot.id(merk),
          aan: aan === undefined ? null : spot.house.partij[aan],
          waarom: enough(waarom),
        },
      },
      merkVan(waarom),
    ),
  meenemenBeslissen: async ({ vraag, akkoord, toelichting, gegeven, voorwaarden = '', weging }, spot) =>
    asked(c.meenemenBeslissen, {
      params: await onVraag(spot, vraag),
      body: {
        akkoord,
        gegeven: gegeven === undefined ? null : spot.id(gegeven),
        voorwaarden,
        weging: weging ? { ...weging, motivering: enough(weging.motivering) } : null,
        toelichting: enough(toelichting),
      },
    }),
  verstrekkingOphalen: async ({ vraag }, spot) => asked(c.verstrekkingOphalen, { params: await onVraag(spot, vraag) }),
  correctieGezien: async (_, spot) => {
    const casus = await spot.read(`/casussen/${spot.casusnummer}`)
    const id = idIn(listIn(casus, 'verstrekkingen').find((v) => v.bericht !== null))
    return asked(c.correctieGezien, { params: { ...inCasus(spot), id } })
  },
  meenemenTerugnemen: async ({ vraag, toelichting }, spot) =>
    asked(c.meenemenTerugnemen, { params: await onVraag(spot, vraag), body: { toelichting: enough(toelichting) } }),
  overlegBesluiten: ({ uitkomst, motivering, advies = '', elders }, spot) =>
    asked(c.overlegBesluiten, {
      params: inCasus(spot),
      body: {
        ...afgestemd(spot.house),
        uitkomst,
        motivering: enough(motivering),
        advies,
        monitoring: filler,
        monitoringdoel: filler,
        ...naarElders(elders, spot),
      },
    }),
  monitoringAfbakenen: ({ blijft, motivering }, spot) =>
    asked(c.monitoringAfbakenen, {
      params: inCasus(spot),
      body: { ...afgestemd(spot.house), blijft: ids(spot, blijft), motivering: enough(motivering) },
    }),
  afrondingBevestigen: (_, spot) => asked(c.afrondingBevestigen, { params: inCasus(spot) }),
  afrondingBezwaarMaken: ({ motivering }, spot) =>
    asked(c.afrondingBezwaarMaken, { params: inCasus(spot), body: { motivering: enough(motivering) } }),
  afrondingTerugnemen: ({ motivering }, spot) =>
    asked(c.afrondingTerugnemen, {
      params: inCasus(spot),
      body: { ...afgestemd(spot.house), motivering: enough(motivering) },
    }),
  afrondingVoortzetten: ({ motivering }, spot) =>
    asked(c.afrondingVoortzetten, {
      params: inCasus(spot),
      body: { ...afgestemd(spot.house), motivering: enough(motivering) },
    }),
  bevoegdheidVerlenen: ({ partij, bevoegdheden }, spot) =>
    asked(c.bevoegdheidVerlenen, {
      params: { id: spot.house.partij[partij] },
      body: {
        bevoegdheden: [...bevoegdheden],
        van: spot.house.middelen.clock.nu().slice(0, 10),
        tot: null,
        besluit: mandaatbesluit,
      },
    }),
  bevoegdheidIntrekken: async ({ partij }, spot) => {
    const found = listIn(await spot.read('/partijen'), 'partijen').find((p) => p.id === spot.house.partij[partij])
    const valid = listIn(found, 'bevoegdheidsverleningen').find((b) => b.geldig === true)
    return asked(c.bevoegdheidIntrekken, { params: { id: idIn(valid) }, body: { reden: filler } })
  },
  rechtVastleggen: ({ partij, soort }, spot) =>
    asked(c.rechtVastleggen, {
      params: { id: spot.house.partij[partij] },
      body: { soort, van: spot.house.middelen.clock.nu().slice(0, 10), tot: null, toelichting: filler },
    }),
  huisregelVastleggen: ({ inzageVooraf, overDagen }, spot) => {
    const vandaag = dagVan(spot.house.middelen.clock.nu())
    return asked(c.huisregelVastleggen, {
      params: {},
      body: {
        ...{ soort: 'inzageVooraf', waarde: inzageVooraf, van: plusDagen(vandaag, overDagen) },
        besluit: { ...mandaatbesluit, dag: vandaag },
      },
    })
  },
  rechtBevestigen: async (welk, spot) =>
    asked(c.rechtBevestigen, { params: { id: idIn(await lastRight(welk, spot)) }, body: { bevinding: filler } }),
  rechtIntrekken: async (welk, spot) =>
    asked(c.rechtIntrekken, { params: { id: idIn(await lastRight(welk, spot)) }, body: { reden: filler } }),
}

/** The right of this kind of a partij that begins last. */
async function lastRight({ partij, soort }: Daden['rechtBevestigen'], spot: Spot) {
  const found = listIn(await spot.read('/partijen'), 'partijen').find((p) => p.id === spot.house.partij[partij])
  return listIn(found, 'rechten').findLast((r) => r.soort === soort)
}

const absence = (medewerker: Persoon) => `afwezigheid ${medewerker}`

/** Who somebody at the table is; null is the betrokkene. */
const medewerkerIn = ({ medewerker }: Readonly<Record<string, unknown>>): string | null =>
  typeof medewerker === 'object' && medewerker !== null && 'id' in medewerker ? String(medewerker.id) : null

/** The paper with this marker in it, as whoever does the act finds it. */
async function stukWith(spot: Spot, marker: Merk): Promise<string> {
  const stukken = listIn(await spot.read(`/casussen/${spot.casusnummer}`), 'stukken')
  return idIn(stukken.find((stuk) => JSON.stringify(stuk).includes(marker)))
}

const idIn = (row: Readonly<Record<string, unknown>> | undefined): string =>
  typeof row?.id === 'string' ? row.id : nothing
/** For what is not there, or not for whoever asks. */
export const nothing = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'

const overDagen = ({ house }: Spot, dagen: number, plaats: string) => ({
  tijdstip: new Date(Date.parse(house.middelen.clock.nu()) + dagen * 86_400_000).toISOString(),
  duur: 60,
  plaats,
})
const uitDatum = (spot: Spot, datum: Merk | undefined) => (datum === undefined ? {} : { datum: spot.id(datum) })
const laterToday = ({ house }: Spot) => new Date(Date.parse(house.middelen.clock.nu()) + 2 * 3_600_000).toISOString()
