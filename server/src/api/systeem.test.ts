import { createSecretKey, generateKeyPairSync, randomUUID } from 'node:crypto'
import {
  bevoegdheidIntrekken,
  casusInzien,
  contracten,
  documentToevoegen,
  eigenOrganisatieInzien,
  koppelingBeeindigen,
  koppelingVastleggen,
  logboekInzien,
  medewerkerBeeindigen,
  medewerkersoverzichtInzien,
  medewerkerWijzigen,
  meenemenBeslissen,
  meenemenVragen,
  ontvangstbewijsInzien,
  partijenInzien,
  systeemcontracten,
  toewijzingBeeindigen,
  verloopInzien,
  verstrekkingInzien,
  werkInzien,
} from '@casushuis/contract'
import { dagVan, type KoppelingId } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeTokenCheck } from '../identity/access-token.ts'
import { makeSysteemtoegang } from '../identity/systeemtoegang.ts'
import { makeIdentityStore } from '../storage/identity.ts'
import { aanmelding, metAkkoord, naam } from '../testing/casus.ts'
import { bestanden } from '../testing/files.ts'
import { mandaatbesluit, openTestHouse, type TestHouse, type TestPartij, type TestPerson } from '../testing/house.ts'
import { openTestServer, originOf } from '../testing/http.ts'
import { openTestProvider, type TestProvider } from '../testing/identity-provider.ts'
import { apiPath } from './version.ts'

const doelgroep = 'https://proefstad.example/casushuis'
const voorwaarden = 'Praat er alleen met hemzelf over.'

let huis: TestHouse
let app: FastifyInstance
let provider: TestProvider
let anderHuis: TestHouse

beforeAll(async () => {
  huis = await openTestHouse()
  anderHuis = await openTestHouse({ beside: huis })
  provider = await openTestProvider({ id: 'systemen' })
  app = await open(huis)
})
afterAll(async () => {
  await app?.close()
  await provider?.sluit()
  await huis?.sluit()
})

const open = (van: TestHouse, perMinuut = 10_000) =>
  openTestServer(van, {
    systeemvragenPerMinuut: perMinuut,
    systeemtoegang: makeSysteemtoegang({
      checkToken: makeTokenCheck({ uitgever: provider.settings.uitgever, doelgroep }, () => {
        throw new Error('it is there')
      }),
      koppelingen: makeIdentityStore(van.database.door),
      nu: () => van.middelen.clock.nu(),
    }),
  })

interface Vraag {
  readonly body?: object
  readonly headers?: Readonly<Record<string, string>>
  readonly bij?: FastifyInstance
}

const tokenVan = (client: string, claims: Record<string, unknown> = {}) =>
  provider.accessToken({ client_id: client, aud: doelgroep, ...claims })

/** What a system sends: a token, and nothing that a browser would. */
function stuur(
  token: string | null,
  method: 'GET' | 'POST' | 'PUT',
  path: string,
  { body, headers, bij = app }: Vraag = {},
) {
  return bij.inject({
    ...{ method, url: apiPath + path },
    headers: {
      host: new URL(originOf(bij)).host,
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      ...headers,
    },
    ...(body && { payload: body }),
  })
}

async function koppel(partij: TestPartij, velden: { van?: TestHouse; wie?: TestPerson; client?: string } = {}) {
  const { van = huis, wie = partij, client = `zaaksysteem-${randomUUID()}` } = velden
  const { id } = await van.doe('beheerder', koppelingVastleggen, {
    params: { id: van.partij[partij] },
    body: {
      ...{ systeem: 'Zaaksysteem', clientId: client, verantwoordelijke: van.wie(wie).id },
      ...{ van: dagVan(van.middelen.clock.nu()), tot: null, besluit: mandaatbesluit },
    },
  })
  return { id, client, token: tokenVan(client) }
}

async function beeindig(id: KoppelingId) {
  await huis.doe('beheerder', koppelingBeeindigen, {
    params: { id },
    body: { laatsteDag: null, reden: 'De partij neemt een ander zaaksysteem.' },
  })
}

const zonderNummer = (antwoord: { json(): object }) => ({ ...antwoord.json(), instance: '' })

describe('collecting by a system of a partij', () => {
  test('[C8] [R2] what was agreed is listed without a word of it, collected once, and recorded as on the screen', async () => {
    const { casusnummer, id, slaapt } = await metAkkoord(huis, voorwaarden)
    const { token, id: koppeling } = await koppel('politie')
    const lijst = await stuur(token, 'GET', '/verstrekkingen')
    expect(lijst.statusCode).toBe(200)
    const { opTeHalen, opgehaald } = lijst.json()
    const dit = opTeHalen.find((v: { meeneemafspraak: string }) => v.meeneemafspraak === id)
    expect(dit).toEqual({ casusnummer, meeneemafspraak: id, versie: expect.any(String), uiterlijk: null })
    expect(opgehaald).toEqual([])
    for (const woord of ['slaapt', 'bezoek', naam, 'ggz', slaapt, voorwaarden]) expect(lijst.body).not.toContain(woord)
    const eerst = await huis.doe('ggz', casusInzien, { params: { casusnummer } })
    expect(eerst.verstrekkingen, 'listing collects nothing').toEqual([])

    const haal = (headers: Record<string, string>) =>
      stuur(token, 'POST', '/verstrekkingen', { body: { casusnummer, meeneemafspraak: id }, headers })
    const basis = { 'if-match': `"${dit.versie}"`, 'idempotency-key': randomUUID() }
    expect((await haal({ 'idempotency-key': randomUUID() })).statusCode).toBe(428)
    expect((await haal({ 'if-match': '"77"', 'idempotency-key': randomUUID() })).statusCode).toBe(412)
    const gehaald = await haal(basis)
    expect(gehaald.statusCode).toBe(201)
    expect(Object.keys(gehaald.json())).toEqual(['id'])
    expect((await haal(basis)).json(), 'a repeat collects nothing more').toEqual(gehaald.json())

    const verstrekking = gehaald.json().id
    const document = await stuur(token, 'GET', `/verstrekkingen/${casusnummer}/${verstrekking}`)
    expect(document.statusCode).toBe(200)
    expect(document.json()).toEqual(
      await huis.doe('politie', verstrekkingInzien, { params: { casusnummer, id: verstrekking } }),
    )
    expect(document.json().gegeven.tekst).toBe('Sinds vorig jaar, zegt #hij [zelf].')
    const bewijs = await huis.doe('ggz', ontvangstbewijsInzien, { params: { casusnummer, id: verstrekking } })
    expect(bewijs).toMatchObject({ ontvanger: 'politie', voorwaarden })

    const daarna = (await stuur(token, 'GET', '/verstrekkingen')).json()
    expect(daarna.opTeHalen.map((v: { meeneemafspraak: string }) => v.meeneemafspraak)).not.toContain(id)
    expect(daarna.opgehaald).toContainEqual({
      ...{ casusnummer, id: verstrekking, bericht: null, verstrektTijdstip: expect.any(String) },
    })

    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    const door = regels.filter((r) => r.feiten.includes(`koppeling: ${koppeling}`))
    expect(door.map((r) => [r.handeling, r.wie, r.partij, r.namens, r.besluit])).toEqual(
      expect.arrayContaining([
        ['Een gegeven ophalen dat mee mag', 'politie', 'politie', 'politie', 'toegestaan'],
        ['Bekijken wat op te halen is en wat is opgehaald', 'politie', 'politie', null, 'toegestaan'],
      ]),
    )
    expect(door.every((r) => r.doorSysteem) && !regels.every((r) => r.doorSysteem)).toBe(true)
    const { regels: verloop } = await huis.doe('politie', verloopInzien, { params: { casusnummer } })
    expect(verloop.filter((r) => r.doorSysteem).map((r) => [r.handeling, r.wie])).toEqual([
      ['Een gegeven ophalen dat mee mag', 'politie'],
    ])
    expect(door.flatMap((r) => r.regels)).toContain('P1/systeem-doet-alleen-afgesproken')
  })

  test('[C8] [C14] a document that went along is given to the system of the recipient, and to no other', async () => {
    const { casusnummer, actie, slaapt } = await metAkkoord(huis, voorwaarden)
    const { id: document } = await huis.doe('ggz', documentToevoegen, {
      params: { casusnummer, id: slaapt },
      body: { naam: 'Brief van de huisarts', inhoud: bestanden.pdf },
    })
    const { id } = await huis.doe('politie', meenemenVragen, {
      params: { casusnummer },
      body: { actie, gegeven: slaapt, waarom: 'Nodig om het bezoek goed voor te bereiden.' },
    })
    await huis.doe('ggz', meenemenBeslissen, {
      params: { casusnummer, id },
      body: { akkoord: true, toelichting: 'Goed, voor dit bezoek.', documenten: [document] },
    })
    const { token } = await koppel('politie')
    const lijst = (await stuur(token, 'GET', '/verstrekkingen')).json().opTeHalen
    const { versie } = lijst.find((v: { meeneemafspraak: string }) => v.meeneemafspraak === id)
    const gehaald = await stuur(token, 'POST', '/verstrekkingen', {
      body: { casusnummer, meeneemafspraak: id },
      headers: { 'if-match': `"${versie}"` },
    })
    const pad = `/verstrekkingen/${casusnummer}/${gehaald.json().id}`
    const [kopie] = (await stuur(token, 'GET', pad)).json().documenten
    const bestand = await stuur(token, 'GET', `${pad}/documenten/${kopie.id}`)
    expect([bestand.statusCode, bestand.headers['content-type'], bestand.headers['content-disposition']]).toEqual([
      ...[200, 'application/pdf', 'attachment; filename="document.pdf"'],
    ])
    expect(bestand.rawPayload).toEqual(Buffer.from(bestanden.pdf, 'base64'))
    expect((await stuur(token, 'GET', `${pad}/documenten/${document}`)).statusCode).toBe(404)
    for (const partij of ['ggz', 'corporatie', 'gemeente'] as const) {
      const ander = await koppel(partij)
      expect([403, 404]).toContain((await stuur(ander.token, 'GET', `${pad}/documenten/${kopie.id}`)).statusCode)
    }
  })

  test('[P8] what the medewerker who answers for it cannot see, its system does not find: not there and not yours are one', async () => {
    const { casusnummer, id } = await metAkkoord(huis, voorwaarden)
    const { token } = await koppel('politie', { wie: 'politie2' })
    expect((await stuur(token, 'GET', '/verstrekkingen')).json()).toEqual({ opTeHalen: [], opgehaald: [] })
    const vraag = (body: object) => stuur(token, 'POST', '/verstrekkingen', { body, headers: { 'if-match': '"1"' } })
    const nietVanU = await vraag({ casusnummer, meeneemafspraak: id })
    const nietDaar = await vraag({ casusnummer: 'ZZZZ-9999', meeneemafspraak: randomUUID() })
    expect([nietVanU.statusCode, zonderNummer(nietVanU)]).toEqual([404, zonderNummer(nietDaar)])
  })

  test('[C9] [C14] a system of another partij collects and reads nothing of it', async () => {
    const { casusnummer, id } = await metAkkoord(huis, voorwaarden)
    const eigen = await koppel('politie')
    const versie = (await stuur(eigen.token, 'GET', '/verstrekkingen'))
      .json()
      .opTeHalen.find((v: { meeneemafspraak: string }) => v.meeneemafspraak === id).versie
    const headers = { 'if-match': `"${versie}"` }
    const body = { casusnummer, meeneemafspraak: id }
    const ggz = await koppel('ggz')
    const corporatie = await koppel('corporatie')
    for (const { token } of [ggz, corporatie]) {
      expect((await stuur(token, 'POST', '/verstrekkingen', { body, headers })).statusCode).toBeGreaterThanOrEqual(403)
      expect((await stuur(token, 'GET', '/verstrekkingen')).body).not.toContain(casusnummer)
    }
    const gehaald = await stuur(eigen.token, 'POST', '/verstrekkingen', { body, headers })
    const pad = `/verstrekkingen/${casusnummer}/${gehaald.json().id}`
    // The bronhouder has its receipt on the screen, and finds no verstrekking here.
    expect((await stuur(ggz.token, 'GET', '/verstrekkingen')).body).not.toContain(casusnummer)
    for (const { token } of [ggz, corporatie]) {
      const antwoord = await stuur(token, 'GET', pad)
      expect([403, 404]).toContain(antwoord.statusCode)
      expect(antwoord.body).not.toMatch(/slaapt|vorig jaar/)
    }
    expect((await stuur(eigen.token, 'GET', pad)).statusCode).toBe(200)
  })

  test('[P8] once the medewerker no longer works on the casus, its system finds it no more', async () => {
    const { casusnummer, id } = await metAkkoord(huis, voorwaarden)
    const { token } = await koppel('politie')
    const nummers = async () => (await stuur(token, 'GET', '/verstrekkingen')).body
    expect(await nummers()).toContain(casusnummer)
    const { toewijzingen } = await huis.doe('politie', casusInzien, { params: { casusnummer } })
    const eigen = toewijzingen.find((t) => t.medewerker.id === huis.wie('politie').id)
    if (!eigen) throw new Error('the politie works on it')
    await huis.doe('politie', toewijzingBeeindigen, { params: { casusnummer, id: eigen.id } })
    expect(await nummers()).not.toContain(id)
  })
})

describe('reporting by a system of a partij', () => {
  const meld = (token: string, velden: object = {}, headers: Record<string, string> = {}) =>
    stuur(token, 'POST', '/aanmeldingen', { body: { ...aanmelding(huis, 'gemeente'), ...velden }, headers })

  test('[A1] [P1] is the act of the screen: the casusnummer and no more, recorded with the koppeling', async () => {
    const { token, id } = await koppel('gemeente')
    const keuzes = await stuur(token, 'GET', '/aanmeldkeuzes')
    expect(keuzes.json()).toMatchObject({
      taken: [{ id: huis.taak.gemeente, naam: 'Taak van gemeente', grondslag: 'Proefwet art. 1' }],
      procesregisseurs: expect.arrayContaining([{ id: huis.wie('procesregisseur').id, naam: 'procesregisseur' }]),
    })
    const headers = { 'idempotency-key': randomUUID() }
    const eerste = await meld(token, {}, headers)
    expect([eerste.statusCode, Object.keys(eerste.json())]).toEqual([201, ['casusnummer']])
    expect((await meld(token, {}, headers)).json(), 'a repeat reports nothing more').toEqual(eerste.json())
    const params = { casusnummer: eerste.json().casusnummer }
    expect((await huis.doe('gemeente', casusInzien, { params })).casusnummer).toBe(params.casusnummer)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 50 } })
    expect(
      regels.find((r) => r.feiten.includes(`koppeling: ${id}`) && r.handeling === 'Casus aanmelden'),
    ).toMatchObject({
      ...{ wie: 'gemeente', namens: 'gemeente', taak: 'Taak van gemeente', besluit: 'toegestaan' },
    })
  })

  test('[A5] what cannot be right is told at its field, as on the screen, and nothing is stored', async () => {
    const { token } = await koppel('gemeente')
    const leeg = await meld(token, { aanleiding: '' })
    expect([leeg.statusCode, leeg.json().velden]).toEqual([400, [{ veld: 'aanleiding', melding: expect.any(String) }]])
    const regisseur = await meld(token, { procesregisseur: huis.wie('politie').id })
    expect(regisseur.json().velden).toEqual([{ veld: 'procesregisseur', melding: expect.any(String) }])
    const zonder = await stuur(token, 'POST', '/aanmeldingen', {
      body: aanmelding(huis, 'gemeente'),
      headers: { 'idempotency-key': '' },
    })
    expect(zonder.statusCode).toBe(400)
    expect(zonder.json().type).toContain('sleutel-ontbreekt')
  })

  test('[A1] [A2] a partij that may not report is refused with the rule, and one reports on no taak of another', async () => {
    const { token } = await koppel('energiebedrijf')
    const antwoord = await meld(token, { taak: huis.taak.energiebedrijf })
    expect([antwoord.statusCode, antwoord.json().regel.eis]).toEqual([403, 'A1'])
    const gemeente = await koppel('gemeente')
    const vanAnder = await meld(gemeente.token, { taak: huis.taak.politie })
    expect([vanAnder.statusCode, vanAnder.json().regel.eis]).toEqual([403, 'A2'])
  })

  test('[P6] a thematic consultation is refused, also from a system', async () => {
    const { token } = await koppel('gemeente')
    expect((await meld(token, { thematisch: 'topX' })).statusCode).toBeGreaterThanOrEqual(400)
  })
})

describe('who gets in', () => {
  let zoals: { statusCode: number; body: object }
  beforeAll(async () => {
    const antwoord = await stuur(null, 'GET', '/verstrekkingen')
    zoals = { statusCode: antwoord.statusCode, body: zonderNummer(antwoord) }
    expect([zoals.statusCode, antwoord.headers['www-authenticate']]).toEqual([401, 'Bearer'])
  })
  const verwachtDicht = async (token: string | null, vraag: Vraag = {}) => {
    for (const { methode, pad } of systeemcontracten) {
      const path = pad.replace(':casusnummer', 'AB12-CD34').replace(/:id|:document/g, () => randomUUID())
      const antwoord = await stuur(token, methode === 'GET' ? 'GET' : 'POST', path, vraag)
      expect([antwoord.statusCode, zonderNummer(antwoord)], `${methode} ${pad}`).toEqual([zoals.statusCode, zoals.body])
    }
  }
  let client: string
  beforeEach(async () => {
    client = (await koppel('politie')).client
    expect((await stuur(tokenVan(client), 'GET', '/verstrekkingen')).statusCode).toBe(200)
  })

  test('[P1] nobody without a token that the provider signed, for this house, that counts now', async () => {
    const nu = Math.floor(Date.now() / 1000)
    const geheim = createSecretKey(Buffer.from(provider.publicKey.export({ type: 'spki', format: 'pem' })))
    const vreemd = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
    const goed = { client_id: client, aud: doelgroep }
    const [kop, inhoud] = tokenVan(client).split('.')
    const geenKop = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')
    const slecht: Readonly<Record<string, string | null>> = {
      'no token': null,
      'no JWT': randomUUID(),
      'an unknown client': tokenVan('onbekend'),
      'a client of an empty name': tokenVan(''),
      expired: tokenVan(client, { iat: nu - 900, exp: nu - 600 }),
      'not yet valid': tokenVan(client, { nbf: nu + 900 }),
      'without an end': tokenVan(client, { exp: undefined }),
      'valid for a day': tokenVan(client, { exp: nu + 86_400 }),
      'for another audience': tokenVan(client, { aud: 'https://elders.example' }),
      'for no audience': tokenVan(client, { aud: undefined }),
      'of another issuer': tokenVan(client, { iss: 'https://elders.example' }),
      'of another key': provider.accessToken(goed, {}, vreemd),
      'with a key that is not published': provider.accessToken(goed, { kid: 'ander' }, vreemd),
      'HS256 with the public key': provider.accessToken(goed, { alg: 'HS256' }, geheim),
      'alg none': `${geenKop}.${inhoud}.`,
      'without a signature': `${kop}.${inhoud}.`,
      'an ID token': provider.accessToken(goed, { typ: 'JWT' }),
      'bound to a key of the sender': tokenVan(client, { cnf: { jkt: 'abc' } }),
      'without a client': tokenVan(client, { client_id: undefined }),
      'with critical parameters': provider.accessToken(goed, { crit: ['iets'], iets: 1 }),
    }
    for (const [wat, token] of Object.entries(slecht)) {
      const antwoord = await stuur(token, 'GET', '/verstrekkingen')
      expect([wat, antwoord.statusCode, zonderNummer(antwoord)]).toEqual([wat, zoals.statusCode, zoals.body])
    }
    await verwachtDicht(slecht['HS256 with the public key'] ?? null)
    const dpop = await app.inject({
      url: `${apiPath}/verstrekkingen`,
      headers: { host: 'localhost:80', authorization: `DPoP ${tokenVan(client)}` },
    })
    expect(dpop.statusCode).toBe(401)
  })

  test('[P4] a koppeling that was ended, or has not begun, lets nobody in: at once', async () => {
    const { id, token } = await koppel('ggz')
    expect((await stuur(token, 'GET', '/verstrekkingen')).statusCode).toBe(200)
    await beeindig(id)
    await verwachtDicht(token)
    const later = `zaaksysteem-${randomUUID()}`
    await huis.doe('beheerder', koppelingVastleggen, {
      params: { id: huis.partij.ggz },
      body: {
        ...{ systeem: 'Zaaksysteem', clientId: later, verantwoordelijke: huis.wie('ggz').id, tot: null },
        ...{ van: '2027-01-01', besluit: mandaatbesluit },
      },
    })
    await verwachtDicht(tokenVan(later))
  })

  test('[P1] a koppeling with an end is followed by the next, without a day on which there are two', async () => {
    const client = `zaaksysteem-${randomUUID()}`
    const leg = (van: string, tot: string | null) =>
      huis.doe('beheerder', koppelingVastleggen, {
        params: { id: huis.partij.ggz },
        body: {
          ...{ systeem: 'Zaaksysteem', clientId: client, verantwoordelijke: huis.wie('ggz').id },
          ...{ van, tot, besluit: mandaatbesluit },
        },
      })
    const bezet = { besluit: { regel: { id: 'P1/systeem-eenmaal-gekoppeld' } } }
    await leg('2026-03-02', '2026-03-31')
    await expect(leg('2026-03-31', null)).rejects.toMatchObject(bezet)
    await leg('2026-04-01', null)
    await expect(leg('2026-03-15', '2026-05-01')).rejects.toMatchObject(bezet)
    await expect(leg('2027-01-01', '2027-02-01')).rejects.toMatchObject(bezet)
    expect((await stuur(tokenVan(client), 'GET', '/verstrekkingen')).statusCode).toBe(200)
  })

  test('[P1] a client that was let in again comes in for the partij that it is connected for now', async () => {
    const eerst = await koppel('ggz')
    await beeindig(eerst.id)
    await koppel('corporatie', { client: eerst.client })
    const antwoord = await stuur(eerst.token, 'GET', '/aanmeldkeuzes')
    expect(antwoord.json().taken).toMatchObject([{ naam: 'Taak van corporatie' }])
  })

  test('[P7] a system of another zvh comes in there, and never here', async () => {
    const { casusnummer } = await metAkkoord(huis, voorwaarden)
    const elders = await koppel('politie', { van: anderHuis })
    const antwoord = await stuur(elders.token, 'GET', '/verstrekkingen')
    expect([antwoord.statusCode, antwoord.json()]).toEqual([200, { opTeHalen: [], opgehaald: [] }])
    const body = { casusnummer, meeneemafspraak: randomUUID() }
    const headers = { 'if-match': '"1"' }
    expect((await stuur(elders.token, 'POST', '/verstrekkingen', { body, headers })).statusCode).toBe(404)
    const melder = await koppel('gemeente', { van: anderHuis })
    const melding = await stuur(melder.token, 'POST', '/aanmeldingen', { body: aanmelding(huis, 'gemeente') })
    expect([melding.statusCode, melding.json().regel.eis], 'a taak of here is none there').toEqual([403, 'A2'])
    await expect(koppel('politie', { client: elders.client })).rejects.toMatchObject({
      besluit: { regel: { id: 'P1/systeem-eenmaal-gekoppeld' } },
    })
  })

  test('[P5] once who answers for it is gone, or works in another role, the road is closed', async () => {
    const zoek = async (person: TestPerson) => {
      const { medewerkers } = await huis.doe('beheerder', medewerkersoverzichtInzien)
      const gevonden = medewerkers.find((m) => m.id === huis.wie(person).id)
      if (!gevonden) throw new Error(`${person} works here`)
      return gevonden
    }
    const { token } = await koppel('corporatie', { wie: 'corporatie2' })
    const wie = await zoek('corporatie2')
    await huis.doe('beheerder', medewerkerWijzigen, {
      params: { id: wie.id },
      body: {
        ...{
          naam: wie.naam,
          rol: 'partijmedewerker' as const,
          partij: huis.partij.ggz,
          contactpersoon: false,
          telefoon: '',
          mail: '',
        },
        ...{ opvolger: null, reden: 'Werkt nu bij de ggz in dezelfde buurt.' },
      },
    })
    await verwachtDicht(token)
    const anders = await koppel('ggz', { wie: 'ggz2' })
    expect((await stuur(anders.token, 'GET', '/aanmeldkeuzes')).statusCode).toBe(200)
    await huis.doe('beheerder', medewerkerBeeindigen, {
      params: { id: huis.wie('ggz2').id },
      body: { opvolger: null, reden: 'Heeft een andere baan gevonden.' },
    })
    await verwachtDicht(anders.token)
    const { huistaken } = await huis.doe('beheerder', werkInzien)
    expect(huistaken.filter((t) => t.soort === 'koppelingVernieuwen').map((t) => [t.onderwerp, t.deadline])).toEqual(
      expect.arrayContaining([
        ['corporatie', null],
        ['ggz', null],
      ]),
    )
    for (const wieDan of ['ggz', 'manager', 'fg', 'procesregisseur'] as const)
      expect(JSON.stringify(await huis.doe(wieDan, werkInzien))).not.toContain('koppelingVernieuwen')
    const { systemen } = await huis.doe('ggz', eigenOrganisatieInzien)
    expect(systemen).toContainEqual(
      expect.objectContaining({ systeem: 'Zaaksysteem', verantwoordelijke: 'ggz2', open: false }),
    )
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const dicht = partijen.find((p) => p.naam === 'ggz')?.koppelingen.filter((k) => k.clientId === anders.client)
    expect(dicht).toMatchObject([{ geldig: true, open: false }])
  })

  test('[P5] a koppeling is recorded by the beheerder alone, for a medewerker of that partij, and shown to nobody else', async () => {
    await expect(koppel('politie', { wie: 'ggz' })).rejects.toMatchObject({
      besluit: { regel: { id: 'P1/systeem-onder-verantwoording' }, velden: [{ veld: 'verantwoordelijke' }] },
    })
    await expect(koppel('politie', { wie: 'procesregisseur' })).rejects.toMatchObject({
      besluit: { regel: { id: 'P1/systeem-onder-verantwoording' } },
    })
    await expect(koppel('ggz', { client })).rejects.toMatchObject({
      besluit: { regel: { id: 'P1/systeem-eenmaal-gekoppeld' }, velden: [{ veld: 'clientId' }] },
    })
    const { systemen } = await huis.doe('politie', eigenOrganisatieInzien)
    expect(systemen.length, 'the partij itself is told').toBeGreaterThan(0)
    expect((await huis.doe('welzijn', eigenOrganisatieInzien)).systemen).toEqual([])
    for (const wie of ['politie', 'fg', 'manager', 'procesregisseur'] as const) {
      expect(JSON.stringify(await huis.doe(wie, partijenInzien))).not.toContain(client)
      await expect(
        huis.doe(wie, koppelingVastleggen, {
          params: { id: huis.partij.politie },
          body: {
            ...{ systeem: 'Zaaksysteem', clientId: 'x', verantwoordelijke: huis.wie('politie').id },
            ...{ van: '2026-03-02', tot: null, besluit: mandaatbesluit },
          },
        }),
      ).rejects.toMatchObject({ besluit: { regel: { id: 'P5/rol-staat-toe' } } })
    }
  })

  test('[P1] where the road is off nothing of it is answered, whatever was connected', async () => {
    const uit = await openTestServer(huis)
    await verwachtDicht(tokenVan(client), { bij: uit })
    await uit.close()
  })

  test('a provider that cannot be reached lets nobody in, and the house goes on', async () => {
    let verteld = 0
    const weg = await openTestServer(huis, {
      systeemtoegang: makeSysteemtoegang({
        checkToken: makeTokenCheck({ uitgever: 'http://localhost:9', doelgroep }, () => {
          verteld += 1
        }),
        koppelingen: makeIdentityStore(huis.database.door),
        nu: () => huis.middelen.clock.nu(),
      }),
    })
    await verwachtDicht(tokenVan(client), { bij: weg })
    expect(verteld, 'who runs the house is told once, and the provider is left alone').toBe(1)
    await weg.close()
  })

  test('who asks too often waits', async () => {
    const druk = await open(huis, 3)
    const statussen = []
    for (let i = 0; i < 5; i += 1)
      statussen.push((await stuur(tokenVan(client), 'GET', '/verstrekkingen', { bij: druk })).statusCode)
    expect(statussen).toEqual([200, 200, 200, 429, 429])
    await druk.close()
  })
})

describe('two roads that do not meet', () => {
  test('[P1] a session opens nothing on the road for systems', async () => {
    for (const { methode, pad } of systeemcontracten) {
      const antwoord = await app.inject({
        ...{
          method: methode,
          url: apiPath + pad.replace(':casusnummer', 'AB12-CD34').replace(/:id|:document/g, () => randomUUID()),
        },
        headers: { host: 'localhost:80', origin: originOf(app), 'sec-fetch-site': 'same-origin' },
        cookies: { casushuis_sessie: 'politie' },
        ...(methode === 'POST' && { payload: {} }),
      })
      expect([pad, antwoord.statusCode]).toEqual([pad, 401])
    }
  })

  test('[P1] a token opens nothing anywhere else', async () => {
    const { token } = await koppel('politie')
    for (const { methode, pad } of contracten) {
      const antwoord = await app.inject({
        ...{ method: methode, url: apiPath + pad.replaceAll(/:\w+/g, () => randomUUID()) },
        headers: {
          ...{ host: 'localhost:80', origin: originOf(app), 'sec-fetch-site': 'same-origin' },
          authorization: `Bearer ${token}`,
        },
      })
      expect([methode, pad, antwoord.statusCode]).toEqual([methode, pad, 401])
    }
  })

  test('[P1] a system does not do what only people do, even where a route would let it', async () => {
    const { perform } = await import('../usecases/perform/perform.ts')
    const { werkInzien: werk } = await import('../usecases/huis/lijsten.ts')
    const { id } = await koppel('politie')
    const alsSysteem = { ...huis.wie('politie'), koppeling: id }
    await expect(
      perform(huis.middelen, alsSysteem, { usecase: werk, invoer: { params: {}, query: {}, body: null } }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'P1/systeem-doet-alleen-afgesproken' } } })
  })

  test('another method is told which there are, and only to a system', async () => {
    const { token } = await koppel('politie')
    const antwoord = await stuur(token, 'PUT', '/verstrekkingen', { body: {} })
    expect([antwoord.statusCode, antwoord.headers.allow]).toEqual([405, 'GET, POST'])
    expect((await stuur(null, 'PUT', '/verstrekkingen', { body: {} })).statusCode).toBe(401)
  })
})

describe('a mandate that ended', () => {
  test('[A1] [P3] lets no system report any more', async () => {
    const { token } = await koppel('gemeente')
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const mandaten = partijen.find((p) => p.naam === 'gemeente')?.bevoegdheidsverleningen ?? []
    for (const { id } of mandaten)
      await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'Het mandaat is opgezegd.' } })
    const antwoord = await stuur(token, 'POST', '/aanmeldingen', { body: aanmelding(huis, 'gemeente') })
    expect([antwoord.statusCode, antwoord.json().regel.eis]).toEqual([403, 'A1'])
  })
})
