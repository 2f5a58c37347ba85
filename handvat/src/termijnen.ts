import { type Datum, dagVan, plusMaanden, type Tijdstip } from './casus/datum.ts'
import type { Stap } from './casus/fase.ts'
import type { Feiten } from './casus/feiten.ts'

/** Months after the afschalingsbesluit at which a step begins (B2.2.4). */
export const maandenTotStap = { archief: 6, vernietigd: 12 } as const satisfies Partial<Record<Stap, number>>

/**
 * Days in which another zvh can answer whether it knows somebody (B2.2.2). The handvat names no term: this is the one of the
 * house. Only when it is over is the asker told that there is no answer.
 */
export const dagenVoorDatantwoord = 14

/** Days in which the partijen of one zvh can agree with an exchange; the handvat names no term, and silence is no (B2.2.2). */
export const dagenVoorUitwisseling = 14

/** Days before the end of a mandate from which going on without one is somebody's task (B2.2.1). */
export const dagenVoorEindeMandaat = 60

/** Months after which somebody says again who works for a partij (B2.1). The handvat names no term: this is the one of the house. */
export const maandenTussenBevestigingen = 12

/** The days on which the steps of afschaling begin. */
export interface Bewaartermijnen {
  readonly besluitOp: Datum
  readonly archiefOp: Datum
  readonly vernietigenOp: Datum
}

/** The retention calendar that follows from the day of the afschalingsbesluit (B2.2.4). */
export function bewaartermijnen(besluitOp: Datum): Bewaartermijnen {
  return {
    besluitOp,
    archiefOp: plusMaanden(besluitOp, maandenTotStap.archief),
    vernietigenOp: plusMaanden(besluitOp, maandenTotStap.vernietigd),
  }
}

/** The step in which a casus is on a day, by the calendar alone (S7: also after the system was down). */
export function stapOp(besluitOp: Datum, dag: Datum): Stap {
  const { archiefOp, vernietigenOp } = bewaartermijnen(besluitOp)
  if (dag >= vernietigenOp) return 'vernietigd'
  return dag >= archiefOp ? 'archief' : 'actief'
}

/** The step of afschaling at a moment; null before the afschalingsbesluit. That the besluit is missing is no answer: it throws. */
export function huidigeStap({ casus: { afschaling } }: Pick<Feiten, 'casus'>, nu: Tijdstip): Stap | null {
  return afschaling === null ? null : stapOp(afschaling.besluitOp, dagVan(nu))
}
