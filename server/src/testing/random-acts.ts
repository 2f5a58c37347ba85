import {
  aanwezigheidBeeindigen,
  aanwezigheidVastleggen,
  actieBijstellen,
  actieBijwerken,
  actieVastleggen,
  afrondingBevestigen,
  afrondingBezwaarMaken,
  afrondingTerugnemen,
  afrondingVoortzetten,
  afschalingBesluiten,
  afwijkingBeeindigen,
  besluitGezien,
  betrokkeneAanmerken,
  betrokkeneInformeren,
  betrokkeneVerbeteren,
  bevoegdheidIntrekken,
  bevoegdheidVerlenen,
  type Contract,
  casusBeeindigen,
  casusHeropenen,
  casusOverdragen,
  casusregieToewijzen,
  correctieGezien,
  datCheckDoen,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  deelnemerVerwijderen,
  documentToevoegen,
  dossierActiveren,
  dossierOpschonen,
  gegevenBeperken,
  gegevenInbrengen,
  gegevenIntrekken,
  gegevenVrijgeven,
  gegevenWijzigen,
  huisregelVastleggen,
  informerenUitstellen,
  intakeBesluiten,
  inzetKiezen,
  meenemenBeslissen,
  meenemenTerugnemen,
  meenemenVragen,
  merkenVastleggen,
  merkenVerhogen,
  monitoringAfbakenen,
  ontwikkelingVastleggen,
  overlegAanpassen,
  overlegAfzeggen,
  overlegBeginnen,
  overlegBesluiten,
  overlegdataAfspreken,
  overlegdatumAfzeggen,
  overlegdatumVerplaatsen,
  overlegSluiten,
  overlegVerplaatsen,
  overlegVoorbereiden,
  overnameBevestigen,
  partijToetsen,
  partijtoetsBeeindigen,
  persoonToevoegen,
  persoonVerbeteren,
  plandoelBijwerken,
  plandoelVastleggen,
  procesregieToewijzen,
  rechtBevestigen,
  rechtIntrekken,
  rechtVastleggen,
  stilleCasusBeeindigen,
  taakBeeindigen,
  taakVastleggen,
  tekstIntrekken,
  tekstVerbeteren,
  termijnAfwijken,
  themasToedelen,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  triageBesluiten,
  uitspraakBevestigen,
  uitspraakTegenspreken,
  uitspraakVastleggen,
  uitvoerderMaken,
  uitvraagBeantwoorden,
  uitvraagHerinneren,
  uitvraagIntrekken,
  uitvraagVersturen,
  uitwisselingBeslissen,
  uitwisselingVoorstellen,
  verlopenAfwijkingBeeindigen,
  verstrekkingOphalen,
  vraagOppakken,
  zienswijzeVastleggen,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import {
  aanvaarders,
  actiestanden,
  afsprakenOp,
  algemeenBeeld,
  bestemmingsoorten,
  bevoegdheden,
  dagVan,
  deelnemerrollen,
  type Feiten,
  geldt,
  handvatB2,
  huidigeLeiding,
  isOpTePakken,
  isPersoon,
  nogTeVertellen,
  type PartijId,
  partijenMetPlek,
  persoonrollen,
  plusDagen,
  verwerkingsrechten,
  vrijeOverlegdata,
  vrijgaven,
} from '@casushuis/handvat'
import type { Verzoek } from '../usecases/doe.ts'
import { afgestemd, criteria, gegeven } from './casus.ts'
import { bestanden } from './files.ts'
import { mandaatbesluit, type TestHouse, type TestPartij, type TestPerson } from './house.ts'
import { type Request, requestOf } from './http.ts'
import { fileWithMarker, withMarkers } from './markers.ts'

/** Choices at random, the same again for the same seed. */
export interface Draw {
  /** A whole number from 0 up to, not including, `n`. */
  int(n: number): number
  chance(percent: number): boolean
  one<T>(list: readonly T[]): T | undefined
  some<T>(list: readonly T[]): T[]
}

/** Each choice as likely as another: a generator that prefers what lies at the edges would do the same few acts all the time. */
export function drawFrom(seed: number): Draw {
  const next = uniform(seed)
  const int = (n: number) => Math.floor(next() * Math.max(1, n))
  const chance = (percent: number) => int(100) < percent
  return { int, chance, one: (list) => list[int(list.length)], some: (list) => list.filter(() => chance(40)) }
}

/** Numbers from 0 up to 1, the same again for the same seed (Mulberry32). */
function uniform(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Where an act is about to be done, and by what it is drawn. */
export interface Scene {
  readonly draw: Draw
  readonly house: TestHouse
  readonly casusnummer: string
  readonly feiten: Feiten
  /** The assignments of the casus, as stored: the feiten do not number them. */
  readonly toewijzingen: readonly { readonly id: string }[]
  /** What was recorded of what partijen may process, counted or not: the feiten know only what counts. */
  readonly rechten: readonly string[]
  /** By which another zvh is known to have a casus about the same person. */
  readonly kanaal: string
  readonly nu: string
}

/** One kind of act; what it is done with is drawn from a scene. */
export interface RandomAct {
  readonly contract: Contract
  readonly weight: number
  /** What whoever tries it asks of the API; undefined where there is nothing to do it on. */
  prepare(scene: Scene): Request | undefined
}

function act<C extends Contract>(contract: C, make: (scene: Scene) => Verzoek<C> | undefined, weight = 4): RandomAct {
  return {
    contract,
    weight,
    prepare(scene) {
      const verzoek = make(scene)
      // What the registers of the house say is no word of a casus.
      const isOfCasus = contract.pad.includes(':casusnummer')
      return verzoek && requestOf(contract, isOfCasus ? withMarkers(verzoek) : verzoek)
    },
  }
}

const motivering = 'Dit is nodig voor de aanpak van deze casus.'
const day = 86_400_000
const later = ({ nu, draw }: Scene, days: number) =>
  dagVan(new Date(Date.parse(nu) + (1 + draw.int(days)) * day).toISOString())
const soonOrNever = (scene: Scene) => (scene.draw.chance(50) ? null : later(scene, 90))

const partijen = ['gemeente', 'politie', 'ggz', 'corporatie', 'verslavingszorg', 'welzijn'] as const
/** Outside the convenant: it can be asked once it was tested apart. */
const vanBuiten = 'energiebedrijf'
const iedereen = [...partijen, vanBuiten] as const
const partij = ({ draw, house }: Scene) => house.partij[draw.one<TestPartij>(iedereen) ?? 'ggz']
/** The taak of a partij, for who acts for it; null where there is none. */
const taakVan = ({ house }: Scene, id: PartijId | undefined) => {
  const naam = iedereen.find((p) => house.partij[p] === id)
  return naam ? house.taak[naam] : null
}
/** Mostly one whose mandate is gone: without any no casus goes on, and none begins. */
function partijVoorMandaat(scene: Scene): PartijId {
  const { draw, house, feiten, nu } = scene
  const heeft = (id: PartijId) =>
    feiten.huis.bevoegdheidsverleningen.some((b) => b.partij === id && geldt(b.geldig, nu))
  const zonder = partijen.map((p) => house.partij[p]).filter((id) => !heeft(id))
  return (draw.chance(80) ? draw.one(zonder) : undefined) ?? partij(scene)
}
const somePartijen = ({ draw, house }: Scene) => draw.some(partijen).map((p) => house.partij[p])
const geheimhouding = ({ draw }: Scene) =>
  draw.chance(75)
    ? null
    : {
        ...{ procesregieMagZien: draw.chance(50), uitvraagToegestaan: draw.chance(50) },
        wegingen: { triage: weging(draw), overleg: weging(draw) },
      }
const weging = (draw: Scene['draw']) => (draw.chance(70) ? { toestemming: draw.chance(50), motivering } : null)

function zeggenschap(scene: Scene) {
  const vrijgave = scene.draw.one(vrijgaven) ?? 'geen'
  return {
    vrijgave,
    voorafAan: vrijgave === 'vooraf' ? somePartijen(scene) : [],
    voorbehouden: scene.draw.chance(70) ? [] : somePartijen(scene),
    geheimhouding: geheimhouding(scene),
  }
}

/** What is said of a text: mostly that it tells nothing of the person. */
const herkomst = ({ draw }: Scene) => ({
  bijzonder: draw.chance(15),
  strafrechtelijk: draw.chance(15),
  overPersoon: draw.chance(80) ? false : draw.chance(70),
})

const nieuwGegeven = (scene: Scene) =>
  gegeven({
    categorie: scene.draw.one(['inhoudelijk', 'context', 'naw'] as const) ?? 'context',
    bijzonder: scene.draw.chance(20),
    strafrechtelijk: scene.draw.chance(20),
    ...zeggenschap(scene),
  })

const personsIn = ({ feiten }: Scene) => feiten.casus.gegevens.filter(isPersoon)

/** Somebody else than the hoofdpersoon, with and without a name. */
const somebody = ({ draw }: Scene) => ({
  rol: draw.one(persoonrollen) ?? 'ander',
  omschrijving: 'Iemand in huis',
  noodzaak: motivering,
  ...(draw.chance(50) && { naam: 'Mirabel Verzonnen', geboortedatum: '1961-02-03', waaromNaam: motivering }),
})

/** Whom a gegeven is about: mostly the hoofdpersoon, now and then somebody else, who may be hidden. */
const about = (s: Scene) => (s.draw.chance(40) ? { over: s.draw.one(personsIn(s))?.id ?? null } : {})

/** Mostly words that nobody wrote before. */
const ownWords = ({ draw }: Scene) => `Reden nummer ${draw.int(60)} om dit te vragen.`
/** Some of what the present overleg is about, now and then something else. */
const someThemas = (s: Scene) =>
  s.draw.chance(3) ? [algemeenBeeld] : s.draw.some([...new Set(huidig(s).flatMap((o) => o.themas))])

/** Where the casus is reported instead, by somebody who can or cannot, with some of what there is. */
function elders(s: Scene, uitkomst: string) {
  if (uitkomst !== 'andereOverlegtafel') return {}
  const { aanmelder } = s.feiten.casus
  const melder = s.draw.chance(60) ? aanmelder : (s.draw.one(s.feiten.huis.partijen)?.id ?? aanmelder)
  const meegaan = gegevenIds(s).map((gegeven) => ({ gegeven, waarom: motivering }))
  const wie = { melder, doorRegie: s.draw.chance(50) }
  return { doorverwijzing: { soort: s.draw.one(bestemmingsoorten) ?? 'zsm', naam: 'Het weekoverleg', ...wie, meegaan } }
}

const params = ({ casusnummer }: Scene) => ({ casusnummer })

/** The params of an act on one of these, or nothing to do. */
function on<T extends { readonly id: string }>(scene: Scene, list: readonly T[]) {
  const id = scene.draw.one(list)?.id
  return id === undefined ? undefined : { casusnummer: scene.casusnummer, id }
}

const huidig = ({ feiten }: Scene) => feiten.casus.overleggen.slice(-1)
/** Everything that somebody wrote beside a gegeven. */
const geschreven = ({ feiten: { casus } }: Scene) => [
  ...[...casus.uitspraken, ...casus.plandoelen, ...casus.acties, ...casus.teksten],
]
/** Mostly what the betrokkene was not told yet. */
const toTell = ({ draw, feiten: { casus } }: Scene) =>
  draw.some((draw.chance(80) ? nogTeVertellen(casus) : casus.stukken).map((stuk) => stuk.id))

const gegevenIds = ({ feiten, draw }: Scene) => draw.some(feiten.casus.gegevens.map((g) => g.id)).slice(0, 5)

const plek = (scene: Scene) => ({ tijdstip: `${later(scene, 30)}T09:00:00.000Z`, duur: 60, plaats: 'Kamer 2.14' })

const voorbereiding = (scene: Scene) => ({
  doel: 'Een gezamenlijk plan voor wonen en zorg.',
  besluiten: 'Wie doet wat in de komende drie maanden.',
  themas: ['wonen', 'zorg'],
  ...plek(scene),
  burger: 'vooraf' as const,
  burgerToelichting: '',
})

/** Outcomes with which a casus ends are rare: it must live long enough to be worth looking at. */
const outcome = <T extends string>({ draw }: Scene, onward: readonly T[], ending: readonly T[]): T | undefined =>
  draw.one(draw.chance(5) ? ending : onward)

/** Every act that changes something in a casus. */
export const casusActs: readonly RandomAct[] = [
  act(datCheckDoen, (s) => ({ params: params(s), body: { reden: motivering } }), 1),
  act(
    intakeBesluiten,
    (s) => {
      const uitkomst = outcome(s, ['triage', 'triageOmTeBepalen'], ['nietInBehandeling'])
      return (
        uitkomst && { params: params(s), body: { ...afgestemd(s.house), uitkomst, criteria, afweging: motivering } }
      )
    },
    6,
  ),
  act(
    gegevenInbrengen,
    (s) => ({ params: params(s), body: { ...nieuwGegeven(s), ...about(s), themas: someThemas(s) } }),
    3,
  ),
  act(
    persoonToevoegen,
    (s) => {
      const { titel: _, tekst: __, noodzaak: ___, categorie: ____, ...released } = nieuwGegeven(s)
      return { params: params(s), body: { ...somebody(s), ...released, themas: someThemas(s) } }
    },
    2,
  ),
  act(persoonVerbeteren, (s) => {
    const p = on(s, personsIn(s))
    return p && { params: p, body: somebody(s) }
  }),
  act(betrokkeneAanmerken, (s) => {
    const p = on(s, personsIn(s))
    return p && { params: p, body: { aangemerkt: s.draw.chance(70), reden: motivering } }
  }),
  act(gegevenWijzigen, (s) => {
    const p = on(s, s.feiten.casus.gegevens)
    const words = { titel: 'Bijgewerkte stand', tekst: 'Nieuwe stand van zaken.', noodzaak: motivering }
    return p && { params: p, body: { ...words, ...about(s) } }
  }),
  act(
    documentToevoegen,
    (s) => {
      const p = on(s, s.feiten.casus.gegevens)
      return p && { params: p, body: { naam: 'Brief van de huisarts', inhoud: fileWithMarker(bestanden.pdf) } }
    },
    3,
  ),
  ...[merkenVerhogen, merkenVastleggen].map((contract) =>
    act(contract, (s) => {
      const { gegevens } = s.feiten.casus
      const p = on<{ readonly id: string }>(s, [...gegevens, ...geschreven(s), ...s.feiten.casus.stukken])
      return p && { params: p, body: { bijzonder: s.draw.chance(60), strafrechtelijk: s.draw.chance(30) } }
    }),
  ),
  act(
    tekstVerbeteren,
    (s) => {
      const p = on(s, geschreven(s))
      const steuntOp = gegevenIds(s).slice(0, 1)
      return p && { params: p, body: { tekst: 'Anders gezegd.', ...herkomst(s), steuntOp } }
    },
    6,
  ),
  act(
    tekstIntrekken,
    (s) => {
      const p = on(s, geschreven(s))
      return p && { params: p }
    },
    1,
  ),
  act(betrokkeneVerbeteren, (s) => {
    const p = on(s, s.feiten.casus.gegevens)
    return p && { params: p, body: { naam: 'Wessel Proefjes', geboortedatum: '1988-04-12', noodzaak: motivering } }
  }),
  act(
    gegevenVrijgeven,
    (s) => {
      const p = on(s, s.feiten.casus.gegevens)
      const themas = s.draw.chance(50) ? { themas: s.draw.chance(30) ? null : someThemas(s) } : {}
      return p && { params: p, body: { ...zeggenschap(s), ...themas } }
    },
    8,
  ),
  act(gegevenBeperken, (s) => {
    const p = on(s, s.feiten.casus.gegevens)
    return p && { params: p, body: { beperkt: s.draw.chance(40) } }
  }),
  act(
    gegevenIntrekken,
    (s) => {
      const p = on(s, s.feiten.casus.gegevens)
      return p && { params: p }
    },
    2,
  ),
  act(toewijzingVastleggen, (s) => {
    const who = s.draw.one<TestPerson>([
      'gemeente2',
      'politie2',
      'ggz2',
      'corporatie2',
      'ondersteuner',
      'procesregisseur2',
    ])
    return who && { params: params(s), body: { medewerker: s.house.wie(who).id, tot: soonOrNever(s) } }
  }),
  act(
    vraagOppakken,
    (s) => {
      const who = s.draw.one(
        iedereen.filter((p) => isOpTePakken(handvatB2, s.feiten, { partij: s.house.partij[p], nu: s.nu })),
      )
      return who && { params: params(s), body: { medewerker: s.house.wie(s.draw.chance(80) ? who : `${who}2`).id } }
    },
    12,
  ),
  act(
    toewijzingBeeindigen,
    (s) => {
      const p = on(s, s.toewijzingen)
      return p && { params: p }
    },
    2,
  ),
  act(
    uitvraagVersturen,
    (s) => ({
      params: params(s),
      body: {
        partij: partij(s),
        waaromDezePartij: ownWords(s),
        vraag: motivering,
        noodzaak: motivering,
        antwoordVoor: later(s, 30),
        meegestuurd: gegevenIds(s),
        redenZonderNaam: motivering,
      },
    }),
    8,
  ),
  act(
    uitvraagIntrekken,
    (s) => {
      const p = on(s, s.feiten.casus.uitvragen)
      return p && { params: p }
    },
    2,
  ),
  act(uitvraagHerinneren, (s) => {
    const p = on(s, s.feiten.casus.uitvragen)
    return p && { params: p }
  }),
  act(
    uitvraagBeantwoorden,
    (s) => {
      const p = on(s, s.feiten.casus.uitvragen)
      const declines = s.draw.chance(15)
      const body = {
        bekend: declines ? null : true,
        weigergrond: declines ? ('geheimhouding' as const) : null,
        toelichting: 'Bij ons bekend.',
        ...herkomst(s),
        bijdrage: ['informatie' as const],
        gegevens: declines ? [] : [nieuwGegeven(s)],
        volgtNog: s.draw.chance(30),
        taak: taakVan(s, s.feiten.casus.uitvragen.find((u) => u.id === p?.id)?.partij),
      }
      return p && { params: p, body }
    },
    8,
  ),
  act(triageBesluiten, (s) => {
    const uitkomst = outcome(
      s,
      ['casusoverleg', 'casusoverlegOmTeBepalen'],
      ['nietInBehandeling', 'andereOverlegtafel'],
    )
    return (
      uitkomst && { params: params(s), body: { ...afgestemd(s.house), uitkomst, motivering, ...elders(s, uitkomst) } }
    )
  }),
  act(
    overlegVoorbereiden,
    (s) => {
      const [eerste] = vrijeOverlegdata(s.feiten.casus)
      return { params: params(s), body: { ...voorbereiding(s), ...(eerste && { datum: eerste.id }) } }
    },
    6,
  ),
  act(overlegdataAfspreken, (s) => {
    const wie = s.draw.some(partijenMetPlek(s.feiten.casus))
    const data = [{ ...plek(s), partijen: [...new Set([huidigeLeiding(s.feiten.casus).partij, ...wie])] }]
    return { params: params(s), body: { data } }
  }),
  act(overlegdatumVerplaatsen, (s) => {
    const p = on(s, s.feiten.casus.overlegdata)
    return p && { params: p, body: plek(s) }
  }),
  act(overlegdatumAfzeggen, (s) => {
    const p = on(s, s.feiten.casus.overlegdata)
    return p && { params: p }
  }),
  act(
    overlegAanpassen,
    (s) => {
      const p = on(s, huidig(s))
      return p && { params: p, body: voorbereiding(s) }
    },
    2,
  ),
  act(
    deelnemerToevoegen,
    (s) => {
      const p = on(s, huidig(s))
      const rol = s.draw.one(deelnemerrollen) ?? 'adviseur'
      const some = someThemas(s)
      const themas = some.length > 0 ? some : [algemeenBeeld]
      return p && { params: p, body: { partij: partij(s), rol, noodzaak: ownWords(s), bijdrage: motivering, themas } }
    },
    10,
  ),
  act(
    themasToedelen,
    (s) => {
      const p = on(s, huidig(s))
      const deelnemers = huidig(s).flatMap((o) => s.draw.some(o.deelnemers))
      const gegevens = s.draw.some(s.feiten.casus.gegevens.filter((g) => !g.themasVanBronhouder))
      return (
        p && {
          params: p,
          body: {
            deelnemers: deelnemers.map(({ id }) => ({ id, themas: someThemas(s), noodzaak: ownWords(s) })),
            gegevens: gegevens.map(({ id }) => ({ id, themas: someThemas(s) })),
          },
        }
      )
    },
    10,
  ),
  act(
    deelnemerVerwijderen,
    (s) => {
      const p = on(
        s,
        huidig(s).flatMap((o) => o.deelnemers),
      )
      return p && { params: p }
    },
    2,
  ),
  act(
    overlegVerplaatsen,
    (s) => {
      const p = on(s, huidig(s))
      return p && { params: p, body: plek(s) }
    },
    2,
  ),
  act(
    uitvoerderMaken,
    (s) => {
      const p = on(
        s,
        huidig(s).flatMap((o) => o.deelnemers.filter((d) => d.rol !== 'uitvoerder')),
      )
      return p && { params: p, body: { noodzaak: motivering, bijdrage: motivering } }
    },
    6,
  ),
  act(overlegAfzeggen, (s) => {
    const p = on(s, huidig(s))
    return p && { params: p, body: { reden: motivering } }
  }),
  act(
    zorgvuldigheidAanvaarden,
    (s) => {
      const p = on(s, huidig(s))
      const wie = s.draw.one(huidig(s).flatMap((o) => o.deelnemers))
      const { versie } = afsprakenOp(s.feiten.huis.huisregels, s.nu)
      return p && { params: p, body: { versie, taak: taakVan(s, wie?.partij) } }
    },
    12,
  ),
  act(inzetKiezen, (s) => {
    const taak = taakVan(s, partij(s))
    return taak ? { params: params(s), body: { taak } } : undefined
  }),
  ...[deelnemersUitnodigen, overlegBeginnen, overlegSluiten].map((contract) =>
    act(
      contract,
      (s) => {
        const p = on(s, huidig(s))
        return p && { params: p }
      },
      contract === overlegSluiten ? 2 : 8,
    ),
  ),
  act(
    uitspraakVastleggen,
    (s) => {
      const steuntOp = gegevenIds(s)
      const { overPersoon: _, ...merken } = herkomst(s)
      const body = { tekst: 'Het gaat beter.', steuntOp, ...merken }
      return steuntOp.length > 0 ? { params: params(s), body } : undefined
    },
    6,
  ),
  act(
    uitspraakBevestigen,
    (s) => {
      const p = on(s, s.feiten.casus.uitspraken)
      return p && { params: p }
    },
    5,
  ),
  act(zienswijzeVastleggen, (s) => {
    const p = on(s, huidig(s))
    const { overPersoon: _, ...merken } = herkomst(s)
    return p && { params: p, body: { tekst: s.draw.chance(80) ? 'Hij wil rust.' : '', ...merken } }
  }),
  act(
    aanwezigheidVastleggen,
    (s) => {
      const p = on(s, huidig(s))
      const wie = s.draw.chance(85) ? s.house.wie(s.draw.one<TestPartij>(partijen) ?? 'ggz').id : null
      return p && { params: p, body: { medewerker: wie } }
    },
    4,
  ),
  act(aanwezigheidBeeindigen, (s) => {
    const p = on(
      s,
      huidig(s).flatMap((o) => o.aanwezigen),
    )
    return p && { params: p }
  }),
  act(ontwikkelingVastleggen, (s) => {
    const p = on(s, s.feiten.casus.plandoelen)
    const body = { tekst: 'Hij slaapt weer thuis.', ...herkomst(s), steuntOp: gegevenIds(s).slice(0, 1) }
    return p && { params: p, body }
  }),
  act(uitspraakTegenspreken, (s) => {
    const p = on(s, s.feiten.casus.uitspraken)
    const body = { tekst: 'Zo is het niet.', ...herkomst(s), steuntOp: gegevenIds(s).slice(0, 1) }
    return p && { params: p, body }
  }),
  act(
    plandoelVastleggen,
    (s) => ({
      params: params(s),
      body: { tekst: 'Rustig wonen', ...herkomst(s), steuntOp: gegevenIds(s).slice(0, 1) },
    }),
    5,
  ),
  act(plandoelBijwerken, (s) => {
    const p = on(s, s.feiten.casus.plandoelen)
    return p && { params: p, body: { bereikt: s.draw.chance(50) } }
  }),
  act(
    actieVastleggen,
    (s) => {
      const plandoel = s.draw.one(s.feiten.casus.plandoelen)?.id
      const aanvaard = huidig(s).flatMap((o) =>
        o.deelnemers.filter((d) => d.rol === 'uitvoerder' && aanvaarders(d).length > 0),
      )
      const uitvoerder = s.draw.one(aanvaard)?.partij ?? partij(s)
      const start = dagVan(s.nu)
      const steuntOp = gegevenIds(s).slice(0, 1)
      return (
        plandoel && {
          params: params(s),
          body: {
            plandoel,
            tekst: 'Elke week huisbezoek',
            uitvoerder,
            start,
            deadline: start,
            ...herkomst(s),
            steuntOp,
          },
        }
      )
    },
    8,
  ),
  act(
    actieBijstellen,
    (s) => {
      const actie = s.draw.one(s.feiten.casus.acties)
      const uitvoerder = s.draw.chance(70) ? actie?.uitvoerder : partij(s)
      const anders = s.draw.chance(50) ? { alsNietLukt: 'Dan bellen wij elkaar.', ...herkomst(s) } : {}
      const dagen = { start: dagVan(s.nu), deadline: later(s, 30) }
      return (
        actie && uitvoerder && { params: { ...params(s), id: actie.id }, body: { uitvoerder, ...dagen, ...anders } }
      )
    },
    3,
  ),
  act(actieBijwerken, (s) => {
    const p = on(s, s.feiten.casus.acties)
    const resultaat = s.draw.chance(50) ? { resultaat: 'Twee keer langsgegaan.', ...herkomst(s) } : {}
    return p && { params: p, body: { stand: s.draw.one(actiestanden) ?? 'open', ...resultaat } }
  }),
  act(
    casusregieToewijzen,
    (s) => {
      const naam = s.draw.one<TestPartij>(partijen) ?? 'ggz'
      return {
        params: params(s),
        body: { partij: s.house.partij[naam], medewerker: s.house.wie(naam).id },
      }
    },
    3,
  ),
  act(
    meenemenVragen,
    (s) => {
      const actie = s.draw.one(s.feiten.casus.acties)
      const vanAnderen = s.feiten.casus.gegevens.filter((g) => g.bronhouder !== actie?.uitvoerder)
      const wat = s.draw.one(vanAnderen.filter((g) => g.vrijgave !== 'geen'))
      const gegeven = s.draw.chance(20) ? ('hoofdpersoon' as const) : wat?.id
      const aan = s.draw.chance(20) ? s.draw.one(s.feiten.casus.gegevens)?.bronhouder : undefined
      const om = aan === undefined ? gegeven && { gegeven } : { gegeven: 'inWoorden' as const, aan }
      return actie && om && { params: params(s), body: { ...om, actie: actie.id, waarom: motivering } }
    },
    8,
  ),
  act(
    meenemenBeslissen,
    (s) => {
      const p = on(s, s.feiten.casus.meeneemafspraken)
      const voorwaarden = s.draw.chance(50) ? { voorwaarden: motivering } : {}
      const gegeven = s.draw.one(s.feiten.casus.gegevens)?.id ?? null
      const weging = s.draw.chance(50) ? { toestemming: s.draw.chance(50), motivering } : null
      const tot = s.draw.chance(30) ? dagVan(s.nu) : null
      return (
        p && {
          params: p,
          body: { akkoord: s.draw.chance(70), gegeven, weging, tot, ...voorwaarden, toelichting: motivering },
        }
      )
    },
    6,
  ),
  act(
    verstrekkingOphalen,
    (s) => {
      const p = on(s, s.feiten.casus.meeneemafspraken)
      return p && { params: p }
    },
    8,
  ),
  act(
    meenemenTerugnemen,
    (s) => {
      const p = on(s, s.feiten.casus.meeneemafspraken)
      return p && { params: p, body: { toelichting: motivering } }
    },
    2,
  ),
  act(
    uitwisselingVoorstellen,
    (s) => {
      const gegeven = s.draw.one(s.feiten.casus.gegevens)?.id
      return gegeven && { params: params(s), body: { kanaal: s.kanaal, gegeven, waarvoor: motivering } }
    },
    6,
  ),
  act(
    uitwisselingBeslissen,
    (s) => {
      const p = on(s, s.feiten.casus.uitwisselingen)
      return p && { params: p, body: { akkoord: s.draw.chance(80) } }
    },
    8,
  ),
  act(overlegBesluiten, (s) => {
    const uitkomst = outcome(s, ['aanpakVastgesteld'], ['hoortNietThuis', 'andereOverlegtafel'])
    const terug = s.draw.chance(50)
      ? { terugkomOp: later(s, 20), terugkomMet: [huidigeLeiding(s.feiten.casus).partij] }
      : {}
    return (
      uitkomst && {
        params: params(s),
        body: {
          ...afgestemd(s.house),
          uitkomst,
          motivering,
          monitoring: motivering,
          monitoringdoel: motivering,
          ...terug,
          ...elders(s, uitkomst),
        },
      }
    )
  }),
  act(afschalingBesluiten, (s) => ({ params: params(s), body: { ...afgestemd(s.house), motivering } }), 3),
  act(
    monitoringAfbakenen,
    (s) => {
      const blijft = s.draw.some(gegevenIds(s))
      return { params: params(s), body: { ...afgestemd(s.house), blijft, motivering } }
    },
    3,
  ),
  act(
    dossierOpschonen,
    (s) => {
      const gegevens = s.draw.some(gegevenIds(s)).slice(0, 1)
      return gegevens.length > 0 ? { params: params(s), body: { gegevens } } : undefined
    },
    3,
  ),
  act(
    termijnAfwijken,
    (s) => {
      const [archiefOp, vernietigenOp] = [later(s, 200), later(s, 400)].toSorted()
      const bewaring = {
        archiefOp: archiefOp ?? '',
        vernietigenOp: vernietigenOp ?? '',
        herbeoordelenOp: later(s, 190),
      }
      return { params: params(s), body: { ...afgestemd(s.house), ...bewaring, motivering } }
    },
    3,
  ),
  act(betrokkeneInformeren, (s) => {
    const besluiten = toTell(s)
    const told = { besluiten, dag: dagVan(s.nu), toelichting: motivering, berichtNaVernietiging: true }
    const body = { ...told, wijze: 'gesprek' as const }
    return besluiten.length > 0 ? { params: params(s), body } : undefined
  }),
  act(informerenUitstellen, (s) => {
    const besluiten = toTell(s)
    const body = { besluiten, grond: 'opsporing' as const, tot: later(s, 100), motivering, ...afgestemd(s.house) }
    return besluiten.length > 0 ? { params: params(s), body } : undefined
  }),
  act(afwijkingBeeindigen, (s) => ({ params: params(s), body: { ...afgestemd(s.house), motivering } }), 3),
  act(verlopenAfwijkingBeeindigen, (s) => ({ params: params(s), body: { motivering } }), 2),
  act(dossierActiveren, (s) => ({ params: params(s), body: { actiefTot: later(s, 60), motivering } }), 3),
  act(casusHeropenen, (s) => ({ params: params(s), body: { motivering } }), 5),
  // Mostly taken back, or nothing would be left to look at.
  act(afrondingTerugnemen, (s) => ({ params: params(s), body: { ...afgestemd(s.house), motivering } }), 6),
  act(afrondingVoortzetten, (s) => ({ params: params(s), body: { ...afgestemd(s.house), motivering } }), 3),
  act(afrondingBezwaarMaken, (s) => ({ params: params(s), body: { motivering } }), 4),
  act(afrondingBevestigen, (s) => ({ params: params(s) }), 1),
  act(correctieGezien, (s) => {
    const { verstrekkingen } = s.feiten.casus
    const p = on(s, s.draw.chance(80) ? verstrekkingen.filter((v) => v.bericht !== null) : verstrekkingen)
    return p && { params: p }
  }),
  act(besluitGezien, (s) => {
    const { stukken } = s.feiten.casus
    const p = on(s, s.draw.chance(80) ? stukken.filter((stuk) => !stuk.gezien) : stukken)
    return p && { params: p }
  }),
  act(partijToetsen, (s) => {
    const { draw, house, nu } = s
    const naam = draw.chance(85) ? vanBuiten : (draw.one<TestPartij>(partijen) ?? vanBuiten)
    const wie = { partij: house.partij[naam], taak: house.taak[naam] }
    const soorten = () => draw.some(draw.chance(80) ? (['bijzonder'] as const) : verwerkingsrechten)
    const protocol = { door: 'De bestuurder', versie: '2.1', dag: dagVan(nu) }
    const words = { noodzaak: motivering, grenzen: motivering, protocol, ...afgestemd(house) }
    return { params: params(s), body: { ...wie, ...words, geeft: soorten(), ontvangt: soorten(), tot: soonOrNever(s) } }
  }),
  act(
    partijtoetsBeeindigen,
    (s) => {
      const p = on(s, s.feiten.casus.partijtoetsen)
      return p && { params: p, body: { reden: motivering } }
    },
    2,
  ),
  act(
    casusOverdragen,
    (s) => {
      const naam = s.draw.one<TestPartij>(partijen) ?? 'ggz'
      return { params: params(s), body: { partij: s.house.partij[naam], ...afgestemd(s.house), motivering } }
    },
    6,
  ),
  // Destroys: rare, as it needs a mandate that is gone.
  ...[casusBeeindigen, stilleCasusBeeindigen].map((contract) =>
    act(contract, (s) => ({ params: params(s), body: { motivering } }), 1),
  ),
  act(
    procesregieToewijzen,
    (s) => {
      const who = s.draw.one<TestPerson>(['procesregisseur', 'procesregisseur2'])
      const how = { tot: soonOrNever(s), vorigeEindigt: s.draw.chance(50), motivering }
      return who && { params: params(s), body: { medewerker: s.house.wie(who).id, ...how } }
    },
    2,
  ),
  act(overnameBevestigen, (s) => ({ params: params(s) })),
]

/** What a taak is called that was recorded on the way. */
const erbij = 'Taak erbij'

/** What a beheerder changes in the house; it touches every casus of that partij. */
export const houseActs: readonly RandomAct[] = [
  act(
    bevoegdheidVerlenen,
    (s) => ({
      params: { id: partijVoorMandaat(s) },
      body: { bevoegdheden: [...bevoegdheden], van: dagVan(s.nu), tot: soonOrNever(s), besluit: mandaatbesluit },
    }),
    8,
  ),
  act(
    bevoegdheidIntrekken,
    (s) => {
      const id = s.draw.one(s.feiten.huis.bevoegdheidsverleningen)?.id
      return id && { params: { id }, body: { reden: motivering } }
    },
    1,
  ),
  act(rechtVastleggen, (s) => {
    const van = later(s, 3)
    const tot = soonOrNever(s)
    const soort = s.draw.one(verwerkingsrechten) ?? 'bijzonder'
    return {
      params: { id: partij(s) },
      body: { soort, van, tot: tot !== null && tot < van ? van : tot, toelichting: motivering },
    }
  }),
  act(
    huisregelVastleggen,
    ({ draw, nu }) => ({
      body: {
        ...(draw.chance(70)
          ? { soort: 'inzageVooraf' as const, waarde: draw.chance(60) }
          : { soort: 'zorgvuldigheidsafspraken' as const, waarde: [{ kop: 'Stil', tekst: 'Wij zwijgen erover.' }] }),
        van: plusDagen(dagVan(nu), draw.one([0, 1, 1, 30]) ?? 0),
        besluit: { ...mandaatbesluit, dag: dagVan(nu) },
      },
    }),
    1,
  ),
  act(rechtBevestigen, (s) => {
    const id = s.draw.one(s.rechten)
    return id === undefined ? undefined : { params: { id }, body: { bevinding: motivering } }
  }),
  act(
    rechtIntrekken,
    (s) => {
      const id = s.draw.one(s.rechten)
      return id === undefined ? undefined : { params: { id }, body: { reden: motivering } }
    },
    1,
  ),
  act(taakVastleggen, (s) => ({
    params: { id: partij(s) },
    body: {
      ...{ naam: erbij, grondslag: 'Proefwet, artikel 9', van: dagVan(s.nu), tot: soonOrNever(s) },
      getoetst: { door: 'mr. J. Proef', dag: dagVan(s.nu) },
    },
  })),
  act(
    taakBeeindigen,
    (s) => {
      // What the other acts take part on stays.
      const id = s.draw.one(s.feiten.huis.partijen.flatMap((p) => p.taken).filter((t) => t.naam === erbij))?.id
      return id && { params: { id }, body: { laatsteDag: null, reden: motivering } }
    },
    1,
  ),
]
