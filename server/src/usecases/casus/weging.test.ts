import { dossierInzien, gegevenVrijgeven, type NieuwGegevenSchema } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { asOwner } from '../../testing/as-owner.ts'
import {
  begin,
  gegeven,
  geheimhouding,
  legOpTafel,
  naarOverleg,
  naarTriage,
  vraagEnAntwoord,
} from '../../testing/casus.ts'
import { readEverything } from '../../testing/everything-read.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../../testing/house.ts'
import { openTestServer, vraag } from '../../testing/http.ts'

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

type Geheim = NonNullable<z.input<typeof NieuwGegevenSchema>['geheimhouding']>
const { triage, overleg } = geheimhouding.wegingen
/** The procesregie may see it, and it was weighed for these. */
const gewogen = (wegingen: Geheim['wegingen']): Geheim => ({
  procesregieMagZien: true,
  uitvraagToegestaan: false,
  wegingen,
})
const titel = 'Hij hoort stemmen'

const zietTitel = async (wie: TestPerson, casusnummer: string) =>
  (await huis.doe(wie, dossierInzien, { params: { casusnummer } })).gegevens.some((g) => g.inhoud?.titel === titel)

/** The GGZ answered with one gegeven under geheimhouding. */
async function metAntwoord(geheim: Geheim) {
  const casusnummer = await naarTriage(huis)
  await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven({ titel, geheimhouding: geheim })])
  const { gegevens } = await huis.doe('ggz', dossierInzien, { params: { casusnummer } })
  const id = gegevens.find((g) => g.inhoud?.titel === titel)?.id
  if (!id) throw new Error('the GGZ sees what it gave')
  return { casusnummer, id }
}

const geefVrij = ({ casusnummer, id }: { readonly casusnummer: string; readonly id: string }, geheim: Geheim) =>
  huis.doe('ggz', gegevenVrijgeven, {
    params: { casusnummer, id },
    body: { vrijgave: 'overleg', voorafAan: [], voorbehouden: [], geheimhouding: geheim },
  })

const ongewogen = (veld: string) => ({ besluit: { regel: { id: 'C10/gewogen-per-kring' }, velden: [{ veld }] } })

describe('[C10] a duty of secrecy is weighed each time that a gegeven goes on', () => {
  test('[C10] [T5] in triage no answer goes to who asked without it, and nothing of what was typed is stored', async () => {
    const veld = 'gegevens.0.geheimhouding.wegingen.triage.toestemming'
    await expect(metAntwoord(gewogen({ overleg }))).rejects.toMatchObject(ongewogen(veld))
    const { casusnummer } = await metAntwoord(gewogen({ triage }))
    expect(await zietTitel('gemeente', casusnummer)).toBe(true)
  })

  test('[C10] half a weighing is told at the field that is missing', async () => {
    const { casusnummer, id } = await metAntwoord(gewogen({ triage }))
    const body = { vrijgave: 'overleg', voorafAan: [], voorbehouden: [] }
    const half = { ...gewogen({ triage }), wegingen: { triage, overleg: { toestemming: true, motivering: 'Kort' } } }
    const pad = `/casussen/${casusnummer}/gegevens/${id}/vrijgave`
    const antwoord = await vraag(app, 'ggz', 'PUT', pad, { ...body, geheimhouding: half })
    expect(antwoord.statusCode).toBe(400)
    expect(antwoord.json().velden).toMatchObject([{ veld: 'geheimhouding.wegingen.overleg.motivering' }])
  })

  test('[C10] [C1] who sits at the table sees it once it was weighed for the table, and not before', async () => {
    const casus = await metAntwoord(gewogen({ triage }))
    const id = await naarOverleg(huis, casus.casusnummer, ['gemeente', 'politie', 'ggz'])
    await legOpTafel(huis, casus.casusnummer, id)
    await begin(huis, casus.casusnummer, id)
    await expect(geefVrij(casus, gewogen({ triage }))).rejects.toMatchObject(
      ongewogen('geheimhouding.wegingen.overleg.toestemming'),
    )
    expect(await zietTitel('politie', casus.casusnummer)).toBe(false)
    await geefVrij(casus, gewogen({ triage, overleg }))
    for (const wie of ['politie', 'gemeente'] as const) expect(await zietTitel(wie, casus.casusnummer), wie).toBe(true)
  })

  test('[C10] what was released before anybody had to weigh it, goes on to nobody', async () => {
    const casus = await metAntwoord(gewogen({ triage, overleg }))
    const id = await naarOverleg(huis, casus.casusnummer, ['gemeente', 'politie', 'ggz'])
    await geefVrij(casus, gewogen({ triage, overleg }))
    await legOpTafel(huis, casus.casusnummer, id)
    await begin(huis, casus.casusnummer, id)
    expect(await zietTitel('politie', casus.casusnummer)).toBe(true)
    await asOwner(huis, (trx) => sql`update gegeven set gewogen = '{}' where id = ${casus.id}`.execute(trx))
    expect(await zietTitel('politie', casus.casusnummer)).toBe(false)
    expect(await zietTitel('ggz', casus.casusnummer)).toBe(true)
  })

  test('[C10] that it was weighed the procesregie knows; how, nobody but who did', async () => {
    const { casusnummer } = await metAntwoord(gewogen({ triage }))
    const gelezen = async (wie: TestPerson) => {
      const { gegevens } = await huis.doe(wie, dossierInzien, { params: { casusnummer } })
      return gegevens.find((g) => g.inhoud?.titel === titel)?.zeggenschap?.geheimhouding
    }
    expect(await gelezen('ggz')).toMatchObject({ gewogen: ['triage'], wegingen: { triage, overleg: null } })
    expect(await gelezen('procesregisseur')).toMatchObject({ gewogen: ['triage'], wegingen: null })
    for (const wie of ['gemeente', 'procesregisseur', 'ondersteuner', 'manager', 'fg', 'politie'] as const) {
      const { ofCasus } = await readEverything((path) => vraag(app, wie, 'GET', path), casusnummer)
      expect(JSON.stringify(ofCasus), wie).not.toContain(triage.motivering)
    }
  })
})
