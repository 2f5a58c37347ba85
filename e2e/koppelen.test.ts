import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { inspect, logIn, quiet, type Visit } from './support/browser.ts'
import { type FilledHouse, openFilledHouse } from './support/opened-house.ts'
import { dayFromNow } from './support/today.ts'

const client = 'zaaksysteem-van-de-demo'
const program = fileURLToPath(new URL('../demo/zaaksysteem.mjs', import.meta.url))

/** The beheerder lets the own system of a partij in, which collects what was agreed with a token of the provider (C8). */
describe('a system of a partij', () => {
  let huis: FilledHouse
  let ilse: Visit
  beforeAll(async () => {
    huis = await openFilledHouse(inject('filledHouse'), (address) => ({
      CASUSHUIS_KOPPELINGEN: JSON.stringify({ uitgever: `${address}/demo-inloggen`, doelgroep: address }),
    }))
    ilse = await logIn(huis.browser, huis.app.address, 'ilse')
  })
  afterAll(() => huis?.close())

  /** What the system kept, each a document; what it says where it is not let in. */
  async function haalOp(): Promise<
    readonly { gegeven: { titel: string; tekst: string }; ontvanger: string }[] | string
  > {
    const env = { ...process.env, ADRES: huis.app.address }
    const ran = promisify(execFile)(process.execPath, [program], { env })
    return ran.then(
      ({ stdout }) => stdout.split('\n').flatMap((regel) => (regel === '' ? [] : [JSON.parse(regel)])),
      ({ stderr }: { stderr: string }) => stderr,
    )
  }
  const venster = () => ilse.page.getByRole('dialog')
  const knop = (naam: string | RegExp) => ilse.page.getByRole('button', { name: naam })
  async function naar(partij: string) {
    await ilse.page.goto(`${huis.app.address}/partijen`)
    await ilse.page.getByRole('link', { name: partij }).click()
    await ilse.page.getByRole('heading', { level: 2, name: 'Gekoppelde systemen' }).waitFor()
  }
  async function bevestig(naam: string) {
    await venster().getByRole('button', { name: naam, exact: true }).click()
    await venster().waitFor({ state: 'detached' })
    await quiet(ilse.page)
  }

  test('[P1] gets in nowhere before it was connected', async () => {
    expect(await haalOp()).toContain('401 Dit systeem komt hier niet binnen')
  })

  test('[P1] [P4] is connected on a decision of the partij, with somebody who answers for it', async () => {
    const { page } = ilse
    await naar('Woonstichting De Vecht')
    await page.getByText('Er is geen systeem gekoppeld. Dat hoeft ook niet.').waitFor()
    await knop('Systeem koppelen').click()
    await bevestigLeeg()
    await venster().getByLabel('Hoe noemt de partij het systeem?').fill('Huurdersdossier')
    await venster().getByLabel('Onder welke client-id').fill(client)
    await venster()
      .getByRole('combobox', { name: /Wie van de partij staat ervoor in/ })
      .fill('Sanne')
    await page.getByRole('option', { name: /Sanne/ }).click()
    await venster().getByLabel('Wanneer heeft de partij besloten?').fill('2-11-2026')
    await venster().getByLabel('Waaraan is het besluit te herkennen?').fill('Directiebesluit 2026-18')
    await venster().getByLabel('Wie heeft het ondertekend?').fill('De directeur wonen')
    await inspect(ilse, 'koppeling-vastleggen')
    await bevestig('Systeem koppelen')
    await page.getByText('Komt binnen', { exact: true }).waitFor()
    await page.getByText(new RegExp(`Sanne .* staat ervoor in. Client-id: ${client}.`)).waitFor()
    await inspect(ilse, 'koppeling')
  })

  async function bevestigLeeg() {
    await venster().getByRole('button', { name: 'Systeem koppelen', exact: true }).click()
    await venster().getByText('Vul in hoe de partij het systeem noemt.').waitFor()
    await venster().getByText('Kies wie van de partij voor het systeem instaat.').waitFor()
  }

  test('[C8] collects what was agreed for its partij, and the bronhouder finds its receipt', async () => {
    const documenten = await haalOp()
    expect(documenten).toContainEqual(
      expect.objectContaining({
        ontvanger: 'Woonstichting De Vecht',
        gegeven: expect.objectContaining({ titel: 'Signalen dat het minder gaat' }),
      }),
    )
    // Asked again it collects nothing more, and has the same.
    expect(await haalOp()).toEqual(documenten)
    const anouk = await logIn(huis.browser, huis.app.address, 'anouk')
    await anouk.page.goto(`${huis.app.address}/casussen`)
    await anouk.page
      .getByRole('row', { name: /Casusoverleg GGZ De Singel Gemeente Rijnvecht/ })
      .getByRole('link')
      .first()
      .click()
    await anouk.page.getByRole('link', { name: 'Plan van aanpak', exact: true }).click()
    await anouk.page.getByRole('heading', { level: 2, name: 'Gegevens meenemen' }).waitFor()
    await anouk.page
      .getByRole('link', { name: /ontvangstbewijs/i })
      .first()
      .waitFor()
  })

  test('[P1] the partij itself reads which of its systems act in its name', async () => {
    const sanne = await logIn(huis.browser, huis.app.address, 'sanne')
    await sanne.page.goto(`${huis.app.address}/mijn-organisatie`)
    await sanne.page.getByText(/Huurdersdossier: .* Sanne Kuipers staat ervoor in\./).waitFor()
    await inspect(sanne, 'koppeling-eigen-organisatie')
    expect(sanne.complaints).toEqual([])
  })

  test('[P1] that it gets in no longer than a while is work of the beheerder', async () => {
    const { page } = ilse
    await knop('Beëindigen: Huurdersdossier').click()
    await venster().getByLabel('Laatste dag').fill(dayFromNow(20))
    await venster().getByLabel('Waarom eindigt dit?').fill('Het contract met de leverancier loopt af.')
    await bevestig('Beëindigen')
    await page.goto(huis.app.address)
    await page.getByRole('link', { name: 'Een gekoppeld systeem van Woonstichting De Vecht' }).waitFor()
    await inspect(ilse, 'koppeling-loopt-af')
    await page.getByRole('link', { name: 'Een gekoppeld systeem van Woonstichting De Vecht' }).click()
    await page.getByRole('heading', { level: 2, name: 'Gekoppelde systemen' }).waitFor()
    expect(await haalOp()).not.toContain('401')
  })

  test('[P1] gets in no more once the koppeling is ended', async () => {
    const { page } = ilse
    await knop('Beëindigen: Huurdersdossier').click()
    await venster().getByLabel('Laatste dag').clear()
    await venster().getByLabel('Waarom eindigt dit?').fill('De woonstichting neemt een ander systeem.')
    await inspect(ilse, 'koppeling-beeindigen')
    await bevestig('Beëindigen')
    await page.getByText('Komt niet binnen', { exact: true }).waitFor()
    await page.getByText(/Het einde is op .* vastgelegd door Ilse/).waitFor()
    await inspect(ilse, 'koppeling-beeindigd')
    expect(await haalOp()).toContain('401 Dit systeem komt hier niet binnen')
    expect(ilse.complaints).toEqual([])
  })
})
