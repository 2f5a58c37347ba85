import fastify from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { demoIssuer } from '../ports/identity.ts'
import { type FrontDoor, medewerker, openFrontDoor } from '../testing/front-door.ts'
import { openTestProvider, type TestProvider } from '../testing/identity-provider.ts'
import { makeVisitor, sendRaw, type Visitor } from '../testing/visitor.ts'
import { makeTokenCheck } from './access-token.ts'
import { demoSysteem } from './demo-oidc.ts'
import { registerDemoProvider } from './demo-provider.ts'

const isReturn = (to: URL) => to.pathname.startsWith('/inloggen/terug/')

async function choose(bezoeker: Visitor, onderwerp: string, back = '/'): Promise<Response> {
  const { address } = await bezoeker.follow(`/inloggen?${new URLSearchParams({ aanbieder: 'demo', terug: back })}`)
  return bezoeker.post(address, { onderwerp })
}

/** The cookies of the house itself; the demo provider has one of its own for the choice. */
function cookies(bezoeker: Visitor): readonly string[] {
  return [...bezoeker.cookies.keys()].filter((naam) => !naam.startsWith('casushuis_demo_keuze'))
}

describe('the key under which a browser seals what is being typed', () => {
  let deur: FrontDoor
  let bezoeker: Visitor
  const signIn = async (who: string) =>
    bezoeker.follow((await choose(bezoeker, who)).headers.get('location') ?? '', (u) => u.pathname === '/')
  const key = async () => {
    const answer = await bezoeker.get('/api/v1/gebruikersprofiel/conceptsleutel')
    return answer.status === 200 ? (await answer.json()).sleutel : answer.status
  }

  beforeEach(async () => {
    deur = await openFrontDoor()
    deur.people.set(`${demoIssuer} vreemde`, medewerker('vreemde', 'Joost Verbeek'))
    bezoeker = makeVisitor(deur.origin)
    await signIn('marieke')
  })
  afterEach(() => deur.sluit())

  test('is 256 bits, the same all the time, and of this browser alone', async () => {
    const first = await key()
    expect(Buffer.from(first, 'base64url')).toHaveLength(32)
    expect(await key()).toBe(first)
    bezoeker = makeVisitor(deur.origin)
    expect(await key()).toBe(401)
    await signIn('marieke')
    expect(await key()).not.toBe(first)
  })

  test('is given to nobody while the session is over, and comes back with the same medewerker', async () => {
    const first = await key()
    deur.wait(31)
    expect(await key()).toBe(401)
    await signIn('marieke')
    expect(await key()).toBe(first)
  })

  test('never comes back for another medewerker, nor after signing out', async () => {
    const first = await key()
    deur.wait(31)
    await signIn('vreemde')
    const ofAnother = await key()
    expect(ofAnother).not.toBe(first)
    await signIn('marieke')
    expect([first, ofAnother]).not.toContain(await key())
    const ofTheThird = await key()
    await bezoeker.post('/uitloggen')
    await signIn('marieke')
    expect(await key()).not.toBe(ofTheThird)
  })

  test('is gone a day after the session began', async () => {
    deur.wait(25 * 60)
    const another = makeVisitor(deur.origin)
    await another.follow((await choose(another, 'vreemde')).headers.get('location') ?? '', (u) => u.pathname === '/')
    expect(deur.sessions.size).toBe(1)
  })
})

describe('signing in with the demo provider', () => {
  let deur: FrontDoor
  let bezoeker: Visitor
  const ik = async () => (await bezoeker.get('/api/v1/ik')).status

  beforeAll(async () => {
    deur = await openFrontDoor()
  })
  beforeEach(() => {
    bezoeker = makeVisitor(deur.origin)
    deur.sessions.clear()
  })
  afterAll(() => deur.sluit())

  test('goes from the choice of a person to the page one came for', async () => {
    expect(await ik()).toBe(401)
    const gekozen = await choose(bezoeker, 'marieke', '/casussen/AB12-CD34/plan?doel=casusregie')
    expect(gekozen.status).toBe(303)
    const { address } = await bezoeker.follow(
      gekozen.headers.get('location') ?? '',
      (u) => u.pathname === '/casussen/AB12-CD34/plan',
    )
    expect(address).toBe('/casussen/AB12-CD34/plan?doel=casusregie')
    expect(await (await bezoeker.get('/api/v1/ik')).json()).toMatchObject({ naam: 'Marieke van Dalen' })
  })

  test('gives the system of the demo a token for this house, and for nothing else', async () => {
    const vraag = (body: Record<string, string>, geheim: string = demoSysteem.geheim) =>
      fetch(`${deur.origin}/demo-inloggen/token`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${demoSysteem.clientId}:${geheim}`).toString('base64')}` },
        body: new URLSearchParams(body),
      })
    const grant = { grant_type: 'client_credentials', resource: deur.origin }
    const { access_token: token } = await (await vraag(grant)).json()
    const check = makeTokenCheck({ uitgever: `${deur.origin}/demo-inloggen`, doelgroep: deur.origin }, () => {})
    expect(await check(`Bearer ${token}`)).toBe(demoSysteem.clientId)
    expect((await vraag({ ...grant, resource: 'https://elders.example' })).status).toBe(400)
    expect((await vraag(grant, 'geraden')).status).toBe(401)
    expect((await vraag({ grant_type: 'authorization_code', code: 'geraden', redirect_uri: deur.origin })).status).toBe(
      400,
    )
    const { access_token: zonderDoel } = await (await vraag({ grant_type: 'client_credentials' })).json()
    expect(await check(`Bearer ${zonderDoel}`)).toBeUndefined()
  })

  test('keeps of the browser nothing but the sessie', async () => {
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(cookies(bezoeker)).toEqual(['casushuis_sessie'])
    expect([...deur.sessions.keys()]).not.toContain(bezoeker.cookies.get('casushuis_sessie'))
  })

  test('starts with the choice again after signing out', async () => {
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect((await bezoeker.post('/uitloggen')).headers.get('location')).toBe('/')
    const { answer } = await bezoeker.follow('/inloggen')
    expect(await answer.text()).toContain('Wie bent u vandaag?')
  })

  test('a second sign-in ends the first sessie and takes a new token', async () => {
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    const first = bezoeker.cookies.get('casushuis_sessie') ?? ''
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(bezoeker.cookies.get('casushuis_sessie')).not.toBe(first)
    expect(deur.sessions.size).toBe(1)
    bezoeker.cookies.set('casushuis_sessie', first)
    expect(await ik()).toBe(401)
  })

  test('a token that the browser came with is never taken over', async () => {
    bezoeker.cookies.set('casushuis_sessie', 'zelfbedacht')
    expect(await ik()).toBe(401)
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(bezoeker.cookies.get('casushuis_sessie')).not.toBe('zelfbedacht')
  })

  test('somebody without an account gets no sessie, and reads what to do', async () => {
    const gekozen = await choose(bezoeker, 'vreemde')
    const { answer } = await bezoeker.follow(gekozen.headers.get('location') ?? '')
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('U heeft geen account bij dit ZVH')
    expect(cookies(bezoeker)).toEqual([])
    expect(deur.sessions.size).toBe(0)
  })

  test('somebody who is not on the page cannot be chosen', async () => {
    expect((await choose(bezoeker, 'niemand')).status).toBe(400)
  })

  test('a name cannot become markup', async () => {
    const { answer } = await bezoeker.follow('/inloggen')
    expect(await answer.text()).toContain('Iemand &lt;b&gt;zonder&lt;/b&gt; account')
  })

  test('an answer of the provider works once', async () => {
    const gekozen = await choose(bezoeker, 'marieke')
    const { address } = await bezoeker.follow(gekozen.headers.get('location') ?? '', isReturn)
    const attempt = bezoeker.cookies.get('casushuis_inlogpoging') ?? ''
    expect((await bezoeker.get(address)).status).toBe(303)
    const again = await bezoeker.get(address)
    expect(await again.text()).toContain('Deze inlogpoging is verlopen')
    // Whoever kept the attempt too has a code that the provider takes no more.
    bezoeker.cookies.set('casushuis_inlogpoging', attempt)
    expect(await (await bezoeker.get(address)).text()).toContain('Inloggen is niet gelukt')
  })

  test('the answer to one browser does not sign in another', async () => {
    const gekozen = await choose(bezoeker, 'marieke')
    const { address } = await bezoeker.follow(gekozen.headers.get('location') ?? '', isReturn)
    const ander = makeVisitor(deur.origin)
    expect((await ander.get(address)).status).toBe(400)
    await ander.get('/inloggen')
    expect((await ander.get(address)).status).toBe(400)
    expect(ander.cookies.has('casushuis_sessie')).toBe(false)
  })

  test.each([
    ['another state', (u: URL) => u.searchParams.set('state', 'verzonnen')],
    ['no state', (u: URL) => u.searchParams.delete('state')],
    ['another code', (u: URL) => u.searchParams.set('code', 'verzonnen')],
    ['another issuer', (u: URL) => u.searchParams.set('iss', 'https://elders.example')],
    ['two codes', (u: URL) => u.searchParams.append('code', 'tweede')],
  ])('%s in the answer is refused', async (_wat, change) => {
    const gekozen = await choose(bezoeker, 'marieke')
    const { address } = await bezoeker.follow(gekozen.headers.get('location') ?? '', isReturn)
    const url = new URL(address)
    change(url)
    const answer = await bezoeker.get(url.href)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Inloggen is niet gelukt')
    expect(deur.sessions.size).toBe(0)
  })

  test('an attempt that was tampered with, or is too old, is refused', async () => {
    const gekozen = await choose(bezoeker, 'marieke')
    const { address } = await bezoeker.follow(gekozen.headers.get('location') ?? '', isReturn)
    const attempt = bezoeker.cookies.get('casushuis_inlogpoging') ?? ''
    const other = attempt[40] === 'A' ? 'B' : 'A'
    for (const piece of ['', 'x', `${attempt.slice(0, 40)}${other}${attempt.slice(41)}`]) {
      bezoeker.cookies.set('casushuis_inlogpoging', piece)
      expect((await bezoeker.get(address)).status).toBe(400)
    }
    bezoeker.cookies.set('casushuis_inlogpoging', attempt)
    deur.wait(11)
    const answer = await bezoeker.get(address)
    expect(await answer.text()).toContain('Deze inlogpoging is verlopen')
  })

  test.each([
    'https://elders.example/',
    '//elders.example/',
    '/\\elders.example/',
    '/\t/elders.example/',
    '/.//elders.example/',
    'javascript:alert(1)',
    '/inloggen?terug=/',
  ])('never sends anybody on to %j', async (back) => {
    const gekozen = await choose(bezoeker, 'marieke', back)
    const { address, answer } = await bezoeker.follow(
      gekozen.headers.get('location') ?? '',
      (u) => u.pathname === '/' || u.origin !== deur.origin || u.pathname === '/inloggen',
    )
    expect(answer.status).toBe(303)
    expect(address).toBe('/')
  })

  test('sends nobody to a provider that is not there', async () => {
    const answer = await bezoeker.get('/inloggen?aanbieder=verzonnen')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain('Deze inlogdienst kennen wij niet')
    expect((await bezoeker.get('/inloggen/terug/verzonnen?code=x')).status).toBe(404)
  })
})

describe('the end of a sessie', () => {
  let deur: FrontDoor
  let bezoeker: Visitor
  const ik = async () => (await bezoeker.get('/api/v1/ik')).status

  beforeEach(async () => {
    deur = await openFrontDoor()
    bezoeker = makeVisitor(deur.origin)
    await bezoeker.follow((await choose(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(await ik()).toBe(200)
  })
  afterEach(() => deur.sluit())

  test('comes with signing out, for whoever kept the token too', async () => {
    const token = bezoeker.cookies.get('casushuis_sessie') ?? ''
    await bezoeker.post('/uitloggen')
    expect(cookies(bezoeker)).toEqual([])
    bezoeker.cookies.set('casushuis_sessie', token)
    expect(await ik()).toBe(401)
    expect(deur.sessions.size).toBe(0)
  })

  test('a program signs out without a page', async () => {
    expect((await bezoeker.post('/uitloggen', undefined, { accept: 'application/json' })).status).toBe(204)
    expect(await ik()).toBe(401)
  })

  test('comes after half an hour without a request', async () => {
    deur.wait(29)
    expect(await ik()).toBe(200)
    deur.wait(29)
    expect(await ik()).toBe(200)
    deur.wait(30)
    expect(await ik()).toBe(401)
  })

  test('is told beforehand, in seconds: half an hour after the last request, and never more than the working day', async () => {
    const left = async () => Number((await bezoeker.get('/api/v1/ik')).headers.get('session-seconds-left'))
    deur.wait(29)
    const aFewSeconds = 30
    expect(Math.abs((await left()) - 30 * 60)).toBeLessThan(aFewSeconds)
    for (let half = 0; half < 19; half++) {
      deur.wait(29)
      await left()
    }
    expect(Math.abs((await left()) - 20 * 60)).toBeLessThan(aFewSeconds)
    expect((await deur.app.inject('/api/v1/ik')).headers['session-seconds-left']).toBeUndefined()
  })

  test('comes after ten hours, however busy', async () => {
    for (let quarter = 1; quarter < 40; quarter++) {
      deur.wait(15)
      expect(await ik()).toBe(200)
    }
    deur.wait(15)
    expect(await ik()).toBe(401)
  })

  test('comes on the next request of somebody who no longer works here', async () => {
    deur.people.clear()
    expect(await ik()).toBe(401)
  })

  test('a changed role works on the next request', async () => {
    const [key = ''] = deur.people.keys()
    deur.people.set(key, { ...medewerker('marieke', 'Marieke van Dalen'), rol: 'manager' })
    expect(await (await bezoeker.get('/api/v1/ik')).json()).toMatchObject({ rol: 'manager' })
  })
})

describe('signing in with a provider of elsewhere', () => {
  let service: TestProvider
  let streng: TestProvider
  let deur: FrontDoor
  let bezoeker: Visitor

  beforeAll(async () => {
    service = await openTestProvider({ id: 'gemeente' })
    streng = await openTestProvider({ id: 'politie', acr: ['urn:twee', 'urn:drie'] })
    deur = await openFrontDoor({ demo: false, providers: [service.settings, streng.settings] })
    deur.people.set(`${service.settings.uitgever} iemand`, medewerker('fatima', 'Fatima Ouali'))
    deur.people.set(`${streng.settings.uitgever} iemand`, medewerker('wim', 'Wim Schaap'))
  })
  beforeEach(() => {
    bezoeker = makeVisitor(deur.origin)
    for (const d of [service, streng]) Object.assign(d, { claims: {}, foreignKey: false, error: undefined })
  })
  afterAll(async () => {
    await deur?.sluit()
    await service?.sluit()
    await streng?.sluit()
  })

  /** Signs in and tells how it ended. */
  async function logIn(d: TestProvider): Promise<{ readonly status: number; readonly text: string }> {
    const { answer } = await bezoeker.follow(`/inloggen?aanbieder=${d.settings.id}`, (u) => u.pathname === '/')
    return { status: answer.status, text: await answer.text() }
  }

  test('lets people choose where, and keeps where they were going', async () => {
    const text = await (await bezoeker.get('/inloggen?terug=%2Fcasussen%3Fa%3D%22b')).text()
    expect(text).toContain('href="/inloggen?aanbieder=gemeente&amp;terug=%2Fcasussen%3Fa%3D%22b"')
    expect(text).toContain('Inlogdienst politie')
  })

  test('asks for who it is and nothing more, with PKCE, state and nonce', async () => {
    expect(await logIn(service)).toMatchObject({ status: 303 })
    const { state, nonce, code_challenge, ...rest } = Object.fromEntries(service.asked())
    expect([state, nonce, code_challenge].map((secret) => secret?.length)).toEqual([43, 43, 43])
    expect(rest).toEqual({
      response_type: 'code',
      client_id: 'casushuis',
      redirect_uri: `${deur.origin}/inloggen/terug/gemeente`,
      scope: 'openid',
      prompt: 'login',
      code_challenge_method: 'S256',
    })
    expect(await (await bezoeker.get('/api/v1/ik')).json()).toMatchObject({ naam: 'Fatima Ouali' })
  })

  test.each([
    ['another nonce', { nonce: 'verzonnen' }],
    ['no nonce', { nonce: undefined }],
    ['another issuer', { iss: 'https://elders.example' }],
    ['a token for somebody else', { aud: 'een-ander-systeem' }],
    ['a token that ended', { exp: 1_000_000_000 }],
    ['nobody', { sub: undefined }],
  ])('%s in the ID token is refused', async (_wat, claims) => {
    service.claims = claims
    const { status, text: tekst } = await logIn(service)
    expect(status).toBe(400)
    expect(tekst).toContain('Inloggen is niet gelukt')
    expect(bezoeker.cookies.size).toBe(0)
  })

  test('a signature of another key is refused', async () => {
    service.foreignKey = true
    expect(await logIn(service)).toMatchObject({ status: 400 })
  })

  test('one provider cannot vouch for the people of another', async () => {
    service.claims = { sub: 'wim' }
    deur.people.set(`${streng.settings.uitgever} wim`, medewerker('wim', 'Wim Schaap'))
    expect(await logIn(service)).toMatchObject({ status: 403 })
  })

  test('the answer of one provider cannot be handed in as that of another', async () => {
    const { address } = await bezoeker.follow('/inloggen?aanbieder=gemeente', isReturn)
    const answer = await bezoeker.get(address.replace('/terug/gemeente', '/terug/politie'))
    expect(answer.status).toBe(400)
    expect(bezoeker.cookies.size).toBe(0)
  })

  test.each([
    ['nothing about it', {}],
    ['a password only', { acr: 'urn:een' }],
    ['a list', { acr: ['urn:twee'] }],
  ])('a second factor is demanded: %s is refused', async (_wat, claims) => {
    streng.claims = claims
    const { status, text: tekst } = await logIn(streng)
    expect(status).toBe(403)
    expect(tekst).toContain('Log in met een tweede controle')
    expect(bezoeker.cookies.size).toBe(0)
  })

  test('a second factor is asked for, and lets people in', async () => {
    streng.claims = { acr: 'urn:drie' }
    expect(await logIn(streng)).toMatchObject({ status: 303 })
    expect(streng.asked().get('acr_values')).toBe('urn:twee urn:drie')
    expect((await bezoeker.get('/api/v1/ik')).status).toBe(200)
  })

  test('whoever changes his or her mind reads that nothing happened', async () => {
    service.error = 'access_denied'
    expect((await logIn(service)).text).toContain('U heeft het inloggen afgebroken')
    service.error = 'server_error'
    expect((await logIn(service)).text).toContain('Inloggen is niet gelukt')
  })
})

describe('when the provider does not answer', () => {
  test('the page says so, before and halfway, and signing in works once the provider is back', async () => {
    const service = await openTestProvider({ id: 'gemeente' })
    const deur = await openFrontDoor({ demo: false, providers: [service.settings] })
    const bezoeker = makeVisitor(deur.origin)
    await service.sluit()
    const answer = await bezoeker.get('/inloggen')
    expect(answer.status).toBe(502)
    expect(await answer.text()).toContain('De inlogdienst antwoordt niet')
    const back = await openTestProvider({ id: 'gemeente', port: Number(new URL(service.settings.uitgever).port) })
    const { address } = await bezoeker.follow('/inloggen', isReturn)
    expect(address).toContain('code=')
    await back.sluit()
    expect((await bezoeker.get(address)).status).toBe(502)
    await deur.sluit()
  })

  test('a house without any provider says so', async () => {
    const deur = await openFrontDoor({ demo: false })
    const answer = await makeVisitor(deur.origin).get('/inloggen')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('Inloggen kan nog niet')
    await deur.sluit()
  })

  test('whoever keeps trying is slowed down', async () => {
    const deur = await openFrontDoor({ attemptsPerMinute: 3 })
    const bezoeker = makeVisitor(deur.origin)
    for (let keer = 0; keer < 3; keer++) expect((await bezoeker.get('/inloggen')).status).toBe(303)
    const answer = await bezoeker.get('/inloggen')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toContain('Te veel inlogpogingen')
    await deur.sluit()
  })
})

describe('the limits on signing in', () => {
  test('count each person behind a proxy, and only a proxy that is known', async () => {
    for (const [proxy, status] of [
      ['127.0.0.1', 303],
      ['192.0.2.1', 429],
    ] as const) {
      const deur = await openFrontDoor({ attemptsPerMinute: 1, proxy })
      const from = (address: string) => makeVisitor(deur.origin).get('/inloggen', { 'x-forwarded-for': address })
      expect((await from('203.0.113.7')).status).toBe(303)
      expect((await from('203.0.113.7')).status).toBe(429)
      expect((await from('203.0.113.8')).status).toBe(status)
      await deur.sluit()
    }
  })

  test('keep nobody from finishing what was begun, and count what fails', async () => {
    const deur = await openFrontDoor({ attemptsPerMinute: 2 })
    const bezoeker = makeVisitor(deur.origin)
    const chosen = await choose(bezoeker, 'marieke', '/werk')
    const back = () => makeVisitor(deur.origin).get('/inloggen/terug/demo?code=x')
    expect((await back()).status).not.toBe(429)
    expect((await back()).status).toBe(429)
    await bezoeker.follow(chosen.headers.get('location') ?? '', (u) => u.pathname === '/werk')
    expect((await bezoeker.get('/api/v1/ik')).status).toBe(200)
    await deur.sluit()
  })
})

describe('somebody who works in two zvh’s', () => {
  const andere = { id: maakId<'zvh'>('andere'), naam: 'Zorg- en Veiligheidshuis Anderstad' }
  const derde = { id: maakId<'zvh'>('derde'), naam: 'Zorg- en Veiligheidshuis Derdestad' }
  let deur: FrontDoor
  let bezoeker: Visitor
  const ik = async () => (await bezoeker.get('/api/v1/ik')).json()
  const key = async () => (await (await bezoeker.get('/api/v1/gebruikersprofiel/conceptsleutel')).json()).sleutel
  /** As far as the question in which zvh to work. */
  const signIn = async (back = '/') =>
    bezoeker.follow((await choose(bezoeker, 'marieke', back)).headers.get('location') ?? '')
  const chooseHouse = (zvh: string) => bezoeker.post('/inloggen/zvh', { zvh })

  beforeEach(async () => {
    deur = await openFrontDoor()
    deur.people.set(`${demoIssuer} marieke#2`, medewerker('elders', 'Marieke van Dalen', andere))
    deur.people.set(`${demoIssuer} vreemde`, medewerker('vreemde', 'Joost Verbeek', derde))
    bezoeker = makeVisitor(deur.origin)
  })
  afterEach(() => deur.sluit())

  test('[P7] chooses one after signing in, is in no other, and comes where he or she was going', async () => {
    const { answer } = await signIn('/casussen?pagina=2')
    const text = await answer.text()
    expect(text).toContain('Zorg- en Veiligheidshuis Proefstad')
    expect(text).toContain('Zorg- en Veiligheidshuis Anderstad')
    expect(deur.sessions.size).toBe(0)
    const chosen = await chooseHouse('andere')
    expect(chosen.headers.get('location')).toBe('/casussen?pagina=2')
    expect(await ik()).toMatchObject({ id: 'elders', zvh: andere })
    expect(cookies(bezoeker)).toEqual(['casushuis_sessie'])
    expect(deur.sessions.size).toBe(1)
  })

  test('[P7] is asked nothing with a single one, and nobody is let into a zvh in which he or she does not work', async () => {
    await signIn()
    expect(await (await chooseHouse('derde')).text()).toContain('Waar wilt u nu werken?')
    expect(await (await bezoeker.post('/inloggen/zvh')).text()).toContain('Waar wilt u nu werken?')
    expect(deur.sessions.size).toBe(0)
    bezoeker = makeVisitor(deur.origin)
    await bezoeker.follow((await choose(bezoeker, 'vreemde')).headers.get('location') ?? '', (u) => u.pathname === '/')
    expect(await ik()).toMatchObject({ id: 'vreemde', zvh: derde })
  })

  test('[P7] cannot choose in another browser, later than ten minutes, twice, or where the account is gone', async () => {
    await signIn()
    const choice = bezoeker.cookies.get('casushuis_huiskeuze') ?? ''
    expect((await makeVisitor(deur.origin).post('/inloggen/zvh', { zvh: 'zvh' })).status).toBe(400)
    const attempt = makeVisitor(deur.origin)
    await attempt.get('/inloggen?aanbieder=demo')
    attempt.cookies.set('casushuis_huiskeuze', attempt.cookies.get('casushuis_inlogpoging') ?? '')
    expect((await attempt.post('/inloggen/zvh', { zvh: 'zvh' })).status).toBe(400)
    expect((await chooseHouse('zvh')).status).toBe(303)
    expect((await chooseHouse('andere')).status).toBe(400)
    bezoeker.cookies.set('casushuis_huiskeuze', choice)
    deur.people.delete(`${demoIssuer} marieke#2`)
    expect(await (await chooseHouse('andere')).text()).not.toContain('Anderstad')
    deur.wait(11)
    expect((await chooseHouse('zvh')).status).toBe(400)
  })

  test('[P7] switches with one step: the session of the one ends, and what was typed there opens nowhere else', async () => {
    await signIn()
    await chooseHouse('zvh')
    const [first, draftKey] = [bezoeker.cookies.get('casushuis_sessie') ?? '', await key()]
    expect((await bezoeker.post('/wisselen', { zvh: 'andere' })).status).toBe(303)
    expect(await ik()).toMatchObject({ id: 'elders', zvh: andere })
    expect(await key()).not.toBe(draftKey)
    expect(deur.sessions.size).toBe(1)
    const second = bezoeker.cookies.get('casushuis_sessie') ?? ''
    bezoeker.cookies.set('casushuis_sessie', first)
    expect((await bezoeker.get('/api/v1/ik')).status).toBe(401)
    bezoeker.cookies.set('casushuis_sessie', second)
    await bezoeker.post('/wisselen', { zvh: 'zvh' })
    expect(await ik()).toMatchObject({ id: 'marieke' })
    expect(await key()).toBe(draftKey)
  })

  test('[P7] goes nowhere else: not to another’s zvh, not without a session, not from another site', async () => {
    await signIn()
    await chooseHouse('zvh')
    const before = bezoeker.cookies.get('casushuis_sessie')
    const refused = await bezoeker.post('/wisselen', { zvh: 'derde' })
    expect([refused.status, bezoeker.cookies.get('casushuis_sessie')]).toEqual([404, before])
    expect((await bezoeker.post('/wisselen', { zvh: 'andere' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await makeVisitor(deur.origin).post('/wisselen', { zvh: 'andere' })).status).toBe(401)
    expect(await ik()).toMatchObject({ id: 'marieke' })
    deur.people.delete(`${demoIssuer} marieke#2`)
    expect((await bezoeker.post('/wisselen', { zvh: 'andere' })).status).toBe(404)
  })

  test('[P7] [R2] makes the day no longer by switching', async () => {
    await signIn()
    await chooseHouse('zvh')
    for (let turn = 0; turn < 23; turn++) {
      deur.wait(26)
      expect((await bezoeker.post('/wisselen', { zvh: turn % 2 === 0 ? 'andere' : 'zvh' })).status).toBe(303)
    }
    deur.wait(3)
    expect((await bezoeker.get('/api/v1/ik')).status).toBe(401)
  })

  test('[P7] a tab that is still of the other zvh is answered by neither, and changes nothing', async () => {
    await signIn()
    await chooseHouse('zvh')
    const told = (await bezoeker.get('/api/v1/ik')).headers.get('session-medewerker') ?? ''
    expect(told).toBe('marieke')
    await bezoeker.post('/wisselen', { zvh: 'andere' })
    const left = { 'session-medewerker': told }
    const json = { ...left, 'content-type': 'application/json' }
    const origin = { 'sec-fetch-site': 'same-origin' }
    for (const answer of [
      await bezoeker.get('/api/v1/ik', left),
      await bezoeker.post('/api/v1/iets', {}, { ...json, ...origin }),
    ]) {
      expect(answer.status).toBe(409)
      expect(await answer.text()).not.toContain('elders')
      expect(answer.headers.get('session-medewerker')).toBe('elders')
    }
    expect((await bezoeker.get('/api/v1/ik', { 'session-medewerker': 'elders' })).status).toBe(200)
  })
})

describe('the demo provider', () => {
  const parts = { origin: () => 'http://localhost:3000', accounts: async () => [] }
  const paths = ['/.well-known/openid-configuration', '/jwks', '/auth?client_id=casushuis', '/kies/verzonnen']

  test('has no place in production', async () => {
    await expect(registerDemoProvider(fastify(), { ...parts, production: true })).rejects.toThrow('production')
  })

  test.each(paths)('does not answer on %s at an address that others can reach', async (path) => {
    const deur = await openFrontDoor({ origin: 'https://demo.example' })
    expect((await sendRaw(deur.origin, `/demo-inloggen${path}`)).status).toBe(404)
    await deur.sluit()
  })

  test.each(paths)('does not answer another machine on %s', async (path) => {
    const deur = await openFrontDoor()
    const host = new URL(deur.origin).host
    const request = { url: `/demo-inloggen${path}`, headers: { host }, remoteAddress: '192.0.2.7' }
    expect((await deur.app.inject(request)).statusCode).toBe(404)
    expect((await deur.app.inject({ ...request, remoteAddress: '::ffff:127.0.0.1' })).statusCode).not.toBe(404)
    await deur.sluit()
  })

  test('gives no token without its secret', async () => {
    const deur = await openFrontDoor()
    const fields = { grant_type: 'authorization_code', code: 'x', client_id: 'casushuis', client_secret: 'geraden' }
    expect((await makeVisitor(deur.origin).post('/demo-inloggen/token', fields)).status).toBe(401)
    await deur.sluit()
  })

  test('a choice that was not begun here leads back to signing in', async () => {
    const deur = await openFrontDoor()
    const answer = await makeVisitor(deur.origin).get('/demo-inloggen/kies/verzonnen')
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Deze keuze is verlopen')
    await deur.sluit()
  })
})
