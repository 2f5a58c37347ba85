/** Why the store could not do what was asked: nobody answers, or it is too busy to answer in time. */
export type Unavailability = 'verbinding' | 'druk'

/**
 * The store could not do what was asked, through no fault of who asked: the same may well work a moment later. The
 * fault of the database itself is the `cause`; its message can name what it was about, so it is told to nobody.
 */
export class StoreUnavailable extends Error {
  readonly reason: Unavailability

  constructor(reason: Unavailability, cause: unknown) {
    super(`the store is unavailable: ${reason}`, { cause })
    this.name = 'StoreUnavailable'
    this.reason = reason
  }
}
