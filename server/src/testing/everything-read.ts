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
  /** The lists and the work, in which other casussen stand as well. */
  readonly elsewhere: string
}

const parts = ['gegevens', 'inzagematrix', 'verloop']

/**
 * Reads with whatever asks for one path. For whom there is no such casus the rest of its routes say no more than the first
 * (`leaks.test.ts`).
 */
export async function readEverything(ask: (path: string) => Promise<Answer>, casusnummer: string): Promise<Reading> {
  const path = `/casussen/${casusnummer}`
  const casus = await ask(path)
  const isOpen = casus.statusCode === 200
  const bodies = async (paths: readonly string[]) => {
    const answers: string[] = []
    for (const p of paths) answers.push((await ask(p)).body)
    return answers
  }
  const rest = await bodies(casus.statusCode === 404 ? [] : parts.map((part) => `${path}/${part}`))
  const elsewhere = await bodies(['/casussen?perPagina=100', '/werk', '/werkverdeling?perPagina=100'])
  return { isOpen, ofCasus: [casus.body, ...rest].join('\n'), elsewhere: elsewhere.join('\n') }
}
