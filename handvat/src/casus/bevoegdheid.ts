import type { Geldigheid } from './datum.ts'
import type { BevoegdheidsverleningId, PartijId } from './id.ts'

/** What a partij can mandate the procesregisseurs of a zvh to do in its name (B2.2.1, B2.2.3). */
export const bevoegdheden = [
  'intake',
  'uitvraag',
  'informerenBetrokkene',
  'casusoverleg',
  'inzageGeven',
  'verstrekkenVoorUitvoering',
  'monitoring',
  'andereOverlegtafel',
  'afschaling',
] as const
export type Bevoegdheid = (typeof bevoegdheden)[number]

/** The mandate of one partij. An empty list covers nothing. */
export interface Bevoegdheidsverlening {
  readonly id: BevoegdheidsverleningId
  readonly partij: PartijId
  readonly bevoegdheden: readonly Bevoegdheid[]
  /** `tot` is the agreed end, or the moment of withdrawal where that came first. */
  readonly geldig: Geldigheid
}
