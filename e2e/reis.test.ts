import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijk, logIn, openBrowser } from './hulp/browser.ts'
import { Betrokken } from './hulp/casus.ts'
import { type Draaiendhuis, startHuis } from './hulp/huis.ts'

const naam = 'Lambert Kaasjager'
const meldingen = 'Meldingen in de flat'
const huisarts = 'Contact met de huisarts'
const behandeling = 'Behandeling bij het wijkteam'
const signalen = 'Vroege signalen'
const incidenten = 'Incidenten dit jaar'

const tekst = {
  meldingen: 'Veertien meldingen van geschreeuw sinds de zomer.',
  huisarts: 'Verscheen twee keer niet op het spreekuur.',
  behandeling: 'Krijgt eens per maand een depot.',
  signalen: 'Zet vlak voor een terugval de radio dag en nacht aan.',
  incidenten: 'Eén aanhouding wegens bedreiging van een buurman.',
}

/** Who walks along, by the name under which the demo knows them. */
const wie = {
  fatima: 'Gemeente Rijnvecht',
  anouk: 'GGZ',
  wim: 'Politie',
  sanne: 'Woonstichting De Vecht',
} as const

describe('one casus, from aanmelding to destruction, by keyboard', () => {
  let huis: Draaiendhuis
  let browser: Browser
  let nummer = ''
  let mensen: Record<'fatima' | 'joost' | 'anouk' | 'wim' | 'sanne', Betrokken>

  beforeAll(async () => {
    huis = await startHuis()
    browser = await openBrowser()
    const kom = async (onderwerp: string) =>
      new Betrokken(await logIn(browser, huis.adres, onderwerp), huis.adres, () => nummer)
    mensen = {
      fatima: await kom('fatima'),
      joost: await kom('joost'),
      anouk: await kom('anouk'),
      wim: await kom('wim'),
      sanne: await kom('sanne'),
    }
  })
  afterAll(async () => {
    await browser?.close()
    await huis?.ruimOp()
  })

  /** What each of them sees of the dossier; null is: no such casus. */
  async function zien(verwacht: Record<keyof typeof mensen, readonly string[] | null>) {
    const werkelijk: Record<string, readonly string[] | null> = {}
    for (const [onderwerp, mens] of Object.entries(mensen)) werkelijk[onderwerp] = await mens.titels()
    const gesorteerd = Object.entries(verwacht).map(([onderwerp, t]) => [onderwerp, t?.toSorted() ?? null])
    expect(werkelijk).toEqual(Object.fromEntries(gesorteerd))
  }

  test('[A1] the gemeente reports a casus, step by step', async () => {
    const { page, toets, bezoek } = mensen.fatima
    await toets.druk(page.getByRole('link', { name: 'Aanmelden' }).first())
    const verder = () => toets.druk(page.getByRole('button', { name: 'Volgende stap' }))
    await toets.kies(page.getByLabel('Nee, het gaat om een complexe casus'))
    await toets.kies(page.getByRole('radiogroup', { name: 'Voor welke wettelijke taak' }).getByRole('radio').first())
    await bekijk(bezoek, 'aanmelden-1')
    await verder()
    await toets.schrijf(page.getByLabel('Naam van de betrokkene'), naam)
    await toets.schrijf(page.getByLabel('Geboortedatum'), '07-11-1968')
    await toets.schrijf(page.getByLabel('Waarom zijn deze gegevens nodig?'), 'Nodig om te weten om wie het gaat.')
    await toets.kies(page.getByLabel('Deelnemers aan een casusoverleg mogen weten om wie het gaat'))
    await bekijk(bezoek, 'aanmelden-2')
    await verder()
    await toets.schrijf(page.getByLabel('Wat is de aanleiding?'), 'Aanhoudende overlast, schulden en zorgmijding.')
    await toets.kies(page.getByLabel('Wonen'))
    for (const [i, oordeel] of ['Voldoet', 'Voldoet', 'Voldoet', 'Voldoet niet'].entries()) {
      const vak = page.locator('fieldset').nth(i)
      await toets.kies(vak.getByLabel(oordeel, { exact: true }))
      await toets.schrijf(vak.getByLabel('Waarom vindt u dat?'), 'Volgt uit de meldingen van de afgelopen maanden.')
    }
    await toets.schrijf(page.getByLabel('Uw eigen afweging'), 'Zonder gezamenlijke aanpak verliest hij zijn woning.')
    await bekijk(bezoek, 'aanmelden-3')
    await verder()
    await brengIn(0, meldingen, tekst.meldingen, false)
    await brengIn(1, huisarts, tekst.huisarts, true)
    await bekijk(bezoek, 'aanmelden-4')
    await verder()
    await toets.kies(page.getByLabel('Joost Hamelink'))
    await toets.kies(page.getByLabel('Ja', { exact: true }))
    await toets.schrijf(page.getByLabel('Hoe en wanneer'), 'Gisteren aan de deur besproken.')
    await bekijk(bezoek, 'aanmelden-5')
    await verder()
    await bekijk(bezoek, 'aanmelden-6')
    await toets.druk(page.getByRole('button', { name: 'Aanmelding indienen' }))
    await page.waitForURL(/\/casussen\/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    nummer = /casussen\/([A-Z0-9-]+)/.exec(page.url())?.[1] ?? ''
    await mensen.fatima.toon('overzicht', 'casus-aanmelding')
  })

  async function brengIn(i: number, titel: string, inhoud: string, bijzonder: boolean) {
    const { page, toets } = mensen.fatima
    await toets.druk(page.getByRole('button', { name: 'Gegeven toevoegen' }))
    const vak = page.getByRole('group', { name: `Gegeven ${i + 1}` })
    await toets.schrijf(vak.getByLabel('Titel'), titel)
    await toets.schrijf(vak.getByLabel('Wat wilt u delen?'), inhoud)
    await toets.schrijf(vak.getByLabel('Waarom is dit nodig'), 'Laat zien hoe ernstig het is.')
    if (bijzonder) await toets.kies(vak.getByLabel('Bijzonder persoonsgegeven'))
    else await toets.kies(vak.getByLabel('Ja, tijdens het overleg'))
  }

  const vanGemeente = ['Betrokkene', meldingen, huisarts]

  test('[P2] only the aanmelder and the procesregie know that there is a casus', async () => {
    await zien({ fatima: vanGemeente, joost: vanGemeente, anouk: null, wim: null, sanne: null })
    await mensen.wim.leestNiet(naam, ...Object.values(tekst))
  })
})
