import type { FastifyServerOptions } from 'fastify'

type LoggerOptions = Exclude<FastifyServerOptions['logger'], boolean | undefined>

/** What a line may hold beside its time, level, number and fixed text: kinds, codes and places in our own code. */
const allowed: ReadonlySet<string> = new Set([
  ...['kind', 'where', 'aanbieder', 'reden', 'oorzaak'],
  ...['count', 'name'],
  // The ids of casussen that are destroyed: nothing else is left of them, and the logboek knows them by it.
  'destroyed',
])

/**
 * A log without personal data: what is not on the list is left out, so that a body, an address with a casusnummer or a name
 * never gets in by mistake. Of an error only its kind is told, for its message can quote what somebody wrote.
 */
export const logOptions = {
  formatters: {
    log: (fields) => Object.fromEntries(Object.entries(fields).filter(([field]) => allowed.has(field))),
  },
  hooks: {
    logMethod(words, method) {
      const [first] = words as readonly unknown[]
      const fault = first instanceof Error ? first : errorIn(first)
      if (fault) method.call(this, { kind: fault.name }, 'error')
      else method.apply(this, words)
    },
  },
} satisfies Partial<LoggerOptions>

function errorIn(fields: unknown): Error | undefined {
  const fault = typeof fields === 'object' && fields !== null && 'err' in fields ? fields.err : undefined
  return fault instanceof Error ? fault : undefined
}
