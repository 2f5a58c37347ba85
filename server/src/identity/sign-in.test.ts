import fastify from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { medewerker, openVoordeur, type Voordeur } from '../testing/front-door.ts'
import { openProefdienst, type Proefdienst } from '../testing/identity-provider.ts'
import { type Bezoeker, maakBezoeker, stuurRauw } from '../testing/visitor.ts'
import { registreerDemoProvider } from './demo-provider.ts'

const isTerug = (naar: URL) => naar.pathname.startsWith('/inloggen/terug/')

async function kies(bezoeker: Bezoeker, onderwerp: string, terug = '/'): Promise<Response> {
  const { adres } = await bezoeker.volg(`/inloggen?${new URLSearchParams({ aanbieder: 'demo', terug })}`)
  return bezoeker.post(adres, { onderwerp })
}

/** The cookies of the house itself; the demo provider has one of its own for the choice. */
function koekjes(bezoeker: Bezoeker): readonly string[] {
  return [...bezoeker.koekjes.keys()].filter((naam) => !naam.startsWith('casushuis_demo_keuze'))
}

describe('signing in with the demo provider', () => {
  let deur: Voordeur
  let bezoeker: Bezoeker
  const ik = async () => (await bezoeker.get('/api/v1/ik')).status

  beforeAll(async () => {
    deur = await openVoordeur()
  })
  beforeEach(() => {
    bezoeker = maakBezoeker(deur.oorsprong)
    deur.sessies.clear()
  })
  afterAll(() => deur.sluit())

  test('goes from the choice of a person to the page one came for', async () => {
    expect(await ik()).toBe(401)
    const gekozen = await kies(bezoeker, 'marieke', '/casussen/AB12-CD34/plan?doel=casusregie')
    expect(gekozen.status).toBe(303)
    const { adres } = await bezoeker.volg(
      gekozen.headers.get('location') ?? '',
      (u) => u.pathname === '/casussen/AB12-CD34/plan',
    )
    expect(adres).toBe('/casussen/AB12-CD34/plan?doel=casusregie')
    expect(await (await bezoeker.get('/api/v1/ik')).json()).toMatchObject({ naam: 'Marieke van Dalen' })
  })

  test('keeps of the browser nothing but the sessie', async () => {
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(koekjes(bezoeker)).toEqual(['casushuis_sessie'])
    expect([...deur.sessies.keys()]).not.toContain(bezoeker.koekjes.get('casushuis_sessie'))
  })

  test('starts with the choice again after signing out', async () => {
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect((await bezoeker.post('/uitloggen')).headers.get('location')).toBe('/')
    const { antwoord } = await bezoeker.volg('/inloggen')
    expect(await antwoord.text()).toContain('Wie bent u vandaag?')
  })

  test('a second sign-in ends the first sessie and takes a new token', async () => {
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    const eerste = bezoeker.koekjes.get('casushuis_sessie') ?? ''
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(bezoeker.koekjes.get('casushuis_sessie')).not.toBe(eerste)
    expect(deur.sessies.size).toBe(1)
    bezoeker.koekjes.set('casushuis_sessie', eerste)
    expect(await ik()).toBe(401)
  })

  test('a token that the browser came with is never taken over', async () => {
    bezoeker.koekjes.set('casushuis_sessie', 'zelfbedacht')
    expect(await ik()).toBe(401)
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(bezoeker.koekjes.get('casushuis_sessie')).not.toBe('zelfbedacht')
  })

  test('somebody without an account gets no sessie, and reads what to do', async () => {
    const gekozen = await kies(bezoeker, 'vreemde')
    const { antwoord } = await bezoeker.volg(gekozen.headers.get('location') ?? '')
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('U heeft geen account bij dit ZVH')
    expect(koekjes(bezoeker)).toEqual([])
    expect(deur.sessies.size).toBe(0)
  })

  test('somebody who is not on the page cannot be chosen', async () => {
    expect((await kies(bezoeker, 'niemand')).status).toBe(400)
  })

  test('a name cannot become markup', async () => {
    const { antwoord } = await bezoeker.volg('/inloggen')
    expect(await antwoord.text()).toContain('Iemand &lt;b&gt;zonder&lt;/b&gt; account')
  })

  test('an answer of the provider works once', async () => {
    const gekozen = await kies(bezoeker, 'marieke')
    const { adres } = await bezoeker.volg(gekozen.headers.get('location') ?? '', isTerug)
    const poging = bezoeker.koekjes.get('casushuis_inlogpoging') ?? ''
    expect((await bezoeker.get(adres)).status).toBe(303)
    const opnieuw = await bezoeker.get(adres)
    expect(await opnieuw.text()).toContain('Deze inlogpoging is verlopen')
    // Whoever kept the attempt too has a code that the provider takes no more.
    bezoeker.koekjes.set('casushuis_inlogpoging', poging)
    expect(await (await bezoeker.get(adres)).text()).toContain('Inloggen is niet gelukt')
  })

  test('the answer to one browser does not sign in another', async () => {
    const gekozen = await kies(bezoeker, 'marieke')
    const { adres } = await bezoeker.volg(gekozen.headers.get('location') ?? '', isTerug)
    const ander = maakBezoeker(deur.oorsprong)
    expect((await ander.get(adres)).status).toBe(400)
    await ander.get('/inloggen')
    expect((await ander.get(adres)).status).toBe(400)
    expect(ander.koekjes.has('casushuis_sessie')).toBe(false)
  })

  test.each([
    ['another state', (u: URL) => u.searchParams.set('state', 'verzonnen')],
    ['no state', (u: URL) => u.searchParams.delete('state')],
    ['another code', (u: URL) => u.searchParams.set('code', 'verzonnen')],
    ['another issuer', (u: URL) => u.searchParams.set('iss', 'https://elders.example')],
    ['two codes', (u: URL) => u.searchParams.append('code', 'tweede')],
  ])('%s in the answer is refused', async (_wat, verander) => {
    const gekozen = await kies(bezoeker, 'marieke')
    const { adres } = await bezoeker.volg(gekozen.headers.get('location') ?? '', isTerug)
    const url = new URL(adres)
    verander(url)
    const antwoord = await bezoeker.get(url.href)
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('Inloggen is niet gelukt')
    expect(deur.sessies.size).toBe(0)
  })

  test('an attempt that was tampered with, or is too old, is refused', async () => {
    const gekozen = await kies(bezoeker, 'marieke')
    const { adres } = await bezoeker.volg(gekozen.headers.get('location') ?? '', isTerug)
    const poging = bezoeker.koekjes.get('casushuis_inlogpoging') ?? ''
    for (const stuk of ['', 'x', `${poging.slice(0, 40)}A${poging.slice(41)}B`]) {
      bezoeker.koekjes.set('casushuis_inlogpoging', stuk)
      expect((await bezoeker.get(adres)).status).toBe(400)
    }
    bezoeker.koekjes.set('casushuis_inlogpoging', poging)
    deur.wacht(11)
    const antwoord = await bezoeker.get(adres)
    expect(await antwoord.text()).toContain('Deze inlogpoging is verlopen')
  })

  test.each([
    'https://elders.example/',
    '//elders.example/',
    '/\\elders.example/',
    '/\t/elders.example/',
    '/.//elders.example/',
    'javascript:alert(1)',
    '/inloggen?terug=/',
  ])('never sends anybody on to %j', async (terug) => {
    const gekozen = await kies(bezoeker, 'marieke', terug)
    const { adres, antwoord } = await bezoeker.volg(
      gekozen.headers.get('location') ?? '',
      (u) => u.pathname === '/' || u.origin !== deur.oorsprong || u.pathname === '/inloggen',
    )
    expect(antwoord.status).toBe(303)
    expect(adres).toBe('/')
  })

  test('sends nobody to a provider that is not there', async () => {
    const antwoord = await bezoeker.get('/inloggen?aanbieder=verzonnen')
    expect(antwoord.status).toBe(404)
    expect(await antwoord.text()).toContain('Deze inlogdienst kennen wij niet')
    expect((await bezoeker.get('/inloggen/terug/verzonnen?code=x')).status).toBe(404)
  })
})

describe('the end of a sessie', () => {
  let deur: Voordeur
  let bezoeker: Bezoeker
  const ik = async () => (await bezoeker.get('/api/v1/ik')).status

  beforeEach(async () => {
    deur = await openVoordeur()
    bezoeker = maakBezoeker(deur.oorsprong)
    await bezoeker.volg((await kies(bezoeker, 'marieke')).headers.get('location') ?? '')
    expect(await ik()).toBe(200)
  })
  afterEach(() => deur.sluit())

  test('comes with signing out, for whoever kept the token too', async () => {
    const token = bezoeker.koekjes.get('casushuis_sessie') ?? ''
    await bezoeker.post('/uitloggen')
    expect(koekjes(bezoeker)).toEqual([])
    bezoeker.koekjes.set('casushuis_sessie', token)
    expect(await ik()).toBe(401)
    expect(deur.sessies.size).toBe(0)
  })

  test('a program signs out without a page', async () => {
    expect((await bezoeker.post('/uitloggen', undefined, { accept: 'application/json' })).status).toBe(204)
    expect(await ik()).toBe(401)
  })

  test('comes after half an hour without a request', async () => {
    deur.wacht(29)
    expect(await ik()).toBe(200)
    deur.wacht(29)
    expect(await ik()).toBe(200)
    deur.wacht(30)
    expect(await ik()).toBe(401)
    expect(deur.sessies.size).toBe(0)
  })

  test('comes after ten hours, however busy', async () => {
    for (let kwartier = 1; kwartier < 40; kwartier++) {
      deur.wacht(15)
      expect(await ik()).toBe(200)
    }
    deur.wacht(15)
    expect(await ik()).toBe(401)
  })

  test('comes on the next request of somebody who no longer works here', async () => {
    deur.mensen.clear()
    expect(await ik()).toBe(401)
  })

  test('a changed role works on the next request', async () => {
    const [sleutel = ''] = deur.mensen.keys()
    deur.mensen.set(sleutel, { ...medewerker('marieke', 'Marieke van Dalen'), rol: 'manager' })
    expect(await (await bezoeker.get('/api/v1/ik')).json()).toMatchObject({ rol: 'manager' })
  })
})

describe('signing in with a provider of elsewhere', () => {
  let dienst: Proefdienst
  let streng: Proefdienst
  let deur: Voordeur
  let bezoeker: Bezoeker

  beforeAll(async () => {
    dienst = await openProefdienst({ id: 'gemeente' })
    streng = await openProefdienst({ id: 'politie', acr: ['urn:twee', 'urn:drie'] })
    deur = await openVoordeur({ demo: false, aanbieders: [dienst.instelling, streng.instelling] })
    deur.mensen.set(`${dienst.instelling.uitgever} iemand`, medewerker('fatima', 'Fatima Ouali'))
    deur.mensen.set(`${streng.instelling.uitgever} iemand`, medewerker('wim', 'Wim Schaap'))
  })
  beforeEach(() => {
    bezoeker = maakBezoeker(deur.oorsprong)
    for (const d of [dienst, streng]) Object.assign(d, { claims: {}, vreemdeSleutel: false, fout: undefined })
  })
  afterAll(async () => {
    await deur?.sluit()
    await dienst?.sluit()
    await streng?.sluit()
  })

  /** Signs in and tells how it ended. */
  async function logIn(d: Proefdienst): Promise<{ readonly status: number; readonly tekst: string }> {
    const { antwoord } = await bezoeker.volg(`/inloggen?aanbieder=${d.instelling.id}`, (u) => u.pathname === '/')
    return { status: antwoord.status, tekst: await antwoord.text() }
  }

  test('lets people choose where, and keeps where they were going', async () => {
    const tekst = await (await bezoeker.get('/inloggen?terug=%2Fcasussen%3Fa%3D%22b')).text()
    expect(tekst).toContain('href="/inloggen?aanbieder=gemeente&amp;terug=%2Fcasussen%3Fa%3D%22b"')
    expect(tekst).toContain('Inlogdienst politie')
  })

  test('asks for who it is and nothing more, with PKCE, state and nonce', async () => {
    expect(await logIn(dienst)).toMatchObject({ status: 303 })
    const { state, nonce, code_challenge, ...rest } = Object.fromEntries(dienst.gevraagd())
    expect([state, nonce, code_challenge].map((geheim) => geheim?.length)).toEqual([43, 43, 43])
    expect(rest).toEqual({
      response_type: 'code',
      client_id: 'casushuis',
      redirect_uri: `${deur.oorsprong}/inloggen/terug/gemeente`,
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
    dienst.claims = claims
    const { status, tekst } = await logIn(dienst)
    expect(status).toBe(400)
    expect(tekst).toContain('Inloggen is niet gelukt')
    expect(bezoeker.koekjes.size).toBe(0)
  })

  test('a signature of another key is refused', async () => {
    dienst.vreemdeSleutel = true
    expect(await logIn(dienst)).toMatchObject({ status: 400 })
  })

  test('one provider cannot vouch for the people of another', async () => {
    dienst.claims = { sub: 'wim' }
    deur.mensen.set(`${streng.instelling.uitgever} wim`, medewerker('wim', 'Wim Schaap'))
    expect(await logIn(dienst)).toMatchObject({ status: 403 })
  })

  test('the answer of one provider cannot be handed in as that of another', async () => {
    const { adres } = await bezoeker.volg('/inloggen?aanbieder=gemeente', isTerug)
    const antwoord = await bezoeker.get(adres.replace('/terug/gemeente', '/terug/politie'))
    expect(antwoord.status).toBe(400)
    expect(bezoeker.koekjes.size).toBe(0)
  })

  test.each([
    ['nothing about it', {}],
    ['a password only', { acr: 'urn:een' }],
    ['a list', { acr: ['urn:twee'] }],
  ])('a second factor is demanded: %s is refused', async (_wat, claims) => {
    streng.claims = claims
    const { status, tekst } = await logIn(streng)
    expect(status).toBe(403)
    expect(tekst).toContain('Log in met een tweede controle')
    expect(bezoeker.koekjes.size).toBe(0)
  })

  test('a second factor is asked for, and lets people in', async () => {
    streng.claims = { acr: 'urn:drie' }
    expect(await logIn(streng)).toMatchObject({ status: 303 })
    expect(streng.gevraagd().get('acr_values')).toBe('urn:twee urn:drie')
    expect((await bezoeker.get('/api/v1/ik')).status).toBe(200)
  })

  test('whoever changes his or her mind reads that nothing happened', async () => {
    dienst.fout = 'access_denied'
    expect((await logIn(dienst)).tekst).toContain('U heeft het inloggen afgebroken')
    dienst.fout = 'server_error'
    expect((await logIn(dienst)).tekst).toContain('Inloggen is niet gelukt')
  })
})

describe('when the provider does not answer', () => {
  test('the page says so, before and halfway, and signing in works once the provider is back', async () => {
    const dienst = await openProefdienst({ id: 'gemeente' })
    const deur = await openVoordeur({ demo: false, aanbieders: [dienst.instelling] })
    const bezoeker = maakBezoeker(deur.oorsprong)
    await dienst.sluit()
    const antwoord = await bezoeker.get('/inloggen')
    expect(antwoord.status).toBe(502)
    expect(await antwoord.text()).toContain('De inlogdienst antwoordt niet')
    const terug = await openProefdienst({ id: 'gemeente', poort: Number(new URL(dienst.instelling.uitgever).port) })
    const { adres } = await bezoeker.volg('/inloggen', isTerug)
    expect(adres).toContain('code=')
    await terug.sluit()
    expect((await bezoeker.get(adres)).status).toBe(502)
    await deur.sluit()
  })

  test('a house without any provider says so', async () => {
    const deur = await openVoordeur({ demo: false })
    const antwoord = await maakBezoeker(deur.oorsprong).get('/inloggen')
    expect(antwoord.status).toBe(503)
    expect(await antwoord.text()).toContain('Inloggen kan nog niet')
    await deur.sluit()
  })

  test('whoever keeps trying is slowed down', async () => {
    const deur = await openVoordeur({ pogingenPerMinuut: 3 })
    const bezoeker = maakBezoeker(deur.oorsprong)
    for (let keer = 0; keer < 3; keer++) expect((await bezoeker.get('/inloggen')).status).toBe(303)
    const antwoord = await bezoeker.get('/inloggen')
    expect(antwoord.status).toBe(429)
    expect(Number(antwoord.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await antwoord.text()).toContain('Te veel inlogpogingen')
    await deur.sluit()
  })
})

describe('the demo provider', () => {
  const delen = { oorsprong: () => 'http://localhost:3000', accounts: async () => [] }
  const paden = ['/.well-known/openid-configuration', '/jwks', '/auth?client_id=casushuis', '/kies/verzonnen']

  test('has no place in production', async () => {
    await expect(registreerDemoProvider(fastify(), { ...delen, productie: true })).rejects.toThrow('production')
  })

  test.each(paden)('does not answer on %s at an address that others can reach', async (pad) => {
    const deur = await openVoordeur({ oorsprong: 'https://demo.example' })
    expect((await stuurRauw(deur.oorsprong, `/demo-inloggen${pad}`)).status).toBe(404)
    await deur.sluit()
  })

  test.each(paden)('does not answer another machine on %s', async (pad) => {
    const deur = await openVoordeur()
    const host = new URL(deur.oorsprong).host
    const vraag = { url: `/demo-inloggen${pad}`, headers: { host }, remoteAddress: '192.0.2.7' }
    expect((await deur.app.inject(vraag)).statusCode).toBe(404)
    expect((await deur.app.inject({ ...vraag, remoteAddress: '::ffff:127.0.0.1' })).statusCode).not.toBe(404)
    await deur.sluit()
  })

  test('gives no token without its secret', async () => {
    const deur = await openVoordeur()
    const velden = { grant_type: 'authorization_code', code: 'x', client_id: 'casushuis', client_secret: 'geraden' }
    expect((await maakBezoeker(deur.oorsprong).post('/demo-inloggen/token', velden)).status).toBe(401)
    await deur.sluit()
  })

  test('a choice that was not begun here leads back to signing in', async () => {
    const deur = await openVoordeur()
    const antwoord = await maakBezoeker(deur.oorsprong).get('/demo-inloggen/kies/verzonnen')
    expect(antwoord.status).toBe(400)
    expect(await antwoord.text()).toContain('Deze keuze is verlopen')
    await deur.sluit()
  })
})
