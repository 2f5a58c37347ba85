import {
  afrondingBevestigen,
  afrondingTerugnemen,
  afschalingBesluiten,
  casusHeropenen,
  casusInzien,
  intakeBesluiten,
  overlegBesluiten,
  triageBesluiten,
} from '@casushuis/contract'
import {
  type Casusplaats,
  type Fase,
  type Feiten,
  fasen,
  geenHuisregels,
  handvatB2,
  magOvergaan,
  uitkomsten,
} from '@casushuis/handvat'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gemeente, maakId, maakLeiding } from '../../../../handvat/src/testing/feiten-maken.ts'
import { type Afrondingkolommen, nietAfgerond } from '../../ports/rows.ts'
import {
  afgestemd,
  begin,
  criteria,
  meldAan,
  naarOverleg,
  naarTriage,
  planOverleg,
  rondAf,
  sluit,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'
import type { AllowedAct } from './act.ts'
import type { Daad } from './change.ts'
import { type Phase, phaseOf } from './phase.ts'

/** Compiled and never run: no act writes the phase of a casus past the table. */
export async function pastTheTable({ t, casus }: Daad): Promise<void> {
  // @ts-expect-error the phase is no field like the others
  await t.wijzigtCasus(casus.id, { fase: 'afschaling' })
  // @ts-expect-error nor can its calendar be started beside it
  await t.wijzigtCasus(casus.id, { afschalingOp: '2026-03-10' })
  // @ts-expect-error nor is there a way to the store itself
  await t.zetFase(casus.id, 'afschaling', '2026-03-10')
  // @ts-expect-error nor to the end of it
  await t.zetAfronding(casus.id, nietAfgerond)
  // @ts-expect-error nor to destruction
  await t.vernietigt(casus.id, { grond: 'zomaar', regels: [], voor: [] })
}

describe('a step to another phase', () => {
  const written: string[] = []
  const t = {
    zetFase: async (_id: string, fase: Fase) => void written.push(fase),
    zetTermijnen: async () => undefined,
    zetAfronding: async (_id: string, { afgerondOp }: Afrondingkolommen) => void written.push(afgerondOp ?? 'terug'),
    vernietigt: async () => undefined,
    contactpersonen: async () => [],
  }
  const actIn = (van: Casusplaats, handeling: AllowedAct<Feiten>['handeling'], uitkomst?: string) =>
    phaseOf({
      t,
      actor: { rol: 'kalender' },
      nu: '2026-03-10T10:00:00.000Z',
      handeling,
      opdracht: uitkomst ? { uitkomst } : {},
      besluit: { regels: [] },
      plek: {
        huis: { huisregels: geenHuisregels },
        casus: {
          ...{ id: 'c', fase: van === 'afronding' ? 'triage' : van, afronding: van === 'afronding' ? {} : null },
          ...{ leiding: maakLeiding(gemeente), gegevens: [], teksten: [], overleggen: [], toewijzingen: [] },
        },
      },
    } as unknown as AllowedAct<Feiten>)

  test('that is not in the table of the rulebook breaks the act, and is not written', async () => {
    const go = (phase: Phase, naar: Casusplaats | 'vernietigd') => {
      if (naar === 'vernietigd') return phase.goTo(naar, 'test')
      return naar === 'afronding'
        ? phase.goTo(naar, { grond: 'test', besluit: maakId('s'), doorverwijzing: null })
        : phase.goTo(naar)
    }
    for (const van of [...fasen, 'afronding'] as const)
      for (const naar of [...fasen, 'afronding', 'vernietigd'] as const) {
        const phase = actIn(van, 'casusHeropenen')
        const step = go(phase, naar)
        if (magOvergaan(handvatB2, van, naar)) await expect(step).resolves.toBeUndefined()
        else await expect(step).rejects.toThrow(`no step leads from ${van} to ${naar}`)
      }
    const dag = '2026-03-10'
    expect(written).toEqual([
      ...['triage', dag, 'casusoverleg', dag, 'triage', 'afschaling', dag, 'casusoverleg'],
      ...['terug', 'terug', 'terug'],
    ])
  })

  test('after destruction there is none', async () => {
    const phase = actIn('afschaling', 'vernietigen')
    await phase.goTo('vernietigd', 'test')
    await expect(phase.goTo('casusoverleg')).rejects.toThrow('no step leads from vernietigd')
  })

  test('[A10] is the one to which the chosen outcome leads', async () => {
    const forgotten = actIn('aanmelding', 'intakeBesluiten', 'nietInBehandeling')
    expect(() => forgotten.settle()).toThrow('chose afronding and ended in aanmelding')
    const taken = actIn('aanmelding', 'intakeBesluiten', 'triage')
    await taken.goTo('triage')
    expect(() => taken.settle()).not.toThrow()
    expect(() => actIn('triage', 'triageBesluiten', 'casusoverleg').settle()).not.toThrow()
    expect(() => actIn('triage', 'triageBesluiten')).toThrow('which one was chosen')
  })
})

describe('any decisions, in any order', () => {
  let huis: TestHouse
  let street: TestHouse
  beforeAll(async () => {
    street = await openTestHouse()
  })
  afterAll(() => street?.sluit())

  const motivering = 'De partijen zijn het hierover eens.'
  const regie = 'procesregisseur' as const
  const keys = <T extends object>(table: T) => Object.keys(table) as (keyof T)[]
  const steps: Readonly<Record<string, (params: { casusnummer: string }) => Promise<unknown>>> = {
    ...Object.fromEntries(
      keys(uitkomsten.intake).map((uitkomst) => [
        `intake ${uitkomst}`,
        (params: { casusnummer: string }) =>
          huis.doe(regie, intakeBesluiten, {
            params,
            body: { ...afgestemd(huis), uitkomst, criteria, afweging: motivering },
          }),
      ]),
    ),
    ...Object.fromEntries(
      keys(uitkomsten.triage).map((uitkomst) => [
        `triage ${uitkomst}`,
        (params: { casusnummer: string }) =>
          huis.doe(regie, triageBesluiten, { params, body: { ...afgestemd(huis), uitkomst, motivering } }),
      ]),
    ),
    ...Object.fromEntries(
      (['hoortNietThuis', 'aanpakVastgesteld', 'andereOverlegtafel'] as const).map((uitkomst) => [
        `overleg ${uitkomst}`,
        (params: { casusnummer: string }) =>
          huis.doe(regie, overlegBesluiten, { params, body: { ...afgestemd(huis), uitkomst, motivering } }),
      ]),
    ),
    overleg: async ({ casusnummer }) => {
      const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
      await begin(huis, casusnummer, overleg)
      await sluit(huis, casusnummer, overleg, 'politie')
    },
    afschalen: (params) => huis.doe(regie, afschalingBesluiten, { params, body: { ...afgestemd(huis), motivering } }),
    heropenen: (params) => huis.doe(regie, casusHeropenen, { params, body: { motivering } }),
    bevestigen: (params) => huis.doe('gemeente', afrondingBevestigen, { params }),
    terugnemen: (params) => huis.doe(regie, afrondingTerugnemen, { params, body: { ...afgestemd(huis), motivering } }),
  }

  const phaseNow = (casusnummer: string) =>
    huis
      .doe(regie, casusInzien, { params: { casusnummer } })
      .then(({ fase, afronding }): Casusplaats | 'vernietigd' => (afronding ? 'afronding' : fase))
      .catch((fout: unknown) => {
        if (fout instanceof NietGevonden) return 'vernietigd' as const
        throw fout
      })

  /** Takes a step if the rulebook allows it, and tells where the casus is afterwards. */
  async function take(step: string, casusnummer: string): Promise<Casusplaats | 'vernietigd'> {
    await steps[step]?.({ casusnummer }).catch((fout: unknown) => {
      if (!(fout instanceof Geweigerd || fout instanceof NietGevonden)) throw fout
    })
    return phaseNow(casusnummer)
  }

  test('[A10] [T12] [C12] [S2] never leave the table of steps', async () => {
    const seen = new Set<string>()
    const from = fc.constantFrom(
      [],
      ['intake triage'],
      ['intake triage', 'overleg'],
      ['intake triage', 'overleg', 'afschalen'],
    )
    const walk = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 3, maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(from, walk, async (first, chosen) => {
        huis = await openTestHouse({ beside: street })
        const casusnummer = await meldAan(huis)
        let van = await phaseNow(casusnummer)
        for (const step of [...first, ...chosen]) {
          const naar = await take(step, casusnummer)
          if (naar !== van) seen.add(`${van} → ${naar}`)
          van = naar
        }
      }),
      {
        numRuns: 14,
        seed: 20_261_124,
        examples: [
          [[], ['intake nietInBehandeling', 'intake triage', 'terugnemen', 'intake nietInBehandeling', 'bevestigen']],
          [['intake triage'], ['triage nietInBehandeling', 'terugnemen', 'triage andereOverlegtafel', 'bevestigen']],
          [
            ['intake triage', 'overleg'],
            ['overleg andereOverlegtafel', 'terugnemen'],
          ],
        ],
      },
    )
    // Walks that stay where they are would prove nothing; the last step is the calendar's.
    expect([...seen].toSorted()).toEqual([
      ...['aanmelding → afronding', 'aanmelding → triage', 'afronding → aanmelding', 'afronding → casusoverleg'],
      ...['afronding → triage', 'afronding → vernietigd', 'afschaling → casusoverleg', 'casusoverleg → afronding'],
      ...['casusoverleg → afschaling', 'triage → afronding', 'triage → casusoverleg'],
    ])
  }, 300_000)

  test('[S5] the calendar takes the last step through the same table', async () => {
    huis = await openTestHouse({ beside: street })
    const casusnummer = await meldAan(huis)
    for (const step of ['intake triage', 'overleg', 'afschalen']) await steps[step]?.({ casusnummer })
    huis.setClock('2027-12-01T08:00:00.000Z')
    expect(await huis.kalender()).toEqual({ gearchiveerd: 0, vernietigd: 1 })
    expect(await phaseNow(casusnummer)).toBe('vernietigd')
  })
})

test('[T14] [C12] to a next overleg is invited while the casus stays in phase 3', async () => {
  const huis = await openTestHouse()
  const casusnummer = await naarTriage(huis)
  const eerste = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz'])
  await begin(huis, casusnummer, eerste)
  await rondAf(huis, casusnummer, eerste, 'ggz')
  await planOverleg(huis, casusnummer, ['gemeente', 'politie'])
  const beeld = await huis.doe('procesregisseur', casusInzien, { params: { casusnummer } })
  expect(beeld).toMatchObject({ fase: 'casusoverleg', overleggen: [{ stand: 'gehouden' }, { stand: 'gepland' }] })
  await huis.sluit()
})
