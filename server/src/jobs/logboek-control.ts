import { type ControlParts, controlLogboek } from '../logboek/run-control.ts'
import { endLogboekTerm } from './logboek-term.ts'
import type { JobDefinition } from './runner.ts'

const day = 24 * 60 * 60_000

/** The logboek of a zvh, checked at every start and every day, and rid of what is older than it is kept; the house is open meanwhile (R3). */
export function logboekControlJob(parts: ControlParts): JobDefinition {
  return {
    soort: 'logboekControle',
    every: day,
    afterOpening: true,
    run: async (zvh) => {
      const { findings } = await controlLogboek(parts, zvh)
      // What does not add up is looked at first.
      if (findings.length === 0) await endLogboekTerm(parts, zvh)
    },
  }
}
