import type { Verteller } from '../verteller.ts'

/** One casus as it went so far. */
export type Verhaal = (v: Verteller) => Promise<void>

export const verhalen: readonly Verhaal[] = []
