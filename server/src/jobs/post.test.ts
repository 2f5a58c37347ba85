import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import {
  contactgegevensVastleggen,
  deelnemersUitnodigen,
  deelnemerToevoegen,
  dossierInzien,
  intakeBesluiten,
  medewerkerBeeindigen,
  overlegAfzeggen,
  overlegBeginnen,
  overlegdataAfspreken,
  overlegdatumAfzeggen,
  overlegdatumVerplaatsen,
  overlegSluiten,
  overlegVerplaatsen,
  overlegVoorbereiden,
  triageBesluiten,
  werkInzien,
} from '@casushuis/contract'
import { algemeenBeeld, type Postkeuze } from '@casushuis/handvat'
import ICAL from 'ical.js'
import { sql } from 'kysely'
import { SMTPServer } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeSessions } from '../identity/sessions.ts'
import { smtpMailer } from '../mail/smtp.ts'
import type { ClaimedJob } from '../ports/jobs.ts'
import type { Mailer } from '../ports/post.ts'
import { makeIdentityStore } from '../storage/identity.ts'
import {
  afgestemd,
  begin,
  criteria,
  gegeven,
  meldAan,
  naam,
  naarOverleg,
  naarTriage,
  rondAf,
  vraag,
  vraagAlleen,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { markersIn, withMarkers } from '../testing/markers.ts'
import { postJob } from './post.ts'

/** What a server of mail took, as it came over the wire. */
interface Taken {
  readonly to: string
  readonly text: string
}

const adres = (wie: TestPerson) => `${wie}@werk.example`
const minuut = 60_000

/*
 * People recorded an address; a server of mail stands beside the house, as the one of an organisation would.
 */
describe('[R4] [P8] who has something to do', () => {
  let street: TestHouse
  let huis: TestHouse
  const taken: Taken[] = []
  let isAway = false
  const mailserver = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
    onRcptTo: (_address, _session, done) => done(isAway ? new Error('450 try again later') : null),
    onData(stream, { envelope }, done) {
      stream.toArray().then((parts) => {
        const text = Buffer.concat(parts).toString()
        taken.push(...envelope.rcptTo.map(({ address }) => ({ to: address, text })))
        done()
      }, done)
    },
  })
  let mailer: Mailer
  beforeAll(async () => {
    street = await openTestHouse()
    mailserver.listen(0, '127.0.0.1')
    await once(mailserver.server, 'listening')
    const { port } = mailserver.server.address() as AddressInfo
    mailer = smtpMailer(`smtp://127.0.0.1:${port}`, 'casushuis@zvh.example')
  })
  afterAll(async () => {
    mailer.close()
    mailserver.close()
    await street?.sluit()
  })
  beforeEach(async () => {
    huis = await openTestHouse({ beside: street })
    huis.setClock('2026-03-02T09:00:00.000Z')
  })
  afterEach(() => {
    taken.length = 0
    isAway = false
  })

  const kiest = (wie: TestPerson, post: Postkeuze = 'direct') =>
    huis.doe(wie, contactgegevensVastleggen, { body: { telefoon: '', mail: adres(wie), post } })
  const job: ClaimedJob = {
    soort: 'post',
    onderwerp: '',
    gevraagd: 1,
    pogingen: 1,
    bezetTot: '2026-03-02T10:00:00.000Z',
  }
  const bezorg = () => postJob({ ...huis.middelen, mailer, origin: 'https://zvh.example' }).run(huis.zvh, job)
  const later = (minuten: number) => {
    const straks = Date.parse(huis.middelen.clock.nu()) + minuten * minuut
    huis.setClock(new Date(straks).toISOString())
  }
  const wie = () => taken.map(({ to }) => to)

  test('[C11] an uitvoerder hears again once its own action is late, without a word of it', async () => {
    const casusnummer = await naarTriage(huis)
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'politie')
    await kiest('politie')
    await bezorg()
    expect(wie()).toEqual([adres('politie')])
    huis.setClock('2026-06-01T12:00:00.000Z')
    await bezorg()
    expect(wie(), 'on its last day').toHaveLength(1)
    huis.setClock('2026-06-02T08:00:00.000Z')
    await bezorg()
    expect(wie()).toEqual([adres('politie'), adres('politie')])
    expect(taken.map(({ text }) => text).join()).not.toMatch(/huisbezoek|Proefjes/i)
  })

  test('[T13] who did not say whether something goes along is asked once more in time to collect it, without a word of it', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Behandeling', tekst: 'Elke week een gesprek.' }),
    ])
    const { gegevens } = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    const behandeling = gegevens.find((g) => g.inhoud?.titel === 'Behandeling')?.id ?? expect.fail()
    await huis.doe('procesregisseur', triageBesluiten, {
      params: { casusnummer },
      body: {
        ...{ uitkomst: 'andereOverlegtafel', motivering: 'Er is haast bij.' },
        doorverwijzing: {
          ...{ soort: 'zsm', naam: 'Spoedoverleg Rijnvecht', melder: huis.partij.gemeente },
          meegaan: [{ gegeven: behandeling, waarom: 'De officier moet weten of er zorg is.' }],
        },
        ...afgestemd(huis),
      },
    })
    await kiest('ggz')
    await kiest('ggz2')
    await bezorg()
    expect(wie()).toEqual([adres('ggz')])
    huis.setClock('2026-03-12T12:00:00.000Z')
    await bezorg()
    expect(wie(), 'on the day by which it is asked for').toHaveLength(1)
    huis.setClock('2026-03-13T08:00:00.000Z')
    await bezorg()
    await bezorg()
    expect(wie()).toEqual([adres('ggz'), adres('ggz')])
    for (const geheim of [casusnummer, naam, 'Behandeling', 'Rijnvecht', 'officier', 'gemeente'])
      expect(taken.map(({ text }) => text).join()).not.toContain(geheim)
  })

  test('hears so once, when it is there, and nobody else does', async () => {
    for (const persoon of ['procesregisseur', 'procesregisseur2', 'politie', 'ggz', 'manager'] as const)
      await kiest(persoon)
    await bezorg()
    expect(wie(), 'nothing is to be done yet').toEqual([])
    const casusnummer = await meldAan(huis, 'politie')
    await bezorg()
    expect(wie()).toEqual([adres('procesregisseur')])
    later(40)
    await bezorg()
    expect(wie(), 'it was told already').toEqual([adres('procesregisseur')])
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: {
        criteria,
        uitkomst: 'triage',
        afweging: 'Het hoort hier thuis, om deze redenen.',
        ...afgestemd(huis),
      },
    })
    await bezorg()
    expect(wie().slice(1).toSorted(), 'another thing is another mail').toEqual([
      adres('politie'),
      adres('procesregisseur'),
    ])
    await vraag(huis, casusnummer, 'ggz')
    later(40)
    await bezorg()
    expect(wie().slice(3)).toEqual([adres('ggz')])
  })

  test('[P8] hears as contactpersoon that something came in, once, and a colleague hears nothing', async () => {
    const casusnummer = await naarTriage(huis)
    for (const persoon of ['ggz', 'ggz2'] as const) await kiest(persoon)
    await vraagAlleen(huis, casusnummer, 'ggz')
    await bezorg()
    expect(wie()).toEqual([adres('ggz')])
    expect(taken.map((m) => m.text).join()).not.toContain(casusnummer)
    later(40)
    await bezorg()
    expect(wie()).toEqual([adres('ggz')])
  })

  test('hears nothing of whom or what it is about', async () => {
    await kiest('procesregisseur')
    await kiest('ggz')
    const casusnummer = await naarTriage(huis, 'gemeente')
    await meldAan(huis, 'politie', {
      gegevens: [withMarkers(gegeven({ titel: 'Titel van iets', tekst: 'Wat er gebeurd is.' }))],
    })
    await vraag(huis, casusnummer, 'ggz')
    await bezorg()
    expect(taken.length).toBeGreaterThan(0)
    for (const { text } of taken) {
      expect(markersIn(text)).toEqual([])
      for (const geheim of [
        casusnummer,
        naam,
        'gemeente',
        'politie',
        'triage',
        'intake',
        'uitvraag',
        'Proefstad',
        'Naburig',
      ])
        expect(text.toLowerCase()).not.toContain(geheim.toLowerCase())
      expect(text).toContain('https://zvh.example/mijn-gegevens')
      expect(text).toContain('Auto-Submitted: auto-generated')
    }
  })

  test('is told at once, once a day, or not at all, as he or she wants', async () => {
    await kiest('procesregisseur', 'dagelijks')
    await kiest('ggz', 'geen')
    huis.setClock('2026-03-02T04:00:00.000Z')
    const casusnummer = await naarTriage(huis, 'gemeente')
    await vraag(huis, casusnummer, 'ggz')
    await bezorg()
    expect(wie(), 'nobody is woken').toEqual([])
    huis.setClock('2026-03-02T06:30:00.000Z')
    await bezorg()
    expect(wie()).toEqual([adres('procesregisseur')])
    await meldAan(huis, 'politie')
    huis.setClock('2026-03-02T16:00:00.000Z')
    await bezorg()
    expect(wie(), 'the rest is for tomorrow').toEqual([adres('procesregisseur')])
    huis.setClock('2026-03-03T06:30:00.000Z')
    await bezorg()
    expect(wie()).toEqual([adres('procesregisseur'), adres('procesregisseur')])
  })

  test('hears no more often than every half hour, however much comes in', async () => {
    await kiest('procesregisseur')
    for (let n = 0; n < 3; n++) {
      await meldAan(huis, 'politie')
      later(5)
      await bezorg()
    }
    expect(wie()).toHaveLength(1)
    later(30)
    await bezorg()
    expect(wie()).toHaveLength(2)
  })

  test('[T14] gets an overleg in the calendar, where it is moved and taken out again', async () => {
    await kiest('ggz', 'dagelijks')
    await kiest('politie', 'geen')
    const casusnummer = await naarTriage(huis, 'gemeente')
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    // What it is, and where the house is: the same for every overleg.
    const overal = { summary: 'Overleg Zorg- en Veiligheidshuis', link: 'https://zvh.example/' }
    const agenda = () => taken.filter(({ text }) => text.includes('BEGIN:VCALENDAR')).map(eventIn)
    const overleggen = async (persoon: TestPerson) => (await huis.doe(persoon, werkInzien)).overleggen
    expect(await overleggen('ggz')).toEqual([
      expect.objectContaining({ id, casusnummer, stand: 'gepland', duur: 60, plaats: 'Kamer 2.14' }),
    ])
    for (const ander of ['ggz2', 'corporatie', 'manager', 'fg'] as const) expect(await overleggen(ander)).toEqual([])
    await bezorg()
    await bezorg()
    expect(agenda()).toEqual([
      { ...overal, to: adres('ggz'), method: 'REQUEST', sequence: 0, begin: '2026-12-01T09:00:00Z', minutes: 60 },
    ])
    for (const { text } of taken) {
      expect(markersIn(text)).toEqual([])
      for (const geheim of [casusnummer, id, naam, 'gemeente', 'politie', 'Kamer']) expect(text).not.toContain(geheim)
    }
    await huis.doe('procesregisseur', overlegVerplaatsen, {
      params: { casusnummer, id },
      body: { tijdstip: '2026-12-02T09:30:00.000Z', duur: 90, plaats: 'Kamer 3' },
    })
    await bezorg()
    expect(agenda().at(-1)).toEqual({
      ...overal,
      to: adres('ggz'),
      method: 'REQUEST',
      sequence: 1,
      begin: '2026-12-02T09:30:00Z',
      minutes: 90,
    })
    await huis.doe('procesregisseur', overlegAfzeggen, {
      params: { casusnummer, id },
      body: { reden: 'Er is eerst meer uit te zoeken.' },
    })
    await bezorg()
    await bezorg()
    expect(agenda().slice(2)).toEqual([
      { ...overal, to: adres('ggz'), method: 'CANCEL', sequence: 2, begin: '2026-12-02T09:30:00Z', minutes: 90 },
    ])
  })

  test('[C11] [T14] gets every date agreed ahead in the calendar, each moved and taken out by itself, and keeps it as the overleg', async () => {
    await kiest('ggz')
    await kiest('politie')
    const casusnummer = await naarTriage(huis, 'gemeente')
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await begin(huis, casusnummer, overleg)
    const { gemeente, politie, ggz } = huis.partij
    const plek = (dag: string) => ({ tijdstip: `${dag}T09:00:00.000Z`, duur: 60, plaats: 'Kamer 2.14' })
    const params = { casusnummer }
    const datum = (dag: string, ...partijen: readonly (typeof ggz)[]) => ({ ...plek(dag), partijen: [...partijen] })
    const { ids } = await huis.doe('procesregisseur', overlegdataAfspreken, {
      params,
      body: {
        data: [
          datum('2026-04-13', gemeente, politie, ggz),
          datum('2026-05-25', gemeente, ggz),
          datum('2026-07-06', gemeente, politie),
        ],
      },
    })
    const [een, twee] = ids
    if (!een || !twee) throw new Error('dates were agreed')
    await bezorg()
    const punten = (persoon: TestPerson) =>
      taken
        .filter(({ to, text }) => to === adres(persoon) && text.includes('BEGIN:VCALENDAR'))
        .map((mail) => ({ ...eventIn(mail), uid: uidIn(mail) }))
        .filter((punt) => punt.begin < '2026-12')
    const kort = (persoon: TestPerson) =>
      punten(persoon)
        .map((p) => `${p.method} ${p.sequence} ${p.begin.slice(0, 10)}`)
        .toSorted()
    expect(kort('ggz')).toEqual(['REQUEST 0 2026-04-13', 'REQUEST 0 2026-05-25'])
    expect(kort('politie')).toEqual(['REQUEST 0 2026-04-13', 'REQUEST 0 2026-07-06'])
    for (const { text } of taken)
      for (const geheim of [casusnummer, een, twee, 'Kamer']) expect(text).not.toContain(geheim)
    const eerst = punten('ggz').find((p) => p.begin.startsWith('2026-04-13'))?.uid

    taken.length = 0
    await huis.doe('procesregisseur', overlegdatumVerplaatsen, {
      params: { casusnummer, id: een },
      body: plek('2026-04-20'),
    })
    await huis.doe('procesregisseur', overlegdatumAfzeggen, { params: { casusnummer, id: twee } })
    await bezorg()
    expect(kort('ggz')).toEqual(['CANCEL 1 2026-05-25', 'REQUEST 1 2026-04-20'])
    expect(kort('politie'), 'of the others nothing changed').toEqual(['REQUEST 1 2026-04-20'])
    expect(punten('ggz').find((p) => p.method === 'REQUEST')?.uid).toBe(eerst)

    taken.length = 0
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id: overleg } })
    const { id } = await huis.doe('procesregisseur', overlegVoorbereiden, {
      params,
      body: {
        ...{ doel: 'Zien hoe het gaat.', besluiten: 'Of het plan blijft.', themas: ['wonen'], ...plek('2026-04-20') },
        ...{ burger: 'vooraf', burgerToelichting: '', datum: een },
      },
    })
    await bezorg()
    expect([kort('ggz'), kort('politie')], 'while it is prepared').toEqual([[], []])
    for (const partij of [gemeente, ggz])
      await huis.doe('procesregisseur', deelnemerToevoegen, {
        params: { casusnummer, id },
        body: {
          ...{ partij, rol: 'informant', themas: [algemeenBeeld] },
          ...{ noodzaak: `Nodig, want ${partij} weet het.`, bijdrage: 'Vertellen hoe het gaat.' },
        },
      })
    await huis.doe('procesregisseur', deelnemersUitnodigen, { params: { casusnummer, id } })
    await bezorg()
    expect([kort('ggz'), kort('politie')], 'who comes has it already').toEqual([[], ['CANCEL 2 2026-04-20']])
    await huis.doe('procesregisseur', overlegVerplaatsen, { params: { casusnummer, id }, body: plek('2026-04-21') })
    await bezorg()
    expect(punten('ggz')).toMatchObject([{ method: 'REQUEST', sequence: 2, uid: eerst, begin: '2026-04-21T09:00:00Z' }])
  })

  test('[T14] hears nothing of an overleg once it was held', async () => {
    await kiest('ggz')
    const casusnummer = await naarTriage(huis, 'gemeente')
    const id = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await bezorg()
    huis.setClock('2026-12-01T09:05:00.000Z')
    await huis.doe('procesregisseur', overlegBeginnen, { params: { casusnummer, id } })
    await huis.doe('procesregisseur', overlegSluiten, { params: { casusnummer, id } })
    await bezorg()
    expect(taken.filter(({ text }) => text.includes('BEGIN:VCALENDAR')).map(eventIn)).toEqual([
      expect.objectContaining({ method: 'REQUEST', sequence: 0 }),
    ])
  })

  test('is remembered to have been told no longer than it is to be done, and not at all without mail', async () => {
    const remembered = () =>
      huis.database.kysely.transaction().execute(async (trx) => {
        await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
          trx,
        )
        return (await trx.selectFrom('gemeld').selectAll().execute()).length
      })
    await kiest('procesregisseur')
    const casusnummer = await meldAan(huis, 'politie')
    await bezorg()
    expect(await remembered()).toBe(1)
    await huis.doe('procesregisseur', intakeBesluiten, {
      params: { casusnummer },
      body: {
        ...{ criteria, uitkomst: 'nietInBehandeling', afweging: 'Het hoort hier niet thuis, om deze redenen.' },
        ...afgestemd(huis),
      },
    })
    await bezorg()
    expect(await remembered(), 'also before it is time for another mail').toBe(0)
    later(40)
    await meldAan(huis, 'politie')
    await bezorg()
    expect(await remembered()).toBe(1)
    await kiest('procesregisseur', 'geen')
    await bezorg()
    expect(await remembered()).toBe(0)
  })

  test('is told later where the mail could not leave, and then once', async () => {
    await kiest('procesregisseur')
    await meldAan(huis, 'politie')
    isAway = true
    await expect(bezorg()).rejects.toThrow('mail could not leave')
    expect(wie()).toEqual([])
    isAway = false
    await bezorg()
    await bezorg()
    expect(wie()).toEqual([adres('procesregisseur')])
  })

  test('gets no mail in the house itself, nor once the account ended, nor what another zvh has', async () => {
    await kiest('procesregisseur')
    await kiest('procesregisseur2')
    const anders = await openTestHouse({ beside: street })
    await meldAan(anders, 'politie')
    await bezorg()
    expect(wie()).toEqual([])
    await meldAan(huis, 'politie')
    const sessions = makeSessions(makeIdentityStore(huis.database.door))
    await sessions.make(huis.wie('procesregisseur').id, huis.middelen.clock.nu())
    await bezorg()
    expect(wie(), 'who is at work sees it').toEqual([])
    later(11)
    await bezorg()
    expect(wie()).toEqual([adres('procesregisseur')])
    await huis.doe('beheerder', medewerkerBeeindigen, {
      params: { id: huis.wie('procesregisseur2').id },
      body: { reden: 'Deze persoon werkt hier niet meer.', opvolger: null },
    })
    await bezorg()
    expect(wie()).toHaveLength(1)
  })
})

/** The one event in a mail, by a parser of its own. */
function calendarIn(text: string) {
  const part = text.split('\r\n--').find((one) => one.includes('Content-Type: text/calendar')) ?? ''
  const begin = part.indexOf('\r\n\r\n')
  const body = part.slice(begin).trim()
  const isBase64 = part.slice(0, begin).includes('base64')
  const calendar = new ICAL.Component(ICAL.parse(isBase64 ? Buffer.from(body, 'base64').toString() : body))
  return { calendar, event: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined) }
}

const uidIn = ({ text }: Taken) => calendarIn(text).event.uid

function eventIn({ to, text }: Taken) {
  const { calendar, event } = calendarIn(text)
  return {
    to,
    method: calendar.getFirstPropertyValue('method'),
    sequence: event.sequence,
    begin: event.startDate.toString(),
    minutes: event.duration.toSeconds() / 60,
    summary: event.summary,
    link: String(event.component.getFirstPropertyValue('url')),
  }
}
