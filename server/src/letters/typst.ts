import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Drukstuk, Printer } from '../ports/printer.ts'

/** What a paper looks like. Its words come along as data, so that nothing that somebody wrote is read as markup. */
const layout = `
#let stuk = json(bytes(sys.inputs.stuk))
#set document(title: stuk.titel, author: "Casushuis", date: none)
#set page(paper: "a4", margin: 2.2cm, footer: context align(center, text(size: 9pt, counter(page).display("1 / 1", both: true))))
#set text(lang: "nl", region: "NL", font: "Libertinus Serif", size: 11pt)
#show title: set text(size: 20pt)
#show heading: set block(above: 1.6em, below: 0.8em)
#title()
#for deel in stuk.delen [
  = #deel.kop
  #for regel in deel.regels [
    / #regel.naam: #regel.tekst
  ]
]
`

/** Signs that no font has a shape for; a paper with one of those could not be read aloud. */
const onzichtbaar = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu
/** What is beyond the scripts in which people here write. */
const buitenSchrift = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\p{Sc}\p{Sm}\p{M}\n]/gu

/**
 * Makes PDF/UA-1 with Typst, without network or a font of the machine. A sign that none of its fonts has comes as its number,
 * as a paper that leaves out words would be wrong.
 */
export function typstPrinter(): Printer {
  const compiler = NodeCompiler.create()
  return async (stuk) => {
    const leesbaar = vervang(stuk, (tekst) => tekst.replaceAll(onzichtbaar, (teken) => (teken === '\n' ? teken : ' ')))
    return print(compiler, leesbaar) ?? demand(print(compiler, vervang(leesbaar, inNummers)))
  }
}

const inNummers = (tekst: string): string =>
  tekst.replaceAll(buitenSchrift, (teken) => `[U+${teken.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)

function vervang({ titel, delen }: Drukstuk, door: (tekst: string) => string): Drukstuk {
  const regels = (van: Drukstuk['delen'][number]['regels']) =>
    van.map(({ naam, tekst }) => ({ naam: door(naam), tekst: door(tekst) }))
  return { titel: door(titel), delen: delen.map((d) => ({ kop: door(d.kop), regels: regels(d.regels) })) }
}

/** The paper; undefined where it holds a sign that cannot be shown. */
function print(compiler: NodeCompiler, stuk: Drukstuk): Uint8Array | undefined {
  const compiled = compiler.compile({ mainFileContent: layout, inputs: { stuk: JSON.stringify(stuk) } })
  // Nothing of one paper stays in memory for the next.
  compiler.evictCache(1)
  if (!compiled.result) return undefined
  try {
    return compiler.pdf(compiled.result, { pdfStandard: PdfStandard.UA_1 })
  } catch {
    return undefined
  }
}

/** @throws {Error} without a word of the paper */
function demand(pdf: Uint8Array | undefined): Uint8Array {
  if (!pdf) throw new Error('a paper could not be laid out')
  return pdf
}
