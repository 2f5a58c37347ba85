import type { Casus, Stuksoort } from '../casus/casus.ts'
import { type Uitspraak, zijnUitgenodigd } from '../casus/casusoverleg.ts'
import { aanvaardden, huidigeLeiding, huidigOverleg, uitnodigingen } from '../casus/feiten.ts'
import type { GegevenId, PartijId } from '../casus/id.ts'
import { geldtInPlan } from '../casus/plan-van-aanpak.ts'
import { houdtVast, isGesteld } from '../casus/uitvraag.ts'
import type { Lezer } from '../lezer.ts'
import { type Gewogen, geenBezwaar, grond, type Regelset, verbod, weeg, weiger } from '../regel.ts'
import { blijftDicht, heeftAanvaard, moetNogAanvaarden, nogNietAanvaard, weegGegeven } from './inzage.ts'
import type { Inzagesituatie, Kijk, Onderdeel, Onderdeelsoort } from './kijk.ts'
import {
  blijftVindbaar,
  dossierGesloten,
  geenInhoudVoorBeheer,
  nietToegestaan,
  procesregieHeeftMandaat,
  procesregieZiet,
} from './toegang.ts'

type Onderdeelsituatie = Inzagesituatie<Onderdeel>

/** Partijen that sit in the current overleg, were let in and accepted the afspraken, while it is open. */
function aanTafel(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || (overleg.stand !== 'gepland' && overleg.stand !== 'bezig')) return []
  return aanvaardden(overleg)
}

function uitvoerders(casus: Casus): readonly PartijId[] {
  return casus.fase === 'casusoverleg' ? casus.acties.filter(geldtInPlan).map((a) => a.uitvoerder) : []
}

function gevraagden(casus: Casus): readonly PartijId[] {
  return casus.uitvragen.filter((u) => houdtVast(u, casus.fase)).map((u) => u.partij)
}

function genodigden(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || !zijnUitgenodigd(overleg)) return []
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

/** Papers of the phases in which the aanmelder leads are his: a partij that leads later was not there. */
const leiderVan = {
  aanmelding: 'aanmelder',
  intakebesluit: 'aanmelder',
  triagebesluit: 'aanmelder',
  afzegging: 'leidend',
  overlegbesluit: 'leidend',
  afschalingsbesluit: 'leidend',
  heropening: 'leidend',
} as const satisfies Record<Stuksoort, 'aanmelder' | 'leidend'>

function stukken(casus: Casus): readonly Onderdeel[] {
  const voor = { aanmelder: [casus.aanmelder], leidend: [huidigeLeiding(casus).partij] }
  return casus.stukken.map(({ id, soort }) => ({ soort: 'stuk', id, voor: voor[leiderVan[soort]] ?? [], steuntOp: [] }))
}

function uitvragen(casus: Casus): readonly Onderdeel[] {
  const vragend = casus.fase === 'triage' ? [huidigeLeiding(casus).partij] : []
  return casus.uitvragen.map((u) => ({
    soort: 'uitvraag',
    id: u.id,
    voor: isGesteld(u) ? [...vragend, u.partij] : vragend,
    steuntOp: [],
  }))
}

function overleggen(casus: Casus): readonly Onderdeel[] {
  const leidend = huidigeLeiding(casus).partij
  return casus.overleggen.flatMap((o): readonly Onderdeel[] => {
    const open = zijnUitgenodigd(o) ? o.deelnemers.map((d) => d.partij) : []
    return [
      { soort: 'overleg', id: o.id, voor: [leidend, ...open], steuntOp: [] },
      ...o.deelnemers.map((d): Onderdeel => {
        return { soort: 'deelnemer', id: d.id, voor: [leidend, ...open.filter((p) => p === d.partij)], steuntOp: [] }
      }),
    ]
  })
}

/** Partijen that accepted the afspraken of the overleg in which this was said. */
function hoordenHet(casus: Casus, { overleg }: Uitspraak): readonly PartijId[] {
  return casus.overleggen.filter((o) => o.id === overleg).flatMap(aanvaardden)
}

/** The texts of the overleg and the plan, which rest on gegevens. */
function tekstdelen(casus: Casus): readonly Onderdeel[] {
  const tafel = [huidigeLeiding(casus).partij, ...aanTafel(casus), ...uitvoerders(casus)]
  return [
    ...casus.uitspraken.map((u): Onderdeel => {
      const gehoord = hoordenHet(casus, u)
      return { soort: 'uitspraak', id: u.id, voor: tafel.filter((p) => gehoord.includes(p)), steuntOp: u.steuntOp }
    }),
    ...casus.plandoelen.map((p): Onderdeel => ({ soort: 'plandoel', id: p.id, voor: tafel, steuntOp: p.steuntOp })),
    ...casus.acties.map((a): Onderdeel => ({ soort: 'actie', id: a.id, voor: tafel, steuntOp: a.steuntOp })),
    ...casus.meeneemafspraken.map((m): Onderdeel => {
      const voor = [m.ontvanger, ...bronhouderVan(casus, m.gegeven)]
      return { soort: 'meeneemafspraak', id: m.id, voor, steuntOp: [m.gegeven] }
    }),
  ]
}

function bronhouderVan(casus: Casus, gegeven: GegevenId): readonly PartijId[] {
  return casus.gegevens.filter((g) => g.id === gegeven).map((g) => g.bronhouder)
}

/** All parts of a casus, each with the partijen that it is for (B2.2.1–B2.2.4). */
export function onderdelenVan(casus: Casus): readonly Onderdeel[] {
  return [
    { soort: 'casus', id: casus.id, voor: betrokkenPartijen(casus), steuntOp: [] },
    ...stukken(casus),
    ...uitvragen(casus),
    ...overleggen(casus),
    ...tekstdelen(casus),
  ]
}

export const alleenMetAlleBronnen = verbod<Onderdeelsituatie>({
  id: 'C3/alleen-met-alle-bronnen',
  paragraaf: 'B2.2.3',
  norm: 'Wie een gegeven niet mag zien, ziet ook geen tekst die daarop steunt.',
  toets: (s) => {
    const dicht = s.object.steuntOp.some((id) => isDicht(id, s))
    return dicht
      ? weiger(
          'Deze tekst steunt op een gegeven dat deze partij niet mag zien.',
          'De bronhouder geeft dat gegeven vrij.',
        )
      : geenBezwaar
  },
})

/** What is said in the overleg, and the plan that rests on it. */
const teksten: ReadonlySet<Onderdeelsoort> = new Set(['uitspraak', 'plandoel', 'actie'])

/** In afschaling there is no table any more, and nothing to accept. */
export const eerstAanvaardenVoorTekst = verbod<Onderdeelsituatie>({
  id: 'T17/eerst-aanvaarden-voor-tekst',
  paragraaf: 'B2.2.2',
  norm: 'Wat in een overleg is gezegd en afgesproken, leest een deelnemer pas nadat hij zelf de zorgvuldigheidsafspraken heeft aanvaard.',
  toets: (s) =>
    s.feiten.casus.fase !== 'afschaling' && teksten.has(s.object.soort) && moetNogAanvaarden(s) && !leestDoor(s)
      ? nogNietAanvaard
      : geenBezwaar,
})

/** Who leads or carries out the plan goes on reading it when invited again, once he or she accepted the afspraken before. */
function leestDoor({ lezer, feiten: { casus } }: Kijk): boolean {
  if (lezer.soort !== 'partij' || !volgtPlan(lezer, casus)) return false
  return uitnodigingen(casus, (d) => d.partij === lezer.partij).some(({ deelnemer }) => heeftAanvaard(lezer, deelnemer))
}

function isDicht(id: GegevenId, kijk: Kijk): boolean {
  const gegeven = kijk.feiten.casus.gegevens.find((g) => g.id === id)
  // A source that was withdrawn takes what rested on it along.
  if (!gegeven || blijftDicht(kijk, gegeven)) return true
  // Who leads or carries out the plan keeps reading it after the overleg; at the table a deelnemer reads what it sees.
  return !volgtPlan(kijk.lezer, kijk.feiten.casus) && weegGegeven(kijk, gegeven).bezwaar !== undefined
}

function volgtPlan(lezer: Lezer, casus: Casus): boolean {
  if (lezer.soort !== 'partij') return true
  return lezer.partij === huidigeLeiding(casus).partij || uitvoerders(casus).includes(lezer.partij)
}

export const onderdeelVoorPartij = grond<Onderdeelsituatie>({
  id: 'T6/onderdeel-voor-partij',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet van een casus alleen de onderdelen waarin zij een rol heeft.',
  toets: ({ lezer, object }) => lezer.soort === 'partij' && object.voor.includes(lezer.partij),
})

/** What decides on every other part of a casus, each list in the order in which it is explained. */
export const onderdeelregels: Regelset<Onderdeelsituatie> = {
  verboden: [
    dossierGesloten,
    geenInhoudVoorBeheer,
    procesregieHeeftMandaat,
    eerstAanvaardenVoorTekst,
    alleenMetAlleBronnen,
  ],
  gronden: [blijftVindbaar, procesregieZiet, onderdeelVoorPartij],
  verklaringen: [nietToegestaan],
}

/** The answer of the rules on one part of a casus. */
export function weegOnderdeel(kijk: Kijk, object: Onderdeel): Gewogen {
  return weeg(onderdeelregels, { ...kijk, object })
}
