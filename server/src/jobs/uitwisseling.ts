import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { brengUitwisselingVerder, sluitUitwisseling } from '../usecases/triage/uitwisseling-bezorgen.ts'
import type { JobDefinition } from './runner.ts'

/** Goes on with an exchange once everybody on one side agreed, and ends it when its time is over (T9). */
export function uitwisselJobs(parts: { readonly store: Store; readonly clock: Clock }): readonly JobDefinition[] {
  return [
    { soort: 'uitwisselingVerder', run: (zvh, { onderwerp }) => brengUitwisselingVerder(parts, zvh, onderwerp) },
    { soort: 'uitwisselingSluiten', run: (zvh, { onderwerp }) => sluitUitwisseling(parts, zvh, onderwerp) },
  ]
}
