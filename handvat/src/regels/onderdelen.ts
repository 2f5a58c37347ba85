import type { Casus, Stuksoort } from '../casus/casus.ts'
import type { Uitspraak } from '../casus/casusoverleg.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { isGesloten, type Stap } from '../casus/fase.ts'
import { aanvaardden, type Feiten, huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { GegevenId, ObjectId, PartijId } from '../casus/id.ts'
import type { Lezer } from '../lezer.ts'
import {
  findBezwaar,
  findGrond,
  type Gewogen,
  type Grond,
  geenBezwaar,
  grond,
  type Verbod,
  verbod,
  verklaring,
  weiger,
} from '../regel.ts'
import { blijftDicht, dossierGesloten, geslotenUitleg, magVinden, mandaatVoorInzage, weegInzage } from './inzage.ts'
import { alleenMetMandaat, mandaatOntbreekt } from './mandaat.ts'

/** The parts of a casus beside its gegevens. */
export const onderdeelsoorten = [
  'casus',
  'stuk',
  'uitvraag',
  'overleg',
  'deelnemer',
  'uitspraak',
  'plandoel',
  'actie',
  'meeneemafspraak',
] as const
export type Onderdeelsoort = (typeof onderdeelsoorten)[number]

/** One part of a casus: the partijen that it is for, and the gegevens that its text rests on. */
export interface Onderdeel {
  readonly id: ObjectId
  readonly soort: Onderdeelsoort
  readonly voor: readonly PartijId[]
  readonly steuntOp: readonly GegevenId[]
}

export interface Onderdeelsituatie {
  readonly lezer: Lezer
  readonly onderdeel: Onderdeel
  readonly feiten: Feiten
  readonly nu: Tijdstip
  readonly stap: Stap | null
}

/** Partijen that sit in the current overleg, were let in and accepted the afspraken, while it is open. */
function aanTafel(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || (overleg.stand !== 'gepland' && overleg.stand !== 'bezig')) return []
  return aanvaardden(overleg)
}

function uitvoerders(casus: Casus): readonly PartijId[] {
  return casus.fase === 'casusoverleg'
    ? casus.acties.filter((a) => a.stand !== 'vervallen').map((a) => a.uitvoerder)
    : []
}

function gevraagden(casus: Casus): readonly PartijId[] {
  return casus.fase === 'triage' ? casus.uitvragen.filter((u) => u.stand !== 'ingetrokken').map((u) => u.partij) : []
}

function genodigden(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || overleg.stand === 'voorbereiding') return []
  return overleg.deelnemers.map((d) => d.partij)
}

/** The partijen for which the casus exists at this moment: nobody else may learn that it does. */
export function betrokkenPartijen(casus: Casus): readonly PartijId[] {
  return [
    ...new Set([
      casus.aanmelder,
      huidigeLeiding(casus).partij,
      ...gevraagden(casus),
      ...genodigden(casus),
      ...uitvoerders(casus),
      ...casus.gegevens.map((g) => g.bronhouder),
    ]),
  ]
}

/** Papers of the phases in which the aanmelder leads: a partij that leads later was not there. */
const vanDeAanmelder: ReadonlySet<Stuksoort> = new Set(['aanmelding', 'intakebesluit', 'triagebesluit'])

/** Partijen that accepted the afspraken of the overleg in which this was said. */
function hoordenHet(casus: Casus, { overleg }: Uitspraak): readonly PartijId[] {
  return casus.overleggen.filter((o) => o.id === overleg).flatMap(aanvaardden)
}

/** All parts of a casus, each with the partijen that it is for (B2.2.1–B2.2.4). */
export function onderdelenVan(casus: Casus): readonly Onderdeel[] {
  const leidend = [huidigeLeiding(casus).partij]
  const vragend = casus.fase === 'triage' ? leidend : []
  const tafel = [...leidend, ...aanTafel(casus), ...uitvoerders(casus)]
  const maak = (
    soort: Onderdeelsoort,
    id: ObjectId,
    voor: readonly PartijId[],
    steuntOp: readonly GegevenId[] = [],
  ) => ({ soort, id, voor, steuntOp })
  return [
    maak('casus', casus.id, betrokkenPartijen(casus)),
    ...casus.stukken.map((s) => maak('stuk', s.id, vanDeAanmelder.has(s.soort) ? [casus.aanmelder] : leidend)),
    ...casus.uitvragen.map((u) => maak('uitvraag', u.id, u.stand === 'ingetrokken' ? vragend : [...vragend, u.partij])),
    ...casus.overleggen.flatMap((o) => {
      const open = o.stand === 'voorbereiding' ? [] : o.deelnemers.map((d) => d.partij)
      return [
        maak('overleg', o.id, [...leidend, ...open]),
        ...o.deelnemers.map((d) => maak('deelnemer', d.id, [...leidend, ...open.filter((p) => p === d.partij)])),
      ]
    }),
    ...casus.uitspraken.map((u) => {
      const gehoord = hoordenHet(casus, u)
      return maak(
        'uitspraak',
        u.id,
        tafel.filter((p) => gehoord.includes(p)),
        u.steuntOp,
      )
    }),
    ...casus.plandoelen.map((p) => maak('plandoel', p.id, tafel, p.steuntOp)),
    ...casus.acties.map((a) => maak('actie', a.id, tafel, a.steuntOp)),
    ...casus.meeneemafspraken.map((m) =>
      maak('meeneemafspraak', m.id, [m.ontvanger, ...bronhouderVan(casus, m.gegeven)], [m.gegeven]),
    ),
  ]
}

function bronhouderVan(casus: Casus, gegeven: GegevenId): readonly PartijId[] {
  return casus.gegevens.filter((g) => g.id === gegeven).map((g) => g.bronhouder)
}

const isVindbaar = ({ stap, onderdeel, lezer, feiten }: Onderdeelsituatie): boolean =>
  stap === 'archief' && onderdeel.soort === 'casus' && magVinden(lezer, feiten)

export const onderdeelGesloten = verbod<Onderdeelsituatie>({
  ...dossierGesloten,
  toets: (s) => (isGesloten(s.stap) && !isVindbaar(s) ? geslotenUitleg(s.stap) : geenBezwaar),
})

export const alleenVindbaar = grond<Onderdeelsituatie>({
  id: 'S3/alleen-vindbaar',
  paragraaf: 'B2.2.4',
  norm: 'In het archief zijn alleen casusnummer, persoon, aanmelder en casusregisseur te vinden.',
  toets: (s) => isVindbaar(s),
})

export const geenOnderdelenVoorBeheer = verbod<Onderdeelsituatie>({
  id: 'P5/geen-onderdelen-voor-beheer',
  paragraaf: 'B2.2.1',
  norm: 'Manager, functioneel beheerder en functionaris gegevensbescherming zien geen lopende casus.',
  toets: ({ lezer, stap }) =>
    lezer.soort === 'procesregie' || lezer.soort === 'partij' || (lezer.soort === 'manager' && stap === 'archief')
      ? geenBezwaar
      : weiger('Uw rol geeft geen inzage in casussen.', 'Vraag de procesregisseur om wat u moet weten.'),
})

export const onderdeelAlleenMetMandaat = verbod<Onderdeelsituatie>({
  ...alleenMetMandaat,
  toets: ({ lezer, feiten, nu }) =>
    lezer.soort !== 'procesregie' || mandaatVoorInzage(feiten, nu) ? geenBezwaar : mandaatOntbreekt,
})

export const alleenMetAlleBronnen = verbod<Onderdeelsituatie>({
  id: 'C3/alleen-met-alle-bronnen',
  paragraaf: 'B2.2.3',
  norm: 'Wie een gegeven niet mag zien, ziet ook geen tekst die daarop steunt.',
  toets: ({ onderdeel, ...situatie }) => {
    const dicht = onderdeel.steuntOp.some((id) => isDicht(id, situatie))
    return dicht
      ? weiger(
          'Deze tekst steunt op een gegeven dat deze partij niet mag zien.',
          'De bronhouder geeft dat gegeven vrij.',
        )
      : geenBezwaar
  },
})

function isDicht(id: GegevenId, { lezer, feiten, nu, stap }: Omit<Onderdeelsituatie, 'onderdeel'>): boolean {
  const gegeven = feiten.casus.gegevens.find((g) => g.id === id)
  // A source that was withdrawn takes what rested on it along.
  if (!gegeven) return true
  const situatie = { lezer, gegeven, feiten, nu, stap }
  if (blijftDicht(situatie)) return true
  // Who leads or carries out the plan keeps reading it after the overleg; at the table a deelnemer reads what it sees.
  return !volgtPlan(lezer, feiten.casus) && weegInzage(situatie).bezwaar !== undefined
}

function volgtPlan(lezer: Lezer, casus: Casus): boolean {
  if (lezer.soort !== 'partij') return true
  return lezer.partij === huidigeLeiding(casus).partij || uitvoerders(casus).includes(lezer.partij)
}

export const procesregieZietOnderdeel = grond<Onderdeelsituatie>({
  id: 'A12/procesregie-ziet-onderdelen',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie ziet alle onderdelen van een casus namens de leidende partij.',
  toets: ({ lezer }) => lezer.soort === 'procesregie',
})

export const onderdeelVoorPartij = grond<Onderdeelsituatie>({
  id: 'T6/onderdeel-voor-partij',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet van een casus alleen de onderdelen waarin zij een rol heeft.',
  toets: ({ lezer, onderdeel }) => lezer.soort === 'partij' && onderdeel.voor.includes(lezer.partij),
})

export const onderdeelNietToegestaan = verklaring<Onderdeelsituatie>({
  id: 'A12/onderdeel-niet-toegestaan',
  paragraaf: 'B2.2.1',
  norm: 'Zonder regel die inzage toestaat, is er geen inzage.',
  toets: () => weiger('Dit onderdeel is niet voor deze partij.', 'De partij krijgt een rol in de casus.'),
})

const verboden: readonly Verbod<Onderdeelsituatie>[] = [
  onderdeelGesloten,
  geenOnderdelenVoorBeheer,
  onderdeelAlleenMetMandaat,
  alleenMetAlleBronnen,
]

const gronden: readonly Grond<Onderdeelsituatie>[] = [alleenVindbaar, procesregieZietOnderdeel, onderdeelVoorPartij]

/** Asks the rules on one part: a verbod beats every grond, no grond is a refusal. */
export function weegOnderdeel(situatie: Onderdeelsituatie): Gewogen {
  return (
    findBezwaar(verboden, situatie) ??
    findGrond(gronden, situatie) ?? {
      regel: onderdeelNietToegestaan,
      bezwaar: onderdeelNietToegestaan.toets(situatie),
    }
  )
}
