import type { HouseLog } from '../ports/house-log.ts'

/** A log that nobody reads. */
export const quietLog: HouseLog = { info: () => {}, warn: () => {}, error: () => {} }
