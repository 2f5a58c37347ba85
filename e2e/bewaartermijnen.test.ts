import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

describe('how long a dossier is kept', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  test('[S4] [S7] the manager sees what ends and when, and opens an archived dossier again for a while', async () => {
    const manager = await logIn(huis.browser, huis.app.address, 'henk')
    const { page } = manager
    await page.getByRole('link', { name: 'Bewaartermijnen', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bewaartermijnen' }).waitFor()
    await page
      .getByText(/^In het archief sinds/)
      .first()
      .waitFor()
    await inspect(manager, 'bewaartermijnen-manager')
    const knop = page.getByRole('button', { name: /^Weer actief maken: casus/ }).first()
    const casusnummer = /casus (\S+)/.exec((await knop.getAttribute('aria-label')) ?? '')?.[1] ?? expect.fail()
    await knop.click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Tot welke dag?').fill(dayFromNow(14))
    await venster
      .getByLabel('Waarvoor is het dossier weer nodig?')
      .fill('De rechtbank vraagt om een toelichting op het plan.')
    await inspect(manager, 'bewaartermijnen-activeren')
    await venster.getByRole('button', { name: 'Weer actief maken' }).click()
    await page
      .getByText(/^Weer actief tot/)
      .first()
      .waitFor()
    const regel = page.getByRole('listitem').filter({ hasText: casusnummer })
    await regel.getByText(/^Weer actief tot/).waitFor()
    expect(await regel.getByRole('button').count()).toBe(0)
    await inspect(manager, 'bewaartermijnen-weer-actief')
  })

  test('[S6] the procesregisseur records another term with the leidende partij, and goes back to the usual ones', async () => {
    const marieke = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page } = marieke
    await page.getByRole('link', { name: 'Bewaartermijnen', exact: true }).click()
    const regel = page
      .getByRole('listitem')
      .filter({ hasText: /^.*Gaat naar het archief op/ })
      .first()
    await regel.getByRole('link').click()
    await page.getByRole('heading', { name: 'Afschaling', exact: true }).waitFor()
    await page.getByRole('button', { name: 'Andere bewaartermijn vastleggen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Alles vernietigen op').fill(dayFromNow(700))
    await venster.getByLabel('Opnieuw beoordelen uiterlijk op').fill(dayFromNow(150))
    await venster.getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByLabel('Waarom is deze termijn nodig?').fill('De rechter doet pas in het voorjaar uitspraak.')
    await inspect(marieke, 'andere-termijn')
    await venster.getByRole('button', { name: 'Andere bewaartermijn vastleggen' }).click()
    await page.getByText(/^Voor deze casus is een andere bewaartermijn afgesproken/).waitFor()
    await inspect(marieke, 'andere-termijn-loopt')
    await page.getByRole('button', { name: 'Terug naar de gewone bewaartermijnen' }).click()
    await venster.getByLabel('Waarom is de andere termijn niet meer nodig?').fill('De rechter deed eerder uitspraak.')
    await venster.getByLabel('Met wie van deze organisatie').fill('De medewerker die deze casus volgt')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await venster.getByRole('button', { name: 'Terug naar de gewone bewaartermijnen' }).click()
    await page.getByText(/^Voor deze casus is een andere/).waitFor({ state: 'detached' })
    await quiet(page)
  })
})
