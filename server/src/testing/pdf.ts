import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF, whether it says that it is PDF/UA, and the kinds of its tags. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const page = await document.getPage(1)
  const { items } = await page.getTextContent()
  const tekst = items.map((i) => ('str' in i ? i.str : '')).join(' ')
  const tags = JSON.stringify(await page.getStructTree())
  const { metadata } = await document.getMetadata()
  return { tekst: tekst.replaceAll(/\s+/g, ' '), tags, ua: metadata?.getRaw() ?? '' }
}
