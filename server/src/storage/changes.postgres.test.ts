import { bevoegdheidIntrekken, gegevenInbrengen, intakeBesluiten, partijenInzien } from '@casushuis/contract'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import type { Change, Line, Presence } from '../ports/changes.ts'
import { afgestemd, bevestigAfronding, criteria, gegeven, meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'
import { changesOnServer } from './changes.ts'

describe('another process that listens to the same server', () => {
  let huis: TestHouse
  let server: pg.Client
  let line: Line
  const present: Presence[] = []
  let heard: (Change | 'unknown')[] = []

  beforeAll(async () => {
    huis = await openTestHouse()
    server = new pg.Client({ connectionString: huis.databaseUrl ?? '' })
    await server.connect()
    line = await changesOnServer(huis.databaseUrl ?? '').listen({
      changed: (change) => heard.push(change),
      present: (presence) => present.push(presence),
    })
  })
  beforeEach(() => {
    heard = []
  })
  afterAll(async () => {
    await line.close()
    await server.end()
    await huis.sluit()
  })

  const ofThisHouse = () => heard.filter((change) => change !== 'unknown' && change.zvh === huis.zvh)
  const brengIn = (casusnummer: string) =>
    huis.doe('gemeente', gegevenInbrengen, { params: { casusnummer }, body: gegeven() })

  test('[C2] hears once of each act which casus changed, after the commit and not before', async () => {
    const casusnummer = await meldAan(huis)
    heard = []
    await brengIn(casusnummer)
    await expect.poll(ofThisHouse).toEqual([{ zvh: huis.zvh, casus: expect.any(String) }])
    await expect(brengIn('ABCD-2345')).rejects.toThrow()
    await brengIn(casusnummer)
    await expect.poll(() => ofThisHouse().length, { message: 'a refusal changes nothing' }).toBe(2)
  })

  test('[S5] hears that a casus is gone, and that the registers changed', async () => {
    const params = { casusnummer: await meldAan(huis) }
    heard = []
    const body = {
      ...afgestemd(huis),
      uitkomst: 'nietInBehandeling' as const,
      criteria,
      afweging: 'Eén partij kan dit.',
    }
    await huis.doe('procesregisseur', intakeBesluiten, { params, body })
    heard = []
    await bevestigAfronding(huis, params.casusnummer)
    await expect.poll(() => ofThisHouse().length).toBeGreaterThan(0)
    heard = []
    const { partijen } = await huis.doe('beheerder', partijenInzien)
    const [verlening] = partijen.find((p) => p.naam === 'welzijn')?.bevoegdheidsverleningen ?? []
    const ander = partijen.flatMap((p) => p.bevoegdheidsverleningen)[0]
    const id = verlening?.id ?? ander?.id ?? ''
    await huis.doe('beheerder', bevoegdheidIntrekken, { params: { id }, body: { reden: 'De afspraak is opgezegd.' } })
    await expect.poll(ofThisHouse).toContainEqual({ zvh: huis.zvh, casus: null })
  })

  test('[C2] hears who is there at another one, and nothing of that is stored', async () => {
    const other = await changesOnServer(huis.databaseUrl ?? '').listen({ changed: () => {}, present: () => {} })
    const here = { process: 'ander', casus: maakId<'casus'>('deze'), who: [huis.wie('ggz').id] }
    await other.tell(here)
    await other.tell({ ...here, who: [] })
    await expect.poll(() => present).toEqual([here, { ...here, who: [] }])
    await other.close()
    await expect(other.tell(here)).rejects.toThrow('closed')
  })

  test('[C2] that lost its line listens again, and says that it may have missed something', async () => {
    await server.query("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen casushuis%'")
    await expect.poll(() => heard, { timeout: 10_000 }).toContain('unknown')
    heard = []
    const casusnummer = await meldAan(huis, 'politie')
    await huis.doe('politie', gegevenInbrengen, { params: { casusnummer }, body: gegeven() })
    await expect.poll(() => ofThisHouse().length).toBeGreaterThan(0)
  })
})
