import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logboekInzien, partijenInzien } from '@casushuis/contract'
import type { MedewerkerId } from '@casushuis/handvat'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { keyFolder } from './keys/key-folder.ts'
import { checkpointFolder } from './logboek/checkpoint-folder.ts'
import { controlLogboek } from './logboek/run-control.ts'
import { type NewHouse, readNewHouse, setUpHouse } from './new-house.ts'
import { ConfigError } from './ports/config-error.ts'
import type { Answers } from './ports/new-house.ts'
import { makeIdentityStore } from './storage/identity.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'
import { newDatabase } from './testing/house.ts'
import { doe } from './usecases/doe.ts'
import { nieuwId } from './usecases/id.ts'

const uitgever = 'https://inloggen.voorbeeld.nl'
const answers: Answers = {
  ...{ naam: 'Zorg- en Veiligheidshuis Waterland', 'inzage-vooraf': 'ja', beheerder: 'Ilse Kramer' },
  ...{ uitgever, onderwerp: 'ikramer' },
}
const house = readNewHouse(answers, [uitgever])
const nu = '2026-11-29T09:00:00.000Z'
const there = { kind: 'there', code: null }

describe('what is asked for a new house', () => {
  test('is taken as it was meant', () => {
    expect(house).toEqual({
      naam: 'Zorg- en Veiligheidshuis Waterland',
      inzageVooraf: true,
      beheerder: { naam: 'Ilse Kramer', uitgever, onderwerp: 'ikramer' },
    })
    expect(readNewHouse({ ...answers, 'inzage-vooraf': ' Nee ' }, [uitgever]).inzageVooraf).toBe(false)
    const invited = readNewHouse({ ...answers, onderwerp: undefined, mail: ' ilse@zvh.example ' }, [uitgever])
    expect(invited.beheerder).toEqual({ naam: 'Ilse Kramer', uitgever, mail: 'ilse@zvh.example' })
  })

  test.each<[string, Partial<Answers>, string]>([
    ['no name', { naam: undefined }, '--naam ontbreekt'],
    ['a name of spaces', { naam: '   ' }, '--naam mag niet leeg zijn'],
    ['a name without end', { naam: 'x'.repeat(121) }, '--naam mag niet langer zijn dan 120 tekens'],
    ['a name that shows something else', { beheerder: 'Ilse\u200B' }, '--beheerder mag geen onzichtbare tekens'],
    ['perhaps', { 'inzage-vooraf': 'misschien' }, '--inzage-vooraf moet ja of nee zijn'],
    ['an issuer at which nobody can sign in', { uitgever: 'https://elders.nl' }, '--uitgever moet een uitgever uit'],
    ['nobody in particular', { onderwerp: '' }, '--onderwerp mag niet leeg zijn'],
    ['no address', { onderwerp: '', mail: 'ilse' }, '--mail moet een mailadres zijn'],
    ['an address without end', { onderwerp: '', mail: `${'x'.repeat(250)}@a.nl` }, '--mail'],
    ['both', { mail: 'ilse@zvh.example' }, '--onderwerp blijft leeg als u een mailadres geeft'],
  ])('is not taken: %s', (_, wrong, told) => {
    expect(() => readNewHouse({ ...answers, ...wrong }, [uitgever])).toThrow(told)
  })

  test('tells all that is wrong at once', () => {
    const read = () => readNewHouse({ ...answers, naam: '', onderwerp: undefined }, [])
    expect(read).toThrow(/--naam.*\n--uitgever.*daar staat er nog geen.*\n--onderwerp/)
    expect(read).toThrow(ConfigError)
  })
})

describe('a new house', () => {
  let map: string
  let source: Awaited<ReturnType<typeof newDatabase>>
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-nieuw-'))
    source = await newDatabase(null, {})
  })
  afterEach(async () => {
    await source.database.close()
    await source.remove()
    await rm(map, { recursive: true, force: true })
  })
  const keys = () => keyFolder(join(map, 'sleutels'))
  const setup = () => makeSetup(source.database.kysely)
  const make = (anders: Partial<NewHouse> = {}, beside = false) =>
    setUpHouse({ ...house, ...anders }, { setup: setup(), keys: keys(), nu, beside })
  const names = async () => (await setup().houses()).map(({ naam }) => naam)

  test('is there at once: its beheerder signs in, and finds a house that is still empty', async () => {
    expect(await make()).toEqual({ kind: 'made', code: null })
    const [wie] = await makeIdentityStore(source.database.door).findByIdentity(uitgever, 'ikramer')
    if (!wie) throw new Error('the beheerder can sign in')
    expect(wie).toMatchObject({ naam: 'Ilse Kramer', rol: 'beheerder', partij: null })
    const clock = { nu: () => nu, ofDatabase: async () => nu, daysAhead: 0, reload: async () => {} }
    const middelen = {
      store: makeStore(source.database, keys()),
      clock,
      isDemo: false,
      isTrial: true,
      inlogdiensten: [],
    }
    expect((await doe(middelen, wie, { contract: partijenInzien })).partijen).toEqual([])
    expect(await setup().recognisesKeys(keys())).toBe(true)
  })

  test('[R2] [R3] begins its logboek with that it was set up, which the fg reads and the control finds in order', async () => {
    await make()
    const [zvh] = await setup().zvhs()
    const [wie] = await makeIdentityStore(source.database.door).findByIdentity(uitgever, 'ikramer')
    if (!zvh || !wie) throw new Error('the house is there')
    const clock = { nu: () => nu, ofDatabase: async () => nu, daysAhead: 0, reload: async () => {} }
    const store = makeStore(source.database, keys())
    const fg = { ...wie, id: nieuwId<MedewerkerId>(), rol: 'fg' as const }
    const { regels } = await doe({ store, clock, isDemo: false, isTrial: true, inlogdiensten: [] }, fg, {
      contract: logboekInzien,
    })
    expect(regels).toMatchObject([
      {
        handeling: 'Zorg- en veiligheidshuis inrichten',
        wie: 'Inrichting',
        rol: 'inrichter',
        besluit: 'toegestaan',
        tijdstip: nu,
      },
    ])
    const checkpoints = checkpointFolder(join(map, 'controlepunten'))
    expect((await controlLogboek({ store, clock, keys: keys(), checkpoints }, zvh)).findings).toEqual([])
    expect(await make()).toEqual(there)
    const after = await doe({ store, clock, isDemo: false, isTrial: true, inlogdiensten: [] }, fg, {
      contract: logboekInzien,
    })
    expect(after.regels.filter((r) => r.rol === 'inrichter')).toHaveLength(1)
  })

  test('[P7] is not made twice, however it is written, and another only where that was meant', async () => {
    await make()
    expect(await make({ naam: house.naam.toUpperCase() })).toEqual(there)
    const other = { naam: 'ZVH Kust', beheerder: { ...house.beheerder, onderwerp: 'ander' } }
    await expect(make(other)).rejects.toThrow(/staat al een.*Waterland.*--ernaast/)
    expect(await names()).toEqual([house.naam])
    expect((await make(other, true)).kind).toBe('made')
    expect(await names()).toEqual(['ZVH Kust', house.naam])
  })

  test.each([
    ['the same', {}],
    ['another', { naam: 'ZVH Kust' }],
  ])('is made once by two who ask for %s at the same moment', async (_, anders) => {
    const outcomes = await Promise.allSettled([make(), make(anders)])
    const made = outcomes.filter((o) => o.status === 'fulfilled' && o.value.kind === 'made')
    expect(made).toHaveLength(1)
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(ConfigError)
    expect(await names()).toHaveLength(1)
  })
})
