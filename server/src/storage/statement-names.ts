import { createHash } from 'node:crypto'

/** How many texts are given a name; each is kept by every connection that used it. */
const most = 400

/**
 * Names the texts that come back, so that the server plans each once for a connection and not again on every request: row
 * security makes that most of the work of a short statement. What is seen once, and what comes with too many others, has none.
 */
export function statementNames(): (text: string) => string | undefined {
  const names = new Map<string, string | null>()
  return (text) => {
    const known = names.get(text)
    if (known) return known
    if (known === undefined) {
      if (names.size < most) names.set(text, null)
      return undefined
    }
    const name = createHash('sha256').update(text).digest('hex').slice(0, 40)
    names.set(text, name)
    return name
  }
}
