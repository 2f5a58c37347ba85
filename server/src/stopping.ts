/** In milliseconds. What is not done by then is undone by the database, as after any other end. */
const deadline = 10_000
/** What a shell tells of a process that Ctrl-C ended (128 + SIGINT). */
const interrupted = 130

/**
 * Closes in order at the first signal, within ten seconds whatever keeps it, and ends at once at the second.
 */
export function stopWhenAsked(close: () => Promise<void>): void {
  let asked = false
  const stop = async () => {
    if (asked) process.exit(interrupted)
    asked = true
    setTimeout(() => process.exit(0), deadline).unref()
    await close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
