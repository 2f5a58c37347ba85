/**
 * Why something failed, for the log of the server: which kind of error with its code, and of several the kinds and how
 * many. Words only of errors of our own, which speak of our code; those of others can hold what they were about.
 */
export function causeOf(fault: unknown): string {
  if (fault instanceof AggregateError) return `${fault.message} (${tally(fault.errors.map(causeOf))})`
  if (!(fault instanceof Error)) return 'unknown'
  const code = 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : ''
  const isOurs = Object.getPrototypeOf(fault) === Error.prototype && code === ''
  return fault.name + code + (isOurs ? `: ${fault.message}` : '')
}

function tally(causes: readonly string[]): string {
  return [...new Set(causes)].map((cause) => `${causes.filter((c) => c === cause).length} × ${cause}`).join(', ')
}
