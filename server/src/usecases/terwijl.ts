import { setImmediate } from 'node:timers/promises'

/** Waits for what was asked of the store, and meanwhile works something out that the answer is not needed for. */
export function terwijl<T, U>(gevraagd: Promise<T>, werkUit: () => U): Promise<readonly [T, U]> {
  // Not at once: first the question has to leave.
  return Promise.all([gevraagd, setImmediate().then(werkUit)])
}
