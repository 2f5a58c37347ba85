import type { Afschaling, Termijnafwijking } from './casus/afschaling.ts'
import type { Afronding, Casus } from './casus/casus.ts'
import { type Datum, dagVan, plusDagen, plusMaanden, type Tijdstip } from './casus/datum.ts'
import type { Afschalingstap, Stap } from './casus/fase.ts'

/** Months after the afschalingsbesluit at which a step begins (B2.2.4). */
export const maandenTotStap = { archief: 6, vernietigd: 12 } as const satisfies Partial<Record<Afschalingstap, number>>

/** Months within which it is weighed again whether another term is still needed (B2.2.4). */
export const maandenTotHerbeoordeling = 6

/**
 * Days after a missed herbeoordeling from which the manager can end another term. The handvat names none: this is the one of the house.
 */
export const dagenNaHerbeoordeling = 30

/** Days for which who worked on a casus can read that it was archived or destroyed (B2.2.4). */
export const dagenSlotbericht = 30

/** Days before a herbeoordeling from which it is somebody's task. */
export const dagenVoorHerbeoordeling = 30

/** Months for which the manager can open an archived dossier at most, and for how long where nothing else is chosen (B2.2.4). */
export const maandenWeerActief = { hoogstens: 6, gewoonlijk: 1 } as const

/** Days in which the betrokkene is told of a decision. The handvat names no term: this is the one of the house (B2.2.1). */
export const dagenOmTeInformeren = 14

/** Months for which telling the betrokkene can be put off at most, each time anew. */
export const maandenUitstel = 3

/**
 * Days after which an afronding ends whatever was said of it. The handvat names no term: within this one a house chooses its own
 * (B2.2.1–B2.2.3).
 */
export const dagenVoorAfronding = 30

/**
 * Days before the last one of an afronding by which a bronhouder says whether something goes along: who was silent is reminded then, and
 * what is agreed with can still be collected (B2.2.2, B2.2.3). The handvat names no term: this is the one of the house.
 */
export const dagenOmOpTeHalen = 3

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

/** A casus that was scaled down on this day, and of which nothing else was decided since. */
export function gewoonAfgeschaald(besluitOp: Datum): Afschaling {
  return { besluitOp, afwijking: null, actiefTot: null }
}

/** The retention calendar that holds: of the day of the afschalingsbesluit, or as was decided to deviate from it (B2.2.4). */
export function bewaartermijnen(afschaling: Afschaling): Bewaartermijnen {
  if (!isBekend(afschaling)) throw new Error('it is missing how long the dossier is kept')
  const { besluitOp, afwijking } = afschaling
  const archiefOp = plusMaanden(besluitOp, maandenTotStap.archief)
  const vernietigenOp = plusMaanden(besluitOp, maandenTotStap.vernietigd)
  return { besluitOp, archiefOp, vernietigenOp, ...(afwijking && datAfwijkt(afwijking)) }
}

const datAfwijkt = ({ archiefOp, vernietigenOp }: Termijnafwijking) => ({ archiefOp, vernietigenOp })

/** Whether each day of it is there, or said not to be. */
function isBekend({ afwijking, actiefTot }: Afschaling): boolean {
  const dagen = [
    actiefTot,
    ...(afwijking ? [afwijking.archiefOp, afwijking.vernietigenOp, afwijking.herbeoordelenOp] : []),
  ]
  return afwijking !== undefined && dagen.every((d) => d !== undefined)
}

/** Whether the day has passed on which another term was to be weighed again, and that was not done (B2.2.4). */
export function isTeLaatHerbeoordeeld({ afwijking }: Pick<Afschaling, 'afwijking'>, dag: Datum): boolean {
  return afwijking !== null && dag > afwijking.herbeoordelenOp
}

/**
 * The step in which a casus is on a day, by the calendar alone (S7: also after the system was down). Where nobody weighed another
 * term again in time, the dossier is as closed as it would have been without it; destroyed it is on the day that was decided (S6).
 * @throws {Error} where one of the days is missing: that is no answer, as another step opens for somebody else
 */
export function stapOp(afschaling: Afschaling, dag: Datum): Afschalingstap {
  const { archiefOp, vernietigenOp } = bewaartermijnen(afschaling)
  if (dag >= vernietigenOp) return 'vernietigd'
  if (afschaling.actiefTot !== null && dag < afschaling.actiefTot) return 'actief'
  const gewoon = bewaartermijnen({ ...afschaling, afwijking: null })
  const gaatDicht = dag >= archiefOp || (isTeLaatHerbeoordeeld(afschaling, dag) && dag >= gewoon.archiefOp)
  return gaatDicht ? 'archief' : 'actief'
}

/** The first day after this one on which a casus comes into another step by itself; null once it is destroyed (B2.2.4). */
export function volgendeStapOp(afschaling: Afschaling, dag: Datum): Datum | null {
  const { archiefOp, vernietigenOp } = bewaartermijnen(afschaling)
  const { afwijking, actiefTot } = afschaling
  const teLaatOp = afwijking && plusDagen(afwijking.herbeoordelenOp, 1)
  const gewoonArchief = bewaartermijnen({ ...afschaling, afwijking: null }).archiefOp
  return (
    [archiefOp, gewoonArchief, vernietigenOp, teLaatOp, actiefTot]
      .filter((d) => d !== null)
      .filter((d) => d > dag)
      .toSorted()
      .find((d) => stapOp(afschaling, d) !== stapOp(afschaling, dag)) ?? null
  )
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
  return afschaling === null ? null : stapOp(afschaling, dagVan(nu))
}

type Ending = Pick<Casus, 'afschaling' | 'afronding'>
