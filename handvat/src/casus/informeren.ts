import type { Datum } from './datum.ts'

/** How the betrokkene was told (B2.2.1). */
export const informeerwijzen = ['gesprek', 'telefoon', 'brief'] as const
export type Informeerwijze = (typeof informeerwijzen)[number]

/** Why the betrokkene is told later; no other reason counts (B2.2.1; UAVG 41, AVG 14 lid 5, Wpg 24b and 27). */
export const uitstelgronden = [
  'opsporing',
  'veiligheid',
  'gezondheid',
  'bescherming',
  'nietBereikbaar',
  'anders',
] as const
export type Uitstelgrond = (typeof uitstelgronden)[number]

/** That the betrokkene is to be told of a decision (B2.2.1–B2.2.4). */
export interface Informatieplicht {
  /** From which day that is somebody's task: the day of the decision, or to which it was put off. */
  readonly vanaf: Datum
  /** The day by which it is done. */
  readonly voor: Datum
}
