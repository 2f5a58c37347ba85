import { createHash, randomBytes } from 'node:crypto'
import {
  medewerkerBeeindigen,
  medewerkersoverzichtInzien,
  medewerkerUitnodigen,
  medewerkerVastleggen,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { makeSessions } from '../../identity/sessions.ts'
import { makeSignIn } from '../../identity/sign-in.ts'
import { makeIdentityStore } from '../../storage/identity.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { openTestServer } from '../../testing/http.ts'
import { openTestProvider, type TestProvider } from '../../testing/identity-provider.ts'
import { makeVisitor } from '../../testing/visitor.ts'
import { makeInvitations } from './uitnodiging-inlossen.ts'

const mail = 'nieuw@ggz.example'
/** Where people of this installation sign in too. */
const elders = 'https://elders.example'
const reden = 'Deze collega heeft een andere baan.'

/** Who cannot sign in yet is invited, and signs in once with an address that the issuer vouches for (P5). */
describe('an invitation', () => {
  let huis: TestHouse
  let dienst: TestProvider
  let deur: FastifyInstance
  let oorsprong = ''
  beforeAll(async () => {
    dienst = await openTestProvider({ id: 'ggz' })
    huis = await openTestHouse({ inlogdiensten: [dienst.settings.uitgever, elders] })
    const people = makeIdentityStore(huis.database.door)
    deur = await openTestServer(huis, {
      sessions: makeSessions(people),
      signIn: async () =>
        makeSignIn({
          providers: [dienst.settings],
          key: randomBytes(32),
          medewerkers: people,
          invitations: makeInvitations(huis.middelen, people),
          origin: () => oorsprong,
          nu: () => new Date().toISOString(),
        }),
    })
    await deur.listen({ port: 0, host: '127.0.0.1' })
    const address = deur.server.address()
    oorsprong = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  })
  afterEach(() => {
    dienst.claims = {}
  })
  afterAll(async () => {
    await deur?.close()
    await dienst?.sluit()
    await huis?.sluit()
  })

  let nummer = 0
  const nieuw = async () => {
    nummer += 1
    const body = { naam: `Nieuw ${nummer}`, rol: 'partijmedewerker' as const, partij: huis.partij.ggz, inlog: null }
    const rest = { contactpersoon: false, telefoon: '', mail: '' }
    return (await huis.doe('beheerder', medewerkerVastleggen, { body: { ...body, ...rest } })).id
  }
  const nodigUit = async (id: string, uitgever = dienst.settings.uitgever) => {
    const code = randomBytes(32).toString('base64url')
    const codehash = createHash('sha256').update(code).digest('hex')
    await huis.doe('beheerder', medewerkerUitnodigen, { params: { id }, body: { uitgever, mail, codehash } })
    return code
  }
  /** Follows the link; the page on which it ends, and as whom one is signed in then. */
  const lost = async (code: string | null, claims: object) => {
    dienst.claims = { ...claims }
    const bezoeker = makeVisitor(oorsprong)
    const vraag = new URLSearchParams({ aanbieder: 'ggz', ...(code !== null && { uitnodiging: code }) })
    const { answer } = await bezoeker.follow(`/inloggen?${vraag}`, (u) => u.pathname === '/')
    const ik = await bezoeker.get('/api/v1/gebruikersprofiel')
    return { status: answer.status, wie: ik.status === 200 ? (await ik.json()).naam : null }
  }
  const bewezen = { email: mail.toUpperCase(), email_verified: true }
  const beeld = async (id: string) =>
    (await huis.doe('beheerder', medewerkersoverzichtInzien)).medewerkers.find((m) => m.id === id)

  test('[P5] lets in whom it was for, once, and from then on without it', async () => {
    const id = await nieuw()
    const code = await nodigUit(id)
    expect(await beeld(id)).toMatchObject({ inlog: null, uitnodiging: { mail, geldig: true } })
    expect((await lost(null, { sub: 'a', ...bewezen })).wie).toBeNull()
    expect((await lost(code, { sub: 'a', ...bewezen })).wie).toMatch(/^Nieuw/)
    expect(dienst.asked().get('scope')).toBe('openid email')
    expect(await beeld(id)).toMatchObject({ inlog: { onderwerp: 'a' }, uitnodiging: null })
    expect((await lost(null, { sub: 'a' })).wie).toMatch(/^Nieuw/)
    expect(dienst.asked().get('scope')).toBe('openid')
    expect((await lost(code, { sub: 'b', ...bewezen })).wie).toBeNull()
  })

  test.each([
    ['another address', { email: 'ander@ggz.example', email_verified: true }],
    ['an address that nobody looked at', { email: mail, email_verified: false }],
    ['an address of which nothing is said', { email: mail }],
    ['a word for true', { email: mail, email_verified: 'true' }],
    ['no address', {}],
  ])('[P5] is not for who has %s', async (_wat, claims) => {
    const id = await nieuw()
    const code = await nodigUit(id)
    expect(await lost(code, { sub: `x-${nummer}`, ...claims })).toEqual({ status: 403, wie: null })
    expect(await beeld(id)).toMatchObject({ inlog: null, uitnodiging: { geldig: true } })
    expect((await lost(code, { sub: `x-${nummer}`, ...bewezen })).wie).toBe(`Nieuw ${nummer}`)
  })

  test('[P5] is for one issuer, for two weeks, and replaced by the next', async () => {
    const id = await nieuw()
    const daar = await nodigUit(id, elders)
    expect((await lost(daar, { sub: 'c', ...bewezen })).wie).toBeNull()
    const eerste = await nodigUit(id)
    const tweede = await nodigUit(id)
    expect((await lost(eerste, { sub: 'c', ...bewezen })).wie).toBeNull()
    const nu = huis.middelen.clock.nu()
    huis.setClock(new Date(Date.parse(nu) + 15 * 86_400_000).toISOString())
    expect((await lost(tweede, { sub: 'c', ...bewezen })).wie).toBeNull()
    expect((await lost('verzonnen', { sub: 'c', ...bewezen })).wie).toBeNull()
    const derde = await nodigUit(id)
    expect((await lost(derde, { sub: 'c', ...bewezen })).wie).toMatch(/^Nieuw/)
  })

  test('[P5] is not made for who can sign in, and not redeemed by who is somebody else here', async () => {
    await expect(nodigUit(huis.wie('ggz').id)).rejects.toMatchObject({
      besluit: { regel: { id: 'P5/nog-geen-toegang' } },
    })
    const code = await nodigUit(await nieuw())
    expect((await lost(code, { sub: 'a', ...bewezen })).wie).toBeNull()
  })

  test('[P5] [P8] ends with the account, and so does every session of it, on the next request', async () => {
    const id = await nieuw()
    const code = await nodigUit(id)
    dienst.claims = { sub: 'd', ...bewezen }
    const bezoeker = makeVisitor(oorsprong)
    await bezoeker.follow(
      `/inloggen?${new URLSearchParams({ aanbieder: 'ggz', uitnodiging: code })}`,
      (u) => u.pathname === '/',
    )
    expect((await bezoeker.get('/api/v1/gebruikersprofiel')).status).toBe(200)
    await huis.doe('beheerder', medewerkerBeeindigen, { params: { id }, body: { reden } })
    expect((await bezoeker.get('/api/v1/gebruikersprofiel')).status).toBe(401)
    expect((await lost(null, { sub: 'd' })).wie).toBeNull()
    const weg = await nieuw()
    const nooit = await nodigUit(weg)
    await huis.doe('beheerder', medewerkerBeeindigen, { params: { id: weg }, body: { reden } })
    expect((await lost(nooit, { sub: 'e', ...bewezen })).wie).toBeNull()
  })
})
