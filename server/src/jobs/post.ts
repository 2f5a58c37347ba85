import type { Clock } from '../ports/clock.ts'
import type { Mailer } from '../ports/post.ts'
import type { Store } from '../ports/store.ts'
import { verstuurPost } from '../usecases/huis/post.ts'
import type { JobDefinition } from './runner.ts'

/** In milliseconds: how long somebody waits at most who wants to hear at once. */
const every = 2 * 60_000

interface Parts {
  readonly store: Store
  readonly clock: Clock
  readonly mailer: Mailer
  readonly origin: string
}

/** Tells people by mail that there is something to do; where a mail cannot leave it is tried again later. */
export function postJob({ store, clock, mailer, origin }: Parts): JobDefinition {
  return {
    soort: 'post',
    every,
    afterOpening: true,
    async run(zvh) {
      const faults = await verstuurPost({ store, nu: clock.nu(), origin, send: (mail) => mailer.send(mail) }, zvh)
      if (faults.length > 0) throw new AggregateError(faults, 'mail could not leave')
    },
  }
}
