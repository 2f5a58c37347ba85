import { NodeCompiler, PdfStandard } from '@myriaddreamin/typst-ts-node-compiler'
import type { Printer } from '../ports/printer.ts'

const page = `
#set page(paper: "a4", margin: 2.2cm, footer: context align(center, text(size: 9pt, counter(page).display("1 / 1", both: true))))
#set text(lang: "nl", region: "NL", font: "Libertinus Serif", size: 11pt)
`

/** What a paper looks like. Its words come along as data, so that nothing that somebody wrote is read as markup. */
const paper = `
#let stuk = json(bytes(sys.inputs.stuk))
#set document(title: stuk.titel, author: "Casushuis", date: none)
${page}
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

/** What a letter looks like: who sends it, to whom, and then what a letter says, in the order in which it is read aloud. */
const letter = `
#let brief = json(bytes(sys.inputs.stuk))
#set document(title: brief.onderwerp, author: brief.afzender.at(0), date: none)
${page}
#set par(spacing: 1em)
#show title: set text(size: 15pt)
#show title: set block(above: 2em, below: 1.4em)
#show heading: set text(size: 12pt)
#show heading: set block(above: 1.5em, below: 0.7em)
#block(below: 2em, text(size: 10pt, brief.afzender.join(linebreak())))
#block(below: 2em, brief.aan.join(linebreak()))
#brief.dag
#title()
#brief.aanhef

#for deel in brief.delen [
  #if deel.kop != "" [= #deel.kop]
  #for blok in deel.blokken [
    #if blok.soort == "lijst" [#list(..blok.punten.map(p => [#p]))] else [#par(blok.tekst.split("\\n").join(linebreak()))]
  ]
]
#block(above: 2em, breakable: false, brief.groet.join(linebreak()))
`

/** Signs that no font has a shape for; a paper with one of those could not be read aloud. */
const onzichtbaar = /[\p{Cc}\p{Cn}\p{Co}\p{Cs}]/gu
/** What is beyond the scripts in which people here write. */
const buitenSchrift = /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Z}\p{Sc}\p{Sm}\p{M}\n]/gu

/**
 * Makes PDF/UA-1 with Typst, without network or a font of the machine. A sign that none of its fonts has comes as its number,
 * as a paper that leaves out words would be wrong.
 */
export function typstPrinter(): Pick<Printer, 'stuk' | 'brief'> {
  const compiler = NodeCompiler.create()
  const print = async (layout: string, stuk: object) => {
    const leesbaar = (tekst: string) => tekst.replaceAll(onzichtbaar, (teken) => (teken === '\n' ? teken : ' '))
    const gewoon = layOut(compiler, layout, woorden(stuk, leesbaar))
    return (
      gewoon ??
      demand(
        layOut(
          compiler,
          layout,
          woorden(stuk, (tekst) => inNummers(leesbaar(tekst))),
        ),
      )
    )
  }
  return { stuk: (stuk) => print(paper, stuk), brief: (brief) => print(letter, brief) }
}

const inNummers = (tekst: string): string =>
  tekst.replaceAll(buitenSchrift, (teken) => `[U+${teken.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`)

/** What is to be printed, with each of its words made so that it can be. */
const woorden = (stuk: object, door: (tekst: string) => string): string =>
  JSON.stringify(stuk, (_, waarde: unknown) => (typeof waarde === 'string' ? door(waarde) : waarde))

/** The paper; undefined where it holds a sign that cannot be shown. */
function layOut(compiler: NodeCompiler, layout: string, stuk: string): Uint8Array | undefined {
  const compiled = compiler.compile({ mainFileContent: layout, inputs: { stuk } })
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
