import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, patience, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const rijnvecht = 'Zorg- en Veiligheidshuis Rijnvecht'
const duinrand = 'Zorg- en Veiligheidshuis Duinrand'
/** What the verslavingszorg brought in, and the ggz does not see. */
const titel = 'Wat hem motiveert'
const woorden = 'fietsenwerkplaats'

describe('two zvh’s that know the same person', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const bezoek = (wie: string) => logIn(huis.browser, huis.app.address, wie)
  async function inDuinrand(): Promise<Visit> {
    const visit = await bezoek('petra')
    await visit.page.getByRole('button', { name: duinrand }).click()
    await visit.page.getByRole('heading', { level: 1, name: 'Mijn werk' }).waitFor()
    return visit
  }
  async function naarGegevens(page: Page): Promise<void> {
    await page.goto(`${huis.app.address}/casussen`)
    await page
      .getByRole('row', { name: /Kalisvaart/ })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('link', { name: 'Gegevens', exact: true }).click()
    await page.getByRole('heading', { level: 2, name: 'Gegevens' }).first().waitFor()
    await quiet(page)
  }
  /** Looks again until it is there: what goes from one zvh to the other comes a moment after the act. */
  async function komt(page: Page, wat: ReturnType<Page['getByText']>): Promise<void> {
    const aantal = async () => {
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await quiet(page)
      return wat.count()
    }
    await expect.poll(aantal, { timeout: patience * 2 }).toBeGreaterThan(0)
  }
  const paneel = (page: Page) => page.getByRole('region', { name: 'Uitwisselen met een ander ZVH' })
  async function naarTaak({ page }: Visit): Promise<void> {
    const taak = page.getByRole('link', { name: /Beslissen over uitwisselen met een ander ZVH/ })
    await page.goto(huis.app.address)
    await komt(page, taak)
    await taak.first().click()
    await paneel(page).waitFor()
    await quiet(page)
  }
  async function zegtJa(wie: string, wat: string, gezien: (page: Page) => Promise<void>): Promise<void> {
    const visit = await bezoek(wie)
    await naarTaak(visit)
    await gezien(visit.page)
    await inspect(visit, 'uitwisseling-beslissen')
    await visit.page.getByRole('button', { name: `Akkoord: ${wat}`, exact: true }).click()
    await visit.page.getByText('Uw organisatie zei ja.').waitFor()
    expect(visit.complaints).toEqual([])
    await visit.context.close()
  }
  const leest = async (page: Page) => (await page.locator('main').textContent()) ?? ''

  /** Rijnvecht asks whether Duinrand knows the man, and Duinrand says yes (T8). */
  async function kennenElkaar(vrager: Visit, daar: Visit): Promise<void> {
    await naarGegevens(vrager.page)
    await vrager.page.getByRole('button', { name: 'Een ander ZVH vragen' }).click()
    const vraag = vrager.page.getByRole('dialog')
    await vraag.getByLabel('Welk ZVH vraagt u?').click()
    await vrager.page.getByRole('option', { name: duinrand }).click()
    await vraag.getByLabel('Waarom wilt u dit weten?').fill('Zijn broer zegt dat hij vaak in Duinrand is.')
    await vraag.getByRole('button', { name: 'Vraag stellen' }).click()
    await vraag.waitFor({ state: 'detached' })
    const taak = daar.page.getByRole('link', { name: /Een ander ZVH vraagt naar iemand/ })
    await komt(daar.page, taak)
    await taak.click()
    await daar.page.getByRole('button', { name: `Beslissen over de vraag van ${rijnvecht}` }).click()
    const besluit = daar.page.getByRole('dialog')
    await besluit.getByRole('radio', { name: 'Ja', exact: true }).check()
    await besluit.getByLabel('Waarom besluit u dit?').fill('Twee huizen die afstemmen helpen hem meer.')
    await besluit.getByLabel('Op welke dag?').fill(dayFromNow(0))
    // After the day, so that its calendar closes: on a busy machine it stood over the button.
    await besluit.getByLabel('Met wie van deze organisatie').fill('Sofie Brandsma')
    await besluit.getByRole('button', { name: 'Besluit vastleggen' }).click()
    await besluit.waitFor({ state: 'detached' })
  }

  test('[T9] one gegeven goes over once everybody on both sides said yes, and is gone when one takes that back', async () => {
    const [joost, petra] = [await bezoek('joost'), await inDuinrand()]
    await kennenElkaar(joost, petra)
    const { page } = joost
    await komt(page, page.getByRole('button', { name: 'Gegeven voorstellen' }))
    await page.getByRole('button', { name: 'Gegeven voorstellen' }).click()
    const voorstel = page.getByRole('dialog')
    await voorstel.getByLabel('Welk gegeven stelt u voor?').click()
    await page.getByRole('option', { name: new RegExp(titel) }).click()
    await voorstel.getByLabel('Waarvoor heeft het andere ZVH dit nodig?').fill('Zo kunnen zij hem ook aan werk helpen.')
    await inspect(joost, 'uitwisseling-voorstellen')
    await voorstel.getByRole('button', { name: 'Voorstellen', exact: true }).click()
    await voorstel.waitFor({ state: 'detached' })
    await paneel(page).getByRole('heading', { name: titel }).waitFor()
    // The ggz gave nothing but its reason to refuse: that is of its own, and asks for its yes as well.
    await paneel(page).getByText('GGZ De Singel: nog geen antwoord').waitFor()
    await inspect(joost, 'uitwisseling-voorgesteld')

    await zegtJa('ellen', titel, (p) => paneel(p).getByText('Zo kunnen zij hem ook aan werk helpen.').waitFor())
    await zegtJa('dirk', titel, (p) => paneel(p).getByText(`Naar ${duinrand}`).waitFor())
    expect(await leest(petra.page), 'not yet everybody in Rijnvecht').not.toContain(`Van ${rijnvecht}`)
    await zegtJa('anouk', 'Een gegeven dat u niet kunt zien', async (p) => {
      expect(await leest(p)).not.toMatch(new RegExp(`${titel}|${woorden}|aan werk helpen`))
    })
    await komt(petra.page, paneel(petra.page).getByText(`Van ${rijnvecht}`))
    expect(await leest(petra.page)).not.toMatch(new RegExp(`${titel}|${woorden}|aan werk helpen`))
    await zegtJa('sofie', 'Een gegeven van het andere ZVH', async (p) => {
      expect(await leest(p)).not.toContain(woorden)
    })
    const gekregen = petra.page.getByRole('region', { name: 'Gekregen van een ander ZVH' })
    await komt(petra.page, gekregen.getByText(woorden))
    await gekregen.getByText('Zo kunnen zij hem ook aan werk helpen.').waitFor()
    await inspect(petra, 'uitwisseling-gekregen')
    await komt(page, paneel(page).getByText('Iedereen zei ja. Het gegeven is uitgewisseld.'))
    await inspect(joost, 'uitwisseling-gegeven')

    const dirk = await bezoek('dirk')
    // In a list the verslavingszorg reads no name here.
    await dirk.page.goto(page.url())
    await dirk.page.getByRole('button', { name: `Akkoord intrekken: ${titel}` }).click()
    await inspect(dirk, 'uitwisseling-intrekken')
    await dirk.page.getByRole('dialog').getByRole('button', { name: /^Ja/ }).click()
    await dirk.page.getByText('Uw organisatie zei nee.').waitFor()
    await petra.page.reload()
    await paneel(petra.page).waitFor()
    await quiet(petra.page)
    expect(await leest(petra.page)).not.toContain(woorden)
    for (const { complaints, context } of [joost, petra, dirk]) {
      expect(complaints).toEqual([])
      await context.close()
    }
  })
})
