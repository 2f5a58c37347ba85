import {
  afrondingAfdrukken as afdrukkenContract,
  afrondingBevestigen as bevestigenContract,
  afrondingBezwaarMaken as bezwaarContract,
  type Drukstuk,
  afrondingTerugnemen as terugnemenContract,
  afrondingVoortzetten as voortzettenContract,
} from '@casushuis/contract'
import { informatieplichtBijTerugnemen } from '@casushuis/handvat'
import { plichtkolommen } from '../../ports/rows.ts'
import { afgesproken, afgestemd, schrijfStuk } from '../besluit.ts'
import { boek } from '../boek.ts'
import { getoond } from '../casus/delen-lezen.ts'
import { organisatienaam } from '../casus/namen.ts'
import { dagInWoorden } from '../dag-in-woorden.ts'
import { NietGevonden } from '../errors.ts'
import { type Blik, blik, type Daad, daad } from '../usecase.ts'

/** How it ended and what the aanmelder is advised, and not a word of anybody else (E1). */
export const afrondingAfdrukken = blik(afdrukkenContract, async (b) => {
  const van = await b.t.lees(['stuk'], b.casus.id)
  const stuk = getoond(b, van('stuk')).find((s) => s.soort === 'afronding')
  if (!stuk || !b.casus.afronding) throw new NietGevonden()
  b.toont([stuk.id])
  return alsDrukstuk(b, { ...stuk.inhoud, besluitOp: b.casus.afronding.besluitOp })
})

interface Uitkomst {
  readonly besluitOp: string
  readonly uitkomst: string | null
  readonly advies?: string | undefined
}

function alsDrukstuk({ rij, casus, feiten }: Blik, { besluitOp, uitkomst, advies }: Uitkomst): Drukstuk {
  const zvh = organisatienaam(feiten.huis, 'zvh')
  return {
    titel: `Uitkomst van casus ${rij.casusnummer}`,
    delen: [
      {
        kop: 'Wat er is besloten',
        regels: [
          { naam: 'Casus', tekst: `${rij.casusnummer}, ${zvh}` },
          { naam: 'Aangemeld door', tekst: organisatienaam(feiten.huis, casus.aanmelder) },
          { naam: 'Besloten op', tekst: dagInWoorden(besluitOp) },
          { naam: 'Uitkomst', tekst: uitkomst ?? '' },
          { naam: 'Advies', tekst: advies || 'Er is geen advies gegeven.' },
        ],
      },
      { kop: 'Hierna', regels: [{ naam: 'Let op', tekst: hierna }] },
    ],
  }
}

const hierna =
  'Het Zorg- en Veiligheidshuis vernietigt alles over deze persoon. Wat u over de afhandeling wilt bewaren, hoort in het dossier van uw eigen organisatie.'

/** The aanmelder has it in its own dossier: then nothing about the person stays here (A11, E1). */
export const afrondingBevestigen = daad(bevestigenContract, {
  async voer(d) {
    await vernietigAfgeronde(d)
    return null
  },
})

/** Everything about the person goes, counted under what was decided. */
export async function vernietigAfgeronde(d: Daad): Promise<void> {
  const { afrondingGrond } = await d.t.casusrij(d.casus.id)
  await d.gaatNaar('vernietigd', afrondingGrond ?? d.casus.fase)
}

/** The leidende partij does not agree: nothing is destroyed until that is answered (E1). */
export const afrondingBezwaarMaken = daad(bezwaarContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  async voer(d, { body: { motivering } }) {
    await schrijfStuk(d, 'bezwaar', { uitkomst: null, motivering })
    await d.t.wijzigtCasus(d.casus.id, { afrondingBezwaar: true })
    return null
  },
})

/** The casus goes on where it was; that it would end was not decided (E1). */
export const afrondingTerugnemen = daad(terugnemenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0, ...afgestemd(body) }),
  async voer(d, { body: { motivering, afstemming } }) {
    const { label } = boek.handelingen.afrondingTerugnemen
    const uitkomsten = d.casus.stukken.filter((s) => s.soort === 'afronding' || s.soort === 'doorverwijzing')
    await d.verwijdert(
      'stuk',
      uitkomsten.map((s) => s.id),
    )
    await vergeetMeegaan(d)
    const plicht = informatieplichtBijTerugnemen(d.casus, d.nu)
    await vergeetTeVertellen(d)
    await schrijfStuk(d, 'afrondingsbesluit', { uitkomst: label, motivering, ...afgesproken(afstemming) }, plicht)
    await d.gaatNaar(d.casus.fase)
    return null
  },
})

/** Nothing goes anywhere any more: what was asked for that falls away, and what was collected stays of both sides (T13). */
async function vergeetMeegaan(d: Daad): Promise<void> {
  const vragen = d.casus.meeneemafspraken.filter((m) => m.actie === null)
  d.raakt(...vragen.map((m) => m.bronhouder))
  await d.verwijdert(
    'meeneemafspraak',
    vragen.map((m) => m.id),
  )
}

/** Of what was not decided nobody need hear (B2.2.2, B2.2.3). */
async function vergeetTeVertellen(d: Daad): Promise<void> {
  const besluit = d.casus.stukken.find((s) => s.id === d.casus.afronding?.besluit)
  if (besluit?.informeren) await d.wijzigt('stuk', besluit.id, plichtkolommen(null))
}

/** It stays as it was decided, and the term of the house counts again (E1). */
export const afrondingVoortzetten = daad(voortzettenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0, ...afgestemd(body) }),
  async voer(d, { body: { motivering, afstemming } }) {
    const { label } = boek.handelingen.afrondingVoortzetten
    await schrijfStuk(d, 'afrondingsbesluit', { uitkomst: label, motivering, ...afgesproken(afstemming) })
    await d.t.wijzigtCasus(d.casus.id, { afrondingBezwaar: false })
    return null
  },
})
