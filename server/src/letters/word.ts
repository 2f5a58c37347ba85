import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'
import type { Drukbrief } from '../ports/printer.ts'

/** Twentieths of a point. */
const ruimte = { alinea: 160, blok: 400 } as const

/**
 * The letter for a word processor: what the partij puts in its own paper, and completes with what the zvh does not know. Nothing in it
 * says who made it on which machine.
 */
export async function writeWord(brief: Drukbrief): Promise<Uint8Array> {
  const document = new Document({
    title: brief.onderwerp,
    creator: brief.afzender[0] ?? '',
    lastModifiedBy: brief.afzender[0] ?? '',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
    sections: [{ children: alineas(brief) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function alineas({ afzender, aan, dag, onderwerp, aanhef, delen, groet }: Drukbrief): readonly Paragraph[] {
  return [
    blok(afzender),
    blok(aan),
    blok([dag]),
    new Paragraph({ heading: HeadingLevel.TITLE, children: regels([onderwerp]), spacing: { after: ruimte.blok } }),
    alinea(aanhef),
    ...delen.flatMap(({ kop, blokken }) => [
      ...(kop === '' ? [] : [new Paragraph({ heading: HeadingLevel.HEADING_1, children: regels([kop]) })]),
      ...blokken.flatMap((b) => (b.soort === 'alinea' ? [alinea(b.tekst)] : b.punten.map(punt))),
    ]),
    blok(groet),
  ]
}

const blok = (tekst: readonly string[]) =>
  new Paragraph({ children: regels(tekst), spacing: { before: ruimte.alinea, after: ruimte.blok } })
const alinea = (tekst: string) =>
  new Paragraph({ children: regels(tekst.split('\n')), spacing: { after: ruimte.alinea } })
const punt = (tekst: string) => new Paragraph({ children: regels([tekst]), bullet: { level: 0 } })

/** Lines under each other in one paragraph. */
const regels = (tekst: readonly string[]): readonly TextRun[] =>
  tekst.map((regel, i) => new TextRun({ text: regel, ...(i > 0 ? { break: 1 } : {}) }))
