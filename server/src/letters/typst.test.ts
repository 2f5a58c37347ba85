import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { typstPrinter } from './typst.ts'

const stuk = (...teksten: readonly string[]) => ({
  titel: 'Een stuk',
  delen: [{ kop: 'Woorden', regels: teksten.map((tekst) => ({ naam: 'Tekst', tekst })) }],
})

async function gelezen(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const { items } = await (await document.getPage(1)).getTextContent()
  return items.map((i) => ('str' in i ? i.str : '')).join(' ')
}

test('what somebody wrote is words, never markup', async () => {
  const tekst = '#set page(fill: red) $x$ *vet* [haak] \\ @bron // weg'
  expect(await gelezen(await typstPrinter().stuk(stuk(tekst)))).toContain(tekst)
})

test('a sign that no font has comes as its number, and one that cannot be seen as a blank', async () => {
  const tekst = await gelezen(await typstPrinter().stuk(stuk('Hij zei 漢 en\u0007niets')))
  expect(tekst).toContain('[U+6F22]')
  expect(tekst).toContain('en niets')
})

test('a paper takes less than 150 milliseconds once the first was made', async () => {
  const { stuk: print } = typstPrinter()
  const lang = stuk(
    ...Array.from({ length: 40 }, (_, i) => `Alinea ${i}. ${'Hij slaapt slecht sinds vorig jaar. '.repeat(20)}`),
  )
  await print(lang)
  const tijden: number[] = []
  for (let i = 0; i < 7; i++) {
    const begin = performance.now()
    await print({ ...lang, titel: `Stuk ${i}` })
    tijden.push(performance.now() - begin)
  }
  expect(Math.min(...tijden)).toBeLessThan(150)
})
