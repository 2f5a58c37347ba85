import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { readPdf } from '../server/src/testing/pdf.ts'
import { logIn, newPage, patience, quiet } from './support/browser.ts'
import { Involved } from './support/casus.ts'
import { haal } from './support/downloads.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const wie = ['joost', 'esther', 'wim', 'anouk', 'sanne', 'loes'] as const
type Wie = (typeof wie)[number]

const meldingen = 'Meldingen van huiselijk geweld'
const gesprekken = 'Gesprekken met het gezin'
const acties = {
  gezin: 'Een vaste begeleider komt twee avonden per week.',
  huur: 'De regeling voor de huur begint deze maand.',
  training: 'Hij begint met de groepstraining.',
} as const
const voorwaarde = 'Alleen voor de begeleider, en niet in het eigen dossier.'

/*
 * One meeting of somebody who leads it and five partijen, each at a computer of their own, and a screen at which all of them look; and
 * what comes of it in the weeks after.
 */
describe('a meeting, and what comes of it', () => {
  let huis: FilledHouse
  let mensen: Readonly<Record<Wie, Involved>>
  let nummer = ''

  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
    const open = async (persoon: Wie) =>
      new Involved(await logIn(huis.browser, huis.app.address, persoon), huis.app.address, () => nummer)
    const [joost, esther, wim, anouk, sanne, loes] = [
      await open('joost'),
      await open('esther'),
      await open('wim'),
      await open('anouk'),
      await open('sanne'),
      await open('loes'),
    ]
    mensen = { joost, esther, wim, anouk, sanne, loes }
    await joost.page.goto(`${huis.app.address}/casussen`)
    await joost.page.getByRole('row', { name: 'Martijn Hoekstra' }).getByRole('link').first().click()
    await joost.page.getByRole('link', { name: 'Casusoverleg', exact: true }).click()
    nummer = /casussen\/([A-Z0-9-]+)/.exec(joost.page.url())?.[1] ?? ''
  })
  afterAll(async () => {
    for (const { visit } of Object.values(mensen ?? {})) await visit.context.close()
    await huis?.close()
  })

  test('[C1] [C3] [C4] six at the table, and a screen that shows only what all may see, also once somebody comes late', async () => {
    const { joost, esther, wim, loes, anouk, sanne } = mensen
    for (const een of [joost, esther, wim, anouk, sanne, loes]) await een.open('casusoverleg')
    const scherm = await newPage(joost.visit.context)
    await scherm.goto(`${huis.app.address}/casussen/${nummer}/scherm`)
    const staat = (woorden: string) => scherm.getByText(woorden).first().waitFor()
    const weg = (woorden: string) =>
      expect.poll(() => scherm.getByText(woorden).count(), { message: woorden, timeout: patience }).toBe(0)
    for (const een of [esther, wim, loes]) await een.page.getByRole('button', { name: 'Ik ben er' }).click()
    await staat('Veiligheidsplan met de partner')
    await staat('Wekelijks gesprek over stemming en boosheid')
    // There is a reservation against her organisation.
    await anouk.page.getByRole('button', { name: 'Ik ben er' }).click()
    await weg('Veiligheidsplan met de partner')
    await staat('Wekelijks gesprek over stemming en boosheid')
    // Late comes somebody who may not process what is about health.
    await sanne.page.getByRole('button', { name: 'Ik ben er' }).click()
    await weg('Wekelijks gesprek over stemming en boosheid')
    await staat('Huurachterstand')
    await scherm.close()
  })

  test('[C5] a statement is contradicted and corrected, on every screen', async () => {
    const { joost, loes, anouk } = mensen
    const regel = ({ page }: Involved) => page.getByRole('listitem').filter({ hasText: 'De huurachterstand is nog te' })
    await regel(loes).getByRole('button', { name: 'Niet mee eens' }).click()
    await loes.dialog.getByLabel('Waarom bent u het hier niet mee eens?').fill('De regeling is al eens afgewezen.')
    await loes.dialog.getByRole('button', { name: 'Vastleggen' }).click()
    await regel(joost).getByText('De regeling is al eens afgewezen.').waitFor()
    await regel(joost).getByRole('button', { name: 'Verbeteren' }).click()
    await joost.dialog
      .getByLabel('Wat wordt de tekst?')
      .fill('De huurachterstand is nog te regelen, als er nu iemand helpt.')
    await joost.dialog.getByRole('button', { name: 'Opslaan' }).click()
    await regel(anouk).getByText('als er nu iemand helpt').waitFor()
    await regel(anouk).getByText('Nog door niemand bevestigd').waitFor()
  })

  test('[C6] [C7] a plan of one goal and three acties, and who keeps the casus in hand', async () => {
    const { joost } = mensen
    await joost.open('plan')
    const regie = await joost.begin('Casusregisseur aanwijzen')
    await joost.toets.pick(regie.getByLabel('Wie wordt casusregisseur?'), 'Esther Pinas')
    await joost.finish('Casusregisseur aanwijzen')
    const doel = await joost.begin('Doel toevoegen')
    await joost.toets.write(doel.getByLabel('Wat wilt u bereiken?'), 'De avonden zijn rustig.')
    await joost.toets.choose(doel.getByLabel('Nee', { exact: true }))
    await joost.finish('Doel vastleggen')
    for (const [tekst, partij] of [
      [acties.gezin, 'Sociaal wijkteam Rijnvecht'],
      [acties.huur, 'Woonstichting De Vecht'],
      [acties.training, 'GGZ De Singel'],
    ] as const) {
      const venster = await joost.begin(/^Actie toevoegen bij/)
      await joost.toets.write(venster.getByLabel('Wat gaat er gebeuren?'), tekst)
      await joost.toets.pick(venster.getByLabel('Wie voert het uit?'), partij)
      await joost.toets.write(venster.getByLabel('Klaar op'), dayFromNow(20))
      await joost.toets.choose(venster.getByLabel('Nee', { exact: true }))
      await joost.finish('Actie vastleggen')
      await joost.page.getByText(tekst).first().waitFor()
    }
  })

  async function vraagt(een: Involved, actie: string, gegeven: string): Promise<void> {
    await een.open('plan')
    const vraag = await een.begin('Vragen om een gegeven')
    // Who has one action is not asked for which.
    await een.toets.pick(vraag.getByLabel('Voor welke actie'), actie)
    await een.toets.pick(vraag.getByLabel('Welk gegeven?'), gegeven)
    await een.toets.write(vraag.getByLabel('Waarom is het nodig'), 'Om te weten waarop wij moeten letten.')
    await een.finish('Vraag versturen')
  }

  async function beslist(
    een: Involved,
    besluit: 'Ja, akkoord' | 'Nee, niet akkoord',
    toelichting: string,
    onder?: string,
  ) {
    const venster = een.dialog
    await een.toets.choose(venster.getByLabel(besluit))
    if (onder) await een.toets.write(venster.getByLabel('Voorwaarden (mag leeg blijven)'), onder)
    await een.toets.write(venster.getByLabel('Toelichting'), toelichting)
    await een.finish('Besluit vastleggen')
  }

  test('[C8] [C9] of three meeneemafspraken one is agreed on a condition, one refused, one taken back', async () => {
    const { esther, loes, sanne, anouk } = mensen
    await vraagt(loes, acties.gezin, meldingen)
    await esther.open('plan')
    await esther.begin(`Beslissen over: ${meldingen}`)
    await beslist(esther, 'Ja, akkoord', 'De begeleider moet dit weten.', voorwaarde)
    await vraagt(sanne, acties.huur, meldingen)
    await esther.open('plan')
    await esther.begin(`Beslissen over: ${meldingen}`)
    await beslist(esther, 'Nee, niet akkoord', 'Voor de huur is dit niet nodig.')
    await vraagt(anouk, acties.training, gesprekken)
    await loes.open('plan')
    await loes.begin(`Beslissen over: ${gesprekken}`)
    await beslist(loes, 'Ja, akkoord', 'Helpt bij de training.')
    await loes.begin(`Akkoord terugnemen: ${gesprekken}`)
    await loes.toets.write(loes.dialog.getByLabel('Toelichting'), 'Het gezin wil dit niet.')
    await loes.finish('Akkoord terugnemen')
    await anouk.open('plan')
    await anouk.page.getByText('Het gezin wil dit niet.').waitFor()
    expect(await anouk.button(/^Ophalen/).count()).toBe(0)
    await sanne.open('plan')
    await sanne.page.getByText('Voor de huur is dit niet nodig.').waitFor()
    expect(await sanne.page.locator('main').textContent()).not.toContain(voorwaarde)
  })

  test('[C8] [C14] what was agreed is collected, as a tagged PDF and as JSON, with its condition', async () => {
    const { loes, esther } = mensen
    await loes.open('plan')
    await loes.doe(`Ophalen: “${meldingen}”`, /^Ja/)
    await loes.page.getByRole('region', { name: 'Opgehaald' }).getByText(meldingen).waitFor()
    const { tekst, tags, ua } = await readPdf((await haal(loes.page, /^Gegeven als PDF/)).inhoud)
    for (const woorden of [meldingen, voorwaarde, 'Veilig Thuis Rijnvecht', 'Sociaal wijkteam Rijnvecht'])
      expect(tekst).toContain(woorden)
    expect(ua).toContain('pdfuaid:part>1<')
    for (const tag of ['Document', 'H1']) expect(tags).toContain(`"${tag}"`)
    const json = await haal(loes.page, /^Gegeven als JSON/)
    expect(JSON.parse(json.inhoud.toString())).toMatchObject({ voorwaarden: voorwaarde, gegeven: { titel: meldingen } })
    await esther.open('plan')
    const bewijs = await readPdf((await haal(esther.page, /^Ontvangstbewijs als PDF/)).inhoud)
    expect(bewijs.tekst).toContain('Ontvangstbewijs')
  })

  test('[C11] [C12] the aanpak is decided on, and of the overleggen that follow one is moved and one called off', async () => {
    const { joost, loes } = mensen
    await joost.open('casusoverleg')
    await joost.doe('Overleg sluiten')
    await joost.open('overzicht')
    const besluit = await joost.begin('Uitkomst van het overleg vastleggen')
    await joost.toets.choose(besluit.getByRole('radio', { name: /aanpak/i }).first())
    await joost.toets.write(besluit.getByLabel('Waarvoor volgt u het plan?'), 'Zien of de avonden rustig blijven.')
    await joost.toets.write(besluit.getByLabel('Hoe volgt u het plan?'), 'Veilig Thuis belt elke maand rond.')
    await joost.toets.write(besluit.getByLabel('Motivering'), 'De partijen zijn het eens over het plan.')
    await joost.toets.write(besluit.getByLabel('Met wie van deze organisatie'), 'Esther Pinas')
    await joost.toets.write(besluit.getByLabel('Op welke dag?'), dayFromNow(0))
    await joost.finish('Besluit vastleggen')

    await joost.open('casusoverleg')
    const reeks = await joost.begin('Volgende overleggen afspreken')
    await reeks.getByLabel('Hoeveel overleggen?').click()
    await joost.page.getByRole('option', { name: '2', exact: true }).click()
    await joost.finish('Data afspreken')
    const vak = joost.page.getByRole('region', { name: 'Volgende overleggen' })
    expect(await rijen(vak)).toBe(2)
    await joost.begin(/^Verplaatsen: het overleg van /)
    await joost.toets.write(joost.dialog.getByLabel('Waar is het?'), 'Zorg- en Veiligheidshuis, kamer 3')
    await joost.finish('Verplaatsen')
    await vak.getByText('kamer 3').waitFor()
    await vak
      .getByRole('button', { name: /^Afzeggen: het overleg van / })
      .last()
      .click()
    await joost.finish(/^Ja/)
    await expect.poll(() => rijen(vak), { timeout: patience }).toBe(1)
    await loes.page.goto(huis.app.address)
    const mijn = loes.page.getByRole('region', { name: 'Mijn overleggen' })
    await mijn.getByText('kamer 3').waitFor()
    expect(await mijn.getByText('Datum staat vast, uitnodiging volgt').count()).toBe(1)
  })

  const rijen = (vak: Locator): Promise<number> => vak.getByRole('listitem').count()

  test('[C11] a month later an action stands still, for who leads it and who runs the casus', async () => {
    const { joost, esther, wim } = mensen
    await joost.page.goto(huis.app.address)
    await joost.toets.press(joost.button('Klok vooruitzetten'))
    await joost.toets.press(joost.button('1 maand'))
    await joost.page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
    for (const een of [joost, esther]) {
      await een.page.goto(huis.app.address)
      const stil = een.page.getByRole('listitem').filter({ hasText: 'Een actie staat stil' })
      await stil.filter({ hasText: acties.huur }).first().waitFor()
    }
    await wim.page.goto(huis.app.address)
    await quiet(wim.page)
    expect(await wim.page.getByText('Een actie staat stil').count()).toBe(0)
    for (const { visit } of Object.values(mensen)) expect(visit.complaints, visit.naam).toEqual([])
  })
})
