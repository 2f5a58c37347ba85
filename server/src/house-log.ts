import { pino } from 'pino'
import { logOptions } from './api/log.ts'
import type { Config } from './config.ts'
import type { HouseLog } from './ports/house-log.ts'

interface Logsettings extends Pick<Config, 'production'> {
  /** Whether, or where, lines are written. */
  readonly log: boolean | { readonly write: (line: string) => void }
}

/**
 * The lines that the house writes of itself, as JSON: all of them in production, and in a demo on a screen only what
 * somebody must look at.
 */
export function openHouseLog({ log, production }: Logsettings): HouseLog {
  const level = production ? 'info' : 'warn'
  const lines = pino({ ...logOptions, level, enabled: log !== false }, log === true || !log ? undefined : log)
  const write =
    (at: 'info' | 'warn' | 'error'): HouseLog['info'] =>
    (event, facts) =>
      lines[at]({ ...facts }, event)
  return { info: write('info'), warn: write('warn'), error: write('error') }
}
