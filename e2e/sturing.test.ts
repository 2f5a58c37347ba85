import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'

describe('the figures of a zvh, for its manager', () => {
  let huis: FilledHouse
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
  })
  afterAll(() => huis?.close())

  const jaar = new Date().getFullYear()
  const vorigJaar = String(jaar - 1)

  async function bewaar(page: Page, naam: RegExp): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
    const [bestand] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: naam }).click()])
    return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) }
  }

  test('[S12] henk reads what a year was like, takes it along, and finds no number that is too small', async () => {
    const henk = await logIn(huis.browser, huis.app.address, 'henk')
    const { page } = henk
    await page.goto(`${huis.app.address}/sturing`)
    await page.getByLabel('Jaar').selectOption(vorigJaar)
    const aanmeldingen = page.getByRole('region', { name: 'Aanmeldingen', exact: true })
    await aanmeldingen.getByRole('row', { name: /^Politie/ }).waitFor()
    await page.getByText('Hoe u dit leest').click()
    await page.getByText(/Een aantal onder 5 kan naar een persoon wijzen/).waitFor()
    await inspect(henk, 'sturing-jaar')

    const tabel = await bewaar(page, /CSV/)
    expect(tabel.naam).toBe(`sturing-${vorigJaar}.csv`)
    const regels = tabel.inhoud.toString('utf8').trim().split('\r\n')
    const aantallen = regels
      .slice(1)
      .filter((r) => !r.includes('weken'))
      .map((r) => r.split(';').at(-1) ?? '')
    expect(aantallen.length).toBeGreaterThan(50)
    expect(
      aantallen.filter((a) => a !== 'niet getoond' && Number(a) !== 0 && !(Number(a) >= 5 && Number(a) % 5 === 0)),
    ).toEqual([])

    const pdf = await bewaar(page, /PDF/)
    expect(pdf.naam).toBe('sturingscijfers.pdf')
    expect(pdf.inhoud.subarray(0, 5).toString()).toBe('%PDF-')

    await page.getByLabel('Jaar').selectOption(String(jaar))
    await page.getByText(/staan hier als het jaar voorbij is/).waitFor()
    await inspect(henk, 'sturing-dit-jaar')
    expect(henk.complaints).toEqual([])
    await henk.context.close()
  })

  test('[S7] how far a run of the calendar is comes by itself, and goes when it is over', async () => {
    const henk = await logIn(huis.browser, huis.app.address, 'henk')
    const { page } = henk
    // A run of the demo is over before anybody saw it: here it is as far as is said.
    const standen = [
      { begonnenTijdstip: '2026-03-02T09:00:00.000Z', totaal: 400, gedaan: 120 },
      { begonnenTijdstip: '2026-03-02T09:00:00.000Z', totaal: 400, gedaan: 260 },
      null,
    ]
    let nu = 0
    await page.route('**/api/v1/sturing', async (route) => {
      const antwoord = await route.fetch()
      await route.fulfill({ response: antwoord, json: { ...(await antwoord.json()), kalendergang: standen[nu] } })
    })
    await page.goto(`${huis.app.address}/sturing`)
    await page.getByText('120 van 400 casussen gedaan').waitFor()
    await inspect(henk, 'sturing-kalendergang')
    nu = 1
    await page.getByText('260 van 400 casussen gedaan').waitFor()
    nu = 2
    await page.getByText('De kalender is bezig').waitFor({ state: 'detached' })
    expect(henk.complaints).toEqual([])
    await henk.context.close()
  })
})
