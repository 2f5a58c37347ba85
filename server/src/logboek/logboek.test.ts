import { randomUUID } from 'node:crypto'
import { casusInzien, casussenInzien, dossierInzien, logboekInzien } from '@casushuis/contract'
import type { Selectable, Transaction } from 'kysely'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import type { Logrecord } from '../ports/logboek.ts'
import type { Schema } from '../storage/schema.ts'
import { asOwner } from '../testing/as-owner.ts'
import { begin, gegeven, meldAan, naam, naarOverleg, naarTriage, rondAf, vraagEnAntwoord } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { NietGevonden } from '../usecases/errors.ts'
import { firstHash, hashOf } from './chain.ts'

type Rij = Selectable<Schema['logboek']>

describe('the logboek', () => {
  let huis: TestHouse
  let casusnummer: string
  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
    await vraagEnAntwoord(huis, casusnummer, 'ggz', [gegeven()])
    const overleg = await naarOverleg(huis, casusnummer, ['gemeente', 'ggz', 'corporatie'])
    await begin(huis, casusnummer, overleg)
    await rondAf(huis, casusnummer, overleg, 'ggz')
    await huis.doe('gemeente', dossierInzien, { params: { casusnummer } })
    await expect(huis.doe('politie', casusInzien, { params: { casusnummer } })).rejects.toThrow(NietGevonden)
  })
  afterAll(() => huis?.sluit())

  const als = <T>(rol: string, doe: (trx: Transaction<Schema>) => Promise<T>): Promise<T> =>
    huis.database.kysely.transaction().execute(async (trx) => {
      await sql`select set_config('role', ${rol}, true), set_config('casushuis.zvh', ${huis.zvh}, true),
        set_config('casushuis.lezer', 'fg', true)`.execute(trx)
      return doe(trx)
    })
  const alleRijen = () =>
    als('casushuis_lezer', (trx) =>
      trx.selectFrom('logboek').selectAll().orderBy('keten').orderBy('volgnummer').execute(),
    )

  test('[R3] every chain adds up from its first record to its last, over a whole casus', async () => {
    const rijen = await alleRijen()
    expect(rijen.length).toBeGreaterThan(15)
    expect(new Set(rijen.map((r) => r.keten)).size).toBeGreaterThan(1)
    expect(breuken(rijen)).toEqual([])
  })

  test('[R3] a record that was changed, in any of its fields, breaks the chain', async () => {
    const rijen = await alleRijen()
    const plek = rijen.findIndex((r) => r.casusId !== null && r.volgnummer === 2)
    const ander: Partial<Rij> = {
      op: '2001-01-01T00:00:00.000Z',
      rol: 'fg',
      handeling: 'casusInzien ',
      regelboek: 'handvat-b2@0.0.1',
      soort: 'anders',
      besluit: 'geweigerd',
      regels: ['P8/alleen-toegewezen', 'X'],
      objecten: [],
      doel: null,
      taak: null,
      grondslag: null,
      zichtbaarVoor: ['iedereen'],
    }
    for (const [veld, waarde] of Object.entries(ander)) {
      const origineel = rijen[plek]
      if (JSON.stringify(origineel?.[veld as keyof Rij]) === JSON.stringify(waarde)) continue
      const vervalst = rijen.map((r, i) => (i === plek ? { ...r, [veld]: waarde } : r))
      expect(breuken(vervalst), veld).not.toEqual([])
    }
  })

  test('[R3] a record taken out, put in or moved breaks the chain', async () => {
    const rijen = (await alleRijen()).filter((r) => r.casusId !== null)
    const [een, twee, drie, ...rest] = rijen
    if (!een || !twee || !drie) throw new Error('too short a story')
    expect(breuken([een, drie, ...rest])).not.toEqual([])
    expect(breuken([een, twee, twee, drie, ...rest])).not.toEqual([])
    expect(breuken([een, drie, twee, ...rest])).not.toEqual([])
  })

  test('[R3] a whole chain that is put in another house or under another name is broken', async () => {
    const [eerste] = await alleRijen()
    if (!eerste) throw new Error('nothing was recorded')
    const keten = (await alleRijen()).filter((r) => r.keten === eerste.keten)
    expect(breuken(keten)).toEqual([])
    const elders = maakId<'zvh'>(randomUUID())
    expect(breuken(keten.map((r) => ({ ...r, zvhId: elders })))).not.toEqual([])
    expect(breuken(keten.map((r) => ({ ...r, keten: `${r.keten}0` })))).not.toEqual([])
  })

  test('[R2] it says by which version of the rulebook was decided', async () => {
    for (const { regelboek } of await alleRijen()) expect(regelboek).toMatch(/^handvat-b2@\d+\.\d+\.\d+$/)
  })

  test.each(['casushuis_werk', 'casushuis_lezer', 'casushuis_lijst', 'casushuis_app', 'casushuis_inrichter'])(
    '[R3] %s can change nothing in it and take nothing out',
    async (rol) => {
      for (const poging of [
        sql`update logboek set besluit = 'geweigerd'`,
        sql`delete from logboek`,
        sql`truncate logboek`,
        sql`drop trigger logboek_blijft on logboek`,
      ])
        await expect(als(rol, (trx) => poging.execute(trx))).rejects.toThrow(/permission denied|must be owner/)
    },
  )

  test('[R3] even who owns the table is stopped by the table itself', async () => {
    for (const poging of [sql`update logboek set rol = 'fg'`, sql`delete from logboek`, sql`truncate logboek`])
      await expect(asOwner(huis, (k) => poging.execute(k))).rejects.toThrow('append-only')
  })

  test('[R2] what is looked at is in it too, with whom, in whose name, for which doel and on which grondslag', async () => {
    const gemeente = huis.wie('gemeente').id
    const inzage = (await alleRijen()).filter((r) => r.handeling === 'dossierInzien' && r.medewerkerId === gemeente)
    expect(inzage.length).toBeGreaterThan(0)
    for (const { besluit, namensId, doel, taak, grondslag, regels } of inzage) {
      expect({ besluit, namensId, grondslag }).toEqual({
        besluit: 'toegestaan',
        namensId: huis.partij.gemeente,
        grondslag: 'Proefwet art. 1',
      })
      expect([doel, taak, regels[0]]).not.toContain(undefined)
    }
  })

  test('[R2] whose names stood in a list can be found again', async () => {
    await huis.doe('gemeente', casussenInzien)
    await huis.doe('politie', casussenInzien)
    const rijen = await alleRijen()
    const casus = rijen.find((r) => r.casusId !== null)?.casusId
    const getoond = (wie: TestPerson) =>
      rijen.findLast((r) => r.handeling === 'casussenInzien' && r.medewerkerId === huis.wie(wie).id)?.objecten
    expect(getoond('gemeente')).toEqual([casus])
    expect(getoond('politie')).toEqual([])
  })

  test('[R2] an attempt on a casus of another is in it, without saying which casus that was', async () => {
    const politie = huis.wie('politie').id
    const [poging] = (await alleRijen()).filter((r) => r.medewerkerId === politie && r.handeling === 'casusInzien')
    expect(poging).toMatchObject({ besluit: 'geweigerd', casusId: null, objecten: [] })
  })

  test('[R3] it holds no name and no text', async () => {
    const alles = JSON.stringify(await alleRijen())
    for (const woord of [naam, 'Aanhoudende overlast', casusnummer]) expect(alles).not.toContain(woord)
  })

  test('[R2] page by page every record comes by once, those of one moment too', async () => {
    await asOwner(huis, (k) =>
      sql`insert into logboek select gelijk.*
        from (select * from logboek order by op limit 3) l, generate_series(1, 4) n,
          jsonb_populate_record(null::logboek, to_jsonb(l) || jsonb_build_object('keten', 'gelijk:' || n)) gelijk
      `.execute(k),
    )
    const alle = (await alleRijen()).map((r) => r.op).sort()
    for (const perPagina of [1, 2, 5, 200])
      expect((await bladeren(perPagina)).filter((op) => alle.includes(op)).sort()).toEqual(alle)
  })

  async function bladeren(perPagina: number, voor?: string): Promise<readonly string[]> {
    const { regels, meer } = await huis.doe('fg', logboekInzien, {
      query: { perPagina, ...(voor ? { voorTijdstip: voor } : {}) },
    })
    const momenten = regels.map((r) => r.tijdstip)
    expect(regels.length).toBeGreaterThan(0)
    return meer ? [...momenten, ...(await bladeren(perPagina, momenten.at(-1)))] : momenten
  }

  describe('when the record cannot be written', () => {
    const dicht = sql`create function schijf_vol() returns trigger language plpgsql as
      $$ begin raise exception 'no room for the logboek'; end $$`
    beforeAll(() =>
      asOwner(huis, async (k) => {
        await dicht.execute(k)
        await sql`create trigger vol before insert on logboek execute function schijf_vol()`.execute(k)
      }),
    )
    afterAll(() => asOwner(huis, (k) => sql`drop function schijf_vol() cascade`.execute(k)))

    const aantallen = () =>
      asOwner(huis, async (k) => {
        const { rows } = await sql<{ aantal: number }>`select
          (select count(*) from casus) + (select count(*) from gegeven) + (select count(*) from inzagerecht) as aantal
        `.execute(k)
        return rows[0]?.aantal
      })

    test('[R2] an act does not happen, and leaves nothing behind', async () => {
      const voor = await aantallen()
      await expect(meldAan(huis)).rejects.toThrow('no room for the logboek')
      expect(await aantallen()).toBe(voor)
    })

    test('[R2] nothing is shown either', async () => {
      // What was seen earlier in the same sitting has its record.
      huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 3_600_000).toISOString())
      await expect(huis.doe('gemeente', dossierInzien, { params: { casusnummer } })).rejects.toThrow('no room')
      await expect(huis.doe('gemeente', casussenInzien)).rejects.toThrow('no room')
    })

    test('[R2] nor is it told that something may not be', async () => {
      await expect(huis.doe('politie', casusInzien, { params: { casusnummer } })).rejects.toThrow('no room')
    })
  })
})

/** Where the chains do not add up: the place of each record that does not follow from the one before. */
function breuken(rijen: readonly Rij[]): readonly string[] {
  const koppen = new Map<string, { readonly volgnummer: number; readonly hash: Uint8Array }>()
  return rijen.flatMap((rij) => {
    const { zvhId: zvh, keten, volgnummer, vorigeHash, hash } = rij
    const vorige = koppen.get(keten) ?? { volgnummer: 0, hash: firstHash }
    koppen.set(keten, { volgnummer, hash })
    const volgt =
      volgnummer === vorige.volgnummer + 1 &&
      Buffer.compare(vorigeHash, vorige.hash) === 0 &&
      Buffer.compare(hash, hashOf(vorige.hash, { zvh, keten, volgnummer }, alsRecord(rij))) === 0
    return volgt ? [] : [`${keten} ${volgnummer}`]
  })
}

function alsRecord({ medewerkerId, partijId, namensId, casusId, ...rest }: Rij): Logrecord {
  return { ...rest, medewerker: medewerkerId, partij: partijId, namens: namensId, casus: casusId }
}
