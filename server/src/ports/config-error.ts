/** A setting that cannot be; the message, for whoever sets the house up, says which one and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/**
 * Throws what was found, all faults of the settings as one with a line for each, so that nobody mends one to be told the
 * next.
 * @throws {ConfigError} where all are such faults; else the first that is another
 */
export function throwTogether(faults: readonly unknown[]): void {
  const messages = faults.map((fault) => {
    if (fault instanceof ConfigError) return fault.message
    throw fault
  })
  if (messages.length > 0) throw new ConfigError([...new Set(messages)].join('\n'), { cause: faults[0] })
}

/**
 * Waits for all that is looked at.
 * @throws what {@link throwTogether} makes of all that did not hold
 */
export async function allHold(checks: readonly Promise<unknown>[]): Promise<void> {
  const outcomes = await Promise.allSettled(checks)
  throwTogether(outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : [])))
}
