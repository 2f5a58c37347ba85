import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

const kop = '\uFEFFnaam;rol;partij;contactpersoon;telefoon;mailadres;inlogdienst;kenmerk\r\n'

/** Many partijen and medewerkers at once, as the beheerder does that from a spreadsheet (P4, P5). */
describe('an import', () => {
  let huis: FilledHouse
  let ilse: Visit
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
    ilse = await logIn(huis.browser, huis.app.address, 'ilse')
  })
  afterAll(() => huis?.close())

  const kies = async (name: string, inhoud: string | Buffer) => {
    const bestand = { name, mimeType: 'text/csv', buffer: Buffer.from(inhoud) }
    await ilse.page.locator('input[type=file]').setInputFiles(bestand)
    await ilse.page.getByRole('button', { name: 'Nakijken' }).click()
  }

  test('[P4] partijen: the template, a file with faults, and the same file mended', async () => {
    const { page } = ilse
    await page.goto(`${huis.app.address}/partijen`)
    await page.getByRole('link', { name: 'Importeren' }).click()
    await page.getByRole('heading', { name: 'Partijen importeren' }).waitFor()
    await page.getByText('Wat er in elke kolom staat').click()
    await inspect(ilse, 'import-begin')
    const [sjabloon] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Sjabloon downloaden' }).click(),
    ])
    const inhoud = await readFile(await sjabloon.path(), 'utf8')
    expect([sjabloon.suggestedFilename(), inhoud]).toEqual(['partijen.csv', '\uFEFFnaam;soort;bron\r\n'])

    await page.getByRole('button', { name: 'Nakijken' }).click()
    await page.getByText('Kies een bestand', { exact: true }).last().waitFor()
    await kies('partijen.csv', 'naam;soort\nAlleen een naam;publiek')
    await page.getByText('Deze kolommen ontbreken: “bron”').waitFor()
    await inspect(ilse, 'import-bestandsfout')

    await kies(
      'partijen.csv',
      `${inhoud}Opvang De Haven;publiek;Een wet\r\nZorggroep Oost;misschien;Handelsregister\r\n`,
    )
    await page.getByText('1 nieuw, 0 overgeslagen, 1 met een fout').waitFor()
    // Only an empty field hears of it when the same file is chosen again.
    expect(await page.locator('input[type=file]').inputValue()).toBe('')
    await page.getByText('partijen.csv', { exact: true }).waitFor()
    await page.getByText('Er wordt alles vastgelegd of niets.').waitFor()
    expect(await page.getByRole('button', { name: /^Leg .* vast$/ }).count()).toBe(0)
    await inspect(ilse, 'import-fouten')

    await kies('partijen.csv', `${inhoud}Opvang De Haven;publiek;Een wet\r\nZorggroep Oost;privaat;Handelsregister\r\n`)
    await page.getByText('2 nieuw, 0 overgeslagen, 0 met een fout').waitFor()
    await inspect(ilse, 'import-voorbeeld')
    await page.getByRole('button', { name: 'Leg 2 partijen vast' }).click()
    await page.getByRole('heading', { name: '2 partijen vastgelegd' }).waitFor()
    await inspect(ilse, 'import-gelukt')
    await page.getByRole('link', { name: 'Alle partijen' }).last().click()
    await page.getByRole('link', { name: 'Opvang De Haven' }).waitFor()
  })

  test('[P5] medewerkers: old letters are told, and who is here already is passed over', async () => {
    const { page } = ilse
    await page.goto(`${huis.app.address}/medewerkers`)
    await page.getByRole('link', { name: 'Importeren' }).click()
    const regel = 'Zoë Visser;medewerker van een partij;Opvang De Haven;ja;010 123 45 67;zoe@haven.example;;\r\n'
    await kies('medewerkers.csv', Buffer.from(kop.slice(1) + regel, 'latin1'))
    await page.getByText('Het bestand gebruikt oude letters').waitFor()
    await inspect(ilse, 'import-oude-letters')
    await page.getByRole('button', { name: 'Leg 1 medewerker vast' }).click()
    await page.getByRole('heading', { name: '1 medewerker vastgelegd' }).waitFor()
    await page.getByRole('button', { name: 'Nog een bestand importeren' }).click()
    await kies('medewerkers.csv', kop + regel)
    await page.getByText('Alles in dit bestand is al vastgelegd.').waitFor()
    await inspect(ilse, 'import-bestaat-al')
    await page.getByRole('link', { name: 'Alle medewerkers' }).click()
    await page.getByLabel('Zoek op naam').fill('Zoë')
    await page.getByText('Zoë Visser').waitFor()
    expect(ilse.complaints).toEqual([])
  })
})
