import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { alarmenInzien, casusInzien, casussenInzien, dossierInzien, werkInzien } from '@casushuis/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CasusUnreadable } from '../ports/casus-unreadable.ts'
import { meldAan } from '../testing/casus.ts'
import { openTestHouse, type TestHouse } from '../testing/house.ts'

let huis: TestHouse
beforeAll(async () => {
  huis = await openTestHouse()
})
afterAll(() => huis?.sluit())

test('a damaged or missing key closes that casus, with an alarm, and takes nothing else from anybody', async () => {
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
  const check = () => huis.store.checkKeys(huis.zvh, huis.middelen.clock.nu())

  for (const damaged of [Buffer.from(key.map((byte, i) => (i === 20 ? byte ^ 1 : byte))), Buffer.alloc(0)]) {
    await writeFile(file, damaged)
    expect(await names()).toEqual({ [bad]: 'Niet te lezen', [good]: 'Wessel Proefjes' })
    expect((await huis.doe('procesregisseur', werkInzien)).taken.length).toBeGreaterThan(1)
    const params = { casusnummer: bad }
    await expect(huis.doe('procesregisseur', dossierInzien, { params })).rejects.toThrow(CasusUnreadable)
    await expect(huis.doe('procesregisseur', casusInzien, { params })).rejects.toThrow(CasusUnreadable)
    await check()
    expect(await alarmen()).toEqual(['casusOnleesbaar'])
  }
  await writeFile(file, key)
  await check()
  expect(await alarmen()).toEqual([])
  expect(await names()).toEqual({ [bad]: 'Wessel Proefjes', [good]: 'Wessel Proefjes' })
})
