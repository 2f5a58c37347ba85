import { contracten } from '@casushuis/contract'
import { readPdf } from './pdf.ts'

/** What can leave a casus apart from its own answers: by its ids, whoever may have it. */
export interface Leaving {
  readonly verstrekkingen: readonly string[]
  readonly verstrekteDocumenten: readonly { readonly verstrekking: string; readonly id: string }[]
  readonly documenten: readonly { readonly gegeven: string; readonly id: string }[]
}

/** An answer as it comes over the line. */
export interface FileAnswer {
  readonly statusCode: number
  readonly body: string
  readonly rawPayload: Buffer
  readonly headers: object
}

/** The figures of a year are of no casus: they are fetched as of a year of which there are some, or none. */
const files = contracten.filter((c) => c.bestand).map((c) => c.pad.replace(':jaar', '2026'))

/** The addresses of every file of a casus, also of those that somebody may not have. */
const filesOf = (casusnummer: string, { verstrekkingen, verstrekteDocumenten }: Leaving): readonly string[] =>
  files
    .map((pad) => pad.replace(':casusnummer', casusnummer))
    .flatMap((pad) => {
      if (pad.includes(':document'))
        return verstrekteDocumenten.map((d) => pad.replace(':id', d.verstrekking).replace(':document', d.id))
      return pad.includes(':id') ? verstrekkingen.map((id) => pad.replace(':id', id)) : [pad]
    })

/** … and of every document, which is shown and never given. */
const documentsOf = (casusnummer: string, { documenten }: Leaving): readonly string[] =>
  documenten.map(({ gegeven, id }) => `/casussen/${casusnummer}/gegevens/${gegeven}/documenten/${id}`)

type Ask = (path: string) => Promise<FileAnswer>

/**
 * What somebody gets of one casus beside its answers, in words: of each file what stands in it, what it says of itself and how it is
 * called (`kept`), and of each document the same (`shown`).
 * @throws {Error} for an answer that is no file and no refusal: such a reading proves nothing
 */
export async function readWaysOut(ask: Ask, casusnummer: string, leaving: Leaving) {
  return {
    kept: await wordsAt(ask, filesOf(casusnummer, leaving)),
    shown: await wordsAt(ask, documentsOf(casusnummer, leaving)),
  }
}

async function wordsAt(ask: Ask, paths: readonly string[]): Promise<string> {
  const words: string[] = []
  for (const path of paths) words.push(await wordsOf(path, await ask(path)))
  return words.join('\n')
}

async function wordsOf(path: string, { statusCode, body, rawPayload, headers }: FileAnswer): Promise<string> {
  if (statusCode === 403 || statusCode === 404) return body
  if (statusCode !== 200) throw new Error(`GET ${path}: ${statusCode} ${body}`)
  const named = JSON.stringify(headers)
  // A document that went along is as somebody made it: with all that stands in its bytes.
  if (path.includes('/verstrekkingen/') && path.includes('/documenten/'))
    return [named, rawPayload.toString('latin1')].join('\n')
  if (named.includes('application/pdf')) return [named, ...Object.values(await readPdf(rawPayload))].join('\n')
  return [named, body, ...inFiles(JSON.parse(body))].join('\n')
}

/** The bytes of a document are in base64. */
const inFiles = (answer: object): readonly string[] =>
  'inhoud' in answer && typeof answer.inhoud === 'string'
    ? [Buffer.from(answer.inhoud, 'base64').toString('latin1')]
    : []
