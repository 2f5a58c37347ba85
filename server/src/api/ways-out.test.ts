import {
  aanwezigheidVastleggen,
  actieBijwerken,
  actieVastleggen,
  type Contract,
  contactgegevensVastleggen,
  documentToevoegen,
  documentVerwijderen,
  dossierInzien,
  gegevenWijzigen,
  meenemenBeslissen,
  meenemenVragen,
  overlegBesluiten,
  overlegSluiten,
  plandoelVastleggen,
  uitspraakVastleggen,
  verstrekkingOphalen,
} from '@casushuis/contract'
import { aanTafelNu, type CasusId, type Feiten, type ObjectId } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postJob } from '../jobs/post.ts'
import { calendarOf } from '../mail/calendar.ts'
import type { ClaimedJob } from '../ports/jobs.ts'
import type { Mail } from '../ports/post.ts'
import { asOwner } from '../testing/as-owner.ts'
import { afgestemd, begin, gegeven, naam, naarOverleg, naarTriage, vraagEnAntwoord } from '../testing/casus.ts'
import { readEverything } from '../testing/everything-read.ts'
import { bestanden } from '../testing/files.ts'
import { openTestHouse, type TestHouse, type TestPerson, testPartijen } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'
import { fileWithMarker, markersIn, storedLeaving, storedMarkers, withMarkers } from '../testing/markers.ts'
import { readersOf, type Words } from '../testing/readable-words.ts'
import { readWaysOut } from '../testing/ways-out.ts'
import type { Verzoek } from '../usecases/doe.ts'

const readers: readonly TestPerson[] = [
  ...(['gemeente', 'gemeente2', 'ggz', 'politie', 'politie2', 'corporatie', 'verslavingszorg'] as const),
  ...(['procesregisseur', 'procesregisseur2', 'ondersteuner', 'manager', 'beheerder', 'fg'] as const),
]
const motivering = 'Nodig om het bezoek goed voor te bereiden.'

/*
 * Every sealed text holds a word of its own. One casus goes all the way that something can leave it; after each step everybody fetches
 * everything that can be fetched, and mail goes out.
 */
describe('[C14] what leaves the house', () => {
  let huis: TestHouse
  let app: FastifyInstance
  let casusnummer = ''
  let id: CasusId
  const sent: Mail[] = []
  beforeAll(async () => {
    huis = await openTestHouse()
    app = await openTestServer(huis)
    for (const [i, wie] of readers.entries()) {
      const body = { telefoon: '', mail: `nummer-${i}@werk.example`, post: 'direct' as const }
      await huis.doe(wie, contactgegevensVastleggen, { body })
    }
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  /** An act in the casus, with a marked word in everything that is written. */
  const doe = <C extends Contract>(wie: TestPerson, contract: C, verzoek: Verzoek<C>) =>
    huis.doe(wie, contract, withMarkers(verzoek))

  async function feitenNu(): Promise<Feiten> {
    const setting = { zvh: huis.zvh, medewerker: huis.wie('fg').id, lezer: null, nu: huis.middelen.clock.nu() }
    const feiten = await huis.store.transaction(setting, (t) => t.feiten(id))
    return feiten ?? expect.fail('the casus is there')
  }

  /** What each reader fetches, held against the paragraphs. */
  async function compare(stap: string): Promise<void> {
    const [feiten, words, leaving] = [await feitenNu(), await storedMarkers(huis, id), await storedLeaving(huis, id)]
    const { readableWords } = readersOf(huis)
    for (const wie of readers) {
      const ask = (path: string) => vraag(app, wie, 'GET', path)
      const { may, must } = readableWords(feiten, wie, words)
      const { ofCasus, lists, huistaken } = await readEverything(ask, casusnummer)
      const { kept, shown } = await readWaysOut(ask, casusnummer, leaving)
      const read = markersIn(ofCasus + lists + huistaken + kept + shown)
      expect(
        read.filter((word) => !may.has(word)),
        `too much for ${wie} after ${stap}`,
      ).toEqual([])
      expect(
        [...must].filter((word) => !read.includes(word)),
        `too little for ${wie} after ${stap}`,
      ).toEqual([])
      const foreign = ofOthers({ feiten, words, wie })
      expect(
        markersIn(kept).filter((word) => foreign.has(word)),
        `kept by ${wie} after ${stap}`,
      ).toEqual([])
    }
    await compareScreen(stap, feiten, words)
    await compareMail(stap, feiten)
  }

  /** What a partij may keep only after it collected it: gegevens of others, and every text that rests on one or on nothing that is known. */
  function ofOthers({ feiten: { casus }, words, wie }: { feiten: Feiten; words: Words; wie: TestPerson }): Set<string> {
    const partij = huis.wie(wie).partij?.id
    const wordsOf = (ids: readonly ObjectId[]) => ids.flatMap((one) => words.get(one) ?? [])
    const foreign = casus.gegevens.filter((g) => g.bronhouder !== partij).map((g) => g.id)
    const texts = [...casus.uitspraken, ...casus.plandoelen, ...casus.acties, ...casus.teksten]
    const resting = texts.filter((t) =>
      t.steuntOp.length === 0 ? t.overPersoon !== false : t.steuntOp.some((bron) => foreign.includes(bron)),
    )
    const collected = casus.verstrekkingen.filter((v) => v.ontvanger === partij).map((v) => v.id)
    const theirs = new Set(wordsOf(collected))
    return new Set(wordsOf([...foreign, ...resting.map((t) => t.id)]).filter((word) => !theirs.has(word)))
  }

  /** On the screen at which the table looks stands nothing that one of those who are there may not read. */
  async function compareScreen(stap: string, feiten: Feiten, words: Words): Promise<void> {
    const { body } = await vraag(app, 'procesregisseur', 'GET', `/casussen/${casusnummer}/tafelbeeld`)
    const present = aanTafelNu(feiten.casus).map((a) => a.medewerker)
    for (const wie of readers.filter((p) => present.includes(huis.wie(p).id))) {
      const { may } = readersOf(huis).readableWords(feiten, wie, words)
      expect(
        markersIn(body).filter((word) => !may.has(word)),
        `on the screen for ${wie} after ${stap}`,
      ).toEqual([])
    }
  }

  /** In mail and in a calendar stands no word, no name, no number and no partij. */
  async function compareMail(stap: string, { casus }: Feiten): Promise<void> {
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 40 * 60_000).toISOString())
    const mailer = { send: async (mail: Mail) => void sent.push(mail), close: () => {} }
    const job: ClaimedJob = {
      soort: 'post',
      onderwerp: '',
      gevraagd: 1,
      pogingen: 1,
      bezetTot: huis.middelen.clock.nu(),
    }
    await postJob({ ...huis.middelen, mailer, origin: 'https://zvh.example' }).run(huis.zvh, job)
    for (const { to, event, ...mail } of sent.splice(0)) {
      mailed += 1
      const calendar = event ? calendarOf(event, { from: 'casushuis@zvh.example', to }) : ''
      if (event) invited += 1
      const text = `${Object.values(mail).join('\n')}\n${calendar}`.replaceAll('Zorg- en Veiligheidshuis', '')
      expect(markersIn(text), `mailed after ${stap}`).toEqual([])
      for (const word of [casusnummer, casus.id, ...naam.split(' '), 'Kamer', ...testPartijen])
        expect(text.toLowerCase(), `mailed after ${stap}`).not.toContain(word.toLowerCase())
    }
  }
  let mailed = 0
  let invited = 0

  async function findCasus(): Promise<CasusId> {
    const rows = await asOwner(huis, (k) =>
      k.selectFrom('casus').select('id').where('casusnummer', '=', casusnummer).execute(),
    )
    return rows[0]?.id ?? expect.fail('the casus is stored')
  }

  const vind = async (wie: TestPerson, begint: string) => {
    const { gegevens } = await huis.doe(wie, dossierInzien, { params: { casusnummer } })
    return gegevens.find((g) => g.inhoud?.titel.startsWith(begint))?.id ?? expect.fail(begint)
  }

  test('[C14] [C3] [C8] is for who may read it, word for word, in whatever form; in mail stands none of it', async () => {
    const weet = (titel: string, anders: Parameters<typeof gegeven>[0] = {}) =>
      withMarkers(
        gegeven({ titel, tekst: 'Dat is al langer zo.', noodzaak: motivering, vrijgave: 'overleg', ...anders }),
      )
    casusnummer = await naarTriage(huis, 'gemeente', {
      aanleiding: withMarkers('Aanhoudende overlast en schulden.'),
      gegevens: [weet('Overlast in het portiek')],
    })
    id = await findCasus()
    const params = { casusnummer }
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      weet('Behandeling bij ons', { bijzonder: true }),
      weet('Signalen dat het minder gaat', { voorbehouden: [huis.partij.corporatie] }),
    ])
    await vraagEnAntwoord(huis, casusnummer, 'politie', [weet('Meldingen in de nacht')])
    const [behandeling, signalen] = [await vind('ggz', 'Behandeling'), await vind('ggz', 'Signalen')]
    const meldingen = await vind('politie', 'Meldingen')
    const voegToe = (bij: string) =>
      doe('ggz', documentToevoegen, {
        params: { casusnummer, id: bij },
        body: { naam: 'Brief van de huisarts', inhoud: fileWithMarker(bestanden.pdf) },
      })
    await voegToe(behandeling)
    const [{ id: brief }, { id: blijft }] = [await voegToe(signalen), await voegToe(signalen)]
    await compare('the answers')

    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie', 'corporatie'])
    await compare('the invitation')
    await begin(huis, casusnummer, overleg)
    for (const wie of ['gemeente', 'ggz', 'politie', 'corporatie'] as const)
      await huis.doe('procesregisseur', aanwezigheidVastleggen, {
        params: { casusnummer, id: overleg },
        body: { medewerker: huis.wie(wie).id },
      })
    const zegt = (tekst: string, steuntOp: string[]) =>
      doe('procesregisseur', uitspraakVastleggen, { params, body: { tekst, steuntOp } })
    await zegt('Met rust gaat het beter.', [behandeling])
    await zegt('De nachten zijn het ergst.', [meldingen])
    const { id: plandoel } = await doe('procesregisseur', plandoelVastleggen, {
      params,
      body: { tekst: 'Een rustig portiek.', overPersoon: false },
    })
    const actie = async (tekst: string, op: { steuntOp: string[] } | { overPersoon: boolean }) => {
      const wanneer = { start: '2026-03-09', deadline: '2026-06-01' }
      const body = { plandoel, tekst, uitvoerder: huis.partij.politie, ...wanneer, ...op }
      return (await doe('procesregisseur', actieVastleggen, { params, body })).id
    }
    const langs = await actie('Elke week langs het portiek.', { overPersoon: false })
    await actie('Let op zijn behandeling en op de signalen.', { steuntOp: [behandeling, signalen] })
    await actie('Vervolg op de eigen meldingen.', { steuntOp: [meldingen] })
    await compare('what was said and agreed')

    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
    await doe('politie', actieBijwerken, {
      params: { casusnummer, id: langs },
      body: { stand: 'bezig', resultaat: 'Hij deed open en wil praten.', overPersoon: true },
    })
    const { id: afspraak } = await doe('politie', meenemenVragen, {
      params,
      body: { actie: langs, gegeven: signalen, waarom: motivering },
    })
    const op = { casusnummer, id: afspraak }
    const voorwaarden = 'Praat er alleen met hemzelf over.'
    await doe('ggz', meenemenBeslissen, {
      params: op,
      body: { akkoord: true, voorwaarden, toelichting: 'Goed, voor dit bezoek.', documenten: [brief] },
    })
    await compare('the agreement')
    await huis.doe('politie', verstrekkingOphalen, { params: op })
    await compare('what was collected')
    await doe('ggz', gegevenWijzigen, {
      params: { casusnummer, id: signalen },
      body: { titel: 'Signalen dat het beter gaat', tekst: 'Sinds deze week.', noodzaak: motivering },
    })
    await compare('what was corrected after that')
    for (const document of [brief, blijft])
      await huis.doe('ggz', documentVerwijderen, { params: { casusnummer, id: signalen, document } })
    await compare('the documents that were taken away')

    await doe('procesregisseur', overlegBesluiten, {
      params,
      body: {
        ...afgestemd(huis),
        ...{ uitkomst: 'hoortNietThuis', motivering, advies: 'Bespreek het met de huisarts.' },
      },
    })
    await compare('how it ended')
    expect([mailed > 10, invited > 0]).toEqual([true, true])
  })
})
