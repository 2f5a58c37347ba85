import {
  alarmenInzien,
  casusInzien,
  casussenInzien,
  datCheckDoen,
  intakeBesluiten,
  logboekInzien,
} from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { houseSetting } from '../../ports/store.ts'
import { afgestemd, bevestigAfronding, criteria, meldAan, naarTriage } from '../../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../../testing/house.ts'
import { zoekwaardeVan } from '../aanmelding/zoekwaarde.ts'
import { vernietigTeruggekomen } from './teruggezet.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

const start = async () => {
  const { clock } = huis.middelen
  const aantal = await vernietigTeruggekomen(huis.store, clock, huis.zvh)
  await huis.store.renewDatIndex(huis.zvh, clock.nu(), zoekwaardeVan)
  return aantal
}
const alarmen = async () =>
  (await huis.doe('fg', alarmenInzien)).alarmen.filter((a) => a.voorbijTijdstip === null).map((a) => a.soort)

test('[S5] what was destroyed and comes back with an older backup is destroyed again before the door opens', async () => {
  const [blijft, ander] = [await meldAan(huis), await meldAan(huis, 'politie')]
  const terug = await naarTriage(huis)
  const id = await huis.store.transaction(
    {
      ...houseSetting(huis.zvh, huis.middelen.clock.nu()),
      medewerker: huis.wie('procesregisseur').id,
      casusnummer: terug,
    },
    async (t) => t.hier,
  )
  if (!id) throw new Error('the casus is there')
  // What putting back an older backup beside the keys of now comes to: its rows are there, its key and dat-sleutel are not.
  await huis.sleutels.bury(huis.zvh, id, huis.middelen.clock.nu())
  await huis.sleutels.destroy(huis.zvh, id)
  await huis.sleutels.destroyOtherDatSleutels(huis.zvh, '')

  expect(await start()).toEqual([id])
  await expect(huis.doe('procesregisseur', casusInzien, { params: { casusnummer: terug } })).rejects.toThrow()
  const { casussen } = await huis.doe('procesregisseur', casussenInzien)
  expect(casussen.map((c) => c.casusnummer).toSorted()).toEqual([blijft, ander].toSorted())
  const rows = await huis.database.kysely.transaction().execute(async (trx) => {
    await sql`select set_config('role', 'casushuis_lijst', true), set_config('casushuis.zvh', ${huis.zvh}, true)`.execute(
      trx,
    )
    return trx.selectFrom('datIndex').select('casusId').where('casusId', '=', id).execute()
  })
  expect(rows).toEqual([])
  const { regels } = await huis.doe('fg', logboekInzien)
  expect(regels.filter((r) => r.handeling === 'Opnieuw vernietigen')).toHaveLength(1)
  expect(await alarmen()).toEqual(['vernietigdeTeruggekomen'])
  const check = { params: { casusnummer: blijft }, body: { reden: 'Nodig om dubbel werk te voorkomen.' } }
  expect((await huis.doe('procesregisseur', datCheckDoen, check)).bekend).toBe(true)

  expect(await start()).toEqual([])
  expect(await alarmen()).toEqual([])
})

test('[S5] a destruction is remembered before its key goes', async () => {
  const casusnummer = await meldAan(huis)
  const before = await huis.sleutels.buried(huis.zvh)
  await huis.doe('procesregisseur', intakeBesluiten, {
    params: { casusnummer },
    body: { ...afgestemd(huis), uitkomst: 'nietInBehandeling', criteria, afweging: 'Hoort hier niet thuis.' },
  })
  await bevestigAfronding(huis, casusnummer)
  expect(await huis.sleutels.buried(huis.zvh)).toHaveLength(before.length + 1)
})
