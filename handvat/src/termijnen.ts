import { type Datum, plusMaanden } from './casus/datum.ts'
import type { Stap } from './casus/fase.ts'
import type { Regelverwijzing } from './regel.ts'

/** Months after the afschalingsbesluit at which a step begins (B2.2.4). */
export const maandenTotStap = { archief: 6, vernietigd: 12 } as const satisfies Partial<Record<Stap, number>>

/** Zes maanden na het besluit gaat het dossier in het archief (B2.2.4, stap 2). */
export const archiefNaZesMaanden: Regelverwijzing = {
  id: 'S3/archief-na-zes-maanden',
  eis: 'S3',
  paragraaf: 'B2.2.4',
  norm: 'Zes maanden na het afschalingsbesluit wordt het dossier gearchiveerd.',
}

/** Een jaar na het besluit wordt het dossier vernietigd (B2.2.4, stap 3). */
export const vernietigingNaEenJaar: Regelverwijzing = {
  id: 'S5/vernietiging-na-een-jaar',
  eis: 'S5',
  paragraaf: 'B2.2.4',
  norm: 'Een jaar na het afschalingsbesluit wordt het dossier onherstelbaar vernietigd.',
}

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
