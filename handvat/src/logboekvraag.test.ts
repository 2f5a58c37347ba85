import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { handvatB2 } from './handvat-b2.ts'
import {
  handelingenBij,
  type Logblik,
  logdaadVan,
  logdaden,
  minutenStilte,
  perOnderdeel,
  perOrganisatie,
  vouwZittingen,
} from './logboekvraag.ts'
import { beheerder, fg, manager, medewerkerVan, procesregisseur } from './testing/actoren.ts'
import { gemeente, ggz, maakFeiten, maakId, mensVan, politie } from './testing/feiten-maken.ts'
import { beproef, type Handelproef } from './testing/handelproef.ts'

/* R8: who saw what; looks of one sitting are one line, and whatever else was done keeps a line of its own. */

const om = (minuut: number) => new Date(Date.UTC(2026, 5, 15, 9, minuut)).toISOString()
const casus = maakId<'casus'>('casus')
const blik = (minuut: number, anders: Partial<Logblik> = {}): Logblik => ({
  ...{ op: om(minuut), laatsteBlik: null, medewerker: mensVan(ggz), partij: ggz, rol: 'partijmedewerker', casus },
  ...{ daad: 'gezien', handeling: 'dossierInzien', doel: null, regels: [], delen: [] },
  ...anders,
})
const lijnen = (...blikken: Logblik[]) =>
  vouwZittingen(blikken).map(({ van, tot, keren, daad }) => [van, tot, keren, daad])

const vraag = { logboekdoel: 'verzoek', periode: { van: '2026-01-01', tot: '2026-06-15' } } as const
const proef: Handelproef = {
  titel: '[R8] the functionaris gegevensbescherming finds out who saw what, for a purpose and of a period',
  handeling: 'logboekDoorzoeken',
  actor: fg,
  feiten: maakFeiten(),
  opdracht: vraag,
  behalve: [
    { als: 'for no purpose', door: 'R8/logboek-met-doel', opdracht: { ...vraag, logboekdoel: null } },
    {
      als: 'of more than two years',
      door: 'R8/logboek-over-een-periode',
      opdracht: { ...vraag, periode: { van: '2024-01-01', tot: '2026-06-15' } },
    },
    {
      als: 'of a period that ends before it begins',
      door: 'R8/logboek-over-een-periode',
      opdracht: { ...vraag, periode: { van: '2026-06-15', tot: '2026-06-14' } },
    },
    ...[manager, beheerder, procesregisseur, medewerkerVan(gemeente)].map((actor) => ({
      ...{ als: actor.rol, door: 'P5/rol-staat-toe', actor },
    })),
  ],
}

describe('who saw what', () => {
  it(proef.titel, () => beproef(proef))

  it('[R8] looks with no long silence between them are one line from the first to the last', () => {
    expect(lijnen(blik(0), blik(10), blik(25))).toEqual([[om(0), om(25), 3, 'gezien']])
    expect(lijnen(blik(0), blik(16))).toEqual([
      [om(16), om(16), 1, 'gezien'],
      [om(0), om(0), 1, 'gezien'],
    ])
  })

  it('[R8] that a sitting ended makes it as long as it was, and is no look of its own', () => {
    expect(lijnen(blik(0), blik(50, { laatsteBlik: om(12) }))).toEqual([[om(0), om(12), 1, 'gezien']])
    expect(lijnen(blik(50, { laatsteBlik: om(12) }))).toEqual([])
  })

  it('[R8] another person, another casus and another act are lines of their own', () => {
    const ander = maakId<'casus'>('ander')
    expect(lijnen(blik(0), blik(1, { medewerker: mensVan(politie), partij: politie }))).toHaveLength(2)
    expect(lijnen(blik(0), blik(1, { casus: ander }))).toHaveLength(2)
    expect(lijnen(blik(0, { casus: null }), blik(1, { casus: null }))).toHaveLength(2)
    expect(lijnen(blik(0), blik(1, { daad: 'ontvangen' }), blik(2))).toEqual([
      [om(1), om(1), 1, 'ontvangen'],
      [om(0), om(2), 2, 'gezien'],
    ])
  })

  const ergens = fc
    .record({
      minuut: fc.nat(300),
      wie: fc.constantFrom(ggz, politie, gemeente),
      daad: fc.constantFrom(...logdaden),
      in: fc.constantFrom(casus, maakId<'casus'>('ander'), null),
    })
    .map(({ minuut, wie, daad, in: waar }) =>
      blik(minuut, { medewerker: mensVan(wie), partij: wie, daad, casus: waar }),
    )
  const reeks = fc.array(ergens, { maxLength: 40 }).map((b) => b.toSorted((een, ander) => (een.op < ander.op ? -1 : 1)))

  it('[R8] whatever was done, no record is lost, none counts twice, and no two lines could have been one', () => {
    fc.assert(
      fc.property(reeks, (blikken) => {
        const gevouwen = vouwZittingen(blikken)
        expect(gevouwen.reduce((som, l) => som + l.keren, 0)).toBe(blikken.length)
        for (const daad of logdaden.filter((d) => d !== 'gezien'))
          expect(gevouwen.filter((l) => l.daad === daad)).toHaveLength(blikken.filter((b) => b.daad === daad).length)
        const gezien = gevouwen.filter((l) => l.daad === 'gezien' && l.casus !== null).toReversed()
        for (const een of gezien) {
          const later = gezien.find((l) => l.medewerker === een.medewerker && l.casus === een.casus && l.van > een.van)
          if (later) expect(Date.parse(later.van) - Date.parse(een.tot)).toBeGreaterThan(minutenStilte * 60_000)
        }
        const geteld = perOrganisatie(gevouwen).flatMap(({ keren }) => Object.values(keren))
        expect(geteld.reduce((som, n) => som + n, 0)).toBe(gevouwen.length)
      }),
    )
  })

  it('[R8] per part it tells of whom it is and which organisations saw or got it', () => {
    const g1 = maakId<'gegeven'>('g1')
    const deel = { bron: politie, objecten: [g1] }
    const gezien = perOnderdeel([
      blik(0, { delen: [deel] }),
      blik(9, { delen: [deel] }),
      blik(20, { partij: gemeente, daad: 'ontvangen', delen: [deel] }),
    ])
    expect(gezien).toEqual([
      {
        ...{ object: g1, bron: politie },
        door: [
          { partij: ggz, daad: 'gezien', laatst: om(9) },
          { partij: gemeente, daad: 'ontvangen', laatst: om(20) },
        ],
      },
    ])
  })

  it('[R8] every act of the rulebook is of exactly one kind, and what was refused is refused', () => {
    const alle = logdaden.flatMap((daad) => handelingenBij(handvatB2, [daad]))
    expect(alle.toSorted()).toEqual(Object.keys(handvatB2.handelingen).toSorted())
    const van = (handeling: string) => logdaadVan(handvatB2, { handeling, besluit: 'toegestaan' })
    expect(
      ['dossierInzien', 'uitvraagVersturen', 'verstrekkingOphalen', 'gegevenWijzigen', 'vernietigen'].map(van),
    ).toEqual(['gezien', 'gevraagd', 'ontvangen', 'gewijzigd', 'vernietigd'])
    expect(logdaadVan(handvatB2, { handeling: 'dossierInzien', besluit: 'geweigerd' })).toBe('geweigerd')
  })
})
