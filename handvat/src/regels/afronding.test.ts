import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Afronding } from '../casus/casus.ts'
import { plusDagen } from '../casus/datum.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { eindeVanAfronding, huidigeStap } from '../termijnen.ts'
import { kalender, manager, medewerkerVan, ondersteuner, procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakAfronding,
  maakFeiten,
  maakLeiding,
  metCasus,
  nu,
  politie,
} from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, zaak } from '../testing/handelproef.ts'
import { werkVan } from '../werk.ts'

const feiten = zaak('afronding', { fase: 'triage' })
const metBezwaar = metCasus(feiten, { afronding: maakAfronding({ bezwaar: true }) })
const lopend = zaak('triage')
const voorbij = metCasus(feiten, { afronding: maakAfronding({ vernietigenOp: '2026-06-15' }) })
const afgestemdOp = '2026-06-12'
const ggzLeidt = metCasus(feiten, { leiding: maakLeiding(gemeente, ggz) })

const proeven: readonly Handelproef[] = [
  {
    titel: '[E1] the aanmelder confirms that it is in its own dossier, as long as nobody objects',
    handeling: 'afrondingBevestigen',
    actor: medewerkerVan(gemeente),
    feiten,
    behalve: [
      { als: 'the casus goes on', door: 'E1/wordt-afgerond', feiten: lopend },
      { als: 'the leidende partij objects', door: 'E1/geen-open-bezwaar', feiten: metBezwaar },
      { als: 'the procesregisseur', door: 'P5/rol-staat-toe', actor: procesregisseur },
      { als: 'the term is over', door: 'S3/dossier-gesloten', feiten: voorbij },
    ],
  },
  {
    titel: '[E1] [P9] the leidende partij objects, once, and says why',
    handeling: 'afrondingBezwaarMaken',
    actor: medewerkerVan(ggz),
    feiten: ggzLeidt,
    opdracht: { gemotiveerd: true },
    behalve: [
      { als: 'not told why', door: 'E1/bezwaar-gemotiveerd', opdracht: { gemotiveerd: false } },
      { als: 'not told whether it says why', door: 'E1/bezwaar-gemotiveerd', opdracht: {} },
      {
        als: 'it objected already',
        door: 'E1/geen-open-bezwaar',
        feiten: metCasus(ggzLeidt, metBezwaar.casus.afronding ? { afronding: metBezwaar.casus.afronding } : {}),
      },
      { als: 'the aanmelder that does not lead', door: 'P5/rol-staat-toe', actor: medewerkerVan(gemeente) },
      {
        als: 'the casus goes on',
        door: 'E1/wordt-afgerond',
        feiten: metCasus(lopend, { leiding: maakLeiding(gemeente, ggz) }),
      },
    ],
  },
  {
    titel: '[E1] [P9] the procesregisseur takes the decision back, as agreed with the leidende partij',
    handeling: 'afrondingTerugnemen',
    actor: procesregisseur,
    feiten,
    opdracht: { gemotiveerd: true, afgestemdOp },
    behalve: [
      {
        als: 'agreed with nobody',
        door: 'P9/afgestemd-met-partij',
        opdracht: { gemotiveerd: true, afgestemdOp: null },
      },
      { als: 'not told why', door: 'E1/bezwaar-gemotiveerd', opdracht: { gemotiveerd: false, afgestemdOp } },
      { als: 'an ondersteuner', door: 'P5/rol-staat-toe', actor: ondersteuner },
      { als: 'the casus goes on', door: 'E1/wordt-afgerond', feiten: lopend },
    ],
  },
  {
    titel: '[E1] [P9] after an objection the decision can stay, as agreed with the leidende partij',
    handeling: 'afrondingVoortzetten',
    actor: procesregisseur,
    feiten: metBezwaar,
    opdracht: { gemotiveerd: true, afgestemdOp },
    behalve: [
      { als: 'nobody objects', door: 'E1/bezwaar-open', feiten },
      {
        als: 'agreed with nobody',
        door: 'P9/afgestemd-met-partij',
        opdracht: { gemotiveerd: true, afgestemdOp: null },
      },
      { als: 'a manager', door: 'P5/rol-staat-toe', actor: manager },
    ],
  },
  {
    titel: '[E1] [S7] the calendar destroys it once the term is over',
    handeling: 'afgerondVernietigen',
    actor: kalender,
    feiten: voorbij,
    behalve: [
      { als: 'the term goes on', door: 'E1/termijn-bereikt', feiten },
      {
        als: 'the leidende partij objects',
        door: 'E1/termijn-bereikt',
        feiten: metCasus(voorbij, { afronding: maakAfronding({ vernietigenOp: '2026-06-15', bezwaar: true }) }),
      },
      { als: 'the casus goes on', door: 'E1/termijn-bereikt', feiten: lopend },
    ],
  },
]

describe('rounding off', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  const dagen = fc.integer({ min: 0, max: 60 })
  const afrondingen = fc.record({ dagen: fc.integer({ min: 1, max: 30 }), bezwaar: fc.boolean(), dag: dagen })

  it('[E1] an objection puts the end off, never for longer than thirty days, and never brings it nearer', () => {
    fc.assert(
      fc.property(afrondingen, ({ dagen: termijn, bezwaar }) => {
        const besluitOp = '2026-05-20'
        const vernietigenOp = plusDagen(besluitOp, termijn)
        const einde = eindeVanAfronding(maakAfronding({ besluitOp, vernietigenOp, bezwaar }))
        expect(einde >= vernietigenOp).toBe(true)
        expect(einde <= plusDagen(besluitOp, 30)).toBe(true)
        if (!bezwaar) expect(einde).toBe(vernietigenOp)
      }),
    )
  })

  it('[E1] without the fact whether somebody objects nothing is confirmed, and the end is not brought nearer', () => {
    const { bezwaar: _, ...zonder } = maakAfronding()
    expect(eindeVanAfronding(zonder as Afronding)).toBe(plusDagen(zonder.besluitOp, 30))
    expect(() => huidigeStap({ casus: { afschaling: null } as never }, nu)).toThrow()
  })

  it('[E1] waits for the aanmelder, and for the procesregie where the leidende partij objects', () => {
    const werk = (van: typeof feiten) => werkVan(handvatB2, van, nu).map((w) => [w.soort, w.lezer.soort, w.deadline])
    expect(werk(feiten)).toEqual([['afrondingBevestigen', 'partij', '2026-06-23']])
    expect(werk(metBezwaar)).toEqual([['bezwaarBeantwoorden', 'procesregie', '2026-07-09']])
    expect(werk(voorbij)).toEqual([])
    expect(werkVan(handvatB2, maakFeiten({ ...feiten.casus, aanmelder: politie }), nu)).toMatchObject([
      { lezer: { soort: 'partij', partij: politie } },
    ])
  })
})
