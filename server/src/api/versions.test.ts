import {
  casusInzien,
  dossierInzien,
  gegevenBeperken,
  gegevenInbrengen,
  gegevenVrijgeven,
  toewijzingVastleggen,
} from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  afgestemd,
  begin,
  criteria,
  gegeven,
  geheimhouding,
  meldAan,
  naarOverleg,
  naarTriage,
  sluit,
  vraagEnAntwoord,
} from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

describe('a change that was based on something', () => {
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

  const motivering = 'De partijen zijn het hierover eens.'
  const vrijgave = { vrijgave: 'overleg' as const, voorafAan: [], geheimhouding: null }
  const vrij = { ...vrijgave, voorbehouden: [] }
  const stand = async (wie: TestPerson, casusnummer: string) =>
    (await huis.doe(wie, casusInzien, { params: { casusnummer } })).versie
  const opBasisVan = (versie: string) => ({ 'if-match': `"${versie}"` })

  /** A casus with a gegeven of the gemeente, on which two colleagues work. */
  async function metCollega() {
    const casusnummer = await meldAan(huis)
    const params = { casusnummer }
    await huis.doe('gemeente', toewijzingVastleggen, {
      params,
      body: { medewerker: huis.wie('gemeente2').id, tot: null },
    })
    const { id } = await huis.doe('gemeente', gegevenInbrengen, { params, body: gegeven({ titel: 'Schulden' }) })
    const lees = async () => {
      const { gegevens } = await huis.doe('gemeente2', dossierInzien, { params })
      const gevonden = gegevens.find((g) => g.id === id)?.zeggenschap
      if (!gevonden) throw new Error('a colleague of the bronhouder sees what it decided')
      return gevonden
    }
    return { casusnummer, params: { casusnummer, id }, pad: `/casussen/${casusnummer}/gegevens/${id}`, lees }
  }

  test('[T19] [C3] [A9] a stale form does not take away the voorbehoud and the geheimhouding of a colleague, who is named', async () => {
    const { params, pad, lees } = await metCollega()
    const { versie } = await lees()
    const streng = { ...vrijgave, voorbehouden: [huis.partij.politie], geheimhouding }
    await huis.doe('gemeente', gegevenVrijgeven, { params, body: streng })
    const oud = await vraag(app, 'gemeente2', 'PUT', `${pad}/vrijgave`, vrij, opBasisVan(versie))
    expect(oud.statusCode).toBe(412)
    expect(oud.json()).toMatchObject({
      title: 'Intussen gewijzigd',
      regel: { id: 'T19/niets-overschreven' },
      wijziging: { door: 'gemeente', organisatie: 'gemeente' },
    })
    const nu = await lees()
    expect(nu).toMatchObject({
      geheimhouding: { ...geheimhouding, gewogen: ['triage', 'overleg'] },
      voorbehouden: [{ id: huis.partij.politie }],
    })
    expect((await vraag(app, 'gemeente2', 'PUT', `${pad}/vrijgave`, vrij, opBasisVan(nu.versie))).statusCode).toBe(204)
  })

  test('[T19] of two who change the words at the same moment one is told, and nothing is overwritten', async () => {
    const { pad, lees } = await metCollega()
    const basis = opBasisVan((await lees()).versie)
    const woorden = (tekst: string) => ({ titel: 'Schulden', tekst, noodzaak: motivering })
    const [een, ander] = await Promise.all([
      vraag(app, 'gemeente', 'PATCH', pad, woorden('van de een'), basis),
      vraag(app, 'gemeente2', 'PATCH', pad, woorden('van de ander'), basis),
    ])
    expect([een.statusCode, ander.statusCode].toSorted()).toEqual([204, 412])
  })

  test('[T19] a withdrawal of what was changed meanwhile is refused, and so is one that does not say what was seen', async () => {
    const { params, pad, lees } = await metCollega()
    const { versie } = await lees()
    await huis.doe('gemeente', gegevenBeperken, { params, body: { beperkt: true } })
    expect((await vraag(app, 'gemeente2', 'DELETE', pad, null, opBasisVan(versie))).statusCode).toBe(412)
    for (const headers of [{}, { 'if-match': '*' }, { 'if-match': versie }, { 'if-match': `W/"${versie}"` }]) {
      const zonder = await vraag(app, 'gemeente2', 'DELETE', pad, null, headers)
      expect([zonder.statusCode, zonder.json().detail]).toEqual([428, expect.stringContaining('If-Match')])
    }
    expect((await lees()).beperkt).toBe(true)
  })

  test('[C12] [A11] no casus ends on a state that nobody saw', async () => {
    const casusnummer = await naarTriage(huis)
    const gezien = await vraag(app, 'procesregisseur', 'GET', `/casussen/${casusnummer}`)
    expect(gezien.headers.etag).toBe(`"${gezien.json().versie}"`)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel: 'Behandeling' })])
    const weg = (basis: Record<string, string>) =>
      vraag(
        app,
        'procesregisseur',
        'POST',
        `/casussen/${casusnummer}/triagebesluiten`,
        { ...afgestemd(huis), uitkomst: 'nietInBehandeling', motivering },
        basis,
      )
    const oud = await weg({ 'if-match': String(gezien.headers.etag) })
    expect(oud.statusCode).toBe(412)
    expect(oud.json().wijziging).toMatchObject({ organisatie: 'ggz' })
    expect((await weg(opBasisVan(await stand('procesregisseur', casusnummer)))).json()).toEqual({ wordtAfgerond: true })
  })

  test('[T6] [A9] what is changed out of sight does not show in the version of the casus', async () => {
    const casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [
      gegeven({ titel: 'Behandeling', bijzonder: true, vrijgave: 'overleg' }),
    ])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'politie', 'ggz'])
    await begin(huis, casusnummer, overleg)
    const voor = await stand('politie', casusnummer)
    const { id } = await huis.doe('gemeente', gegevenInbrengen, {
      params: { casusnummer },
      body: gegeven({ titel: 'Eigen' }),
    })
    await huis.doe('gemeente', gegevenVrijgeven, {
      params: { casusnummer, id },
      body: { ...vrij, vrijgave: 'geen' },
    })
    const { gegevens } = await huis.doe('politie', dossierInzien, { params: { casusnummer } })
    const leesbaar = gegevens.find((g) => g.inhoud?.titel === 'Behandeling')
    expect(leesbaar).toMatchObject({ zeggenschap: null })
    expect(await stand('politie', casusnummer)).toBe(voor)
    // Of what it may read it is not told either when the bronhouder decides something on it that does not concern it.
    const voorbehoud = { ...vrijgave, voorbehouden: [huis.partij.corporatie] }
    const params = { casusnummer, id: leesbaar?.id ?? id }
    await huis.doe('ggz', gegevenVrijgeven, { params, body: voorbehoud })
    expect(await stand('politie', casusnummer)).toBe(voor)
    await sluit(huis, casusnummer, overleg, 'politie')
    expect(await stand('politie', casusnummer)).not.toBe(voor)
  })

  test('[R2] who was told of it stands in the logboek as refused, with the rule', async () => {
    const casusnummer = await meldAan(huis)
    const body = { ...afgestemd(huis), uitkomst: 'triage', criteria, afweging: motivering }
    const pad = `/casussen/${casusnummer}/intakebesluiten`
    expect((await vraag(app, 'procesregisseur', 'POST', pad, body, opBasisVan('oud'))).statusCode).toBe(412)
    const { regels } = (await vraag(app, 'fg', 'GET', '/logboek')).json()
    expect(regels[0]).toMatchObject({ handeling: 'Intakebesluit nemen', besluit: 'geweigerd' })
    expect(regels[0].regels).toContain('T19/niets-overschreven')
  })
})
