import {
  betrokkeneVerbeteren,
  casusInzien,
  casussenInzien,
  datCheckDoen,
  dossierInzien,
  gegevenInbrengen,
  gegevenIntrekken,
  gegevenVrijgeven,
  gegevenWijzigen,
  logboekInzien,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { begin, gegeven, meldAan, naarOverleg, naarTriage, vraag as stelVraag, taakVan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

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

const persoon = (naam: string, geboortedatum = '1990-05-06') => ({
  ...{ naam, geboortedatum, noodzaak: 'Nodig om te weten om wie het gaat.' },
  deelnemersMogenWetenWie: true,
})
const meldtAan = (naam: string) => meldAan(huis, 'gemeente', { betrokkene: persoon(naam) })
const isBekend = async (casusnummer: string) =>
  (
    await huis.doe('procesregisseur', datCheckDoen, {
      params: { casusnummer },
      body: { reden: 'Nodig om af te stemmen met een andere casus.' },
    })
  ).bekend

/** The gegeven that says who it is, of its bronhouder. */
async function wie(casusnummer: string) {
  const { gegevens } = await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
  const gevonden = gegevens.find((g) => g.betrokkene)
  if (!gevonden) throw new Error('a casus says who it is about')
  return { ...gevonden, params: { casusnummer, id: gevonden.id } }
}

describe('[T19] who the betrokkene is', () => {
  test('[T19] [A6] a corrected name or birth date is corrected in header, lists, dossier and dat-check', async () => {
    const casusnummer = await meldtAan('Jansen Verkeerd')
    const [oud, nieuw] = [await meldtAan('Jansen Verkeerd'), await meldtAan('Janssen Goed')]
    expect([await isBekend(oud), await isBekend(nieuw)]).toEqual([true, false])
    const { params } = await wie(casusnummer)
    const { naam, geboortedatum, noodzaak } = persoon('Janssen Goed')
    await huis.doe('gemeente', betrokkeneVerbeteren, { params, body: { naam, geboortedatum, noodzaak } })
    expect([await isBekend(oud), await isBekend(nieuw), await isBekend(casusnummer)]).toEqual([false, true, true])
    for (const lezer of ['gemeente', 'procesregisseur'] as const) {
      const beeld = await huis.doe(lezer, casusInzien, { params: { casusnummer } })
      const lijst = await huis.doe(lezer, casussenInzien, { query: { perPagina: 100 } })
      const dossier = await huis.doe(lezer, dossierInzien, { params: { casusnummer } })
      const eigen = lijst.casussen.filter((c) => c.casusnummer === casusnummer)
      for (const gelezen of [beeld, eigen, dossier]) {
        expect(JSON.stringify(gelezen)).toContain('Janssen Goed')
        expect(JSON.stringify(gelezen)).not.toContain('Verkeerd')
      }
    }
    await huis.doe('gemeente', betrokkeneVerbeteren, { params, body: { naam, geboortedatum: '1990-06-05', noodzaak } })
    expect([await isBekend(nieuw), await isBekend(casusnummer)]).toEqual([false, false])
  })

  test('[T19] it cannot be withdrawn or overwritten as an ordinary gegeven while the casus runs, and only its bronhouder corrects it', async () => {
    const casusnummer = await meldtAan('Pietersen Blijft')
    const { params } = await wie(casusnummer)
    await expect(huis.doe('gemeente', gegevenIntrekken, { params })).rejects.toMatchObject({
      besluit: { regel: { id: 'T19/betrokkene-blijft' }, watHelpt: expect.stringContaining('Verbeter') },
    })
    const woorden = { titel: 'Betrokkene', tekst: 'Naam: Iemand Anders', noodzaak: 'Nodig om te weten wie het is.' }
    await expect(huis.doe('gemeente', gegevenWijzigen, { params, body: woorden })).rejects.toMatchObject({
      besluit: { regel: { id: 'T19/betrokkene-apart' } },
    })
    const { deelnemersMogenWetenWie: _, ...body } = persoon('Iemand Anders')
    await expect(huis.doe('procesregisseur', betrokkeneVerbeteren, { params, body })).rejects.toMatchObject({
      besluit: { toegestaan: false },
    })
    const ander = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body: gegeven() })
    await expect(
      huis.doe('gemeente', betrokkeneVerbeteren, { params: { casusnummer, id: ander.id }, body }),
    ).rejects.toMatchObject({ besluit: { regel: { id: 'T19/alleen-betrokkene' } } })
    expect((await wie(casusnummer)).betrokkene?.naam).toBe('Pietersen Blijft')
  })
})

describe('[T19] [T5] from whom a gegeven is kept', () => {
  const onbekend = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
  const velden = async (antwoord: ReturnType<typeof vraag>) => {
    const { statusCode, json } = await antwoord
    return [statusCode, json().velden?.map((v: { veld: string }) => v.veld)]
  }
  const antwoord = (wie: TestPerson, casusnummer: string, id: string, met: object) =>
    vraag(app, wie, 'POST', `/casussen/${casusnummer}/uitvragen/${id}/antwoorden`, {
      ...{ bekend: true, weigergrond: null, toelichting: 'Bekend.', bijdrage: [], gegevens: [gegeven(), gegeven(met)] },
      taak: taakVan(huis, wie),
    })
  const vrij = { vrijgave: 'overleg' as const, voorafAan: [], voorbehouden: [], geheimhouding: null }

  test('[T19] a voorbehoud against a partij that the house does not know is refused at the field', async () => {
    const casusnummer = await naarTriage(huis)
    const pad = `/casussen/${casusnummer}/gegevens`
    const tegen = { voorbehouden: [huis.partij.politie, onbekend] }
    expect(await velden(vraag(app, 'gemeente', 'POST', pad, gegeven(tegen as never)))).toEqual([400, ['voorbehouden']])
    expect(
      await velden(vraag(app, 'gemeente', 'POST', pad, gegeven({ vrijgave: 'vooraf', voorafAan: [onbekend] }))),
    ).toEqual([400, ['voorafAan']])
    const { id } = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body: gegeven() })
    expect(await velden(vraag(app, 'gemeente', 'PUT', `${pad}/${id}/vrijgave`, { ...vrij, ...tegen }))).toEqual([
      400,
      ['voorbehouden'],
    ])
    const uitvraag = await stelVraag(huis, casusnummer, 'ggz')
    expect(await velden(antwoord('ggz', casusnummer, uitvraag, tegen))).toEqual([400, ['gegevens.1.voorbehouden']])
    expect((await antwoord('ggz', casusnummer, uitvraag, { voorbehouden: [huis.partij.politie] })).statusCode).toBe(204)
  })

  test('[T5] in triage nothing is given that the aanmelder may not see: not in an answer, and not by a voorbehoud afterwards', async () => {
    const casusnummer = await naarTriage(huis)
    const uitvraag = await stelVraag(huis, casusnummer, 'ggz')
    const tegen = { voorbehouden: [huis.partij.gemeente] }
    const geweigerd = await antwoord('ggz', casusnummer, uitvraag, tegen)
    expect(geweigerd.json().velden).toEqual([
      {
        veld: 'gegevens.1.voorbehouden',
        melding: expect.stringContaining('gaat wat u geeft naar de organisatie die vraagt'),
      },
    ])
    expect((await antwoord('ggz', casusnummer, uitvraag, {})).statusCode).toBe(204)
    const pad = `/casussen/${casusnummer}/gegevens`
    expect(await velden(vraag(app, 'ggz', 'POST', pad, gegeven(tegen)))).toEqual([400, ['voorbehouden']])
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params: { casusnummer } })
    const eigen = gegevens.find((g) => g.eigen)?.id
    expect(await velden(vraag(app, 'ggz', 'PUT', `${pad}/${eigen}/vrijgave`, { ...vrij, ...tegen }))).toEqual([
      400,
      ['voorbehouden'],
    ])
  })

  test('[T5] [C3] who works in the name of a partij does not see what is kept from that partij: only that it is there', async () => {
    const casusnummer = await naarTriage(huis)
    const uitvraag = await stelVraag(huis, casusnummer, 'ggz')
    expect((await antwoord('ggz', casusnummer, uitvraag, { titel: 'Uit de behandelkamer' })).statusCode).toBe(204)
    const leest = async (wie: TestPerson) =>
      (await vraag(app, wie, 'GET', `/casussen/${casusnummer}/gegevens`)).body.includes('Uit de behandelkamer')
    expect(await leest('procesregisseur')).toBe(true)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'politie']))
    const { gegevens } = await huis.doe('ggz', dossierInzien, { params: { casusnummer } })
    const id = gegevens.find((g) => g.inhoud?.titel === 'Uit de behandelkamer')?.id
    if (!id) throw new Error('the ggz sees what it brought in')
    const body = { ...vrij, voorbehouden: [huis.partij.gemeente] }
    await huis.doe('ggz', gegevenVrijgeven, { params: { casusnummer, id }, body })
    expect([await leest('procesregisseur'), await leest('gemeente'), await leest('politie')]).toEqual([
      false,
      false,
      true,
    ])
    const gezien = await huis.doe('procesregisseur', dossierInzien, { params: { casusnummer } })
    expect(gezien.gegevens.find((g) => g.id === id)).toMatchObject({ inhoud: null, zeggenschap: null })
    const uitspraak = { tekst: 'Zo gaat het.', steuntOp: [id] }
    const poging = await vraag(app, 'procesregisseur', 'POST', `/casussen/${casusnummer}/uitspraken`, uitspraak)
    expect(poging.json().regel?.id).toBe('C5/schrijver-ziet-bronnen')
  })
})

test('[R2] [R4] what was filled in and cannot be right leaves a record, without a word of it', async () => {
  const casusnummer = await naarTriage(huis)
  const { id } = await huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body: gegeven() })
  const pad = `/casussen/${casusnummer}/gegevens/${id}`
  const woorden = { titel: 'Nummer', tekst: 'Het nummer is 999900006.', noodzaak: 'Nodig voor de aanpak van de casus.' }
  const antwoord = await vraag(app, 'gemeente', 'PATCH', pad, woorden)
  expect([antwoord.statusCode, antwoord.json().velden?.[0]?.veld]).toEqual([400, 'tekst'])
  const [laatste] = (await huis.doe('fg', logboekInzien, { query: { perPagina: 1 } })).regels
  expect(laatste).toMatchObject({ besluit: 'geweigerd', regels: ['R4/velden-kloppen'] })
  expect(JSON.stringify(laatste)).not.toContain('999900006')
})
