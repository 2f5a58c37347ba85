import {
  type Contract,
  contracten,
  datVraagBeantwoorden,
  datVraagStellen,
  klokVerzetten,
  uitwisselingBeslissen,
  uitwisselingVoorstellen,
  vraagtSleutel,
} from '@casushuis/contract'
import { findHandeling, handvatB2 } from '@casushuis/handvat'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { afgestemd, naarTriage } from '../testing/casus.ts'
import { hostileTo } from '../testing/hostile.ts'
import { openTestHouse, type TestHouse, type TestPerson, testIssuer } from '../testing/house.ts'
import { openTestServer, vraag } from '../testing/http.ts'

/** What the beheerder sets a house up with, and the dat-check elsewhere: by the rulebook, so that none is forgotten. */
const routes = contracten.filter(
  (c) =>
    c === datVraagStellen ||
    c === datVraagBeantwoorden ||
    c === uitwisselingVoorstellen ||
    c === uitwisselingBeslissen ||
    (c !== klokVerzetten &&
      vraagtIets(c) &&
      c.handeling !== null &&
      findHandeling(handvatB2, c.handeling)?.soort === 'beheer'),
)

/** Whether there is anything to fill in. */
function vraagtIets({ body }: Contract): boolean {
  return body.def.type !== 'null'
}

const zin = 'Een zin die lang genoeg is om iets te zeggen.'
const vandaag = '2026-03-02'
const besluit = { dag: '2026-02-01', kenmerk: 'DB-2026-1', ondertekenaar: 'De bestuurder' }
const periode = { van: vandaag, tot: '2027-03-01', waaromEerder: '' }
const nergens = '5f0c1b8e-8a52-4f0e-9d3a-0d8e1c6f7a11'
/** A message that zod makes up itself. */
const vanZod = /invalid|expected|too (big|small)|required|ongeldig|verwacht|must/i

interface Voorbeeld {
  readonly id?: string
  readonly wie?: TestPerson
  readonly body: Record<string, unknown>
}

/** What cannot be right in the forms with which a house is set up (P3, P4, P5, T8, T15): told at its field, and nothing stored. */
describe('bad input', () => {
  let huis: TestHouse
  let ander: TestHouse
  let app: FastifyInstance
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    ander = await openTestHouse({ beside: huis })
    app = await openTestServer(huis)
    casusnummer = await naarTriage(huis)
    const recht = { soort: 'bsn', van: vandaag, tot: null, toelichting: zin }
    await vraag(app, 'beheerder', 'POST', `/partijen/${huis.partij.corporatie}/rechten`, recht)
    const besloten = { ...periode, besluit, strekking: zin }
    await vraag(app, 'beheerder', 'POST', `/partijen/${huis.partij.politie}/verstrekkingsbesluiten`, besloten)
  })
  beforeAll(async () => {
    const { id, body } = gekoppeld('politie')
    await vraag(app, 'beheerder', 'POST', `/partijen/${id}/koppelingen`, body)
  })
  afterAll(async () => {
    await app?.close()
    await huis?.sluit()
  })

  const partijen = async () => (await vraag(app, 'beheerder', 'GET', '/partijen')).json().partijen
  const eersteVan = async (
    lijst: string,
    waar: (ding: { stand?: string }) => boolean = () => true,
  ): Promise<string> => {
    const alle = (await partijen()).flatMap((p: Record<string, { id: string }[]>) => p[lijst] ?? [])
    const ding = alle.find(waar)
    if (!ding) throw new Error(`there is nothing among the ${lijst}`)
    return ding.id
  }
  let nummer = 0
  const gekoppeld = (partij: 'politie' | 'ggz') => ({
    id: huis.partij[partij],
    body: {
      ...{ ...periode, besluit, systeem: 'Zaaksysteem' },
      ...{ clientId: `zaaksysteem-${partij}-${nummer}`, verantwoordelijke: huis.wie(partij).id },
    },
  })
  const persoon = () => ({
    ...{ naam: `Persoon ${nummer}`, rol: 'partijmedewerker', partij: huis.partij.ggz, contactpersoon: false },
    ...{ telefoon: '', mail: `persoon${nummer}@ggz.example` },
  })
  const inlog = () => ({ uitgever: testIssuer, onderwerp: `sub-${nummer}` })
  const einde = { laatsteDag: null, reden: zin }
  const taak = { naam: 'Een taak', grondslag: 'Een wet, artikel 1', getoetst: { door: 'mr. X', dag: '2026-02-01' } }

  /** What its own people could send, anew each time. A route that is not here is one that somebody forgot. */
  const voorbeelden: Readonly<Record<string, () => Voorbeeld | Promise<Voorbeeld>>> = {
    partijVastleggen: () => ({ body: { naam: `Partij ${nummer}`, soort: 'publiek', bron: 'Handelsregister' } }),
    partijWijzigen: () => ({
      ...{
        id: huis.partij.ggz,
        body: { naam: `ggz ${nummer}`, soort: 'publiek', bron: 'Wet', sjabloon: 'ggz', reden: zin },
      },
    }),
    convenantVastleggen: () => ({ id: huis.partij.ggz, body: { ...periode, besluit } }),
    convenantBeeindigen: async () => ({ id: await eersteVan('convenanten'), body: einde }),
    taakVastleggen: () => ({ id: huis.partij.ggz, body: { ...taak, ...periode } }),
    verstrekkingsbesluitVastleggen: () => ({ id: huis.partij.ggz, body: { ...periode, besluit, strekking: zin } }),
    verstrekkingsbesluitBeeindigen: async () => ({ id: await eersteVan('verstrekkingsbesluiten'), body: einde }),
    koppelingVastleggen: () => gekoppeld('ggz'),
    koppelingBeeindigen: async () => ({ id: await eersteVan('koppelingen'), body: einde }),
    voorstelSchrappen: async () => {
      const kenmerken = { naam: `School ${nummer}`, soort: 'publiek', bron: 'Wet', sjabloon: 'school' }
      const nieuw = await vraag(app, 'beheerder', 'POST', '/partijen', kenmerken)
      return { id: nieuw.json().id, body: { voorstel: 'recht/bsn', getoetst: taak.getoetst, reden: zin } }
    },
    taakWijzigen: async () => ({ id: await eersteVan('taken'), body: { ...taak, reden: zin } }),
    taakBeeindigen: async () => ({ id: await eersteVan('taken'), body: einde }),
    bevoegdheidVerlenen: () => ({ id: huis.partij.ggz, body: { ...periode, besluit, bevoegdheden: ['intake'] } }),
    bevoegdheidIntrekken: async () => ({ id: await eersteVan('bevoegdheidsverleningen'), body: { reden: zin } }),
    rechtVastleggen: () => ({ id: huis.partij.ggz, body: { ...periode, soort: 'bijzonder', toelichting: zin } }),
    rechtBevestigen: async () => ({
      ...{ id: await eersteVan('rechten', (r) => r.stand === 'wacht'), wie: 'fg' as const, body: { bevinding: zin } },
    }),
    rechtIntrekken: async () => ({ id: await eersteVan('rechten'), body: { reden: zin } }),
    huisregelVastleggen: () => ({ body: { soort: 'termijnNaMandaat', waarde: 21, van: vandaag, besluit } }),
    medewerkerVastleggen: () => ({ body: { ...persoon(), inlog: inlog() } }),
    medewerkerWijzigen: () => ({ id: huis.wie('ggz').id, body: { ...persoon(), opvolger: null, reden: zin } }),
    medewerkerUitnodigen: async () => {
      const nieuw = await vraag(app, 'beheerder', 'POST', '/medewerkers', { ...persoon(), inlog: null })
      return { id: nieuw.json().id, body: { uitgever: testIssuer, mail: 'a@b.example', codehash: 'a'.repeat(64) } }
    },
    medewerkerBeeindigen: () => ({ id: huis.wie('welzijn2').id, body: { opvolger: null, reden: zin } }),
    mensenBevestigen: () => ({
      id: huis.partij.corporatie,
      body: { medewerkers: [huis.wie('corporatie').id, huis.wie('corporatie2').id] },
    }),
    afwezigheidVastleggen: () => ({
      id: huis.wie('politie').id,
      body: { vervanger: huis.wie('politie2').id, eersteDag: vandaag, laatsteDag: '2026-03-20' },
    }),
    importUitvoeren: () => ({
      body: {
        soort: 'partijen',
        bestand: Buffer.from(`naam;soort;bron\nImport ${nummer};publiek;Wet`).toString('base64'),
      },
    }),
    datVraagStellen: () => ({ wie: 'procesregisseur', body: { zvh: ander.zvh, reden: zin } }),
    datVraagBeantwoorden: () => ({
      ...{ id: nergens, wie: 'procesregisseur', body: { antwoord: true, motivering: zin, ...afgestemd(huis) } },
    }),
    uitwisselingVoorstellen: () => ({
      ...{ wie: 'procesregisseur', body: { kanaal: nergens, gegeven: nergens, waarvoor: zin } },
    }),
    uitwisselingBeslissen: () => ({ id: nergens, wie: 'gemeente', body: { akkoord: true } }),
  }

  async function voorbeeld({ naam, pad, methode }: Contract) {
    nummer += 1
    const maak = voorbeelden[naam]
    if (!maak) throw new Error(`${naam} has no example here`)
    const { id = '', wie = 'beheerder', body } = await maak()
    const path = pad.replace(':casusnummer', casusnummer).replace(':id', id)
    const versie = async () => {
      const gezien = [await partijen(), (await vraag(app, 'beheerder', 'GET', '/medewerkersoverzicht')).json()]
      return versieVan(gezien, id) ?? '1'
    }
    return {
      body,
      stuur: async (anders: unknown, sleutel = `sleutel-${Math.random()}-0123456789`.replaceAll('.', '')) =>
        vraag(app, wie, methode, path, anders as object, {
          ...{ 'idempotency-key': sleutel, 'if-match': `"${await versie()}"`, 'content-type': 'application/json' },
        }),
    }
  }

  function versieVan(iets: unknown, id: string): string | undefined {
    if (typeof iets !== 'object' || iets === null) return undefined
    if ('id' in iets && iets.id === id && 'versie' in iets) return String(iets.versie)
    for (const deel of Object.values(iets)) {
      const versie = versieVan(deel, id)
      if (versie !== undefined) return versie
    }
    return undefined
  }

  /** Everything that these routes could have changed. */
  const stand = async () => {
    const paden = ['/partijen', '/medewerkersoverzicht', '/huisregels'] as const
    const huisbeeld = await Promise.all(paden.map(async (pad) => (await vraag(app, 'beheerder', 'GET', pad)).body))
    return [...huisbeeld, (await vraag(app, 'procesregisseur', 'GET', `/casussen/${casusnummer}/dat-vragen`)).body]
  }

  interface Fout {
    readonly veld: string
    readonly melding: string
  }

  test.each(routes.map((c) => [c.naam, c] as const))(
    '[P3] [P4] [P5] [T8] %s tells each wrong field in Dutch, and stores nothing',
    async (_naam, contract) => {
      const { body, stuur } = await voorbeeld(contract)
      const voor = await stand()
      const fout = hostileTo(contract.body, body)
      expect(fout.length).toBeGreaterThan(5)
      for (const { wat, veld, body: verkeerd } of fout) {
        const antwoord = await stuur(verkeerd)
        const hoe = `${veld}: ${wat}`
        expect([hoe, antwoord.statusCode]).toEqual([hoe, 400])
        expect(antwoord.headers['content-type']).toContain('application/problem+json')
        const velden: readonly Fout[] = antwoord.json().velden ?? []
        const hier = velden.filter((v) => v.veld === veld || v.veld.startsWith(`${veld}.`))
        expect([hoe, hier.length > 0]).toEqual([hoe, true])
        for (const { melding } of hier) expect(melding, hoe).not.toMatch(vanZod)
      }
      for (const geheel of [[], ['x'], 'tekst', 12, { ...body, onbekend: 1 }, {}]) {
        const antwoord = await stuur(typeof geheel === 'object' ? geheel : JSON.stringify(geheel))
        expect([JSON.stringify(geheel).slice(0, 60), antwoord.statusCode]).toEqual([expect.anything(), 400])
      }
      expect(await stand()).toEqual(voor)
    },
  )

  /** What each form can say that is right by itself and not together, or not now; at which field that is told. */
  const samen: readonly (readonly [naam: string, wat: string, anders: object, veld: string])[] = [
    ...(['convenantVastleggen', 'taakVastleggen', 'bevoegdheidVerlenen', 'rechtVastleggen'] as const).flatMap(
      (naam) => [
        [naam, 'an end before the begin', { van: '2026-04-01', tot: '2026-03-31' }, 'tot'] as const,
        [naam, 'a begin that is over, without why', { van: '2026-03-01' }, 'waaromEerder'] as const,
      ],
    ),
    ...(['convenantVastleggen', 'bevoegdheidVerlenen', 'huisregelVastleggen'] as const).map(
      (naam) =>
        [naam, 'a decision of tomorrow', { besluit: { ...besluit, dag: '2026-03-03' } }, 'besluit.dag'] as const,
    ),
    ...(['taakVastleggen', 'taakWijzigen'] as const).flatMap((naam) => [
      [naam, 'a look of tomorrow', { getoetst: { door: 'mr. X', dag: '2026-03-03' } }, 'getoetst.dag'] as const,
      [naam, 'a proposal', { grondslag: 'Wmo 2015 (te controleren)' }, 'grondslag'] as const,
    ]),
    ...(['convenantBeeindigen', 'taakBeeindigen'] as const).map(
      (naam) => [naam, 'a last day that is over', { laatsteDag: '2026-03-01' }, 'laatsteDag'] as const,
    ),
    ['huisregelVastleggen', 'a day that is over', { van: '2026-03-01' }, 'van'],
    ['partijVastleggen', 'a name that is taken', { naam: 'GGZ' }, 'naam'],
    ['partijWijzigen', 'the name of another', { naam: 'Politie' }, 'naam'],
    ['medewerkerVastleggen', 'no partij', { partij: null }, 'partij'],
    ['medewerkerVastleggen', 'a partij that is nowhere', { partij: nergens }, 'partij'],
    ['medewerkerWijzigen', 'a partij that is nowhere', { partij: nergens }, 'partij'],
    ['medewerkerWijzigen', 'another role without why', { rol: 'manager', partij: null, reden: '' }, 'reden'],
    ['medewerkerWijzigen', 'a colleague that is nowhere', { opvolger: nergens }, 'opvolger'],
    ['medewerkerBeeindigen', 'a colleague that is nowhere', { opvolger: nergens }, 'opvolger'],
    ['mensenBevestigen', 'not everybody', { medewerkers: [] }, 'medewerkers'],
    ['mensenBevestigen', 'somebody else', { medewerkers: [nergens] }, 'medewerkers'],
    ['afwezigheidVastleggen', 'a colleague that is nowhere', { vervanger: nergens }, 'vervanger'],
    ['afwezigheidVastleggen', 'a last day that is over', { laatsteDag: '2026-03-01' }, 'laatsteDag'],
    ['afwezigheidVastleggen', 'an end before the begin', { eersteDag: '2026-03-21' }, 'laatsteDag'],
    [
      'medewerkerVastleggen',
      'an issuer of elsewhere',
      { inlog: { uitgever: 'https://x.example', onderwerp: 'x' } },
      'inlog.uitgever',
    ],
    ['medewerkerUitnodigen', 'an issuer of elsewhere', { uitgever: 'https://x.example' }, 'uitgever'],
  ]

  test.each(samen)('[P3] [P4] [P5] %s refuses %s at its field', async (naam, _wat, anders, veld) => {
    const contract = routes.find((c) => c.naam === naam)
    if (!contract) throw new Error(`${naam} is no route`)
    const { body, stuur } = await voorbeeld(contract)
    const voor = await stand()
    const antwoord = await stuur({ ...body, ...anders })
    expect([antwoord.statusCode, antwoord.headers['content-type']]).toEqual([
      400,
      expect.stringContaining('problem+json'),
    ])
    const fout: readonly Fout[] = antwoord.json().velden
    expect(fout.map((v) => v.veld)).toContain(veld)
    for (const { melding } of fout) expect(melding).not.toMatch(vanZod)
    expect(await stand()).toEqual(voor)
  })

  test('[P7] what another zvh has can be named in no form', async () => {
    const voor = await stand()
    for (const [naam, anders] of [
      ['medewerkerVastleggen', { partij: ander.partij.ggz }],
      ['medewerkerWijzigen', { partij: ander.partij.ggz }],
      ['medewerkerWijzigen', { opvolger: ander.wie('ggz2').id }],
      ['medewerkerBeeindigen', { opvolger: ander.wie('welzijn').id }],
      ['afwezigheidVastleggen', { vervanger: ander.wie('politie2').id }],
    ] as const) {
      const contract = routes.find((c) => c.naam === naam)
      if (!contract) throw new Error(`${naam} is no route`)
      const { body, stuur } = await voorbeeld(contract)
      const antwoord = await stuur({ ...body, ...anders })
      expect([naam, antwoord.statusCode]).toEqual([naam, 400])
      expect(antwoord.json().velden.map((v: Fout) => v.veld)).toEqual(Object.keys(anders))
    }
    expect(await stand()).toEqual(voor)
  })

  /** How often an act was done, by its records. */
  const gedaan = (handeling: string | null) =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', 'casushuis_lezer', true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.lezer', 'fg', true)`.execute(trx)
      const records = trx.selectFrom('logboek').select('volgnummer').where('besluit', '=', 'toegestaan')
      return (await records.where('handeling', '=', handeling ?? '').execute()).length
    })

  /** What nobody asks in this test house cannot be answered in it; what ends something is tried last. */
  const tweemaal = routes
    .filter((c) => c !== datVraagBeantwoorden && c !== uitwisselingVoorstellen && c !== uitwisselingBeslissen)
    .toSorted((a, b) => Number(/Beeindigen|Intrekken/.test(a.naam)) - Number(/Beeindigen|Intrekken/.test(b.naam)))

  test.each(tweemaal.map((c) => [c.naam, c] as const))(
    '[R2] %s is done once however often it is sent, and what is sent anew is judged anew',
    async (_naam, contract) => {
      const { body, stuur } = await voorbeeld(contract)
      const voor = await gedaan(contract.handeling)
      const sleutel = `twee-keer-${contract.naam}`
      const een = await stuur(body, sleutel)
      expect(een.statusCode, een.body).toBe(contract.status)
      // What says on which version it is based is another request once that has changed.
      if (vraagtSleutel(contract) && contract.opBasisVan === undefined) {
        const weer = await stuur(body, sleutel)
        expect([weer.statusCode, weer.body]).toEqual([een.statusCode, een.body])
        expect(await gedaan(contract.handeling)).toBe(voor + 1)
      }
      const nieuw = await stuur(body)
      expect(nieuw.statusCode, nieuw.body).toBeLessThan(500)
    },
  )
})
