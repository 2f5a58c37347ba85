import type { Drukstuk, OntvangstbewijsSchema, VerstrekkingSchema } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import type { z } from 'zod'
import { dagInWoorden } from '../dag-in-woorden.ts'

type Verstrekking = z.output<typeof VerstrekkingSchema>
type Ontvangstbewijs = z.output<typeof OntvangstbewijsSchema>
type Deel = Drukstuk['delen'][number]

const momenten = new Intl.DateTimeFormat('nl-NL', {
  ...{ dateStyle: 'long', timeStyle: 'short' },
  timeZone: 'Europe/Amsterdam',
})
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
    delen: [wie(v), woorden, ...documenten(v), waarvoor(v, voorActie), grond(v), { kop: 'Bewaren', regels: [bewaren] }],
  }
}

/** The proof of the same for the bronhouder: what was given is its own, and is not repeated (C8). */
export function bewijsAlsDrukstuk(v: Ontvangstbewijs): Drukstuk {
  return {
    titel: `Ontvangstbewijs ${v.kenmerk}`,
    delen: [wie(v), { kop: 'Het gegeven', regels: regelsVan(v.gegeven) }, ...documenten(v), waarvoor(v, []), grond(v)],
  }
}

const bewaren = {
  naam: 'Let op',
  tekst:
    'Gebruik dit alleen voor deze actie en onder deze voorwaarden. Uw organisatie is er nu zelf verantwoordelijk voor.',
}

const wie = ({ kenmerk, casusnummer, zvh, bron, ontvanger, verstrektTijdstip }: Ontvangstbewijs): Deel => ({
  kop: 'Van wie aan wie',
  regels: [
    { naam: 'Kenmerk', tekst: kenmerk },
    { naam: 'Casus', tekst: `${casusnummer}, ${zvh}` },
    { naam: 'Van', tekst: bron },
    { naam: 'Aan', tekst: ontvanger },
    { naam: 'Opgehaald op', tekst: momenten.format(new Date(verstrektTijdstip)) },
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
    { naam: 'Gevraagd voor', tekst: nodig },
    { naam: 'Voorwaarden', tekst: voorwaarden ?? 'Geen.' },
  ],
})

const grond = ({ grond: { namens, taak, grondslag } }: Ontvangstbewijs): Deel => ({
  kop: 'Op welke grond',
  regels: [
    {
      naam: 'Namens',
      tekst: `${namens}, die het Zorg- en Veiligheidshuis bevoegd maakte om voor de uitvoering te verstrekken`,
    },
    { naam: 'Taak', tekst: taak },
    { naam: 'Grondslag', tekst: grondslag },
  ],
})
