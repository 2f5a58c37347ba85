import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Datum, plusMaanden } from './casus/datum.ts'
import { type Telsoort, telsoorten, telverdelingen } from './sturing.ts'
import { type Maandtelling, nieuweCijfers, type Sturingscijfers } from './sturingscijfers.ts'
import { aanvallerOp, onafgerond } from './testing/aanvaller.ts'

const proef = { seed: 20261130, numRuns: 3000 }
const geen: Sturingscijfers = { kwartalen: [], jaren: [] }

/** So many of each, in the month of a day. */
const inMaand = (maand: Datum, soort: Telsoort, delen: Readonly<Record<string, number>>): readonly Maandtelling[] =>
  Object.entries(delen).map(([deel, aantal]) => ({ maand, soort, deel, aantal }))

const voegToe = (een: Sturingscijfers, ander: Sturingscijfers): Sturingscijfers => ({
  kwartalen: [...een.kwartalen, ...ander.kwartalen],
  jaren: [...een.jaren, ...ander.jaren],
})

const aantalIn = ({ kwartalen }: Sturingscijfers, begin: Datum, soort: Telsoort) =>
  kwartalen.find((k) => k.begin === begin)?.aantallen.find((a) => a.soort === soort)?.aantal

describe('what the manager is shown of a period', () => {
  const heelJaar = (perKwartaal: readonly number[]) =>
    perKwartaal.flatMap((n, k) => inMaand(plusMaanden('2025-01-01', 3 * k), 'aanmelding', { politie: n, ggz: n }))

  it('[S12] nothing is shown before the quarter is over, and then once', () => {
    const tellingen = inMaand('2025-02-01', 'aanmelding', { politie: 12 })
    expect(nieuweCijfers({ tellingen, eerder: geen, vanaf: 5 }, '2025-03-31')).toEqual(geen)
    const getoond = nieuweCijfers({ tellingen, eerder: geen, vanaf: 5 }, '2025-04-01')
    expect(aantalIn(getoond, '2025-01-01', 'aanmelding')).toBe(10)
    expect(aantalIn(getoond, '2025-01-01', 'intake')).toBeNull()
    expect(nieuweCijfers({ tellingen, eerder: getoond, vanaf: 5 }, '2025-05-20')).toEqual(geen)
  })

  it('[S12] a smaller limit shows no more of what was shown before', () => {
    const tellingen = inMaand('2025-02-01', 'aanmelding', { politie: 8 })
    const eerder = nieuweCijfers({ tellingen, eerder: geen, vanaf: 10 }, '2025-04-01')
    expect(aantalIn(eerder, '2025-01-01', 'aanmelding')).toBeNull()
    expect(nieuweCijfers({ tellingen, eerder, vanaf: 5 }, '2025-04-02')).toEqual(geen)
  })

  it('[S12] what can be of few casussen is shown from twice as many on', () => {
    const tellingen = inMaand('2025-02-01', 'overleg', { eerste: 4, vervolg: 5 })
    expect(
      aantalIn(nieuweCijfers({ tellingen, eerder: geen, vanaf: 5 }, '2025-04-01'), '2025-01-01', 'overleg'),
    ).toBeNull()
  })

  it('[S12] a year is divided where each of its quarters could be shown, and not where one was hidden', () => {
    const delen = (perKwartaal: readonly number[]) =>
      nieuweCijfers({ tellingen: heelJaar(perKwartaal), eerder: geen, vanaf: 5 }, '2026-01-01')
        .jaren[0]?.verdelingen.find((v) => v.soort === 'aanmelding')
        ?.delen.filter((d) => d.aantal !== 0)
    expect(delen([6, 6, 6, 6])).toEqual([
      { deel: 'politie', aantal: 25 },
      { deel: 'ggz', aantal: 25 },
    ])
    expect(delen([6, 6, 2, 6])).toBeUndefined()
  })

  it('[S12] a year in which counting began is divided by the quarters since', () => {
    const tellingen = inMaand('2025-08-01', 'triage', { casusoverleg: 20 }).concat(
      inMaand('2025-11-01', 'triage', { casusoverleg: 6, casusoverlegOmTeBepalen: 6 }),
    )
    const { kwartalen, jaren } = nieuweCijfers({ tellingen, eerder: geen, vanaf: 5 }, '2026-01-05')
    expect(kwartalen.map((k) => k.begin)).toEqual(['2025-07-01', '2025-10-01'])
    expect(jaren[0]?.verdelingen.find((v) => v.soort === 'triage')?.delen).toEqual(
      expect.arrayContaining([{ deel: 'casusoverlegOmTeBepalen', aantal: 5 }]),
    )
  })
})

describe('who wants to know more than is shown', () => {
  const maanden = Array.from({ length: 24 }, (_, n) => plusMaanden('2024-01-01', n))
  const zeldzaam = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(4) })
  /** Of a house: what happens often, and the same month beside it what happens now and then. */
  const huis = fc
    .subarray([...telsoorten], { minLength: 1, maxLength: 3 })
    .chain((soorten) =>
      fc.tuple(
        fc.constant(soorten),
        fc.array(fc.nat(9), { minLength: 72, maxLength: 72 }),
        fc.array(fc.array(zeldzaam, { maxLength: 5 }), { minLength: 72, maxLength: 72 }),
      ),
    )
    .map(([soorten, vaak, soms]) =>
      soorten.flatMap((soort, s) =>
        maanden.flatMap((maand, m) => {
          const plek = 24 * s + m
          return [vaak[plek] ?? 0, ...(soms[plek] ?? [])].flatMap((aantal, n) => telling(maand, soort, [n, aantal]))
        }),
      ),
    )
  const tijd = fc.array(fc.integer({ min: 1, max: 26 }), { minLength: 1, maxLength: 6 })
  const grenzen = fc.array(fc.integer({ min: 5, max: 12 }), { minLength: 6, maxLength: 6 })

  it('[S12] finds no number below the limit, by whatever is subtracted from whatever else, at any moments', () => {
    let verborgen = 0
    fc.assert(
      fc.property(huis, tijd, grenzen, (tellingen, momenten, vanaf) => {
        // Somebody who looks at several moments, while the limit changes, has all of it beside each other.
        let gezien = geen
        for (const [n, maand] of momenten.toSorted((a, b) => a - b).entries()) {
          const vandaag = plusMaanden('2024-01-01', maand)
          const tot = tellingen.filter((t) => t.maand < vandaag)
          gezien = voegToe(gezien, nieuweCijfers({ tellingen: tot, eerder: gezien, vanaf: vanaf[n] ?? 5 }, vandaag))
        }
        expect(aanvallerOp(gezien).verraden(tellingen)).toEqual([])
        verborgen += gezien.jaren.flatMap((j) => j.verdelingen).filter((v) => v.delen.some(isVerborgen)).length
        const verteld = onafgerond(gezien, tellingen)
        expect(
          aanvallerOp(verteld, { stap: 1 }).verraden(tellingen),
          'who was told the numbers before rounding',
        ).toEqual([])
      }),
      proef,
    )
    expect(verborgen, 'divisions of which something was hidden').toBeGreaterThan(1000)
  })

  it('[S12] … but would, if all were shown as soon as they are large enough', () => {
    const tellingen = [
      ...['2024-01-01', '2024-04-01', '2024-07-01', '2024-10-01'].flatMap((maand) =>
        inMaand(maand, 'intake', { triage: 10 }),
      ),
      ...inMaand('2024-02-01', 'intake', { nietInBehandeling: 2 }),
    ]
    const { kwartalen, jaren } = nieuweCijfers({ tellingen, eerder: geen, vanaf: 5 }, '2025-01-01')
    const shown = new Map<string, number>([['triage', 40]])
    const naief = jaren.map((jaar) => ({
      ...jaar,
      verdelingen: jaar.verdelingen.map(({ soort }) => ({
        soort,
        delen: telverdelingen[soort].map((deel) => ({
          deel,
          aantal: deel === 'nietInBehandeling' ? null : (shown.get(deel) ?? 0),
        })),
      })),
    }))
    const verteld = onafgerond({ kwartalen, jaren: naief }, tellingen)
    expect(aanvallerOp(verteld, { stap: 1 }).verraden(tellingen)).toEqual(['2024 intake nietInBehandeling'])
  })
})

const isVerborgen = ({ aantal }: { readonly aantal: number | null }) => aantal === null

/** So many of one part; a division with fewer parts has none of the others. */
function telling(maand: Datum, soort: Telsoort, [plek, aantal]: readonly [number, number]): readonly Maandtelling[] {
  const delen: readonly string[] = telverdelingen[soort]
  const deel = delen.length === 0 && plek === 0 ? '' : delen[plek]
  return deel === undefined || aantal === 0 ? [] : [{ maand, soort, deel, aantal }]
}
