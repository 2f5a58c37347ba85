import { afterAll, beforeAll, beforeEach, describe, expect, inject, onTestFailed, test } from 'vitest'
import { inspect, logIn, quiet } from './support/browser.ts'
import { Involved } from './support/casus.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const wie = ['joost', 'esther', 'wim', 'anouk', 'sanne', 'loes'] as const
type Wie = (typeof wie)[number]

const naam = 'Martijn Hoekstra'
const doel = 'De kinderen slapen zonder ruzie in huis.'
const motivering = 'De hulp loopt al; wij voegen daar samen niets aan toe.'
const advies = 'Laat de gezinsbegeleider de lijn met de GGZ houden.'
const bezwaar = 'Gisteravond stond de politie weer aan de deur.'

/*
 * The partijen sat together and decided that it does not belong here. The partij that leads objects, and is right: what was
 * there before the decision is there again, for each as it was.
 */
describe('[E1] [C12] a casus that does not belong here, taken back on objection', () => {
  let huis: FilledHouse
  let mensen: Readonly<Record<Wie, Involved>>
  let nummer = ''
  /** What each of them had before it was decided. */
  let voorheen: Awaited<ReturnType<typeof zien>>

  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'))
    const open = async (persoon: Wie) =>
      [
        persoon,
        new Involved(await logIn(huis.browser, huis.app.address, persoon), huis.app.address, () => nummer),
      ] as const
    mensen = Object.fromEntries(await Promise.all(wie.map(open))) as typeof mensen
    const { page } = mensen.joost
    await page.goto(`${huis.app.address}/casussen`)
    await page.getByRole('row', { name: naam }).getByRole('link').first().click()
    await page.getByRole('link', { name: 'Casusoverleg', exact: true }).click()
    nummer = /casussen\/([A-Z0-9-]+)/.exec(page.url())?.[1] ?? ''
  })
  afterAll(async () => {
    for (const { visit } of Object.values(mensen ?? {})) await visit.context.close()
    await huis?.close()
  })

  // Each step stands on the one before.
  let gevallen = ''
  beforeEach(({ skip, task }) => {
    if (gevallen) skip(`after “${gevallen}”`)
    onTestFailed(() => {
      gevallen = task.name
    })
  })

  /** The titles and the plan as each of them has them on the screen; null is: no such casus. */
  async function zien() {
    const gezien: Partial<Record<Wie, { titels: readonly string[] | null; plan: boolean }>> = {}
    for (const persoon of wie) {
      const titels = await mensen[persoon].titles()
      await mensen[persoon].open('plan')
      gezien[persoon] = { titels, plan: (await mensen[persoon].source()).includes(doel) }
    }
    return gezien
  }

  async function legVast(uitkomst: RegExp, waarom: string) {
    const { joost } = mensen
    await joost.open('overzicht')
    const venster = await joost.begin('Uitkomst van het overleg vastleggen')
    await venster.getByRole('radio', { name: uitkomst }).first().check()
    await venster.getByLabel('Motivering').fill(waarom)
    await venster.getByLabel('Met wie van deze organisatie').fill('Esther, van Veilig Thuis')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    return venster
  }

  test('the overleg made a plan, and then it is decided that the casus does not belong here', async () => {
    const { joost } = mensen
    await joost.open('plan')
    const regie = await joost.begin('Casusregisseur aanwijzen')
    await joost.toets.pick(regie.getByLabel('Wie wordt casusregisseur?'), 'Esther Pinas')
    await joost.finish('Casusregisseur aanwijzen')
    const venster = await joost.begin('Doel toevoegen')
    await venster.getByLabel('Wat wilt u bereiken?').fill(doel)
    await venster.getByLabel('Nee', { exact: true }).check()
    await joost.finish('Doel vastleggen')
    const actie = await joost.begin(/^Actie toevoegen bij/)
    await actie.getByLabel('Wat gaat er gebeuren?').fill('Een vaste begeleider komt twee avonden per week.')
    await joost.toets.pick(actie.getByLabel('Wie voert het uit?'), 'Sociaal wijkteam Rijnvecht')
    await actie.getByLabel('Klaar op').fill(dayFromNow(60))
    await actie.getByLabel('Nee', { exact: true }).check()
    await joost.finish('Actie vastleggen')
    await joost.open('casusoverleg')
    await joost.doe('Overleg sluiten')
    voorheen = await zien()
    expect(voorheen.esther?.titels?.length).toBeGreaterThan(1)
    expect(wie.filter((persoon) => voorheen[persoon]?.plan)).toEqual(['joost', 'esther', 'loes'])

    const besluit = await legVast(/hoort hier niet thuis/, motivering)
    await besluit.getByLabel(/^Advies aan de aanmelder/).fill(advies)
    await joost.toets.press(besluit.getByRole('button', { name: 'Verder naar de laatste controle' }))
    await inspect(joost.visit, 'hoort-niet-thuis-zeker')
    await joost.finish('Ja, casus afronden')
    await joost.page.getByRole('heading', { name: 'Deze casus wordt afgerond' }).waitFor()
  })

  test('[A10] it is closed at once: the aanmelder has the outcome and the advice, who sat at the table nothing', async () => {
    const { esther, wim, anouk, sanne, loes } = mensen
    for (const mens of [wim, anouk, sanne, loes]) {
      expect(await mens.titles(), mens.visit.naam).toBe(null)
      await mens.doesNotRead(naam, motivering, advies)
    }
    await esther.open('overzicht')
    await esther.page.getByText(advies).first().waitFor()
    await esther.doesNotRead(doel, ...(voorheen.anouk?.titels ?? []).filter((t) => t !== 'Betrokkene'))
  })

  test('[P9] the partij that leads objects; nothing is confirmed or destroyed until that is answered', async () => {
    const { esther, joost } = mensen
    const venster = await esther.begin('Bezwaar maken')
    await venster.getByLabel('Waarom moet de casus verder?').fill(bezwaar)
    await esther.finish('Bezwaar maken')
    await esther.page.getByText(/^De leidende partij heeft bezwaar. Zolang/).waitFor()
    expect(await esther.button('Bevestigen: het staat in ons dossier').isEnabled()).toBe(false)
    await joost.page.goto(`${huis.app.address}/`)
    await joost.page
      .getByRole('link', { name: /^Een bezwaar tegen het beëindigen/ })
      .first()
      .click()
    await joost.page.getByText(bezwaar).first().waitFor()
  })

  test('taken back, each has again what he or she had, and not a word less', async () => {
    const { joost, esther } = mensen
    const venster = await joost.begin('Besluit terugnemen')
    await venster.getByLabel('Waarom gaat de casus toch verder?').fill('Na gisteravond is samen optrekken toch nodig.')
    await venster.getByLabel('Met wie van deze organisatie').fill('Esther, van Veilig Thuis')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(0))
    await inspect(joost.visit, 'hoort-niet-thuis-terugnemen')
    await joost.finish('Besluit terugnemen')
    await joost.page.getByText('Het besluit is teruggenomen. De casus gaat verder.').waitFor()
    expect(await zien()).toEqual(voorheen)
    await esther.show('overzicht', 'hoort-niet-thuis-teruggenomen')
    await esther.doesNotRead('Deze casus wordt afgerond')
  })

  test('[S7] the term of the ending is gone with it: the clock passes it, and the casus goes on to a plan', async () => {
    const { joost } = mensen
    await joost.page.goto(huis.app.address)
    await joost.page.getByRole('button', { name: 'Klok vooruitzetten' }).click()
    await joost.page.getByRole('button', { name: '1 maand' }).click()
    await joost.page.getByText(/^De klok staat nu op/).waitFor({ timeout: 60_000 })
    await joost.page.reload()
    expect(await zien()).toEqual(voorheen)
    const venster = await legVast(/aanpak/i, 'De partijen gaan samen verder.')
    await venster.getByLabel('Op welke dag?').fill(dayFromNow(30))
    await venster.getByLabel('Waarvoor volgt u het plan?').fill('Op tijd zien of het rustig blijft.')
    await venster.getByLabel('Hoe volgt u het plan?').fill('Veilig Thuis belt elke week.')
    await joost.finish('Besluit vastleggen')
    await quiet(joost.page)
    expect((await mensen.loes.titles())?.length).toBeGreaterThan(0)
    expect(Object.values(mensen).flatMap(({ visit }) => visit.complaints)).toEqual([])
  })
})
