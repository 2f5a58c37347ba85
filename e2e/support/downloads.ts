import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'

/** What the browser keeps of a link. */
export async function haal(page: Page, link: RegExp): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ])
  return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) }
}
