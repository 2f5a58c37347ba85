import {
  actieBijwerken,
  afschalingBesluiten,
  bevoegdheidIntrekken,
  casusInzien,
  contactgegevensVastleggen,
  contracten,
  correctieGezien,
  documentToevoegen,
  documentVerwijderen,
  gegevenBeperken,
  gegevenInbrengen,
  gegevenIntrekken,
  gegevenWijzigen,
  logboekInzien,
  meenemenBeslissen,
  meenemenTerugnemen,
  meenemenVragen,
  merkenVastleggen,
  ontvangstbewijsInzien,
  partijenInzien,
  verstrekkingInzien,
  verstrekkingOphalen,
  werkInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { postJob } from '../../jobs/post.ts'
import type { Mail } from '../../ports/post.ts'
import { asOwner } from '../../testing/as-owner.ts'
import { afgestemd, metAkkoord as akkoordIn, gegeven } from '../../testing/casus.ts'
import { bestanden } from '../../testing/files.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'
import { readPdf } from '../../testing/pdf.ts'
import { boek } from '../boek.ts'

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

const voorwaarden = 'Praat er alleen met hemzelf over.'
const weigert = (regel: string) => ({ besluit: { regel: { id: regel } } })

const metAkkoord = () => akkoordIn(huis, voorwaarden)
type Casus = Awaited<ReturnType<typeof metAkkoord>>

const haaltOp = ({ casusnummer, id }: Pick<Casus, 'casusnummer' | 'id'>, wie: TestPerson = 'politie') =>
  huis.doe(wie, verstrekkingOphalen, { params: { casusnummer, id } })
const opgehaald = async (wie: TestPerson, { params }: Casus) =>
  (await huis.doe(wie, casusInzien, { params })).verstrekkingen

describe('[T19] what becomes of a gegeven after it was collected', () => {
  const wacht = async (wie: TestPerson, { casusnummer }: Casus) =>
    (await huis.doe(wie, werkInzien)).taken.filter(
      (t) => t.casusnummer === casusnummer && t.soort === 'correctieGezien',
    )
  const bericht = async (wie: TestPerson, casus: Casus) => (await opgehaald(wie, casus)).map((v) => v.bericht)

  test('[T19] is told to who collected it, without a word of it, until that one read it', async () => {
    const casus = await metAkkoord()
    const { casusnummer, params, slaapt } = casus
    const { id } = await haaltOp(casus)
    expect(await bericht('politie', casus)).toEqual([null])
    await huis.doe('ggz', gegevenWijzigen, {
      params: { casusnummer, id: slaapt },
      body: {
        titel: 'Hij slaapt nu GOED',
        tekst: 'Sinds deze maand GOED.',
        noodzaak: 'Nodig om het bezoek te plannen.',
      },
    })
    expect([await bericht('politie', casus), await bericht('ggz', casus)]).toEqual([['gewijzigd'], [null]])
    expect(await wacht('politie', casus)).toHaveLength(1)
    for (const wie of ['ggz', 'gemeente', 'procesregisseur'] as const) expect(await wacht(wie, casus)).toEqual([])
    for (const wat of [await huis.doe('politie', werkInzien), await huis.doe('politie', casusInzien, { params })])
      expect(JSON.stringify(wat)).not.toContain('GOED')
    const collected = await huis.doe('politie', verstrekkingInzien, { params: { casusnummer, id } })
    expect(collected.gegeven.tekst).toBe('Sinds vorig jaar, zegt #hij [zelf].')

    await huis.doe('politie', correctieGezien, { params: { casusnummer, id } })
    expect([await wacht('politie', casus), await bericht('politie', casus)]).toEqual([[], [null]])
    await expect(huis.doe('politie', correctieGezien, { params: { casusnummer, id } })).rejects.toMatchObject(
      weigert('T19/bericht-voor-ontvanger'),
    )
    await expect(huis.doe('ggz', correctieGezien, { params: { casusnummer, id } })).rejects.toMatchObject(
      weigert('P5/rol-staat-toe'),
    )
  })

  test('[T19] also that it was marked, shielded, opened again and withdrawn, each time anew', async () => {
    const casus = await metAkkoord()
    const { casusnummer, slaapt } = casus
    const { id } = await haaltOp(casus)
    const op = { params: { casusnummer, id: slaapt } }
    const daarna = async () => {
      const [wat] = await bericht('politie', casus)
      if (wat) await huis.doe('politie', correctieGezien, { params: { casusnummer, id } })
      return wat
    }
    const merken = (bijzonder: boolean) =>
      huis.doe('ggz', merkenVastleggen, {
        params: { casusnummer, id: slaapt },
        body: { bijzonder, strafrechtelijk: false },
      })
    await merken(false)
    expect(await daarna()).toBe(null)
    await huis.doe('ggz', gegevenBeperken, { ...op, body: { beperkt: true } })
    expect(await daarna()).toBe('beperkt')
    await huis.doe('ggz', gegevenBeperken, { ...op, body: { beperkt: false } })
    expect(await daarna()).toBe('gewijzigd')
    await merken(true)
    expect(await daarna()).toBe('gewijzigd')
    await huis.doe('ggz', gegevenIntrekken, op)
    expect(await daarna()).toBe('ingetrokken')
  })

  test('[T19] goes by mail to who collected it, and the mail says not what it is', async () => {
    const casus = await metAkkoord()
    await haaltOp(casus)
    const sent: Mail[] = []
    const mailer = { send: async (mail: Mail) => void sent.push(mail), close: () => {} }
    const wanneer = { gevraagd: 1, pogingen: 1, bezetTot: huis.middelen.clock.nu() }
    const job = { soort: 'post', onderwerp: '', ...wanneer } as const
    const bezorg = () => postJob({ ...huis.middelen, mailer, origin: 'https://zvh.example' }).run(huis.zvh, job)
    for (const wie of ['politie', 'ggz'] as const)
      await huis.doe(wie, contactgegevensVastleggen, {
        body: { telefoon: '', mail: `${wie}@werk.example`, post: 'direct' },
      })
    const later = () => huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 40 * 60_000).toISOString())
    later()
    await bezorg()
    sent.length = 0
    await huis.doe('ggz', gegevenWijzigen, {
      params: { casusnummer: casus.casusnummer, id: casus.slaapt },
      body: { titel: 'Hij slaapt goed', tekst: 'Sinds kort.', noodzaak: 'Nodig om het bezoek te plannen.' },
    })
    later()
    await bezorg()
    expect(sent.map((m) => m.to)).toEqual(['politie@werk.example'])
    expect(JSON.stringify(sent)).not.toMatch(new RegExp(`slaapt|gewijzigd|ggz|${casus.casusnummer}`))
  })

  test('[T19] who only asked, or could have collected it, is told nothing', async () => {
    const casus = await metAkkoord()
    await huis.doe('ggz', gegevenWijzigen, {
      params: { casusnummer: casus.casusnummer, id: casus.slaapt },
      body: { titel: 'Anders', tekst: 'Anders gezegd.', noodzaak: 'Nodig om het bezoek te plannen.' },
    })
    expect(await wacht('politie', casus)).toEqual([])
  })
})

describe('[C8] collecting what was agreed', () => {
  test('[C8] the recipient gets it as it is, the bronhouder a proof; nobody else sees either', async () => {
    const casus = await metAkkoord()
    const { casusnummer } = casus
    expect((await huis.doe('politie', werkInzien)).taken).toContainEqual(
      expect.objectContaining({ casusnummer, soort: 'verstrekkingOphalen' }),
    )
    const { id } = await haaltOp(casus)
    const params = { casusnummer, id }
    const verstrekking = await huis.doe('politie', verstrekkingInzien, { params })
    expect(verstrekking).toMatchObject({
      casusnummer,
      voorwaarden,
      bron: 'ggz',
      ontvanger: 'politie',
      waarvoor: 'Nodig om het bezoek goed voor te bereiden.',
      actie: 'Wekelijks huisbezoek',
      gegeven: { titel: 'Hij slaapt slecht', tekst: 'Sinds vorig jaar, zegt #hij [zelf].', aard: 'feit', versie: '2' },
      grond: { namens: 'ggz', bevoegdheid: 'verstrekkenVoorUitvoering' },
    })
    expect(verstrekking.grond.grondslag).not.toBe('')
    const bewijs = await huis.doe('ggz', ontvangstbewijsInzien, { params })
    expect(bewijs.kenmerk).toBe(verstrekking.kenmerk)
    expect(JSON.stringify(bewijs)).not.toMatch(/zegt #hij|huisbezoek"/)
    const rollen = async (wie: TestPerson) => (await opgehaald(wie, casus)).map((v) => v.vanMij)
    expect([await rollen('politie'), await rollen('ggz')]).toEqual([[false], [true]])
    for (const wie of ['gemeente', 'procesregisseur'] as const) expect(await rollen(wie)).toEqual([])
    await expect(huis.doe('ggz', verstrekkingInzien, { params })).rejects.toMatchObject(weigert('P5/rol-staat-toe'))
    await expect(huis.doe('politie', ontvangstbewijsInzien, { params })).rejects.toMatchObject({})
    for (const wie of ['gemeente', 'procesregisseur'] as const)
      for (const route of [verstrekkingInzien, ontvangstbewijsInzien])
        await expect(huis.doe(wie, route, { params })).rejects.toMatchObject({ besluit: { toegestaan: false } })
  })

  test('[C8] once, and then it can no longer be taken back', async () => {
    const casus = await metAkkoord()
    await haaltOp(casus)
    await expect(haaltOp(casus)).rejects.toMatchObject(weigert('C8/ophalen-na-akkoord'))
    const params = { casusnummer: casus.casusnummer, id: casus.id }
    await expect(
      huis.doe('ggz', meenemenTerugnemen, { params, body: { toelichting: 'Toch maar liever niet.' } }),
    ).rejects.toMatchObject(weigert('C8/terugnemen-tot-ophalen'))
  })

  test('[C8] [T19] it stays what it was, whatever becomes of the gegeven', async () => {
    const casus = await metAkkoord()
    const { id } = await haaltOp(casus)
    const params = { casusnummer: casus.casusnummer, id: casus.slaapt }
    const woorden = { titel: 'Hij slaapt beter', tekst: 'Sinds deze week.', noodzaak: 'Nodig voor het beeld.' }
    await huis.doe('ggz', gegevenWijzigen, { params, body: woorden })
    await huis.doe('ggz', gegevenIntrekken, { params })
    const na = await huis.doe('politie', verstrekkingInzien, { params: { casusnummer: casus.casusnummer, id } })
    expect(na.gegeven.titel).toBe('Hij slaapt slecht')
    expect(
      (await huis.doe('ggz', ontvangstbewijsInzien, { params: { casusnummer: casus.casusnummer, id } })).kenmerk,
    ).toBe(na.kenmerk)
  })

  test('[C8] [R2] the logboek says who gave it, on which taak, and that it was given', async () => {
    const casus = await metAkkoord()
    await haaltOp(casus)
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 5 } })
    const handeling = boek.handelingen.verstrekkingOphalen.label
    expect(regels.find((r) => r.handeling === handeling)).toMatchObject({
      namens: 'politie',
      delen: [{ namens: 'ggz', taak: 'Taak van ggz', grondslag: 'Proefwet art. 1', aantalObjecten: 1 }],
    })
  })

  test('[C8] not by who gave it, who leads or another partij, and not for an action that is done', async () => {
    const casus = await metAkkoord()
    for (const wie of ['ggz', 'gemeente'] as const)
      await expect(haaltOp(casus, wie)).rejects.toMatchObject(weigert('P5/rol-staat-toe'))
    await expect(haaltOp(casus, 'procesregisseur')).rejects.toMatchObject(weigert('T13/regie-alleen-namens-melder'))
    const params = { casusnummer: casus.casusnummer, id: casus.actie }
    await huis.doe('procesregisseur', actieBijwerken, { params, body: { stand: 'klaar' } })
    await expect(haaltOp(casus)).rejects.toMatchObject({ besluit: { toegestaan: false } })
  })

  test('[C8] agreed in the casusoverleg, it can be collected after the afschaling, until the archive', async () => {
    const [casus, later] = [await metAkkoord(), await metAkkoord()]
    for (const { params } of [casus, later])
      await huis.doe('procesregisseur', afschalingBesluiten, {
        params,
        body: { ...afgestemd(huis), motivering: 'De partijen kunnen zonder ons verder.' },
      })
    const { id } = await haaltOp(casus)
    const { gegeven: kreeg } = await huis.doe('politie', verstrekkingInzien, {
      params: { casusnummer: casus.casusnummer, id },
    })
    expect(kreeg.tekst).toContain('Sinds vorig jaar')
    const toen = huis.middelen.clock.nu()
    huis.setClock(new Date(Date.parse(toen) + 200 * 86_400_000).toISOString())
    await expect(haaltOp(later)).rejects.toThrow()
    await expect(
      huis.doe('politie', verstrekkingInzien, { params: { casusnummer: casus.casusnummer, id } }),
    ).rejects.toThrow()
    huis.setClock(toen)
  })
})

describe('[C8] a document beside a gegeven', () => {
  const naam = 'Brief van de huisarts'
  const voegToe = (casusnummer: string, gegevenId: string) =>
    huis.doe('ggz', documentToevoegen, {
      params: { casusnummer, id: gegevenId },
      body: { naam, inhoud: bestanden.pdf },
    })

  /** Asked anew: the ggz decides on the gegeven that it now has a document beside. */
  async function metDocument(documenten: (id: string) => string[]) {
    const { casusnummer, params, actie, slaapt } = await metAkkoord()
    const { id: document } = await voegToe(casusnummer, slaapt)
    const body = { actie, gegeven: slaapt, waarom: 'Nodig om het bezoek goed voor te bereiden.' }
    const { id } = await huis.doe('politie', meenemenVragen, { params, body })
    await huis.doe('ggz', meenemenBeslissen, {
      params: { casusnummer, id },
      body: { akkoord: true, toelichting: 'Goed, voor dit bezoek.', documenten: documenten(document) },
    })
    return { casusnummer, params, actie, slaapt, id, document }
  }
  const alle = (id: string) => [id]
  const geen = () => []
  const krijgt = async (casus: Casus) => {
    const { id } = await haaltOp(casus)
    const { documenten } = await huis.doe('politie', verstrekkingInzien, {
      params: { casusnummer: casus.casusnummer, id },
    })
    return { id, documenten, pad: `/casussen/${casus.casusnummer}/verstrekkingen/${id}` }
  }
  const anderen = ['ggz', 'gemeente', 'procesregisseur', 'politie2', 'manager', 'beheerder', 'fg'] as const

  test('[C8] goes along only where its bronhouder named it', async () => {
    expect((await krijgt(await metDocument(geen))).documenten).toEqual([])
    const { documenten } = await krijgt(await metDocument(alle))
    expect(documenten).toMatchObject([{ naam, soort: 'pdf' }])
  })

  test('[C8] [R2] its recipient alone gets it as it was, under a name that tells nothing; the proof says that it went along', async () => {
    const casus = await metDocument(alle)
    const { id, documenten, pad } = await krijgt(casus)
    const adres = `${pad}/documenten/${documenten[0]?.id}`
    const { rawPayload, headers } = await vraag(app, 'politie', 'GET', adres)
    expect(rawPayload.toString('base64')).toBe(bestanden.pdf)
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': 'attachment; filename="document.pdf"',
      'x-content-type-options': 'nosniff',
      'cache-control': expect.stringContaining('no-store'),
    })
    for (const wie of anderen) expect([403, 404], wie).toContain((await vraag(app, wie, 'GET', adres)).statusCode)
    // Also where no rule is asked the database gives it to nobody else.
    const opent = (wie: 'politie' | 'ggz') => {
      const van = { zvh: huis.zvh, medewerker: huis.wie(wie).id, lezer: huis.partij[wie], nu: huis.middelen.clock.nu() }
      const [kopie] = documenten
      if (!kopie) throw new Error('it went along')
      return huis.store.transaction(van, async (t) => {
        const casusId = (await t.findCasusOngezien(casus.casusnummer)) ?? expect.fail('it is there')
        return t.opentVerstrektDocument(casusId, { id: kopie.id, verstrekking: id })
      })
    }
    expect([await opent('politie'), await opent('ggz')]).toEqual([bestanden.pdf, undefined])
    // By the id of the document itself, or of another verstrekking, there is none.
    expect((await vraag(app, 'politie', 'GET', `${pad}/documenten/${casus.document}`)).statusCode).toBe(404)
    const params = { casusnummer: casus.casusnummer, id }
    expect((await huis.doe('ggz', ontvangstbewijsInzien, { params })).documenten).toEqual(documenten)
    for (const wie of ['politie', 'ggz'] as const) {
      const stuk = wie === 'ggz' ? `/casussen/${casus.casusnummer}/ontvangstbewijzen/${id}` : pad
      const pdf = await vraag(app, wie, 'GET', `${stuk}/pdf`)
      expect((await readPdf(pdf.rawPayload)).tekst, wie).toContain(`${naam} PDF`)
    }
    const gezien = await Promise.all((['gemeente', 'procesregisseur'] as const).map((wie) => opgehaald(wie, casus)))
    expect(gezien).toEqual([[], []])
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 20 } })
    expect(regels.map((r) => r.handeling)).toContain(boek.handelingen.verstrekkingInzien.label)
    expect(JSON.stringify(regels)).not.toContain(naam)
  })

  test('[C8] that one goes along is told to who gives and who gets, and to nobody else', async () => {
    const casus = await metDocument(alle)
    const aantal = async (wie: TestPerson) =>
      (await huis.doe(wie, casusInzien, { params: casus.params })).meeneemafspraken.find((m) => m.id === casus.id)
        ?.documenten
    expect([await aantal('ggz'), await aantal('politie')]).toEqual([1, 1])
    expect([(await aantal('gemeente')) ?? 0, (await aantal('procesregisseur')) ?? 0]).toEqual([0, 0])
  })

  test('[C8] [T19] taken away before it was collected it does not go along; after that its recipient is told and keeps it', async () => {
    const weg = async ({ casusnummer, slaapt, document }: Casus & { readonly document: string }) =>
      huis.doe('ggz', documentVerwijderen, { params: { casusnummer, id: slaapt, document } })
    const eerst = await metDocument(alle)
    await weg(eerst)
    expect((await krijgt(eerst)).documenten).toEqual([])
    const later = await metDocument(alle)
    const { documenten, pad } = await krijgt(later)
    await weg(later)
    expect((await opgehaald('politie', later)).map((v) => v.bericht)).toEqual(['gewijzigd'])
    expect((await vraag(app, 'politie', 'GET', `${pad}/documenten/${documenten[0]?.id}`)).statusCode).toBe(200)
    const zonder = await metDocument(geen)
    await krijgt(zonder)
    await weg(zonder)
    expect((await opgehaald('politie', zonder)).map((v) => v.bericht)).toEqual([null])
  })

  test('[C9] a document beside another gegeven cannot be named', async () => {
    const casus = await metDocument(geen)
    const { casusnummer, params, actie } = casus
    const { id: ander } = await huis.doe('ggz', gegevenInbrengen, {
      params,
      body: gegeven({ titel: 'Heel iets anders' }),
    })
    const { id: document } = await voegToe(casusnummer, ander)
    const body = { actie, gegeven: casus.slaapt, waarom: 'Nodig om het bezoek goed voor te bereiden.' }
    const { id } = await huis.doe('politie', meenemenVragen, { params, body })
    const antwoord = await vraag(app, 'ggz', 'POST', `/casussen/${casusnummer}/meeneemafspraken/${id}/besluiten`, {
      ...{ akkoord: true, toelichting: 'Goed, voor dit bezoek.', documenten: [document] },
    })
    expect([antwoord.statusCode, antwoord.json().velden]).toEqual([
      400,
      [{ veld: 'documenten', melding: expect.stringContaining('hoort niet bij dit gegeven') }],
    ])
  })

  test('[S3] [S5] in the archive nobody gets it, and it is destroyed with the casus', async () => {
    const casus = await metDocument(alle)
    const { documenten, pad } = await krijgt(casus)
    await huis.doe('procesregisseur', afschalingBesluiten, {
      params: casus.params,
      body: { ...afgestemd(huis), motivering: 'De partijen kunnen zonder ons verder.' },
    })
    const adres = `${pad}/documenten/${documenten[0]?.id}`
    expect((await vraag(app, 'politie', 'GET', adres)).statusCode).toBe(200)
    const over = async () => {
      const { rows } = await asOwner(huis, (k) =>
        sql<{ n: number }>`select count(*)::int as n from verstrekt_document`.execute(k),
      )
      return rows[0]?.n ?? 0
    }
    const [toen, eerder] = [huis.middelen.clock.nu(), await over()]
    for (const dagen of [200, 400]) {
      huis.setClock(new Date(Date.parse(toen) + dagen * 86_400_000).toISOString())
      await huis.kalender()
      expect((await vraag(app, 'politie', 'GET', adres)).statusCode, `after ${dagen} days`).toBe(404)
    }
    expect(await over()).toBeLessThan(eerder)
    huis.setClock(toen)
  })
})

describe('[C8] files to keep', () => {
  test('[C8] a PDF that says the same and can be read aloud, under a name that tells nothing', async () => {
    const casus = await metAkkoord()
    const { id } = await haaltOp(casus)
    const pad = `/casussen/${casus.casusnummer}`
    const { rawPayload, headers } = await vraag(app, 'politie', 'GET', `${pad}/verstrekkingen/${id}/pdf`)
    expect(headers['content-type']).toBe('application/pdf')
    expect(headers['content-disposition']).toBe('attachment; filename="verstrekking.pdf"')
    expect(headers['cache-control']).toContain('no-store')
    const { tekst, tags, ua } = await readPdf(rawPayload)
    for (const woord of ['Sinds vorig jaar, zegt #hij [zelf].', voorwaarden, 'ggz', 'politie', 'Wekelijks huisbezoek'])
      expect(tekst).toContain(woord)
    expect(ua).toMatch(/pdfuaid:part>1</)
    expect(tags).toMatch(/"role":"H1"/)
    const bewijs = await vraag(app, 'ggz', 'GET', `${pad}/ontvangstbewijzen/${id}/pdf`)
    const gelezen = await readPdf(bewijs.rawPayload)
    expect(gelezen.tekst).toContain('Hij slaapt slecht')
    expect(gelezen.tekst).not.toContain('zegt #hij')
  })

  // Also what an uitvoerder is to do: its own agreement, without a word that rests on what another brought in (C11); and what is about no
  // person: that a casus was destroyed (S11), what is counted (S12), and the register of what is processed (R6).
  test('[C14] [E1] [S11] [S12] a file is what was collected, the proof of it, how a casus ended for its aanmelder, a letter to the betrokkene, the own actions of an uitvoerder, and what names no person', () => {
    expect(
      contracten
        .filter((c) => c.bestand)
        .map((c) => c.naam)
        .toSorted(),
    ).toEqual([
      ...[
        'afrondingAfdrukken',
        'briefAfdrukken',
        'briefBewerken',
        'eigenActiesAfdrukken',
        'ontvangstbewijsAfdrukken',
        'ontvangstbewijsInzien',
      ],
      ...['pakketAfdrukken', 'pakketInzien', 'sturingAfdrukken', 'verklaringAfdrukken', 'verklaringInzien'],
      ...['verstrekkingAfdrukken', 'verstrekkingInzien', 'verstrektDocumentInzien'],
      ...['verwerkingsregisterAfdrukken', 'verwerkingsregisterMeenemen'],
    ])
  })

  test('[C14] nothing else comes as a file, whoever asks for whatever', async () => {
    const casus = await metAkkoord()
    const { id } = await haaltOp(casus)
    const ids = [id, casus.id, casus.slaapt, casus.actie]
    const paden = contracten
      .filter((c) => c.methode === 'GET' && !c.stroom)
      .flatMap(({ naam, pad }) => ids.map((een) => [naam, pad.replace(':id', een)] as const))
      .map(([naam, pad]) => [naam, pad.replace(':casusnummer', casus.casusnummer)] as const)
    const bestanden = new Set<string>()
    for (const [naam, pad] of new Map(paden.map((p) => [p.join(' '), p])).values())
      for (const wie of ['politie', 'ggz', 'procesregisseur', 'fg'] as const) {
        const { headers } = await vraag(app, wie, 'GET', pad)
        expect(headers['cache-control'], naam).toContain('no-store')
        if (headers['content-disposition']) bestanden.add(naam)
        else expect(headers['content-type'], naam).toMatch(/^application\/(problem\+)?json/)
      }
    expect([...bestanden].toSorted()).toEqual([
      ...['eigenActiesAfdrukken', 'ontvangstbewijsAfdrukken', 'ontvangstbewijsInzien'],
      ...['verstrekkingAfdrukken', 'verstrekkingInzien', 'verwerkingsregisterAfdrukken', 'verwerkingsregisterMeenemen'],
    ])
  })
})

test('[P3] without the mandate of the bronhouder nothing is given in its name', async () => {
  const casus = await metAkkoord()
  const { partijen } = await huis.doe('beheerder', partijenInzien)
  const mandaten = partijen.find((p) => p.id === huis.partij.ggz)?.bevoegdheidsverleningen ?? []
  for (const { id } of mandaten.filter((m) => m.geldig))
    await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'Het convenant loopt af.' } })
  await expect(haaltOp(casus)).rejects.toMatchObject(weigert('P3/verstrekken-op-mandaat'))
})
