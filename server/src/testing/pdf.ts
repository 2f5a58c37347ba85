import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The words of a PDF, whether it says that it is PDF/UA and what it says of itself, and the kinds of its tags. */
export async function readPdf(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_, i) => {
      const page = await document.getPage(i + 1)
      const { items } = await page.getTextContent()
      const tags = JSON.stringify(await page.getStructTree())
      return { tekst: items.map((item) => ('str' in item ? item.str : '')).join(' '), tags }
    }),
  )
  const { info, metadata } = await document.getMetadata()
  await document.destroy()
  return {
    tekst: pages
      .map((p) => p.tekst)
      .join(' ')
      .replaceAll(/\s+/g, ' '),
    tags: pages.map((p) => p.tags).join(''),
    ua: `${metadata?.getRaw() ?? ''}${JSON.stringify(info)}`,
  }
}
