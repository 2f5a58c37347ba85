import type { Clock } from '../ports/clock.ts'
import type { Store } from '../ports/store.ts'
import { bezorgDatantwoord, bezorgDatVraag } from '../usecases/triage/dat-bezorgen.ts'
import type { JobDefinition } from './runner.ts'

/** Brings questions to another zvh, and a yes back, after the act that asked or answered was committed (T8). */
export function datJobs(parts: { readonly store: Store; readonly clock: Clock }): readonly JobDefinition[] {
  return [
    { soort: 'datVraagBezorgen', run: (zvh, { onderwerp }) => bezorgDatVraag(parts, zvh, onderwerp) },
    { soort: 'datAntwoordBezorgen', run: (zvh, { onderwerp }) => bezorgDatantwoord(parts, zvh, onderwerp) },
  ]
}
