import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Page } from 'playwright-core'

/** What the browser keeps of a link. */
export async function haal(page: Page, link: RegExp): Promise<{ readonly naam: string; readonly inhoud: Buffer }> {
  const [bestand] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link }).first().click(),
  ])
  return { naam: bestand.suggestedFilename(), inhoud: await readFile(await bestand.path()) }
}

/** The words of a PDF, and what it says of itself. */
export async function leesPdf(inhoud: Buffer): Promise<{ readonly tekst: string; readonly ua: string }> {
  const document = await getDocument({ data: new Uint8Array(inhoud), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  const tekst = items.map((i) => ('str' in i ? i.str : '')).join(' ')
  const { metadata } = await document.getMetadata()
  return { tekst: tekst.replaceAll(/\s+/g, ' '), ua: metadata?.getRaw() ?? '' }
}
