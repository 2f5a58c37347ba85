import mammoth from 'mammoth'

/** A document for a word processor, as a browser would show it. */
export async function readWord(docx: Buffer): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: docx })).value
}
