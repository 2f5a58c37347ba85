import { casusInzien, dossierInzien, logboekInzien } from '@casushuis/contract'
import type { CasusId } from '@casushuis/handvat'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkLogboek } from '../logboek/control.ts'
import type { Logrecord } from '../ports/logboek.ts'
import { asOwner } from '../testing/as-owner.ts'
import { begin, naarOverleg, naarTriage } from '../testing/casus.ts'
import { openTestHouse, type TestHouse, type TestPerson } from '../testing/house.ts'
import { type Look, makeLookbook } from './lookbook.ts'

/* R2: nothing is seen of which there is no record, however many look at the same moment. */

describe('the records of looks', () => {
  let huis: TestHouse
  let casusnummer: string
  let proeven = 0
  const kijkers = ['gemeente', 'corporatie', 'ggz', 'politie', 'procesregisseur'] as const

  beforeAll(async () => {
    huis = await openTestHouse()
    casusnummer = await naarTriage(huis)
    await begin(huis, casusnummer, await naarOverleg(huis, casusnummer, ['gemeente', 'corporatie', 'ggz', 'politie']))
  })
  afterAll(() => huis?.sluit())

  const kijk = (wie: TestPerson) => huis.doe(wie, dossierInzien, { params: { casusnummer } })
  const inLogboek = async () => {
    const { regels } = await huis.doe('fg', logboekInzien, { query: { perPagina: 100 } })
    return regels.filter((r) => r.handeling === 'Gegevens bekijken')
  }
  const opEenAnderMoment = () =>
    huis.setClock(new Date(Date.parse(huis.middelen.clock.nu()) + 20 * 60_000).toISOString())

  const casusId = async () => {
    const { rows } = await asOwner(huis, (kysely) =>
      sql<{ id: CasusId }>`select id from casus where casusnummer = ${casusnummer}`.execute(kysely),
    )
    return rows[0]?.id ?? null
  }
  const look = async (wie: TestPerson, record: Partial<Logrecord>): Promise<Look> => {
    const { id: medewerker, rol } = huis.wie(wie)
    const setting = { zvh: huis.zvh, medewerker, lezer: null, nu: huis.middelen.clock.nu() }
    return {
      setting,
      record: { ...leeg, op: setting.nu, medewerker, rol, casus: await casusId(), ...record },
      kijk: `proef ${++proeven} van ${wie}`,
    }
  }
  const breaches = () => {
    const { store, clock } = huis.middelen
    const zetting = { zvh: huis.zvh, medewerker: huis.wie('fg').id, lezer: 'fg', nu: clock.nu() }
    return store.transaction(zetting, async (t) => {
      const evidence = { heads: await t.koppen(), checkpoint: { ketens: new Map() }, beginnen: await t.beginnen() }
      return checkLogboek(await t.keten(null, 10_000), evidence)
    })
  }

  test('[R2] [R3] of many looks at the same moment there is a record of each, in one chain that adds up', async () => {
    opEenAnderMoment()
    const sinds = huis.middelen.clock.nu()
    await Promise.all(kijkers.map(kijk))
    const blikken = (await inLogboek()).filter((r) => r.tijdstip >= sinds)
    expect(blikken.map((r) => r.wie).toSorted()).toEqual(kijkers.map((wie) => huis.wie(wie).naam).toSorted())
    expect(await breaches()).toEqual([])
  })

  test('[R2] whose record cannot be written sees nothing', async () => {
    opEenAnderMoment()
    const recht = (woord: 'revoke' | 'grant') =>
      asOwner(huis, (kysely) =>
        sql
          .raw(
            `${woord} execute on function logboek_schrijft_samen(uuid, jsonb) ${woord === 'revoke' ? 'from' : 'to'} casushuis_app`,
          )
          .execute(kysely),
      )
    await recht('revoke')
    await expect(kijk('gemeente')).rejects.toThrow()
    await expect(huis.doe('gemeente', casusInzien, { params: { casusnummer } })).rejects.toThrow()
    await recht('grant')
    expect((await kijk('gemeente')).gegevens.length).toBeGreaterThan(0)
  })

  test('[R2] what waits while one is written is written together after it', async () => {
    const write = makeLookbook(huis.database.kysely)
    const looks = await Promise.all(kijkers.map((wie) => look(wie, {})))
    huis.statements.length = 0
    await Promise.all(looks.map(write))
    expect(huis.statements.filter((s) => s.includes('logboek_schrijft_samen'))).toHaveLength(2)
    expect(await breaches()).toEqual([])
  })

  test('[R3] what is in another name than of who looked is refused, and takes nobody else along', async () => {
    const write = makeLookbook(huis.database.kysely)
    const voor = (await inLogboek()).length
    const looks = [
      await look('gemeente', {}),
      await look('corporatie', { medewerker: huis.wie('ggz').id }),
      await look('politie', {}),
    ]
    const written = await Promise.allSettled(looks.map(write))
    expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await inLogboek()).length).toBe(voor + 2)
    await Promise.allSettled(looks.map(write))
    expect((await inLogboek()).length, 'the same again').toBe(voor + 2)
    expect(await breaches()).toEqual([])
  })
})

/** A record of a look that was refused, which says least. */
const leeg: Omit<Logrecord, 'op' | 'medewerker' | 'rol' | 'casus'> = {
  ...{ partij: null, namens: null, objecten: [], handeling: 'dossierInzien', soort: 'inzage', doel: null, taak: null },
  ...{ grondslag: null, delen: [], besluit: 'geweigerd', regelboek: 'proef@0.0.0', regels: ['P8/alleen-toegewezen'] },
  ...{ feiten: [], zichtbaarVoor: [] },
}
