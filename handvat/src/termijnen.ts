import type { Afronding, Casus } from './casus/casus.ts'
import { type Datum, dagVan, plusDagen, plusMaanden, type Tijdstip } from './casus/datum.ts'
import type { Afschalingstap, Stap } from './casus/fase.ts'

/** Months after the afschalingsbesluit at which a step begins (B2.2.4). */
export const maandenTotStap = { archief: 6, vernietigd: 12 } as const satisfies Partial<Record<Afschalingstap, number>>

/**
 * Days after which an afronding ends whatever was said of it. The handvat names no term: within this one a house chooses its own
 * (B2.2.1–B2.2.3).
 */
export const dagenVoorAfronding = 30

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
export function stapOp(besluitOp: Datum, dag: Datum): Afschalingstap {
  const { archiefOp, vernietigenOp } = bewaartermijnen(besluitOp)
  if (dag >= vernietigenOp) return 'vernietigd'
  return dag >= archiefOp ? 'archief' : 'actief'
}

/**
 * The day on which a casus that is rounded off is destroyed: after the term that held when that was decided. An objection that
 * nobody answers puts it off for as long as an afronding can last, and no longer.
 */
export function eindeVanAfronding({ besluitOp, vernietigenOp, bezwaar }: Afronding): Datum {
  return bezwaar === false ? vernietigenOp : plusDagen(besluitOp, dagenVoorAfronding)
}

/**
 * The step in which a casus ends at a moment; null for one that goes on. That it is missing how it ends is no answer: it throws.
 */
export function huidigeStap({ casus }: { readonly casus: Ending }, nu: Tijdstip): Stap | null {
  const { afronding, afschaling } = casus
  if (afronding !== null) return dagVan(nu) >= eindeVanAfronding(afronding) ? 'vernietigd' : 'afronding'
  return afschaling === null ? null : stapOp(afschaling.besluitOp, dagVan(nu))
}

type Ending = Pick<Casus, 'afschaling' | 'afronding'>
