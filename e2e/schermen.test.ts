import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { allOf, inspect, logIn, newPage, quiet } from './support/browser.ts'
import { fillDecision } from './support/decision.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

/** Who there is to be, and what each finds in the menu. */
const rollen = {
  marieke: ['Mijn werk', 'Casussen', 'Triage-agenda', 'Bewaartermijnen', 'Partijen', 'Huisregels'],
  nadia: ['Mijn werk', 'Casussen', 'Partijen'],
  henk: [
    'Mijn werk',
    'Casussen',
    'Werkverdeling',
    'Bewaartermijnen',
    'Sturing',
    'Partijen',
    'Huisregels',
    'Verwerkingsregister',
  ],
  ilse: ['Mijn werk', 'Casussen', 'Partijen', 'Medewerkers', 'Huisregels', 'Verwerkingsregister'],
  sander: [
    'Mijn werk',
    'Casussen',
    'Partijen',
    'Medewerkers',
    'Huisregels',
    'Nagegaan',
    'Logboek',
    'Verwerkingsregister',
  ],
  ron: ['Mijn werk', 'Casussen', 'Aanmelden', 'Partijen', 'Mijn organisatie'],
  vera: ['Mijn werk', 'Partijen', 'Mijn organisatie'],
} as const

describe('the screens of every role, at two widths', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  /** To a part of a casus, as somebody goes who knows the name. */
  async function openTab(page: Page, naam: string, tab: string): Promise<void> {
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: naam }).getByRole('link').click()
    await page.getByRole('link', { name: tab, exact: true }).click()
  }

  test('the choice of who to be', async () => {
    const page = await newPage(huis.browser)
    await page.goto(huis.app.address)
    await page.locator('button[value="marieke"]').waitFor()
    await inspect({ page, naam: 'niemand' }, 'inloggen')
    await page.close()
  })

  test.each(Object.entries(rollen))('what %s finds in the menu opens and is in order', async (onderwerp, verwacht) => {
    const bezoek = await logIn(huis.browser, huis.app.address, onderwerp)
    const { page } = bezoek
    const menu = page.getByRole('navigation', { name: 'Hoofdmenu' })
    await expect.poll(() => menu.getByRole('link').allTextContents()).toEqual([...verwacht])
    for (const naam of verwacht) {
      await menu.getByRole('link', { name: naam }).click()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await inspect(bezoek, naam.toLowerCase().replaceAll(' ', '-'))
    }
    expect(bezoek.complaints).toEqual([])
    await bezoek.context.close()
  })

  test('[T14] somebody who takes part sees which overleggen come, and where', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'loes')
    const lijst = bezoek.page.getByRole('region', { name: 'Mijn overleggen' })
    await lijst.getByRole('link').first().waitFor()
    await inspect(bezoek, 'mijn-overleggen')
    await lijst.getByRole('link').first().click()
    await bezoek.page.waitForURL(/\/casusoverleg$/)
    expect(bezoek.complaints).toEqual([])
    await bezoek.context.close()
  })

  test('[P8] an address that one typed oneself leads nowhere', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'ron')
    for (const pad of ['/casussen/ABCD-2345', '/logboek', '/sturing', '/bestaat-niet']) {
      await bezoek.page.goto(huis.app.address + pad)
      await bezoek.page.getByRole('heading', { level: 1 }).waitFor()
      await inspect(bezoek, `niets${pad.replaceAll('/', '-')}`)
    }
    await bezoek.context.close()
  })

  test('[P3] the beheerder records a mandate, and the procesregie can go on', async () => {
    const casussenVanMarieke = async () => {
      const { page: scherm, context } = await logIn(huis.browser, huis.app.address, 'marieke')
      await scherm.goto(`${huis.app.address}/casussen`)
      await scherm.locator('main').getByRole('link').first().waitFor()
      await quiet(scherm)
      const tekst = await scherm.locator('main').textContent()
      await context.close()
      return tekst
    }
    expect(await casussenVanMarieke()).not.toContain('De Brug')
    const bezoek = await logIn(huis.browser, huis.app.address, 'ilse')
    const { page } = bezoek
    await page.goto(`${huis.app.address}/partijen`)
    await page.getByRole('link', { name: /De Brug/ }).click()
    await page.getByRole('heading', { level: 1, name: /De Brug/ }).waitFor()
    await inspect(bezoek, 'partij')
    await page.getByRole('button', { name: 'Bevoegdheid vastleggen' }).click()
    const venster = page.getByRole('dialog')
    for (const vak of await allOf(venster.getByRole('checkbox'))) await vak.check()
    await venster.getByLabel('Wanneer heeft de partij besloten?').fill(dayFromNow(0))
    await venster.getByLabel('Waaraan is het besluit te herkennen?').fill('DB-2026-031')
    await venster.getByLabel('Wie heeft het ondertekend?').fill('N. Versteeg')
    await inspect(bezoek, 'bevoegdheid')
    await venster.getByRole('button', { name: 'Bevoegdheid vastleggen' }).click()
    await page.getByText('De bevoegdheid is vastgelegd.').waitFor()
    expect(await casussenVanMarieke()).toContain('De Brug')
    await bezoek.context.close()
  })

  test('[P4] what a partij may process is recorded by one and confirmed by another', async () => {
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    await ilse.page.goto(`${huis.app.address}/partijen`)
    await ilse.page.getByRole('link', { name: /De Brug/ }).click()
    await ilse.page.getByRole('button', { name: 'Recht vastleggen' }).click()
    const vastleggen = ilse.page.getByRole('dialog')
    await vastleggen.getByLabel('Wat is getoetst?').selectOption({ label: 'Strafrechtelijke gegevens' })
    await vastleggen.getByLabel('Wat is de uitkomst van de toets?').fill('Getoetst aan artikel 32 UAVG.')
    await vastleggen.getByLabel('Vanaf').fill('1-10-2026')
    await vastleggen.getByLabel('Waarom begint het recht').fill('Het advies is van 1 oktober.')
    await inspect(ilse, 'recht-vastleggen')
    await vastleggen.getByRole('button', { name: 'Recht vastleggen' }).click()
    await ilse.page.getByText('Wacht op bevestiging').waitFor()
    await ilse.page.getByText(/U legde dit zelf vast/).waitFor()
    expect(await ilse.page.getByRole('button', { name: /^Bevestigen/ }).count()).toBe(0)
    await inspect(ilse, 'recht-wacht')

    const sander = await logIn(huis.browser, huis.app.address, 'sander')
    await sander.page.getByRole('link', { name: /Bevestigen wat .*De Brug mag verwerken/ }).click()
    await sander.page.getByRole('button', { name: /^Bevestigen/ }).click()
    const bevestigen = sander.page.getByRole('dialog')
    await bevestigen.getByLabel('Wat heeft u bekeken?').fill('Het advies van 1 oktober gelezen.')
    await inspect(sander, 'recht-bevestigen')
    await bevestigen.getByRole('button', { name: 'Bevestigen' }).click()
    // Another right of this partij was confirmed by the same person before.
    const recht = sander.page.getByRole('listitem').filter({ hasText: 'Getoetst aan artikel 32 UAVG.' })
    await recht.getByText(/Bevestigd op .* door Sander/).waitFor()
    await sander.page.getByRole('button', { name: /^Intrekken: Straf/ }).click()
    const intrekken = sander.page.getByRole('dialog')
    await intrekken.getByLabel('Waarom wordt het recht ingetrokken?').fill('De taak is overgedragen.')
    await intrekken.getByRole('button', { name: 'Intrekken' }).click()
    await sander.page.getByText(/Ingetrokken op .* door Sander/).waitFor()
    await inspect(sander, 'recht-ingetrokken')
    for (const { context, complaints } of [ilse, sander]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[T15] [S12] the beheerder records what the zvh decided, and who may reads it with its history', async () => {
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    await ilse.page.goto(`${huis.app.address}/huisregels`)
    await ilse.page.getByText('Gekozen toen dit ZVH werd ingericht.').waitFor()
    await ilse.page.getByRole('button', { name: 'Wijzigen: inzage vóór een overleg' }).click()
    const vooraf = ilse.page.getByRole('dialog')
    await vooraf.getByText(/ook niet wat al vooraf is vrijgegeven/).waitFor()
    await vooraf.getByRole('button', { name: 'Wijzigen' }).click()
    await vooraf.getByText('Vul in waaraan het besluit is te herkennen.').waitFor()
    await inspect(ilse, 'huisregel-leeg')
    await vooraf.getByLabel('Nee', { exact: true }).check()
    await vooraf.getByLabel('Vanaf welke dag?').fill(dayFromNow(1))
    await fillDecision(vooraf, 'Stuurgroep, punt 4')
    await vooraf.getByRole('button', { name: 'Wijzigen' }).click()
    await ilse.page.getByText('Gaat nog in').waitFor()

    await ilse.page.getByRole('button', { name: 'Wijzigen: kleinste aantal in cijfers' }).click()
    const aantal = ilse.page.getByRole('dialog')
    await aantal.getByLabel('Vanaf hoeveel casussen wordt een aantal getoond?').fill('vier')
    await aantal.getByRole('button', { name: 'Wijzigen' }).click()
    await aantal.getByText('Vul een heel getal in van 5 tot en met 50.').waitFor()
    await aantal.getByLabel('Vanaf hoeveel casussen wordt een aantal getoond?').fill('8')
    await fillDecision(aantal, 'Stuurgroep, punt 5')
    await aantal.getByRole('button', { name: 'Wijzigen' }).click()
    await ilse.page.getByText('Vanaf 8 casussen').first().waitFor()
    await inspect(ilse, 'huisregels-vastgelegd')

    const henk = await logIn(huis.browser, huis.app.address, 'henk')
    await henk.page.goto(`${huis.app.address}/huisregels`)
    await henk.page.getByText('De functioneel beheerder legt huisregels vast. U kunt ze hier lezen.').waitFor()
    expect(await henk.page.getByRole('button', { name: /^Wijzigen/ }).count()).toBe(0)
    await henk.page.getByText(/Besluit van .*Stuurgroep, punt 4.*Vastgelegd op .* door Ilse/).waitFor()
    for (const { context, complaints } of [ilse, henk]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[T17] [A1] [T14] the zvh chooses its afspraken, its lists and where it is reached, and that shows where it counts', async () => {
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    const { page } = ilse
    await page.goto(`${huis.app.address}/huisregels`)
    const venster = page.getByRole('dialog')
    const open = (wat: string) => page.getByRole('button', { name: `Wijzigen: ${wat}` }).click()
    const leg = async (punt: string) => {
      await fillDecision(venster, punt)
      await venster.getByRole('button', { name: 'Wijzigen', exact: true }).click()
      await venster.waitFor({ state: 'detached' })
    }

    await open('zorgvuldigheidsafspraken')
    expect(await venster.getByLabel('Vanaf welke dag?').inputValue()).toBe(dayFromNow(1))
    await venster.getByRole('button', { name: 'Afspraak 5 weghalen' }).click()
    await venster.getByRole('button', { name: 'Afspraak toevoegen' }).click()
    await venster.getByRole('group', { name: 'Afspraak 5' }).getByLabel('Kort').fill('Telefoons weg')
    await venster.getByRole('button', { name: 'Wijzigen', exact: true }).click()
    await venster.getByText('Schrijf de afspraak.').waitFor()
    await inspect(ilse, 'afspraken-onvolledig')
    await venster
      .getByRole('group', { name: 'Afspraak 5' })
      .getByLabel('De afspraak')
      .fill('Wij maken geen foto’s van het scherm.')
    await leg('Stuurgroep, punt 7')
    await page
      .getByText(/Telefoons weg/)
      .first()
      .waitFor()

    await open('leefgebieden')
    await venster.getByLabel('Werk en dagbesteding').uncheck()
    await leg('Stuurgroep, punt 8')
    await open('gespreksthema’s')
    await venster.getByLabel('Welke thema’s stelt het systeem voor?').fill('Wonen\nSchulden\nVeiligheid thuis')
    await leg('Stuurgroep, punt 9')
    await open('contactgegevens van het ZVH')
    await venster.getByLabel('Postadres').fill('Postbus 12\n1234 AB Waterstad')
    await venster.getByLabel('Telefoonnummer').fill('010 123 45 67')
    await venster.getByLabel('E-mailadres').fill('zvh@waterstad.example')
    await leg('Stuurgroep, punt 10')
    await page.getByRole('contentinfo').getByText('010 123 45 67').waitFor()
    await inspect(ilse, 'huisregels-in-woorden')

    const fatima = await logIn(huis.browser, huis.app.address, 'fatima')
    await fatima.page.goto(`${huis.app.address}/aanmelden`)
    await fatima.page.getByRole('contentinfo').getByText('zvh@waterstad.example').waitFor()
    for (const { context, complaints } of [ilse, fatima]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })

  test('[T7] every part of a casus names the doel for which one looks, and in print nothing of it is left', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'marieke')
    const { page } = bezoek
    await page.goto(`${huis.app.address}/triage-agenda`)
    await page.locator('main').getByRole('link').first().click()
    const delen = page.getByRole('navigation', { name: 'Onderdelen van de casus' }).getByRole('link')
    await delen.first().waitFor()
    const namen = await delen.allTextContents()
    expect(namen).toContain('Gegevens')
    for (const naam of namen) {
      await delen.filter({ hasText: naam }).click()
      await quiet(page)
      await page.getByText('Doel', { exact: true }).first().waitFor()
      await page.emulateMedia({ media: 'print' })
      expect(await page.getByRole('heading', { level: 1 }).count(), naam).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    }
    await bezoek.context.close()
  })

  test('what somebody is filling in is not lost by a slip of the hand', async () => {
    const bezoek = await logIn(huis.browser, huis.app.address, 'ellen')
    const { page } = bezoek
    await openTab(page, 'Stefan Kalisvaart', 'Gegevens')
    await page.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    const venster = page.getByRole('dialog', { name: 'Gegeven inbrengen' })
    const vraag = page.getByRole('dialog', { name: 'Weet u zeker dat u weggaat?' })
    const vak = venster.getByRole('textbox').first()
    await vak.waitFor()
    await page.keyboard.press('Escape')
    await venster.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Gegeven inbrengen' }).click()
    await vak.fill('De eerste zin van een lang verhaal.')
    const uitglijders = [
      () => page.keyboard.press('Escape'),
      () => page.mouse.click(5, 450),
      () => venster.getByRole('button', { name: 'Sluiten' }).click(),
      () => page.goBack(),
    ]
    for (const glijUit of uitglijders) {
      await glijUit()
      await vraag.waitFor()
      if (glijUit === uitglijders[0]) await inspect(bezoek, 'weggaan')
      await vraag.getByRole('button', { name: 'Blijven en verder invullen' }).click()
      await vraag.waitFor({ state: 'detached' })
      await expect.poll(() => vak.inputValue()).toBe('De eerste zin van een lang verhaal.')
    }
    await page.keyboard.press('Escape')
    await vraag.getByRole('button', { name: 'Weggaan en wissen' }).click()
    await venster.waitFor({ state: 'detached' })
    expect(bezoek.complaints).toEqual([])
    await bezoek.context.close()
  })

  test('a decision in the making is found again by who closed it to look something up', async () => {
    const { page, context } = await logIn(huis.browser, huis.app.address, 'joost')
    await page
      .getByRole('link', { name: /^Triagebesluit nemen/ })
      .first()
      .click()
    const venster = page.getByRole('dialog', { name: 'Triagebesluit nemen' })
    const vak = venster.getByRole('textbox').first()
    await page.getByRole('button', { name: 'Triagebesluit nemen' }).click()
    await vak.fill('De eerste zin van een lange motivering.')
    await page.keyboard.press('Escape')
    await venster.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Triagebesluit nemen' }).click()
    await expect.poll(() => vak.inputValue()).toBe('De eerste zin van een lange motivering.')
    await context.close()
  })

  test('the first letters and Enter pick from a list; Enter does not send what is not filled in', async () => {
    const { page, context } = await logIn(huis.browser, huis.app.address, 'joost')
    await openTab(page, 'Patrick Geerlings', 'Uitvragen')
    await page.getByRole('button', { name: 'Uitvraag versturen' }).click()
    const veld = page.getByRole('dialog').getByLabel('Aan welke organisatie')
    await veld.press('p')
    await veld.press('Enter')
    await expect.poll(() => veld.inputValue()).toMatch(/p.+/i)
    expect(await page.getByRole('dialog').textContent()).not.toContain('Kies aan welke organisatie')
    await context.close()
  })

  test('signing out ends it, also for the way back', async () => {
    const { page, context } = await logIn(huis.browser, huis.app.address, 'marieke')
    await page.goto(`${huis.app.address}/casussen`)
    await quiet(page)
    await page.getByRole('button', { name: 'Uitloggen' }).click()
    await page.waitForURL((adres) => !adres.pathname.startsWith('/casussen'))
    await inspect({ page, naam: 'niemand' }, 'uitgelogd')
    await page.goBack()
    await quiet(page)
    expect(await page.locator('main').textContent()).not.toMatch(/Casus [A-Z0-9]{4}-/)
    expect((await context.request.get(`${huis.app.address}/api/v1/gebruikersprofiel`)).status()).toBe(401)
    await context.close()
  })

  test('[T15] where the zvh gives no inzage before an overleg nobody can choose for it, and the form says why', async () => {
    const ellen = await logIn(huis.browser, huis.app.address, 'ellen')
    const ilse = await logIn(huis.browser, huis.app.address, 'ilse')
    const venster = ellen.page.getByRole('dialog', { name: 'Gegeven inbrengen' })
    const open = async () => {
      await openTab(ellen.page, 'Stefan Kalisvaart', 'Gegevens')
      await ellen.page.getByRole('button', { name: 'Gegeven inbrengen' }).click()
      await venster.getByLabel('Ja, tijdens het overleg').waitFor()
    }
    await open()
    await venster.getByLabel('Ja, ook vooraf').waitFor()
    await ilse.page.goto(`${huis.app.address}/huisregels`)
    await ilse.page.getByRole('button', { name: 'Wijzigen: inzage vóór een overleg' }).click()
    const besluit = ilse.page.getByRole('dialog')
    await besluit.getByLabel('Nee', { exact: true }).check()
    await fillDecision(besluit, 'Stuurgroep, punt 6')
    await besluit.getByRole('button', { name: 'Wijzigen' }).click()
    await besluit.waitFor({ state: 'detached' })
    await open()
    await venster.getByText('Vooraf kunt u hier niet kiezen').waitFor()
    expect(await venster.getByLabel('Ja, ook vooraf').count()).toBe(0)
    await inspect(ellen, 'niet-vooraf')
    for (const { context, complaints } of [ellen, ilse]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
