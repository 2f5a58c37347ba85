import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { bestanden } from '../server/src/testing/files.ts'
import { readPdf } from '../server/src/testing/pdf.ts'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { haal } from './support/downloads.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

/** What the ggz brought in, and the gemeente asked for. */
const behandeling = 'Eerdere behandeling'
/** What the ggz agreed to before, for the corporatie. */
const signalen = 'Signalen dat het minder gaat'
const brief = 'Brief van de huisarts'
const voorwaarde = 'Alleen in de brief aan de rechtbank, en daarna weg.'

describe('[C8] three afspraken: on a condition, refused, taken back', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function naarPlan(wie: string): Promise<Visit> {
    const visit = await logIn(huis.browser, huis.app.address, wie)
    await open(visit.page)
    return visit
  }
  async function open(page: Page): Promise<void> {
    await page.goto(`${huis.app.address}/casussen`)
    await page
      .getByRole('row', { name: /Casusoverleg GGZ De Singel Gemeente Rijnvecht/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: 'Plan van aanpak', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Gegevens meenemen' }).waitFor()
    await quiet(page)
  }
  async function opnieuw(page: Page): Promise<void> {
    await page.reload()
    await page.getByRole('heading', { level: 2, name: 'Gegevens meenemen' }).waitFor()
    await quiet(page)
  }
  const leest = async (page: Page) => (await page.locator('main').textContent()) ?? ''
  async function vastleggen({ page }: Visit, knop: string): Promise<void> {
    const venster = page.getByRole('dialog')
    await venster.getByRole('button', { name: knop, exact: true }).click()
    await venster.waitFor({ state: 'detached' })
    await quiet(page)
  }

  test('[C8] [C9] one agreed on a condition and collected, one asked in words and refused, one taken back', async () => {
    const [anouk, fatima, sanne] = [await naarPlan('anouk'), await naarPlan('fatima'), await naarPlan('sanne')]

    await voegtToe(anouk.page, behandeling)
    await anouk.page.getByRole('link', { name: 'Plan van aanpak', exact: true }).click()
    await anouk.page.getByRole('button', { name: `Beslissen over: ${behandeling}` }).click()
    const besluit = anouk.page.getByRole('dialog')
    await besluit.getByRole('radio', { name: 'Ja, akkoord' }).check()
    await besluit.getByLabel('Tot en met (mag leeg blijven)').fill(dayFromNow(20))
    await besluit.getByLabel('Voorwaarden (mag leeg blijven)').fill(voorwaarde)
    const mee = besluit.getByRole('checkbox', { name: brief })
    expect(await mee.isChecked()).toBe(false)
    await mee.check()
    await besluit.getByLabel('Toelichting').fill('Voor de rechtbank is dit nodig.')
    await inspect(anouk, 'meenemen-voorwaarden')
    await vastleggen(anouk, 'Besluit vastleggen')
    await opnieuw(fatima.page)
    await fatima.page.getByText(voorwaarde).waitFor()
    await fatima.page.getByText('Er gaat een document mee.').waitFor()
    await inspect(fatima, 'meenemen-akkoord')
    expect(await leest(sanne.page)).not.toContain(voorwaarde)

    await sanne.page.getByRole('button', { name: 'Vragen om een gegeven' }).click()
    const vraag = sanne.page.getByRole('dialog')
    await vraag.getByLabel('Voor welke actie').click()
    await sanne.page.getByRole('option', { name: /De huismeester let op/ }).click()
    await vraag.getByLabel('Welk gegeven?').click()
    await sanne.page.getByRole('option', { name: 'Iets waarvan u alleen weet dat het er is' }).click()
    await vraag.getByLabel('Aan welke organisatie').click()
    await sanne.page.getByRole('option', { name: /Gemeente/ }).click()
    await vraag.getByLabel('Waarom is het nodig').fill('U noemde een regeling voor de huur: welke is dat?')
    await inspect(sanne, 'meenemen-in-woorden')
    await vastleggen(sanne, 'Vraag versturen')
    await opnieuw(fatima.page)
    await fatima.page.getByRole('button', { name: 'Beslissen over: een gegeven' }).click()
    const weigering = fatima.page.getByRole('dialog')
    await weigering.getByRole('radio', { name: 'Nee, niet akkoord' }).check()
    await weigering.getByLabel('Toelichting').fill('Dat is niet nodig om op te letten.')
    await vastleggen(fatima, 'Besluit vastleggen')
    await opnieuw(sanne.page)
    await sanne.page.getByText('Dat is niet nodig om op te letten.').waitFor()

    await fatima.page.getByRole('button', { name: `Ophalen: “${behandeling}”` }).click()
    await inspect(fatima, 'verstrekking-ophalen')
    await fatima.page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click()
    const opgehaald = fatima.page.getByRole('region', { name: 'Opgehaald' })
    await opgehaald.getByText(behandeling).waitFor()
    await inspect(fatima, 'verstrekking-opgehaald')
    const pdf = await haal(fatima.page, /^Gegeven als PDF/)
    expect(pdf.naam).toBe('verstrekking.pdf')
    const { tekst, ua } = await readPdf(pdf.inhoud)
    for (const woorden of [behandeling, voorwaarde, 'GGZ De Singel', 'Gemeente Rijnvecht'])
      expect(tekst).toContain(woorden)
    expect(ua).toContain('pdfuaid:part>1<')
    const json = await haal(fatima.page, /^Gegeven als JSON/)
    expect(JSON.parse(json.inhoud.toString())).toMatchObject({
      voorwaarden: voorwaarde,
      gegeven: { titel: behandeling },
    })

    const document = await haal(fatima.page, new RegExp(`^Document bewaren: ${brief}`))
    expect([document.naam, document.inhoud.toString('base64')]).toEqual(['document.pdf', bestanden.pdf])

    const acties = await haal(sanne.page, /^Uw eigen acties als PDF/)
    expect(acties.naam).toBe('acties.pdf')
    const eigen = await readPdf(acties.inhoud)
    expect(eigen.tekst).toContain('Ontruiming schriftelijk uitstellen')
    // What it is to look out for rests on what the ggz brought in.
    expect(eigen.tekst).not.toMatch(/huismeester|behandelaar|GGZ De Singel/)
    expect(eigen.ua).toContain('pdfuaid:part>1<')
    await inspect(sanne, 'plan-eigen-acties')

    await opnieuw(anouk.page)
    await anouk.page.getByText(`Gemeente Rijnvecht haalde “${behandeling}” van u op`).waitFor()
    await anouk.page.getByText(`Met document: ${brief}`).waitFor()
    expect(await anouk.page.getByRole('button', { name: `Akkoord terugnemen: ${behandeling}` }).count()).toBe(0)
    const bewijs = await readPdf((await haal(anouk.page, /^Ontvangstbewijs als PDF/)).inhoud)
    expect(bewijs.tekst).toContain('Ontvangstbewijs')
    await inspect(anouk, 'ontvangstbewijs')

    await anouk.page.getByRole('button', { name: `Akkoord terugnemen: ${signalen}` }).click()
    await anouk.page.getByRole('dialog').getByLabel('Toelichting').fill('Hij vroeg ons dit niet te delen.')
    await inspect(anouk, 'meenemen-terugnemen')
    await vastleggen(anouk, 'Akkoord terugnemen')
    await opnieuw(sanne.page)
    await sanne.page.getByText('Hij vroeg ons dit niet te delen.').waitFor()
    expect(await sanne.page.getByRole('button', { name: /^Ophalen/ }).count()).toBe(0)
    await inspect(sanne, 'meenemen-vervallen')

    await wijzigt(anouk.page, behandeling)
    await opnieuw(fatima.page)
    await fatima.page.getByText('Daarna gewijzigd').waitFor()
    expect(await leest(fatima.page)).not.toContain('elke twee weken')
    await inspect(fatima, 'verstrekking-gewijzigd')
    await fatima.page.getByRole('button', { name: `Gelezen: ${behandeling}` }).click()
    await fatima.page.getByText('Daarna gewijzigd').waitFor({ state: 'detached' })
    for (const { complaints, context } of [anouk, fatima, sanne]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  /** The bronhouder puts a document beside what it brought in. */
  async function voegtToe(page: Page, titel: string): Promise<void> {
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    await page.getByRole('button', { name: `Beheren: ${titel}` }).click()
    await page.getByRole('button', { name: 'Document toevoegen' }).first().click()
    const venster = page.getByRole('dialog')
    const buffer = Buffer.from(bestanden.pdf, 'base64')
    await venster.locator('input[type=file]').setInputFiles({ name: `${brief}.pdf`, mimeType: '', buffer })
    await expect.poll(() => venster.getByLabel('Hoe heet het document?').inputValue()).toBe(brief)
    await venster.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    await venster.waitFor({ state: 'detached' })
  }

  /** The bronhouder corrects what it brought in. */
  async function wijzigt(page: Page, titel: string): Promise<void> {
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    await page.getByRole('button', { name: `Beheren: ${titel}` }).click()
    await page.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    const venster = page.getByRole('dialog')
    await venster.getByLabel('Wat wilt u delen?').fill('Inmiddels nog maar elke twee weken.')
    await venster.getByRole('button', { name: 'Opslaan' }).click()
    await venster.waitFor({ state: 'detached' })
  }
})
