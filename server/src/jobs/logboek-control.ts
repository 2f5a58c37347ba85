import { type ControlParts, controlLogboek } from '../logboek/run-control.ts'
import type { JobDefinition } from './runner.ts'

const day = 24 * 60 * 60_000

/** The logboek of a zvh, checked at every start and every day; the house is open meanwhile (R3). */
export function logboekControlJob(parts: ControlParts): JobDefinition {
  return {
    soort: 'logboekControle',
    every: day,
    afterOpening: true,
    run: async (zvh) => {
      await controlLogboek(parts, zvh)
    },
  }
}
