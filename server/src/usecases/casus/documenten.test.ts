import {
  documentInzien,
  documentToevoegen,
  documentVerwijderen,
  dossierInzien,
  gegevenBeperken,
  gegevenIntrekken,
  gegevenWijzigen,
  logboekInzien,
} from '@casushuis/contract'
import { handvatB2, meesteDocumenten } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { asOwner } from '../../testing/as-owner.ts'
import { begin, gegeven, naarOverleg, naarTriage, vraagEnAntwoord } from '../../testing/casus.ts'
import { bestanden } from '../../testing/files.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { NietGevonden } from '../errors.ts'

const naam = 'Brief van de huisarts'

/** What a gegeven carries is seen, kept and destroyed as the gegeven itself (A5, B2.2.1). */
describe('a document', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  let verslag: string
  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })
  beforeEach(async () => {
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Verslag', vrijgave: 'overleg', bijzonder: true }),
    ])
    verslag = await vind('ggz', 'Verslag')
  })

  async function dossier(wie: TestPerson) {
    return (await huis.doe(wie, dossierInzien, { params: { casusnummer } })).gegevens
  }
  const vind = async (wie: TestPerson, titel: string) =>
    (await dossier(wie)).find((g) => g.inhoud?.titel === titel)?.id ?? expect.fail(titel)
  const voegToe = (inhoud: string = bestanden.pdf, wie: TestPerson = 'ggz', id = verslag) =>
    huis.doe(wie, documentToevoegen, { params: { casusnummer, id }, body: { naam, inhoud } })
  const open = (wie: TestPerson, document: string) =>
    huis.doe(wie, documentInzien, { params: { casusnummer, id: verslag, document } })
  const dicht = (wie: TestPerson, document: string) =>
    expect(open(wie, document), wie).rejects.toBeInstanceOf(NietGevonden)
  const aantal = async () =>
    (await asOwner(huis, (k) => sql<{ n: number }>`select count(*)::int as n from document`.execute(k))).rows[0]?.n

  test.each(Object.entries(bestanden))(
    '[A5] %s is known by what is in it, and comes back as it was',
    async (soort, inhoud) => {
      const { id } = await voegToe(inhoud)
      expect(await open('ggz', id)).toEqual({ naam, soort, grootte: Buffer.from(inhoud, 'base64').length, inhoud })
      const [eigen] = (await dossier('ggz')).filter((g) => g.id === verslag)
      expect(eigen?.inhoud?.documenten).toMatchObject([{ id, naam, soort }])
    },
  )

  test('[A5] [C1] [C4] is for who may read the words it stands beside, in each phase, and for nobody else', async () => {
    const { id } = await voegToe()
    for (const wie of ['ggz', 'gemeente', 'procesregisseur'] as const)
      expect((await open(wie, id)).naam, wie).toBe(naam)
    for (const wie of ['ggz2', 'politie', 'corporatie', 'manager', 'beheerder', 'fg', 'procesregisseur2'] as const)
      await dicht(wie, id)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie', 'corporatie'])
    for (const wie of ['gemeente', 'politie', 'corporatie'] as const) await dicht(wie, id)
    await begin(huis, casusnummer, overleg)
    expect((await open('gemeente', id)).naam).toBe(naam)
    // A woningcorporatie may not process health data (C4).
    await dicht('corporatie', id)
    expect(JSON.stringify(await dossier('corporatie'))).not.toContain(naam)
  })

  test('[T19] is gone for everybody else once its gegeven is shielded, and for all once it is taken away or withdrawn', async () => {
    const { id } = await voegToe()
    const ander = await voegToe(bestanden.png)
    await huis.doe('ggz', gegevenBeperken, {
      params: { casusnummer, id: verslag },
      body: { beperkt: true },
    })
    await dicht('gemeente', id)
    await dicht('procesregisseur', id)
    expect((await open('ggz', id)).naam).toBe(naam)
    const voor = await aantal()
    await huis.doe('ggz', documentVerwijderen, {
      params: { casusnummer, id: verslag, document: id },
    })
    await dicht('ggz', id)
    expect((await open('ggz', ander.id)).soort).toBe('png')
    await huis.doe('ggz', gegevenIntrekken, { params: { casusnummer, id: verslag } })
    await dicht('ggz', ander.id)
    expect(await aantal()).toBe((voor ?? 0) - 2)
  })

  test('[A5] is added and taken away by its bronhouder alone, and not to who somebody is', async () => {
    for (const wie of ['gemeente', 'procesregisseur'] as const)
      await expect(voegToe(bestanden.pdf, wie), wie).rejects.toThrow()
    const wie = (await dossier('gemeente')).find((g) => g.betrokkene)?.id ?? expect.fail()
    await expect(voegToe(bestanden.pdf, 'gemeente', wie)).rejects.toMatchObject({
      besluit: { regel: { id: 'A5/document-bij-inhoud' } },
    })
    const { id } = await voegToe()
    const weg = huis.doe('gemeente', documentVerwijderen, {
      params: { casusnummer, id: verslag, document: id },
    })
    await expect(weg).rejects.toThrow()
    const nergens = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
    const onbekend = huis.doe('ggz', documentVerwijderen, {
      params: { casusnummer, id: verslag, document: nergens },
    })
    await expect(onbekend).rejects.toMatchObject({ besluit: { regel: { id: 'T19/bestaand-document' } } })
  })

  test('[A5] [R4] what is no such file, is called otherwise, is empty or is too large is told at its field, and not stored', async () => {
    const pad = `/casussen/${casusnummer}/gegevens/${verslag}/documenten`
    const tekst = Buffer.from('Dit is gewone tekst die brief.pdf heet').toString('base64')
    const html = Buffer.from('<html><script>alert(1)</script></html>').toString('base64')
    const voor = await aantal()
    for (const inhoud of [tekst, html, '', 'geen base64!', `${bestanden.pdf.slice(0, 8)}`.repeat(3_400_000)]) {
      const antwoord = await vraag(app, 'ggz', 'POST', pad, { naam, inhoud })
      expect([400, 403, 413, 422], inhoud.slice(0, 20)).toContain(antwoord.statusCode)
      if (antwoord.statusCode !== 413) expect(JSON.stringify(antwoord.json()), inhoud.slice(0, 20)).toContain('inhoud')
    }
    expect((await vraag(app, 'ggz', 'POST', pad, { naam: '', inhoud: bestanden.pdf })).body).toContain('naam')
    expect(await aantal()).toBe(voor)
  })

  test('[A5] no more than five belong to a gegeven, and its words stay when they change', async () => {
    for (let i = 0; i < meesteDocumenten; i++) await voegToe(bestanden.png)
    await expect(voegToe(bestanden.png)).rejects.toMatchObject({
      besluit: { regel: { id: 'A5/hooguit-vijf-documenten' }, velden: [{ veld: 'inhoud' }] },
    })
    await huis.doe('ggz', gegevenWijzigen, {
      params: { casusnummer, id: verslag },
      body: { titel: 'Verslag', tekst: 'Anders gezegd.', noodzaak: 'Nodig om te weten wie er al iets doet.' },
    })
    const [na] = (await dossier('ggz')).filter((g) => g.id === verslag)
    expect(na?.inhoud?.documenten).toHaveLength(meesteDocumenten)
  })

  test('[S5] [R2] lies sealed, name and all, and that somebody looked at it is in the logboek without a word of it', async () => {
    const { id } = await voegToe()
    await open('gemeente', id)
    const { rows } = await asOwner(huis, (k) =>
      sql<{ alles: string }>`
        select encode(d.inhoud, 'escape') || encode(g.inhoud, 'escape') as alles
        from document d join gegeven g on g.id = d.gegeven_id where d.id = ${id}`.execute(k),
    )
    expect(rows).toHaveLength(1)
    for (const woord of ['PDF', 'huisarts', naam, bestanden.pdf.slice(0, 40)])
      expect(rows[0]?.alles).not.toContain(woord)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
    const gekeken = regels.find((r) => r.handeling === handvatB2.handelingen.documentInzien.label)
    expect(gekeken).toMatchObject({ wie: huis.wie('gemeente').naam, besluit: 'toegestaan' })
    expect(JSON.stringify(regels)).not.toContain(naam)
  })
})
