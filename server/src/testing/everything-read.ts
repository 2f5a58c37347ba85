import { contracten } from '@casushuis/contract'

/** An answer of the API, as far as it is looked at. */
export interface Answer {
  readonly statusCode: number
  readonly body: string
}

/** Everything that somebody gets to read of one casus through the API, in whatever answer it stands. */
export interface Reading {
  /** Whether there is such a casus for this person. */
  readonly isOpen: boolean
  /** The answers of the routes of the casus itself. */
  readonly ofCasus: string
  /** The list of casussen, the work and the agenda: what says that there is a casus, in which others stand as well. */
  readonly lists: string
  /** What is to be done in the house itself: of a casus no more than its number, and that for who
   * divides the work, or receives what comes in for a partij (P3, P8). */
  readonly huistaken: string
}

/** What comes as a file is read as what stands in it (`ways-out.ts`). */
const reads = contracten.filter((c) => c.methode === 'GET' && !c.stroom && !c.bestand)
const parts = reads.map((c) => c.pad).filter((pad) => /^\/casussen\/:casusnummer\/[^:]+$/.test(pad))
const lists = ['/casussen?perPagina=100', '/triageagenda']
const elsewhere = ['/casussen', '/werk', '/triageagenda']
const house = reads.map((c) => c.pad).filter((pad) => !pad.includes(':') && !elsewhere.includes(pad))

type Ask = (path: string) => Promise<Answer>

/**
 * Reads with whatever asks for one path. For whom there is no such casus the rest of its routes say no more than the first
 * (`leaks.test.ts`).
 * @throws {Error} for an answer that tells neither what there is nor which rule refuses it: such a reading proves nothing
 */
export async function readEverything(ask: Ask, casusnummer: string): Promise<Reading> {
  const path = `/casussen/${casusnummer}`
  const casus = await ask(path)
  const rest = parts.map((part) => part.replace(':casusnummer', casusnummer))
  const { huistaken, binnengekomen, ...werk } = JSON.parse(await bodies(ask, ['/werk']))
  return {
    isOpen: casus.statusCode === 200,
    ofCasus: casus.statusCode === 404 ? casus.body : `${told(path, casus)}\n${await bodies(ask, rest)}`,
    lists: `${JSON.stringify(werk)}\n${await bodies(ask, lists)}`,
    huistaken: JSON.stringify([huistaken, binnengekomen]),
  }
}

/**
 * Every other answer of the house, in which no word of a casus belongs: counts, the logboek, alarms, the registers.
 * @throws {Error} as {@link readEverything}
 */
export function readHouse(ask: Ask): Promise<string> {
  return bodies(ask, house)
}

async function bodies(ask: Ask, paths: readonly string[]): Promise<string> {
  const answers: string[] = []
  for (const path of paths) answers.push(told(path, await ask(path)))
  return answers.join('\n')
}

/** What an answer says: what there is, or which rule refuses it. */
function told(path: string, { statusCode, body }: Answer): string {
  if (statusCode === 200 || (statusCode === 403 && 'regel' in JSON.parse(body))) return body
  throw new Error(`GET ${path}: ${statusCode} ${body}`)
}
