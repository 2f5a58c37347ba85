import type { Contract } from '@casushuis/contract'
import type {
  Actor,
  Casus,
  CasusId,
  Feiten,
  HandelingId,
  Huis,
  Lezer,
  Matrix,
  ObjectId,
  Opdracht,
  PartijId,
  Tijdstip,
  Toner,
  Verantwoording,
} from '@casushuis/handvat'
import type { z } from 'zod'
import type { Klok } from '../ports/clock.ts'
import type { IngelogdeMedewerker } from '../ports/identity.ts'
import type { Deel, Delen } from '../ports/rows.ts'
import type { Inzien, Register, Werk } from '../ports/store.ts'

/** What comes in with one request, checked by the contract. */
export interface Invoer<C extends Contract> {
  readonly params: z.output<C['params']>
  readonly query: z.output<C['query']>
  readonly body: z.output<C['body']>
}
export type Antwoord<C extends Contract> = z.input<C['antwoord']>

/** An act in one casus: changes facts, and with them who may see what. */
export interface Daad {
  readonly t: Omit<Werk, 'voegtToe' | 'wijzigt' | 'verwijdert' | 'vernietigt' | 'schrijftLog' | 'legtInzageVast'> &
    Inzien &
    Register
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly feiten: Feiten
  readonly casus: Casus
  readonly verantwoording: Verantwoording
  voegtToe<D extends Deel>(deel: D, rij: Delen[D]): Promise<void>
  wijzigt<D extends Deel>(deel: D, id: ObjectId, velden: Partial<Omit<Delen[D], 'id'>>): Promise<void>
  verwijdert(deel: Deel, ids: readonly ObjectId[]): Promise<void>
  /** Notes for the timeline that the act concerns these partijen too. */
  raakt(...partijen: PartijId[]): void
  /** Destroys the casus: every row now, and its key as soon as that is committed. */
  vernietigt(grond: string): Promise<void>
}

/** A look at one casus, through the eyes of one lezer. */
export interface Blik {
  readonly t: Pick<Inzien, 'ziet' | 'verloop'> & Pick<Werk, 'casusrij' | 'toewijzingen' | 'medewerkers'>
  readonly actor: Actor
  readonly lezer: Lezer
  readonly nu: Tijdstip
  readonly feiten: Feiten
  readonly casus: Casus
  readonly matrix: Matrix
  readonly toner: Toner
  readonly verantwoording: Verantwoording
  /** Notes for the logboek which objects were shown. */
  toont(ids: Iterable<ObjectId>): void
}

/** Something outside any casus; it may open one. */
export interface Huisdaad {
  readonly t: Omit<Werk, 'schrijftLog' | 'legtInzageVast' | 'vernietigt'> & Inzien & Register
  readonly wie: IngelogdeMedewerker
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly huis: Huis
  readonly verantwoording: Verantwoording | null
  /** From here on the act belongs to this new casus. */
  opende(casus: CasusId, objecten: readonly ObjectId[]): void
  /** Notes for the logboek which casussen were shown. */
  toont(casussen: readonly CasusId[]): void
  /** The inzage of these casussen is weighed again when the act is done. */
  herziet(casussen: readonly CasusId[]): void
}

/** What the house can tell about itself without a casus or a handeling. */
export interface Zelfkennis {
  readonly wie: IngelogdeMedewerker
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly huis: Huis
  readonly klok: Klok
  readonly isDemo: boolean
  readonly isProef: boolean
}

type Opdrachtmaker<C extends Contract, Bron> = {
  bivariant(invoer: Invoer<C>, bron: Bron): Opdracht | Promise<Opdracht>
}['bivariant']

export interface DaadUsecase<C extends Contract> {
  readonly soort: 'daad'
  readonly contract: C
  readonly handeling: HandelingId
  opdracht: Opdrachtmaker<C, Pick<Daad, 'feiten' | 'casus' | 'nu' | 't'>>
  voer(daad: Daad, invoer: Invoer<C>): Promise<Antwoord<C>>
}

export interface BlikUsecase<C extends Contract> {
  readonly soort: 'blik'
  readonly contract: C
  readonly handeling: HandelingId
  kijk(blik: Blik, invoer: Invoer<C>): Promise<Antwoord<C>>
}

export interface HuisUsecase<C extends Contract> {
  readonly soort: 'huis'
  readonly contract: C
  readonly handeling: HandelingId
  opdracht: Opdrachtmaker<C, Pick<Huisdaad, 'huis' | 'nu'>>
  voer(daad: Huisdaad, invoer: Invoer<C>): Promise<Antwoord<C>>
}

export interface ZelfUsecase<C extends Contract> {
  readonly soort: 'zelf'
  readonly contract: C
  voer(zelf: Zelfkennis, invoer: Invoer<C>): Promise<Antwoord<C>>
}

export type Usecase<C extends Contract = Contract> = DaadUsecase<C> | BlikUsecase<C> | HuisUsecase<C> | ZelfUsecase<C>

const leeg = (): Opdracht => ({})

/** An act in a casus. */
export function daad<C extends Contract>(
  contract: C,
  delen: Pick<DaadUsecase<C>, 'voer'> & Partial<Pick<DaadUsecase<C>, 'opdracht'>>,
): DaadUsecase<C> {
  return {
    soort: 'daad',
    contract,
    handeling: eisHandeling(contract),
    opdracht: delen.opdracht ?? leeg,
    voer: delen.voer,
  }
}

/** A look at a casus. */
export function blik<C extends Contract>(contract: C, kijk: BlikUsecase<C>['kijk']): BlikUsecase<C> {
  return { soort: 'blik', contract, handeling: eisHandeling(contract), kijk }
}

/** Something outside a casus. */
export function huisdaad<C extends Contract>(
  contract: C,
  delen: Pick<HuisUsecase<C>, 'voer'> & Partial<Pick<HuisUsecase<C>, 'opdracht'>>,
): HuisUsecase<C> {
  return {
    soort: 'huis',
    contract,
    handeling: eisHandeling(contract),
    opdracht: delen.opdracht ?? leeg,
    voer: delen.voer,
  }
}

/** What tells nothing about anybody but the asker. */
export function zelf<C extends Contract>(contract: C, voer: ZelfUsecase<C>['voer']): ZelfUsecase<C> {
  return { soort: 'zelf', contract, voer }
}

function eisHandeling({ naam, handeling }: Contract): HandelingId {
  if (!handeling) throw new Error(`route ${naam} has no handeling`)
  return handeling
}
