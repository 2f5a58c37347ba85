import {
  casusInzien,
  dossierInzien,
  gegevenVrijgeven,
  gegevenWijzigen,
  logboekInzien,
  toewijzingBeeindigen,
  toewijzingVastleggen,
  zorgvuldigheidAanvaarden,
} from '@casushuis/contract'
import { zorgvuldigheidsafspraken } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { apiPath } from '../api/version.ts'
import { aanvaard, begin, gegeven, naarOverleg, naarTriage, taakVan, vraagEnAntwoord } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, originOf } from '../testing/http.ts'
import { sluitZittingen } from '../usecases/casus/zittingen.ts'

/*
 * C2, B2.2.3: during the overleg the others see at once what somebody brings in or releases. Who has the casus open is told
 * that there is something new for him or her, and never that something happened of which he or she may not know.
 */

interface Line {
  /** The versions that were told so far. */
  readonly told: () => readonly string[]
  /** The same of the gegevens alone. */
  readonly toldOfGegevens: () => readonly string[]
  /** Who else was there, as it was told last. */
  readonly present: () => string
  readonly ended: () => boolean
  close(): void
}

describe('who follows a casus', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  let overleg: string
  let inbreng: string
  const lines: Line[] = []

  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
    await app.listen({ port: 0, host: '127.0.0.1' })
  })
  beforeEach(async () => {
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'In zorg', voorbehouden: [huis.partij.politie] }),
    ])
    await vraagEnAntwoord(huis, casusnummer, 'politie', [gegeven({ titel: 'Meldingen' })])
    overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie'])
    for (const wie of ['gemeente', 'ggz', 'politie'] as const) await aanvaard(huis, wie, { casusnummer, id: overleg })
    await begin(huis, casusnummer, overleg)
    inbreng = await eigenGegeven('ggz')
  })
  afterEach(() => {
    for (const line of lines.splice(0)) line.close()
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const adres = (nummer = casusnummer, server = app) =>
    `${originOf(server)}${apiPath}/casussen/${nummer}/gebeurtenissen`
  const eigenGegeven = async (wie: TestPerson) => {
    const { gegevens } = await huis.doe(wie, dossierInzien, { params: { casusnummer } })
    return gegevens.find((g) => g.eigen && !g.betrokkene)?.id ?? ''
  }

  async function follow(wie: TestPerson, server = app): Promise<Line> {
    const stop = new AbortController()
    const answer = await fetch(adres(casusnummer, server), {
      headers: { cookie: `casushuis_sessie=${wie}` },
      signal: stop.signal,
    })
    expect(answer.status, wie).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/event-stream/)
    let text = ''
    let isOver = false
    const read = async () => {
      const reader = answer.body?.getReader()
      for (let piece = await reader?.read(); piece && !piece.done; piece = await reader?.read())
        text += Buffer.from(piece.value).toString()
    }
    void read()
      .catch(() => undefined)
      .then(() => {
        isOver = true
      })
    const told = () => [...text.matchAll(/"versie":"([^"]+)"/g)].flatMap(([, versie]) => versie ?? [])
    const toldOfGegevens = () => [...text.matchAll(/"gegevens":"([^"]+)"/g)].flatMap(([, versie]) => versie ?? [])
    const present = () => [...text.matchAll(/event: aanwezig\ndata: (.+)\n/g)].at(-1)?.[1] ?? ''
    const line = { told, toldOfGegevens, present, ended: () => isOver, close: () => stop.abort() }
    lines.push(line)
    await expect.poll(() => told().length).toBeGreaterThan(0)
    return line
  }
  const soon = (line: Line, times: number) => expect.poll(() => line.told().length, { timeout: 2_000 }).toBe(times)
  /** Long enough for whatever would be told to have been told. */
  const quiet = () => new Promise((done) => setTimeout(done, 300))

  it('[C2] is told at once of what is released, and it is the version that the casus has for that reader', async () => {
    const gemeente = await follow('gemeente')
    const params = { casusnummer, id: inbreng }
    const body = { vrijgave: 'overleg' as const, voorafAan: [], voorbehouden: [], geheimhouding: null }
    await huis.doe('ggz', gegevenVrijgeven, { params, body })
    await soon(gemeente, 2)
    expect(new Set(gemeente.toldOfGegevens()).size, 'a gegeven is new').toBe(2)
    const { versie } = await huis.doe('gemeente', casusInzien, { params: { casusnummer } })
    expect(gemeente.told().at(-1)).toBe(versie)
  })

  it('[C2] [C3] [C4] is told nothing when what changed is hidden', async () => {
    const [politie, ggz] = [await follow('politie'), await follow('ggz')]
    const woorden = { titel: 'In zorg', tekst: 'Komt elke week.', noodzaak: 'Nodig voor het plan.' }
    await huis.doe('ggz', gegevenWijzigen, { params: { casusnummer, id: inbreng }, body: woorden })
    await soon(ggz, 2)
    await quiet()
    expect(politie.told()).toHaveLength(1)
  })

  it('[T17] sees who accepts the afspraken', async () => {
    const regie = await follow('procesregisseur')
    const nieuw = { medewerker: huis.wie('ggz2').id, tot: null }
    await huis.doe('ggz', toewijzingVastleggen, { params: { casusnummer }, body: nieuw })
    await expect.poll(() => regie.told().length).toBeGreaterThan(0)
    await quiet()
    const before = regie.told().length
    const body = { versie: zorgvuldigheidsafspraken.versie, taak: taakVan(huis, 'ggz2') }
    await huis.doe('ggz2', zorgvuldigheidAanvaarden, { params: { casusnummer, id: overleg }, body })
    await expect.poll(() => regie.told().length).toBeGreaterThan(before)
    expect(new Set(regie.toldOfGegevens()).size, 'no gegeven is new').toBe(1)
  })

  it('[P8] hears no more once the assignment ended, and a stranger hears nothing ever', async () => {
    const politie = await follow('politie')
    const { toewijzingen } = await huis.doe('politie', casusInzien, { params: { casusnummer } })
    const eigen = toewijzingen.find((t) => t.medewerker.id === huis.wie('politie').id)
    await huis.doe('politie', toewijzingBeeindigen, { params: { casusnummer, id: eigen?.id ?? '' } })
    await expect.poll(politie.ended, { timeout: 2_000 }).toBe(true)
    for (const wie of ['politie', 'politie2', 'manager', 'fg'] as const)
      expect((await fetch(adres(), { headers: { cookie: `casushuis_sessie=${wie}` } })).status, wie).toBe(404)
    expect((await fetch(adres())).status).toBe(401)
  })

  const aanwezig = (...wie: readonly (readonly [string, readonly string[] | null])[]) =>
    JSON.stringify({ aanwezig: wie.map(([organisatie, mensen]) => ({ organisatie, mensen })) })

  it('[C2] [P8] sees who else is there: the procesregie by name, the table by organisation, and each until it leaves', async () => {
    const naam = (wie: TestPerson) => huis.wie(wie).naam
    const [regie, ggz] = [await follow('procesregisseur'), await follow('ggz')]
    const politie = await follow('politie')
    await expect.poll(regie.present).toBe(aanwezig(['ggz', [naam('ggz')]], ['politie', [naam('politie')]]))
    await expect.poll(ggz.present).toBe(aanwezig(['politie', null], ['Zorg- en Veiligheidshuis', null]))
    politie.close()
    await expect.poll(ggz.present).toBe(aanwezig(['Zorg- en Veiligheidshuis', null]))
  })

  it('[C2] [T17] who did not accept the afspraken does not see who is there, and is seen', async () => {
    const nieuw = { medewerker: huis.wie('ggz2').id, tot: null }
    await huis.doe('ggz', toewijzingVastleggen, { params: { casusnummer }, body: nieuw })
    const [politie, ggz2] = [await follow('politie'), await follow('ggz2')]
    await expect.poll(politie.present).toBe(aanwezig(['ggz', null]))
    await quiet()
    expect(ggz2.present()).toBe('')
    const ggz = await follow('ggz')
    await expect.poll(ggz2.present).toBe(aanwezig(['ggz', [huis.wie('ggz').naam]]))
    ggz.close()
  })

  it('[C2] sees who is there at another process of the server, as long as that one says so', async () => {
    const other = await openTestServer(huis)
    await other.listen({ port: 0, host: '127.0.0.1' })
    const [ggz, politie] = [await follow('ggz'), await follow('politie', other)]
    await expect.poll(ggz.present).toBe(aanwezig(['politie', null]))
    await expect.poll(politie.present).toBe(aanwezig(['ggz', null]))
    politie.close()
    await expect.poll(ggz.present).toBe(aanwezig())
    await other.close()
  })

  it('[R2] who looks at the same again leaves no record; a change, another person and another sitting do', async () => {
    const kijk = (wie: TestPerson) => huis.doe(wie, casusInzien, { params: { casusnummer } })
    const sinds = huis.middelen.clock.nu()
    const blikken = async () => {
      const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 100 } })
      return regels.filter((r) => r.handeling === 'Casus bekijken' && r.tijdstip >= sinds).length
    }
    await kijk('gemeente')
    const eerst = await blikken()
    for (let i = 0; i < 5; i++) await kijk('gemeente')
    expect(await blikken(), 'the same again').toBe(eerst)
    await kijk('procesregisseur')
    expect(await blikken(), 'somebody else').toBe(eerst + 1)
    const woorden = { titel: 'In zorg', tekst: 'Komt nu vaker.', noodzaak: 'Nodig voor het plan.' }
    await huis.doe('ggz', gegevenWijzigen, { params: { casusnummer, id: inbreng }, body: woorden })
    await kijk('ggz')
    await kijk('ggz')
    expect(await blikken(), 'something new for who may see it').toBe(eerst + 2)
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 20 * 60_000).toISOString())
    await kijk('gemeente')
    expect(await blikken(), 'a sitting of its own').toBe(eerst + 3)
  })

  it('[R2] that a sitting ended is a record too, with when it began and when there was the last look', async () => {
    const later = () => huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 40 * 60_000).toISOString())
    const eindes = async () => {
      await sluitZittingen(huis.middelen, huis.zvh)
      const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 100 } })
      const { naam } = huis.wie('politie')
      return regels.filter((r) => r.wie === naam && r.feiten.some((f) => f.startsWith('zitting begon')))
    }
    later()
    const eerder = (await eindes()).length
    await huis.doe('politie', casusInzien, { params: { casusnummer } })
    expect(await eindes(), 'not over yet').toHaveLength(eerder)
    later()
    expect((await eindes())[0]).toMatchObject({ partij: 'politie', namens: 'gemeente', besluit: 'toegestaan' })
    expect(await eindes(), 'once').toHaveLength(eerder + 1)
  })
})
