import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measured } from '../jobs/measured.ts'
import { bsn, gegeven, meldAan, naam, naarTriage, vraagEnAntwoord } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'
import { markersIn, withMarkers } from '../testing/markers.ts'
import { openTelemetry } from './open-telemetry.ts'

/** What a collector got, by the path of the signal. */
const got: { readonly path: string; readonly text: string }[] = []
const collector = createServer(async (request, answer) => {
  got.push({ path: request.url ?? '', text: Buffer.concat(await request.toArray()).toString() })
  answer.writeHead(200, { 'content-type': 'application/json' }).end('{}')
})
let huis: TestHouse

beforeAll(async () => {
  await once(collector.listen(0, '127.0.0.1'), 'listening')
  huis = await openTestHouse()
})
afterAll(async () => {
  collector.close()
  await huis?.sluit()
})

test('what is sent to a collector names routes, kinds and numbers, and nothing of whom or what it was about', async () => {
  const { port } = collector.address() as AddressInfo
  const telemetry = openTelemetry(`http://127.0.0.1:${port}/`)
  const app = await openTestServer(huis, { telemetry })
  const casusnummer = await naarTriage(huis)
  const words = withMarkers(gegeven({ titel: 'Titel van iets', tekst: 'Wat er gebeurd is.' }))
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [words])
  const nummers = [casusnummer, await meldAan(huis, 'politie')]
  const asked = [
    ...['', '/dossier', '/verloop', '/bestaat-niet'].map((end) => `/casussen/${casusnummer}${end}`),
    ...['/casussen', '/werk', '/logboek', '/partijen', `/casussen?zoek=${naam}`, `/onzin/${bsn}`],
  ]
  for (const path of asked)
    for (const wie of ['procesregisseur', 'ggz', 'fg', 'beheerder', null] as const) await vraag(app, wie, 'GET', path)
  await vraag(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/overleggen`, { toelichting: naam, bsn })
  const fails = measured([{ soort: 'kalender', run: () => Promise.reject(new Error(`over ${naam}`)) }], telemetry)
  await expect(
    fails[0]?.run(huis.zvh, {
      soort: 'kalender',
      onderwerp: huis.zvh,
      gevraagd: 1,
      pogingen: 1,
      bezetTot: huis.middelen.clock.nu(),
    }),
  ).rejects.toThrow(naam)
  await app.close()
  await telemetry.close()

  const [spans, numbers] = ['/v1/traces', '/v1/metrics'].map((path) => got.filter((one) => one.path === path))
  const text = got.map((one) => one.text).join('\n')
  for (const told of ['GET /api/v1/casussen/:casusnummer', 'http.response.status_code', 'job kalender', 'service.name'])
    expect(spans?.map((one) => one.text).join()).toContain(told)
  for (const told of ['http.server.request.duration', 'casushuis.job.duration', 'process.memory.usage'])
    expect(numbers?.map((one) => one.text).join()).toContain(told)
  const ids = [
    ...nummers,
    huis.zvh,
    ...Object.values(huis.partij),
    ...(['procesregisseur', 'ggz', 'fg'] as const).map((p) => huis.wie(p).id),
  ]
  for (const secret of [naam, ...naam.split(' '), bsn, words.titel, words.tekst, ...ids])
    expect(text).not.toContain(secret)
  expect(markersIn(text)).toEqual([])
  expect(markersIn(JSON.stringify(words)).length).toBeGreaterThan(0)
  // Every attribute that there is, so that a new one is a decision.
  const keys = new Set([...text.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => key))
  expect([...keys].toSorted()).toEqual([
    ...['casushuis.job', 'casushuis.succeeded', 'http.request.method', 'http.response.status_code', 'http.route'],
    ...['service.instance.id', 'service.name'],
  ])
})

test('a collector that is gone keeps no house from closing', async () => {
  const telemetry = openTelemetry('http://127.0.0.1:1')
  telemetry.answered({ method: 'GET', route: '/gezond', status: 200, duration: 1 })
  const begin = performance.now()
  await telemetry.close()
  expect(performance.now() - begin).toBeLessThan(8_000)
})
