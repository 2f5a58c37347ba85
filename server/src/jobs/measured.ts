import type { Telemetry } from '../ports/telemetry.ts'
import type { JobDefinition } from './runner.ts'

/** The same jobs, each of which is told of when it was done or failed. */
export function measured(jobs: readonly JobDefinition[], telemetry: Pick<Telemetry, 'done'>): readonly JobDefinition[] {
  return jobs.map((job) => ({
    ...job,
    run: async (...words) => {
      const begin = performance.now()
      const tell = (succeeded: boolean) =>
        telemetry.done({ kind: job.soort, succeeded, duration: performance.now() - begin })
      try {
        await job.run(...words)
        tell(true)
      } catch (fault) {
        tell(false)
        throw fault
      }
    },
  }))
}
