import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmenInzien, casusInzien, casussenInzien, dossierInzien, werkInzien } from '@casushuis/contract'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import { asOwner } from '../testing/as-owner.ts'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('a damaged or missing key, or who it is about, closes that casus, with an alarm, and takes nothing else from anybody', async () => {
  const folder = join(huis.map, 'sleutels', huis.zvh)
  const stored = async () => (await readdir(folder, { recursive: true })).filter((f) => /^..[\\/].*\.sleutel$/.test(f))
  const bad = await meldAan(huis)
  const file = join(folder, (await stored())[0] ?? '')
  const good = await meldAan(huis)
  const key = await readFile(file)
  const names = async () => {
    const { casussen } = await huis.doe('procesregisseur', casussenInzien)
    return Object.fromEntries(casussen.map((c) => [c.casusnummer, c.betrokkene]))
  }
  const alarmen = async () =>
    (await huis.doe('fg', alarmenInzien)).alarmen.filter((a) => a.voorbijTijdstip === null).map((a) => a.soort)
  const nu = () => huis.middelen.clock.nu()
  const check = () => huis.store.checkReadable(huis.zvh, nu())
  const checkNames = () => huis.store.checkKeys(huis.zvh, nu())

  const isClosed = async () => {
    expect(await names()).toEqual({ [bad]: 'Niet te lezen', [good]: 'Wessel Proefjes' })
    expect((await huis.doe('procesregisseur', werkInzien)).taken.length).toBeGreaterThan(1)
    const params = { casusnummer: bad }
    await expect(huis.doe('procesregisseur', dossierInzien, { params })).rejects.toThrow(CasusUnreadable)
    await expect(huis.doe('procesregisseur', casusInzien, { params })).rejects.toThrow(CasusUnreadable)
  }
  const isOpen = async () => expect(await names()).toEqual({ [bad]: 'Wessel Proefjes', [good]: 'Wessel Proefjes' })

  for (const damaged of [Buffer.from(key.map((byte, i) => (i === 20 ? byte ^ 1 : byte))), Buffer.alloc(0)]) {
    await writeFile(file, damaged)
    await isClosed()
    await check()
    expect(await alarmen()).toEqual(['casusOnleesbaar'])
  }
  // What was found is looked at again before the next day.
  await checkNames()
  expect(await alarmen()).toEqual(['casusOnleesbaar'])
  await writeFile(file, key)
  await checkNames()
  expect(await alarmen()).toEqual([])
  await isOpen()

  await rm(file)
  await isClosed()
  await checkNames()
  expect(await alarmen()).toEqual(['casusOnleesbaar'])
  await writeFile(file, key)
  await checkNames()
  expect(await alarmen()).toEqual([])

  await damageBetrokkene(bad)
  await isClosed()
  await check()
  expect(await alarmen()).toEqual(['casusOnleesbaar'])
  await damageBetrokkene(bad)
  await checkNames()
  expect(await alarmen()).toEqual([])
  await isOpen()
})

/** Turns one byte of who the casus is about around; a second time turns it back. */
const damageBetrokkene = (casusnummer: string) =>
  asOwner(huis, (kysely) =>
    sql`update gegeven set inhoud = set_byte(inhoud, 20, 255 - get_byte(inhoud, 20)) where betrokkene
      and casus_id = (select id from casus where casusnummer = ${casusnummer})`.execute(kysely),
  )
