import { contracten } from '@casushuis/contract'
import { inzageregels, regels } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'
import { openapiDocument } from './openapi.ts'
import { problems, ruleSlug } from './problem.ts'
import { apiPath, apiVersion } from './version.ts'

/** What spectral cannot see in the document: how the API answers (NL API Design Rules 2.2). */
describe('NL API Design Rules', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casus: string
  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
    casus = `/casussen/${await naarTriage(huis)}`
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  /** Answers of every kind: given, refused, not there, not understood. */
  const answers = () =>
    Promise.all([
      vraag(app, 'procesregisseur', 'GET', casus),
      vraag(app, null, 'GET', casus),
      vraag(app, 'politie2', 'GET', casus),
      vraag(app, 'procesregisseur', 'GET', `${casus}?doel=onzin`),
      vraag(app, 'procesregisseur', 'DELETE', casus),
      vraag(app, 'procesregisseur', 'GET', '/bestaat-niet'),
      vraag(app, null, 'GET', '/openapi.json'),
      app.inject({ method: 'GET', url: `${apiPath}/%zz`, headers: { host: 'localhost:80' } }),
    ])

  test('/core/version-header: every answer tells the full version', async () => {
    for (const { headers } of await answers()) expect(headers['api-version']).toBe(apiVersion)
    expect(openapiDocument().info.version).toBe(apiVersion)
  })

  test('/core/transport/security-headers: on every answer', async () => {
    for (const { headers } of await answers()) {
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'content-type': expect.stringMatching(/^application\/(problem\+)?json/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
    }
  })

  test('/core/transport/security-headers: outside this machine over HTTPS only', async () => {
    const outside = await openTestServer(huis, { origin: () => 'https://zvh.example.nl' })
    const { headers } = await vraag(outside, null, 'GET', '/openapi.json')
    await outside.close()
    expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/)
  })

  test('/core/publish-openapi: the document is for everybody, from whatever page', async () => {
    const { statusCode, headers, body } = await app.inject({
      method: 'GET',
      url: `${apiPath}/openapi.json`,
      headers: { host: 'localhost:80', origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' },
    })
    expect(statusCode).toBe(200)
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin')
    expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(openapiDocument())))
  })

  test('/core/transport/cors: nothing else is read by another page', async () => {
    for (const { headers } of (await answers()).filter((a) => !a.body.includes('"openapi"')))
      expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('/core/no-trailing-slash: an address with one is not there', async () => {
    for (const path of ['/partijen/', `${casus}/`])
      expect((await vraag(app, 'procesregisseur', 'GET', path)).statusCode).toBe(404)
  })

  test('/core/http-methods: another method is told which there are', async () => {
    const answer = await vraag(app, 'procesregisseur', 'PUT', '/casussen')
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, POST'])
  })

  test('/core/http-response-code: another kind of content is refused', async () => {
    const { statusCode } = await app.inject({
      method: 'POST',
      url: `${apiPath}/casussen`,
      headers: { host: 'localhost:80', 'sec-fetch-site': 'same-origin', 'content-type': 'text/plain' },
      cookies: { casushuis_sessie: 'gemeente' },
      payload: 'iets',
    })
    expect(statusCode).toBe(415)
  })

  test('/core/error-handling/all-errors: every field at once, of query and body', async () => {
    const body = { titel: '', tekst: '', noodzaak: 'kort' }
    const answer = await vraag(app, 'gemeente', 'POST', `${casus}/gegevens?doel=onzin&meer=1`, body)
    expect(answer.statusCode).toBe(400)
    const fields = answer.json().velden.map((v: { veld: string }) => v.veld)
    expect(fields).toEqual(expect.arrayContaining(['doel', 'verzoek', 'titel', 'tekst', 'noodzaak']))
  })

  test('/core/error-handling/problem-details: every problem has a type that can be looked up', async () => {
    for (const name of Object.keys(problems)) {
      const answer = await vraag(app, null, 'GET', `/problemen/${name}`)
      expect([name, answer.statusCode]).toEqual([name, 200])
    }
    for (const answer of (await answers()).filter((a) => a.statusCode >= 400)) {
      const { type, status, title, detail, instance } = answer.json()
      expect(answer.headers['content-type']).toContain('application/problem+json')
      expect([type, status, title, detail]).toEqual([
        expect.stringContaining(`${apiPath}/`),
        answer.statusCode,
        expect.any(String),
        expect.any(String),
      ])
      expect(instance).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
      expect((await app.inject({ url: type, headers: { host: 'localhost:80' } })).statusCode).toBe(200)
    }
  })

  test('[R4] the type of a refusal is the address of the rule, where its norm stands', async () => {
    const refused = await vraag(app, 'procesregisseur', 'POST', `${casus}/overlegbesluiten`, {
      ...afgestemd(huis),
      uitkomst: 'aanpakVastgesteld',
      motivering: 'De partijen zijn het eens.',
    })
    const { type, regel } = refused.json()
    expect(type).toBe(`${apiPath}/regels/${ruleSlug(regel)}`)
    const told = await app.inject({ url: type, headers: { host: 'localhost:80' } })
    expect(told.json()).toEqual(regel)
  })

  test('[R4] every rule has an address where its norm stands, also one that decides on a facet alone', async () => {
    const ofFacets = Object.values(inzageregels.facetten).flatMap(({ regels: set }) => Object.values(set).flat())
    expect(ofFacets.length).toBeGreaterThan(20)
    for (const rule of [...ofFacets, ...regels]) {
      const told = await app.inject({ url: `${apiPath}/regels/${ruleSlug(rule)}`, headers: { host: 'localhost:80' } })
      expect(told.json(), rule.id).toMatchObject({ id: rule.id, norm: expect.any(String) })
    }
  })

  test('every rule has an address of its own', () => {
    const perSlug = new Map(regels.map((rule) => [ruleSlug(rule), rule.id]))
    expect(perSlug.size).toBe(new Set(regels.map((rule) => rule.id)).size)
    expect(perSlug.size).toBeGreaterThan(50)
  })

  test('a fault has a number in its answer that is in the log, and nothing of what was inside', async () => {
    const lines: string[] = []
    const clock = {
      ...huis.middelen.clock,
      nu: () => {
        throw new Error('iets geheims')
      },
    }
    const broken = await openTestServer(huis, {
      middelen: { ...huis.middelen, clock },
      log: { write: (line) => lines.push(line) },
    })
    const answer = await vraag(broken, 'gemeente', 'GET', '/partijen')
    await broken.close()
    expect(answer.statusCode).toBe(500)
    const number = answer.json().instance.replace('urn:uuid:', '')
    expect(lines.filter((line) => line.includes(number))).toHaveLength(1)
    expect(lines.join('')).not.toContain('geheims')
    expect(answer.body).not.toContain('geheims')
  })

  test('/core/transport/no-sensitive-uris: only ids, numbers, doelen, pages and what is on a short list stand in an address', () => {
    const names = contracten.flatMap(({ pad, query }) => [
      ...[...pad.matchAll(/:(\w+)/g)].map((m) => m[1]),
      ...('shape' in query && typeof query.shape === 'object' && query.shape ? Object.keys(query.shape) : []),
    ])
    expect([...new Set(names)].toSorted()).toEqual([
      ...[
        'aan',
        'casusnummer',
        'deelnemer',
        'document',
        'doel',
        'fase',
        'gegeven',
        'handeling',
        'id',
        'jaar',
        'moment',
        'pagina',
        'perPagina',
      ],
      ...['soort', 'thema', 'voorTijdstip', 'voorbehoud'],
    ])
  })
})
