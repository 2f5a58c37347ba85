import {
  afschalingBesluiten,
  betrokkeneInformeren,
  bevoegdheidVerlenen,
  briefInzien,
  casusInzien,
  huisregelVastleggen,
  logboekInzien,
  overlegBesluiten,
} from '@casushuis/contract'
import { type Briefsoort, dagVan, standaardbrieven } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aanmelding,
  afgestemd,
  begin,
  gegeven,
  meldAan,
  metAkkoord,
  naarOverleg,
  naarTriage,
  rondAf,
  volgafspraken,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { readPdf } from '../../testing/pdf.ts'
import { readWord } from '../../testing/word.ts'

/* A13, T18, C13, S9 (B2.2.1-B2.2.4): the betrokkene hears it in a letter that the partij sends, and in which nothing stands but that. */

let huis: TestHouse
let app: FastifyInstance
beforeAll(async () => {
  huis = await openTestHouse()
  app = await openTestServer(huis)
})
afterAll(async () => {
  await app?.close()
  await huis?.sluit()
})

const vandaag = () => dagVan(huis.middelen.clock.nu())
const brief = (wie: TestPerson, casusnummer: string, soort: Briefsoort, query = {}) =>
  huis.doe(wie, briefInzien, { params: { casusnummer, soort }, query })
const keuzes = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, casusInzien, { params: { casusnummer } })).brieven.map(({ soort }) => soort)
type Brief = Awaited<ReturnType<typeof brief>>
const inWoorden = ({ delen }: Brief) =>
  delen.flatMap(({ kop, blokken }) => [kop, ...blokken.flatMap((b) => (b.soort === 'alinea' ? [b.tekst] : b.punten))])

/** What nobody may find in a letter: what was written about somebody, in whichever field. */
const markers = ['GEHEIMAANLEIDING', 'GEHEIMTITEL', 'GEHEIMTEKST', 'GEHEIMBELANG', 'GEHEIMAFWEGING', 'GEHEIMGEBEUREN']
const metMarkers = {
  aanleiding: 'GEHEIMAANLEIDING in het portiek.',
  afweging: 'GEHEIMAFWEGING van de melder.',
  informeren: { gedaan: false, toelichting: 'GEHEIMGEBEUREN komt nog.' },
  gegevens: [gegeven({ titel: 'GEHEIMTITEL', tekst: 'GEHEIMTEKST over hem.', noodzaak: 'GEHEIMBELANG voor de zaak.' })],
}
const adres = 'Lindelaan 7, Rijnvecht'
const wieHetIs = (huis: TestHouse, anders: object) => ({ ...aanmelding(huis, 'gemeente').betrokkene, adres, ...anders })

describe('a letter to the betrokkene', () => {
  test('[A13] tells in whose name, what happens, of whom something was asked and which rights there are, and no word that was written', async () => {
    const casusnummer = await naarTriage(huis, 'gemeente', metMarkers)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'GEHEIMTITEL', tekst: 'GEHEIMTEKST van zorg.' })])
    expect(await keuzes('gemeente', casusnummer)).toEqual(['aanmelding'])
    const gelezen = await brief('gemeente', casusnummer, 'aanmelding')
    expect(gelezen).toMatchObject({
      ...{ namens: 'gemeente', afzender: ['gemeente'], aan: ['Wessel Proefjes'], adres: 'onbekend' },
      ...{ aanhef: 'Geachte Wessel Proefjes,', geadresseerden: ['betrokkene'] },
    })
    const woorden = inWoorden(gelezen)
    expect(woorden).toContain('ggz')
    expect(woorden.join(' ')).toContain('bezwaar maken')
    const alles = JSON.stringify(gelezen)
    for (const marker of markers) expect(alles, marker).not.toContain(marker)
  })

  test('[C13] names who gets what kind of gegevens of whom, and nothing that they say', async () => {
    const { casusnummer } = await metAkkoord(huis, 'Praat er alleen met hemzelf over.')
    const triage = inWoorden(await brief('gemeente', casusnummer, 'triage'))
    expect(triage).toEqual(expect.arrayContaining(['ggz', 'politie']))
    await huis.doe('procesregisseur', overlegBesluiten, {
      params: { casusnummer },
      body: {
        ...afgestemd(huis),
        uitkomst: 'aanpakVastgesteld',
        motivering: 'De partijen zijn het eens.',
        ...volgafspraken,
      },
    })
    const uitkomst = await brief('gemeente', casusnummer, 'uitkomst')
    expect(inWoorden(uitkomst)).toContain('politie krijgt van ggz: informatie over uw situatie.')
    expect(JSON.stringify([triage, uitkomst])).not.toMatch(/slaapt|vorig jaar|hemzelf|huisbezoek|portiek|het eens/)
  })

  test('[A13] is in whose name the zvh writes it, and only where it has the mandate for that', async () => {
    const casusnummer = await naarTriage(huis, 'ggz', metMarkers)
    await expect(brief('procesregisseur', casusnummer, 'aanmelding')).rejects.toMatchObject({
      besluit: { regel: { id: 'P3/alleen-met-mandaat' } },
    })
    await huis.doe('beheerder', bevoegdheidVerlenen, {
      params: { id: huis.partij.ggz },
      body: {
        bevoegdheden: [
          'intake',
          'uitvraag',
          'informerenBetrokkene',
          'casusoverleg',
          'inzageGeven',
          'monitoring',
          'afschaling',
        ],
        ...{ van: vandaag(), tot: '2030-01-01' },
        besluit: { dag: vandaag(), kenmerk: 'B-2026-9', ondertekenaar: 'De bestuurder' },
      },
    })
    const gelezen = await brief('procesregisseur', casusnummer, 'aanmelding')
    expect(gelezen.afzender[0]).toBe('Zorg- en Veiligheidshuis, namens ggz')
    expect(gelezen.namens).toBe('ggz')
    expect(gelezen.groet.at(-1)).toContain('namens ggz')
  })

  test('[A13] has an address only where a letter is safe there, and goes to who decides for a child', async () => {
    const van = async (anders: object) =>
      brief(
        'gemeente',
        await meldAan(huis, 'gemeente', { ...metMarkers, betrokkene: wieHetIs(huis, anders) }),
        'aanmelding',
      )
    expect(await van({ adresVeilig: true })).toMatchObject({
      aan: ['Wessel Proefjes', 'Lindelaan 7', 'Rijnvecht'],
      adres: 'opDeBrief',
    })
    for (const onveilig of [{}, { adresVeilig: false }]) {
      const zonder = await van(onveilig)
      expect(zonder).toMatchObject({ aan: ['Wessel Proefjes', 'Persoonlijk overhandigen'], adres: 'weggelaten' })
      expect(JSON.stringify(zonder)).not.toContain('Lindelaan')
    }
    const kind = await van({ geboortedatum: '2020-04-12' })
    expect(kind.aan.slice(0, 2)).toEqual(['De wettelijk vertegenwoordiger van', 'Wessel Proefjes'])
    expect(kind.aanhef).toContain('wettelijk vertegenwoordiger')
    const jongere = await meldAan(huis, 'gemeente', {
      ...metMarkers,
      betrokkene: wieHetIs(huis, { geboortedatum: '2012-04-12' }),
    })
    expect((await brief('gemeente', jongere, 'aanmelding')).geadresseerden).toEqual(['betrokkene', 'vertegenwoordiger'])
    expect((await brief('gemeente', jongere, 'aanmelding', { aan: 'vertegenwoordiger' })).aan[0]).toContain(
      'vertegenwoordiger',
    )
  })

  test('[T16] [T18] tells of an overleg when and what for it is, about which thema’s, and how the betrokkene takes part', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz'])
    const woorden = inWoorden(await brief('gemeente', casusnummer, 'uitnodiging')).join(' ')
    expect(woorden).toContain('1 december 2026 om 10:00')
    expect(woorden).toContain('Vóór het overleg praat gemeente met u.')
    expect(woorden).toContain('Een gezamenlijk plan voor wonen en zorg. Algemeen beeld wonen zorg')
    // Where it is, is for who is to come.
    expect(woorden).not.toContain('Kamer 2.14')
    await begin(huis, casusnummer, overleg)
    expect(await keuzes('gemeente', casusnummer)).not.toContain('uitnodiging')
  })

  test('[S9] about the destruction is taken along before, as afterwards nobody is known here', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ vrijgave: 'overleg' })])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'ggz')
    const p = { params: { casusnummer } }
    await huis.doe('procesregisseur', afschalingBesluiten, {
      ...p,
      body: { motivering: 'Het plan is klaar en gedaan.', ...afgestemd(huis) },
    })
    expect(await keuzes('gemeente', casusnummer)).toEqual(expect.arrayContaining(['afschaling', 'vernietiging']))
    const afschaling = inWoorden(await brief('gemeente', casusnummer, 'afschaling')).join(' ')
    expect(afschaling).toMatch(/tot \d+ \w+ 20\d\d/)
    expect(afschaling).toContain('terecht bij gemeente')
    expect(inWoorden(await brief('gemeente', casusnummer, 'vernietiging')).join(' ')).toContain('Begin bij gemeente')
    const { stukken } = await huis.doe('gemeente', casusInzien, p)
    const besluiten = stukken.flatMap(({ soort, id }) => (soort === 'afschalingsbesluit' ? [id] : []))
    const dag = vandaag()
    const vertel = (bericht: object) =>
      huis.doe('gemeente', betrokkeneInformeren, {
        ...p,
        body: { besluiten, wijze: 'brief', dag, toelichting: 'De brief over de afschaling.', ...bericht },
      })
    await expect(vertel({})).rejects.toMatchObject({
      besluit: { regel: { id: 'S9/bericht-na-vernietiging' }, velden: [{ veld: 'berichtNaVernietiging' }] },
    })
    await vertel({ berichtNaVernietiging: true })
  })

  test('[A13] is not for another partij, another role or the outside, and nobody learns from the answer whether there is one', async () => {
    const casusnummer = await naarTriage(huis, 'gemeente', metMarkers)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven()])
    const anderen = ['ggz', 'politie', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const
    for (const wie of anderen) await expect(brief(wie, casusnummer, 'aanmelding'), wie).rejects.toThrow()
    const antwoorden = await Promise.all(
      (['aanmelding', 'vernietiging'] as const).map((soort) =>
        brief('ggz', casusnummer, soort).catch((fout: unknown) => String(fout)),
      ),
    )
    expect(new Set(antwoorden).size).toBe(1)
    expect(await keuzes('ggz', casusnummer)).toEqual([])
    await expect(brief('gemeente', casusnummer, 'afschaling')).rejects.toMatchObject({
      besluit: { regel: { id: 'A13/brief-past-bij-besluit' } },
    })
  })

  test('[A13] [C14] comes as a PDF with tags and as a document for a word processor, under a name that tells nothing', async () => {
    const casusnummer = await naarTriage(huis, 'gemeente', metMarkers)
    const pad = `/casussen/${casusnummer}/brieven/aanmelding`
    const pdf = await vraag(app, 'gemeente', 'GET', `${pad}/pdf`)
    expect([pdf.headers['content-type'], pdf.headers['content-disposition']]).toEqual([
      'application/pdf',
      'attachment; filename="brief.pdf"',
    ])
    const gelezen = await readPdf(pdf.rawPayload)
    expect(gelezen.tekst).toContain('Geachte Wessel Proefjes')
    const word = await vraag(app, 'gemeente', 'GET', `${pad}/docx`)
    expect(word.headers['content-disposition']).toBe('attachment; filename="brief.docx"')
    const tekst = await readWord(word.rawPayload)
    expect(tekst).toContain('Geachte Wessel Proefjes')
    expect(tekst).toContain('<h1>Uw rechten</h1>')
    expect(gelezen.ua).toContain('pdfuaid')
    for (const tag of ['H1', 'LI', 'P']) expect(gelezen.tags, tag).toContain(`"${tag}"`)
    for (const marker of markers) expect(gelezen.tekst + tekst, marker).not.toContain(marker)
    const { regels } = await huis.doe('fg', logboekInzien, {})
    expect(regels.some((r) => r.handeling === 'Een brief aan de betrokkene maken' && r.namens === 'gemeente')).toBe(
      true,
    )
  })

  test('[A13] says what the zvh wrote itself from its day on, which cannot leave out what must be heard', async () => {
    const casusnummer = await naarTriage(huis, 'gemeente', metMarkers)
    const dag = vandaag()
    const leg = (tekst: string) => {
      const { delen, ...eigen } = standaardbrieven.aanmelding
      return huis.doe('beheerder', huisregelVastleggen, {
        body: {
          ...{ soort: 'briefteksten', van: dag },
          besluit: { dag, kenmerk: 'B-2026-10', ondertekenaar: 'De stuurgroep' },
          waarde: [{ ...eigen, delen: [{ kop: 'Dit gaat om u', tekst }, ...delen] }],
        },
      })
    }
    await expect(leg('Dit zegt {diagnose} over u.')).rejects.toMatchObject({
      besluit: { regel: { id: 'A13/brieftekst-volledig' }, velden: [{ veld: 'waarde.0' }] },
    })
    await leg('Zo schrijven wij het bij {organisatie}.')
    expect(inWoorden(await brief('gemeente', casusnummer, 'aanmelding')).slice(0, 2)).toEqual([
      'Dit gaat om u',
      'Zo schrijven wij het bij gemeente.',
    ])
  })
})
