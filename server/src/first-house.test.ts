import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeServer } from './api/server.ts'
import { makeFirstHouse } from './first-house.ts'
import { keyFolder } from './keys/key-folder.ts'
import { makePrinter } from './letters/printer.ts'
import { makeSetupCode } from './setup-code.ts'
import { makeIdentityStore } from './storage/identity.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'
import { newDatabase } from './testing/house.ts'
import { originOf } from './testing/http.ts'

const uitgever = 'https://inloggen.voorbeeld.nl'
const begin = '2026-11-29T09:00:00.000Z'
const answers = {
  ...{ naam: 'Zorg- en Veiligheidshuis Waterland', 'inzage-vooraf': 'nee', beheerder: 'Ilse <Kramer>' },
  ...{ uitgever, onderwerp: 'ikramer' },
}
type Form = Readonly<Record<string, string>>

/** The first house, set up at the front door by whoever has the code of the log. */
describe('a database without a zvh', () => {
  let map: string
  let source: Awaited<ReturnType<typeof newDatabase>>
  let nu: string
  const open: FastifyInstance[] = []
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-eerste-'))
    source = await newDatabase(null, {})
    nu = begin
  })
  afterEach(async () => {
    for (const app of open.splice(0)) await app.close()
    await source.database.close()
    await source.remove()
    await rm(map, { recursive: true, force: true })
  })

  const setup = () => makeSetup(source.database.kysely)
  const names = async () => (await setup().houses()).map(({ naam }) => naam)

  /** One process at that database, with the code that it told. */
  async function start(issuers = [{ naam: 'Loket', uitgever }]) {
    const keys = keyFolder(join(map, 'sleutels'))
    const code = makeSetupCode(begin)
    const clock = { nu: () => nu, ofDatabase: async () => nu, daysAhead: 0, reload: async () => {} }
    const store = makeStore(source.database, keys)
    const app: FastifyInstance = await makeServer({
      printer: makePrinter(),
      ...{
        middelen: { store, clock, isDemo: false, isTrial: true, inlogdiensten: [] },
        changes: source.database.changes,
      },
      ...{ doorStore: store, health: [], webFolder: null, log: false, origin: () => originOf(app) },
      firstHouse: makeFirstHouse({ setup: setup(), keys, code, issuers, now: () => nu }),
      sessions: {
        ...{ make: async () => '', switch: async () => undefined, find: async () => undefined },
        ...{ isThere: async () => false, end: async () => {} },
      },
      medewerkers: { samePerson: async () => [] },
      signIn: async () => ({
        ...{ providers: [], isBegun: () => false, choosing: async () => undefined },
        begin: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
        finish: async () => ({ succeeded: false, reason: 'onbekendeAanbieder' }),
      }),
    })
    open.push(app)
    const host = new URL(originOf(app)).host
    const get = (url: string) => app.inject({ url, headers: { host } })
    const send = (form: Form, headers: Form = { 'sec-fetch-site': 'same-origin' }) =>
      app.inject({
        ...{ method: 'POST', url: '/inrichten', payload: new URLSearchParams(form).toString() },
        headers: { host, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      })
    return { code: code.words, get, send }
  }

  test('leads whoever comes to its door to the page, which tells nothing but what it asks', async () => {
    const { get } = await start()
    for (const url of ['/', '/inloggen', '/inloggen?terug=%2F'])
      expect((await get(url)).headers.location, url).toBe('/inrichten')
    const page = await get('/inrichten')
    expect([page.statusCode, page.headers['cache-control']]).toEqual([200, 'no-store'])
    expect(page.body).toContain('Richt dit huis in')
  })

  test('is set up with the code, once; from then on the page is gone and the beheerder can sign in', async () => {
    const { code, get, send } = await start()
    const made = await send({ ...answers, code: code.toLowerCase() })
    expect([made.statusCode, made.body.includes('is ingericht'), made.body.includes(code)]).toEqual([200, true, false])
    expect(made.body).toContain('Ilse &lt;Kramer&gt;')
    const [wie] = await makeIdentityStore(source.database.door).findByIdentity(uitgever, 'ikramer')
    expect(wie).toMatchObject({
      ...{ naam: answers.beheerder, rol: 'beheerder' },
    })
    const again = await send({ ...answers, code, naam: 'ZVH Kust' })
    expect([again.statusCode, again.body.includes('Er is al een huis')]).toEqual([409, true])
    expect((await get('/inrichten')).headers.location).toBe('/')
    expect((await get('/inloggen')).headers.location).not.toBe('/inrichten')
    expect(await names()).toEqual([answers.naam])
  })

  test('is not set up with another code, nor after an hour; what was typed stays, and nothing else is told', async () => {
    const { code, send } = await start()
    const other = await start()
    for (const wrong of ['', 'AAAAA-BBBBB-CCCCC-DDDDD', other.code]) {
      const refused = await send({ ...answers, onderwerp: '', code: wrong })
      expect(refused.statusCode, wrong).toBe(400)
      expect(refused.body).toContain('is niet de code uit het logboek van de server')
      expect(refused.body).toContain(`value="${answers.naam}"`)
      expect(refused.body).not.toContain('mag niet leeg zijn')
    }
    nu = '2026-11-29T10:00:00.001Z'
    expect((await send({ ...answers, code })).body).toContain('geldt niet meer')
    expect(await names()).toEqual([])
  })

  test.each<[string, Form, readonly string[]]>([
    ['no name', { naam: ' ' }, ['naam']],
    ['a name without end', { naam: 'x'.repeat(121) }, ['naam']],
    ['nothing chosen', { 'inzage-vooraf': '' }, ['inzage-vooraf']],
    ['an issuer of elsewhere', { uitgever: 'https://elders.nl' }, ['uitgever']],
    ['a name that shows something else', { beheerder: 'Ilse\u202E' }, ['beheerder']],
    [
      'nothing at all',
      { naam: '', 'inzage-vooraf': '', beheerder: '', uitgever: '', onderwerp: '' },
      Object.keys(answers),
    ],
  ])('tells at its field what cannot be, and keeps what was typed: %s', async (_, wrong, fields) => {
    const { code, send } = await start()
    const form = { ...answers, ...wrong, code }
    const { statusCode, body } = await send(form)
    expect(statusCode).toBe(400)
    expect([...body.matchAll(/id="([a-z-]+)-fout"/g)].map(([, name]) => name)).toEqual(fields)
    expect(body).toContain(`value="${code}"`)
    if (!fields.includes('onderwerp')) expect(body).toContain('value="ikramer"')
    if (!fields.includes('inzage-vooraf')) expect(body).toMatch(/value="nee" checked/)
    expect(await names()).toEqual([])
    expect((await send({ ...answers, code })).statusCode).toBe(200)
  })

  test('takes nothing from another site, nor what is no form, nor more than a form', async () => {
    const { code, send } = await start()
    const form = { ...answers, code }
    for (const site of ['cross-site', 'same-site', 'none'])
      expect((await send(form, { 'sec-fetch-site': site })).statusCode, site).toBe(403)
    expect((await send(form, { origin: 'https://elders.nl' })).statusCode).toBe(403)
    const json = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
    expect((await send(form, json)).statusCode).toBe(415)
    expect((await send({ ...form, naam: 'x'.repeat(20_000) })).statusCode).toBe(413)
    expect(await names()).toEqual([])
  })

  test('lets nobody go on guessing', async () => {
    const { send } = await start()
    const tries = []
    for (let n = 0; n < 12; n++) tries.push((await send({ code: `${n}` })).statusCode)
    expect(new Set(tries.slice(0, 10))).toEqual(new Set([400]))
    expect(tries.slice(10)).toEqual([429, 429])
  })

  test('becomes one house where two processes are asked at the same moment, each with its own code', async () => {
    const [one, other] = [await start(), await start()]
    const outcomes = await Promise.all([
      one.send({ ...answers, code: one.code }),
      other.send({ ...answers, naam: 'ZVH Kust', code: other.code }),
    ])
    expect(outcomes.map(({ statusCode }) => statusCode).toSorted()).toEqual([200, 409])
    expect(await names()).toHaveLength(1)
  })

  test('is not set up where nobody could sign in', async () => {
    const { get } = await start([])
    const page = await get('/inrichten')
    expect([page.statusCode, page.body.includes('CASUSHUIS_OIDC')]).toEqual([503, true])
  })
})
