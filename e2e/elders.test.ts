import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const wie = 'Patrick Geerlings'
const tafel = 'ZSM Rijnvecht, ochtendoverleg'
/** Of the gemeente itself and of the reclassering, agreed with. */
const plan = 'Plan voor de terugkeer'
const ervaring = 'Ervaring uit een eerder toezicht'
/** Of the reclassering, refused; of the corporatie, which says nothing. */
const toezicht = 'Voorwaarden van het toezicht'
const woning = 'Aanbod van een woning'
const waarom = 'Zonder dit beslist de officier over iemand die hij niet kent.'
const geheimeReden = 'De officier krijgt dit al van ons zelf.'

async function leesPdf(inhoud: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(inhoud), verbosity: 0 }).promise
  const paginas = Array.from({ length: document.numPages }, (_, i) => i + 1)
  const teksten = await Promise.all(
    paginas.map(async (n) => (await (await document.getPage(n)).getTextContent()).items),
  )
  const woorden = teksten.flat().map((i) => ('str' in i ? i.str : ''))
  return woorden.join(' ').replaceAll(/\s+/g, ' ')
}

describe('[T13] a casus that belongs on another table', () => {
  let huis: FilledHouse
  let adres = ''
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  async function doorverwijs(joost: Visit): Promise<void> {
    const { page } = joost
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: wie }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Alsnog stoppen met deze casus' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByRole('radio', { name: /andere overlegtafel of instantie/ }).check()
    await venster.getByLabel('Wat voor overlegtafel of instantie is het?').click()
    await page.getByRole('option', { name: 'ZSM', exact: true }).click()
    await venster.getByLabel('Hoe heet die overlegtafel of instantie?').fill(tafel)
    for (const titel of [plan, ervaring, toezicht, woning]) {
      await venster.getByRole('checkbox', { name: titel }).check()
      await venster.getByLabel(`Waarom is “${titel}” daar nodig?`).fill(waarom)
    }
    await venster.getByLabel('Motivering').fill('Er ligt een nieuwe verdenking; de officier beslist deze week.')
    await venster.getByLabel('Met wie van deze organisatie').fill('Fatima Ouali')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await inspect(joost, 'elders-besluit')
    await venster.getByRole('button', { name: 'Verder naar de laatste controle' }).click()
    await venster.getByRole('button', { name: 'Ja, casus afronden' }).click()
    await page.getByRole('heading', { name: 'Aanmelding elders' }).waitFor()
    adres = page.url().replace(/\?.*$/, '')
    await inspect(joost, 'elders-procesregisseur')
  }

  async function beslis(page: Page, titel: string, ja: boolean, toelichting: string): Promise<Locator> {
    await page.getByRole('button', { name: `Beslissen over: ${titel}` }).click()
    const venster = page.getByRole('dialog')
    await venster.getByRole('radio', { name: ja ? 'Ja, akkoord' : 'Nee, niet akkoord' }).check()
    if (ja) await venster.getByLabel('Voorwaarden (mag leeg blijven)').fill('Alleen voor dit overleg.')
    await venster.getByLabel('Toelichting').fill(toelichting)
    return venster
  }
  async function bewaar(page: Page, venster: Locator): Promise<void> {
    await venster.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await venster.waitFor({ state: 'detached' })
    await quiet(page)
  }

  async function vanReclassering(): Promise<Visit> {
    const tarik = await logIn(huis.browser, huis.app.address, 'tarik')
    const { page } = tarik
    await page
      .getByRole('link', { name: /^Beslissen of een gegeven mee mag/ })
      .first()
      .click()
    await page.getByRole('heading', { name: 'Aanmelding elders' }).waitFor()
    expect(await page.getByText(tafel).count()).toBeGreaterThan(0)
    for (const woord of [wie, plan, woning, 'nieuwe verdenking']) expect(await page.content()).not.toContain(woord)
    const ja = await beslis(page, ervaring, true, 'Dit helpt de officier om passend te beslissen.')
    await inspect(tarik, 'elders-beslissen')
    await bewaar(page, ja)
    await bewaar(page, await beslis(page, toezicht, false, geheimeReden))
    await inspect(tarik, 'elders-bronhouder')
    return tarik
  }

  async function download(page: Page, naam: RegExp): Promise<{ naam: string; inhoud: Buffer }> {
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: naam }).click()])
    return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) }
  }

  async function haalOp(fatima: Visit): Promise<void> {
    const { page } = fatima
    expect(await page.getByRole('button', { name: `Ophalen: “${ervaring}”` }).count()).toBe(1)
    await page.getByRole('button', { name: 'Alles ophalen dat mee mag (2)' }).click()
    await inspect(fatima, 'elders-ophalen')
    await page.getByRole('dialog').getByRole('button', { name: /^Ja: / }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await quiet(page)
    await inspect(fatima, 'elders-pakket')
    const pdf = await download(page, /^Pakket om over te dragen \(PDF\)/)
    const json = await download(page, /^Pakket om over te dragen \(JSON\)/)
    expect([pdf.naam, json.naam]).toEqual(['pakket.pdf', 'pakket.json'])
    const pakket = JSON.parse(json.inhoud.toString())
    expect(pakket.gegevens.map((g: { gegeven: { titel: string } }) => g.gegeven.titel).toSorted()).toEqual([
      ervaring,
      plan,
    ])
    for (const gelezen of [await leesPdf(pdf.inhoud), json.inhoud.toString()]) {
      for (const woord of [tafel, plan, ervaring, 'Alleen voor dit overleg.']) expect(gelezen).toContain(woord)
      for (const woord of [wie, toezicht, woning, 'Schulden', geheimeReden]) expect(gelezen).not.toContain(woord)
    }
  }

  test('[T13] [C8] [E1] two agree, one refuses, one says nothing: the package holds two, and then all of it is gone', async () => {
    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    await doorverwijs(joost)
    const tarik = await vanReclassering()

    const fatima = await logIn(huis.browser, huis.app.address, 'fatima')
    const { page } = fatima
    await page.goto(adres)
    await page.getByText('Er staat nog een vraag open, of er is nog iets op te halen.').waitFor()
    for (const woord of [toezicht, woning, geheimeReden]) expect(await page.content()).not.toContain(woord)
    await bewaar(page, await beslis(page, plan, true, 'Wij melden zelf aan en nemen dit mee.'))
    await haalOp(fatima)

    await page.getByRole('button', { name: 'Bevestigen: het staat in ons dossier' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByText(/^Er staat nog een vraag open of er is nog iets op te halen/).waitFor()
    await inspect(fatima, 'elders-bevestigen')
    await venster.getByRole('button', { name: /^Ja: / }).click()
    await page.getByText(/is vernietigd en staat niet meer in uw lijst/).waitFor()
    for (const { page: scherm } of [joost, tarik]) {
      await scherm.goto(adres)
      await scherm.getByText('Deze casus is niet voor u te zien').waitFor()
    }
    const klachten = [joost, tarik, fatima].flatMap((v) => v.complaints).filter((c) => !c.includes('404'))
    expect(klachten).toEqual([])
    for (const { context } of [joost, tarik, fatima]) await context.close()
  })

  test('[T13] [P3] in the name of a partij that mandated it the procesregisseur collects what may go along, and hands it over', async () => {
    const joost = await logIn(huis.browser, huis.app.address, 'joost')
    const { page } = joost
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: 'Stefan Kalisvaart' }).getByRole('link').first().click()
    await page.getByRole('button', { name: 'Triagebesluit nemen' }).click()
    const venster = page.getByRole('dialog')
    await venster.getByRole('radio', { name: /andere overlegtafel of instantie/ }).check()
    await venster.getByLabel('Wat voor overlegtafel of instantie is het?').click()
    await page.getByRole('option', { name: 'ZSM', exact: true }).click()
    await venster.getByLabel('Hoe heet die overlegtafel of instantie?').fill(tafel)
    await venster.getByLabel('De procesregisseur meldt aan, namens deze organisatie').check()
    await venster.getByRole('checkbox', { name: 'Waar hij slaapt' }).check()
    await venster.getByLabel('Waarom is “Waar hij slaapt” daar nodig?').fill(waarom)
    await venster.getByLabel('Met wie van deze organisatie').fill('Ellen Brandsma')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    // The calendar closes once something else is written.
    await venster.getByLabel('Motivering').fill('Er loopt al een zaak; de officier beslist deze week.')
    await inspect(joost, 'elders-namens-besluit')
    await venster.getByRole('button', { name: 'Verder naar de laatste controle' }).click()
    await venster.getByRole('button', { name: 'Ja, casus afronden' }).click()
    await page.getByText(/^De procesregisseur, namens /).waitFor()
    const ellen = await logIn(huis.browser, huis.app.address, 'ellen')
    await ellen.page.goto(page.url().replace(/\?.*$/, ''))
    await bewaar(ellen.page, await beslis(ellen.page, 'Waar hij slaapt', true, 'Zo is hij te vinden.'))
    await page.reload()
    await page.getByRole('button', { name: 'Ophalen: “Waar hij slaapt”' }).click()
    await page.getByRole('dialog').getByRole('button', { name: /^Ja: / }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await quiet(page)
    await inspect(joost, 'elders-namens-pakket')
    const { inhoud } = await download(page, /^Pakket om over te dragen \(PDF\)/)
    expect(await leesPdf(inhoud)).toContain('Onder de trap van parkeergarage Noord')
    expect([joost, ellen].flatMap((v) => v.complaints)).toEqual([])
    for (const { context } of [joost, ellen]) await context.close()
  })
})
