import type { Feitbeeld } from '@casushuis/contract'
import type { Besluit } from '@casushuis/handvat'
import type { Logregel } from '../ports/logboek.ts'

/** There is no such thing, or not for this person: from outside the two are one (invariant 1). */
export class NietGevonden extends Error {
  override readonly name = 'NietGevonden'
}

/** The rulebook says no. */
export class Geweigerd extends Error {
  override readonly name: string = 'Geweigerd'
  readonly besluit: Extract<Besluit, { toegestaan: false }>
  /** What it rested on, in names. */
  readonly waarop: readonly Feitbeeld[]
  constructor(besluit: Extract<Besluit, { toegestaan: false }>, waarop: readonly Feitbeeld[]) {
    super(besluit.regel.id)
    this.besluit = besluit
    this.waarop = waarop
  }
}

/** What an act was based on has changed since; knows the last change that the asker may know of. */
export class Gewijzigd extends Geweigerd {
  readonly intussen: Logregel | null
  constructor(besluit: Geweigerd['besluit'], intussen: Logregel | null) {
    super(besluit, [])
    this.intussen = intussen
  }
}

/** The key of an earlier request came with another one: which of the two is meant is not for us to say. */
export class AnderVerzoek extends Error {
  override readonly name = 'AnderVerzoek'
}
