import type { Drukstuk, OntvangstbewijsSchema, PakketSchema, VerstrekkingSchema } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import type { z } from 'zod'
import { bestemmingen } from '../bestemmingen.ts'
import { dagInWoorden, momentInWoorden } from '../dag-in-woorden.ts'

type Verstrekking = z.output<typeof VerstrekkingSchema>
type Ontvangstbewijs = z.output<typeof OntvangstbewijsSchema>
type Pakket = z.output<typeof PakketSchema>
type Deel = Drukstuk['delen'][number]

const aarden = { feit: 'feit', oordeel: 'oordeel' } as const
const soorten = {
  naw: 'wie het is',
  bsn: 'burgerservicenummer',
  inhoudelijk: 'inhoudelijk',
  context: 'omgeving',
} as const

/** A verstrekking as a paper for who collected it (C8). */
export function alsDrukstuk(v: Verstrekking): Drukstuk {
  const { gegeven, actie } = v
  const woorden = { kop: 'Het gegeven', regels: [...regelsVan(gegeven), { naam: 'Tekst', tekst: gegeven.tekst }] }
  const voorActie = actie === null ? [] : [{ naam: 'Actie', tekst: actie }]
  return {
    titel: `Verstrekking ${v.kenmerk}`,
    delen: [
      wie(v),
      woorden,
      ...documenten(v),
      waarvoor(v, voorActie),
      grond(v),
      { kop: 'Bewaren', regels: [bewaren(v)] },
    ],
  }
}

/** The proof of the same for the bronhouder: what was given is its own, and is not repeated (C8). */
export function bewijsAlsDrukstuk(v: Ontvangstbewijs): Drukstuk {
  return {
    titel: `Ontvangstbewijs ${v.kenmerk}`,
    delen: [wie(v), { kop: 'Het gegeven', regels: regelsVan(v.gegeven) }, ...documenten(v), waarvoor(v, []), grond(v)],
  }
}

const bewaren = ({ voorElders }: Verstrekking) => ({
  naam: 'Let op',
  tekst: voorElders
    ? alleenOverdragen
    : 'Gebruik dit alleen voor deze actie en onder deze voorwaarden. Uw organisatie is er nu zelf verantwoordelijk voor.',
})

const alleenOverdragen =
  'Gebruik dit alleen om de casus daar aan te melden, onder deze voorwaarden. Wat van een ander is, komt niet in het dossier van uw eigen organisatie.'

/** What goes along with an aanmelding elsewhere as one paper: where to, and gegeven by gegeven what it is and on what it rests (T13). */
export function pakketAlsDrukstuk(p: Pakket): Drukstuk {
  const waarheen = [
    { naam: 'Kenmerk', tekst: p.kenmerk },
    { naam: 'Casus', tekst: `${p.casusnummer}, ${p.zvh}` },
    { naam: 'Aangemeld bij', tekst: `${p.bestemming.naam} (${bestemmingen[p.bestemming.soort]})` },
    { naam: 'Aangemeld door', tekst: p.melder },
    { naam: 'Gemaakt op', tekst: momentInWoorden(p.gemaaktTijdstip) },
    { naam: 'Gegevens', tekst: String(p.gegevens.length) },
  ]
  const delen = p.gegevens.map((v, i) => ({ kop: `${i + 1}. ${v.gegeven.titel}`, regels: pakketregels(v) }))
  const letOp = { kop: 'Overdragen', regels: [{ naam: 'Let op', tekst: alleenOverdragen }] }
  return { titel: `Pakket ${p.kenmerk}`, delen: [{ kop: 'Waarheen', regels: waarheen }, ...delen, letOp] }
}

const pakketregels = (v: Verstrekking): Deel['regels'] => [
  { naam: 'Tekst', tekst: v.gegeven.tekst },
  ...wie(v).regels.filter(({ naam }) => naam !== 'Casus' && naam !== 'Aan'),
  ...regelsVan(v.gegeven).filter(({ naam }) => naam !== 'Titel'),
  ...documenten(v).flatMap(({ regels }) => regels),
  ...waarvoor(v, []).regels,
  ...grond(v).regels,
]

const wie = ({ kenmerk, casusnummer, zvh, bron, ontvanger, verstrektTijdstip }: Ontvangstbewijs): Deel => ({
  kop: 'Van wie aan wie',
  regels: [
    { naam: 'Kenmerk', tekst: kenmerk },
    { naam: 'Casus', tekst: `${casusnummer}, ${zvh}` },
    { naam: 'Van', tekst: bron },
    { naam: 'Aan', tekst: ontvanger },
    { naam: 'Opgehaald op', tekst: momentInWoorden(verstrektTijdstip) },
  ],
})

function regelsVan(g: Ontvangstbewijs['gegeven']): Deel['regels'] {
  const merken = [g.bijzonder && 'bijzondere persoonsgegevens', g.strafrechtelijk && 'strafrechtelijke gegevens']
  const regels = [
    { naam: 'Titel', tekst: g.titel },
    { naam: 'Soort', tekst: soorten[g.soort] },
    { naam: 'Merken', tekst: merken.filter(Boolean).join(', ') },
    { naam: 'Feit of oordeel', tekst: g.aard ? aarden[g.aard] : '' },
    { naam: 'Peildatum', tekst: g.peildatum ? dagInWoorden(g.peildatum) : '' },
    { naam: 'Ingebracht op', tekst: dagInWoorden(dagVan(g.ingebrachtTijdstip)) },
    { naam: 'Versie', tekst: g.versie },
  ]
  return regels.filter(({ tekst }) => tekst !== '')
}

/** Which documents went along, each as a file of its own. */
function documenten({ documenten: mee }: Ontvangstbewijs): Drukstuk['delen'] {
  if (mee.length === 0) return []
  const regels = mee.map(({ naam, soort, grootte }) => ({ naam, tekst: `${soort.toUpperCase()}, ${inKb(grootte)} kB` }))
  return [{ kop: 'Documenten die meegaan', regels }]
}

const inKb = (bytes: number): number => Math.max(1, Math.round(bytes / 1000))

const waarvoor = ({ doel, waarvoor: nodig, voorwaarden }: Ontvangstbewijs, actie: Deel['regels']): Deel => ({
  kop: 'Waarvoor en onder welke voorwaarden',
  regels: [
    { naam: 'Doel', tekst: doel },
    ...actie,
    { naam: 'Nodig voor', tekst: nodig },
    { naam: 'Voorwaarden', tekst: voorwaarden ?? 'Geen.' },
  ],
})

const bevoegd = {
  verstrekkenVoorUitvoering: 'die het Zorg- en Veiligheidshuis bevoegd maakte om voor de uitvoering te verstrekken',
  andereOverlegtafel: 'die het Zorg- en Veiligheidshuis bevoegd maakte voor een aanmelding bij een andere overlegtafel',
} as const

const grond = ({ grond: { namens, bevoegdheid, taak, grondslag } }: Ontvangstbewijs): Deel => ({
  kop: 'Op welke grond',
  regels: [
    {
      naam: 'Namens',
      tekst: bevoegdheid === null ? `${namens}, die het zelf inbracht` : `${namens}, ${bevoegd[bevoegdheid]}`,
    },
    { naam: 'Taak', tekst: taak },
    { naam: 'Grondslag', tekst: grondslag },
  ],
})
