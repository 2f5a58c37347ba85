import type { Geldigheid } from './datum.ts'
import type { PartijId, TaakId } from './id.ts'

/** A statutory task of a partij with its legal basis. */
export interface Taak {
  readonly id: TaakId
  readonly naam: string
  readonly grondslag: string
  readonly geldig: Geldigheid
}

/** Kinds of gegevens that a partij may process only where that was established (B2.2.1). */
export const verwerkingsrechten = ['bijzonder', 'strafrechtelijk', 'bsn'] as const
export type Verwerkingsrecht = (typeof verwerkingsrechten)[number]

/** What is established of a partij after a test: what it may process, or that it is a landelijke ketenpartner. */
export const vaststellingen = [...verwerkingsrechten, 'landelijkeKetenpartner'] as const
export type Vaststelling = (typeof vaststellingen)[number]

export interface VastgesteldRecht {
  readonly soort: Verwerkingsrecht
  readonly geldig: Geldigheid
}

/** An organisation, as far as the rules need to know it. */
export interface Partij {
  readonly id: PartijId
  readonly naam: string
  /** When it is (was) a signatory of the samenwerkingsconvenant; empty is never. */
  readonly convenant: readonly Geldigheid[]
  /** When it is (was) a landelijke ketenpartner; empty is never. */
  readonly landelijkeKetenpartner: readonly Geldigheid[]
  /** When a decision of the partij itself says what it can give to the samenwerking, as the politie takes one; empty is never. */
  readonly verstrekkingsbesluiten: readonly Geldigheid[]
  readonly taken: readonly Taak[]
  readonly rechten: readonly VastgesteldRecht[]
}
