import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { logboekInzien, medewerkersoverzichtInzien } from '@casushuis/contract'
import type { MedewerkerId } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { makeServer } from './api/server.ts'
import { makeFirstHouse } from './first-house.ts'
import { makeSessions } from './identity/sessions.ts'
import { makeSignIn } from './identity/sign-in.ts'
import { keyFolder } from './keys/key-folder.ts'
import { makePrinter } from './letters/printer.ts'
import { type NewHouse, setUpHouse } from './new-house.ts'
import { makeSetupCode } from './setup-code.ts'
import { makeIdentityStore } from './storage/identity.ts'
import { makeSetup } from './storage/setup.ts'
import { makeStore } from './storage/store.ts'
import { newDatabase } from './testing/house.ts'
import { originOf } from './testing/http.ts'
import { openTestProvider, type TestProvider } from './testing/identity-provider.ts'
import { makeVisitor } from './testing/visitor.ts'
import { makeInvitations } from './usecases/beheer/uitnodiging-inlossen.ts'
import { doe } from './usecases/doe.ts'
import { nieuwId } from './usecases/id.ts'

const mail = 'ilse@zvh.example'
const bewezen = { email: 'Ilse@ZVH.example', email_verified: true }

/** The first beheerder comes in with a link, where the issuer vouches for the address that was given (P5). */
describe('the first beheerder, named by an address', () => {
  let map: string
  let source: Awaited<ReturnType<typeof newDatabase>>
  let dienst: TestProvider
  let app: FastifyInstance
  const begin = () => new Date().toISOString()
  const code = makeSetupCode(begin())
  beforeEach(async () => {
    map = await mkdtemp(join(tmpdir(), 'casushuis-eerste-uitnodiging-'))
    source = await newDatabase(null, {})
    dienst = await openTestProvider({ id: 'loket' })
    app = await openDoor()
  })
  afterEach(async () => {
    await app.close()
    await dienst.sluit()
    await source.database.close()
    await source.remove()
    await rm(map, { recursive: true, force: true })
  })

  const keys = () => keyFolder(join(map, 'sleutels'))
  const setup = () => makeSetup(source.database.kysely)
  const middelen = () => {
    const clock = { nu: begin, ofDatabase: async () => begin(), daysAhead: 0, reload: async () => {} }
    const store = makeStore(source.database, keys())
    const inlogdiensten = [{ uitgever: dienst.settings.uitgever, naam: 'Loket' }]
    return { store, clock, isDemo: false, isTrial: true, inlogdiensten }
  }

  async function openDoor(): Promise<FastifyInstance> {
    const people = makeIdentityStore(source.database.door)
    const issuers = [dienst.settings]
    const server: FastifyInstance = await makeServer({
      printer: makePrinter(),
      ...{ middelen: middelen(), changes: source.database.changes, doorStore: middelen().store, health: [] },
      ...{ webFolder: null, log: false, origin: () => originOf(server) },
      firstHouse: makeFirstHouse({ setup: setup(), keys: keys(), code, issuers, now: begin }),
      ...{ sessions: makeSessions(people), medewerkers: people },
      signIn: async () =>
        makeSignIn({
          ...{
            providers: issuers,
            key: randomBytes(32),
            medewerkers: people,
            origin: () => originOf(server),
            nu: begin,
          },
          invitations: makeInvitations(middelen(), people),
        }),
    })
    await server.listen({ port: 0, host: '127.0.0.1' })
    return server
  }

  /** Follows a link; as whom one is signed in then. */
  const lost = async (uitnodiging: string | null, claims: object) => {
    dienst.claims = { ...claims }
    const bezoeker = makeVisitor(originOf(app))
    const vraag = new URLSearchParams({ aanbieder: 'loket', ...(uitnodiging !== null && { uitnodiging }) })
    await bezoeker.follow(`/inloggen?${vraag}`, (to) => to.pathname === '/')
    const ik = await bezoeker.get('/api/v1/gebruikersprofiel')
    return ik.status === 200 ? (await ik.json()).naam : null
  }
  const house = (): NewHouse => ({
    ...{ naam: 'ZVH Waterland', inzageVooraf: false },
    beheerder: { naam: 'Ilse Kramer', uitgever: dienst.settings.uitgever, mail },
  })
  const make = () => setUpHouse(house(), { setup: setup(), keys: keys(), nu: begin(), beside: false })
  const eisCode = ({ code: made }: Awaited<ReturnType<typeof make>>): string => {
    if (made === null) throw new Error('there is a code')
    return made
  }

  test('[P5] comes in with the link once, and from then on without it', async () => {
    const made = await make()
    expect(made.kind).toBe('made')
    expect(await lost(null, { sub: 'ik', ...bewezen })).toBeNull()
    expect(await lost(eisCode(made), { sub: 'ik', ...bewezen })).toBe('Ilse Kramer')
    expect(await lost(null, { sub: 'ik' })).toBe('Ilse Kramer')
    expect(await lost(eisCode(made), { sub: 'ander', ...bewezen })).toBeNull()
    const [wie] = await makeIdentityStore(source.database.door).findByIdentity(dienst.settings.uitgever, 'ik')
    if (!wie) throw new Error('the beheerder can sign in')
    const { medewerkers } = await doe(middelen(), wie, { contract: medewerkersoverzichtInzien })
    expect(medewerkers).toMatchObject([{ naam: 'Ilse Kramer', rol: 'beheerder', uitnodiging: null }])
  })

  test.each([
    ['another address', { email: 'ander@zvh.example', email_verified: true }],
    ['an address that nobody looked at', { email: mail, email_verified: false }],
    ['no address', {}],
  ])('[P5] stays outside with %s', async (_wat, claims) => {
    const made = eisCode(await make())
    expect(await lost(made, { sub: 'ik', ...claims })).toBeNull()
    expect(await lost(made, { sub: 'ik', ...bewezen })).toBe('Ilse Kramer')
  })

  test('[P5] [R2] gets another link for as long as nobody can sign in, with a record; the one before opens nothing', async () => {
    const eerste = eisCode(await make())
    const opnieuw = await make()
    expect(opnieuw.kind).toBe('invited')
    expect(await lost(eerste, { sub: 'ik', ...bewezen })).toBeNull()
    expect(await lost(eisCode(opnieuw), { sub: 'ik', ...bewezen })).toBe('Ilse Kramer')
    expect(await make()).toEqual({ kind: 'there', code: null })
    const [wie] = await makeIdentityStore(source.database.door).findByIdentity(dienst.settings.uitgever, 'ik')
    if (!wie) throw new Error('the beheerder can sign in')
    const fg = { ...wie, id: nieuwId<MedewerkerId>(), rol: 'fg' as const }
    const { regels } = await doe(middelen(), fg, { contract: logboekInzien })
    expect(regels.filter((r) => r.rol === 'inrichter')).toHaveLength(2)
  })

  test('[P5] is invited on the first page too, where the link is shown once', async () => {
    const bezoeker = makeVisitor(originOf(app))
    const vraag = { naam: 'ZVH Waterland', 'inzage-vooraf': 'nee', beheerder: 'Ilse Kramer', code: code.words }
    const form = { ...vraag, uitgever: dienst.settings.uitgever, mail, onderwerp: '' }
    const niets = await bezoeker.post('/inrichten', { ...form, mail: 'geen adres' })
    expect([niets.status, await niets.text()]).toEqual([400, expect.stringContaining('id="mail-fout"')])
    const beide = await bezoeker.post('/inrichten', { ...form, onderwerp: 'ik' })
    expect([beide.status, await beide.text()]).toEqual([400, expect.stringContaining('id="onderwerp-fout"')])
    expect(await setup().houses()).toEqual([])
    const gelukt = await bezoeker.post('/inrichten', form)
    const [, uitnodiging = ''] = /\/uitnodiging\/([\w-]{43})/.exec(await gelukt.text()) ?? []
    expect(await lost(uitnodiging, { sub: 'ik', ...bewezen })).toBe('Ilse Kramer')
  })
})
