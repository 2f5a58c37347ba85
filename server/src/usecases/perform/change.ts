import type {
  Actor,
  Casus,
  Feiten,
  GegevenId,
  Matrix,
  ObjectId,
  PartijId,
  Tijdstip,
  Verantwoording,
} from '@casushuis/handvat'
import type { JobStore, NewJob } from '../../ports/jobs.ts'
import type { Deel, Delen } from '../../ports/rows.ts'
import type { Transaction } from '../../ports/store.ts'
import { herzie } from '../herzien.ts'
import type { AllowedAct, Hand } from './act.ts'
import type { Sporen } from './logrecord.ts'
import { vervalt } from './overlegdata.ts'
import { type Phase, phaseOf, type Stap } from './phase.ts'

/** An act in one casus: changes facts, and with them who may see what. */
export interface Daad {
  readonly t: Omit<
    Transaction,
    | 'voegtToe'
    | 'wijzigt'
    | 'verwijdert'
    | 'zetFase'
    | 'zetAfronding'
    | 'vernietigt'
    | 'schrijftLog'
    | 'telt'
    | 'legtInzageVast'
    | 'legtStilstandVast'
    | keyof JobStore
  >
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly feiten: Feiten
  readonly casus: Casus
  readonly verantwoording: Verantwoording
  voegtToe<D extends Deel>(deel: D, rij: Delen[D]): Promise<void>
  wijzigt<D extends Deel>(deel: D, id: ObjectId, velden: Partial<Omit<Delen[D], 'id'>>): Promise<void>
  verwijdert(deel: Deel, ids: readonly ObjectId[]): Promise<void>
  /** Notes for the logboek that the act is about this part, without changing it. */
  noemt(object: ObjectId): void
  /** Notes for the logboek that these gegevens were given, in the name of each bronhouder (P1). */
  verstrekt(...gegevens: GegevenId[]): void
  /** Notes for the timeline that the act concerns these partijen too. */
  raakt(...partijen: PartijId[]): void
  /** Leaves a job for after the commit. */
  stuurt(job: NewJob): Promise<void>
  /** Takes the casus to another phase, or destroys it: every row now, and its key as soon as that is committed. */
  gaatNaar(...stap: Stap): Promise<void>
}

/** A casus as it was before the change, and who could see what; the calendar, which has no eyes, asks for the facts alone. */
type Voorheen = Feiten & { readonly matrix?: Matrix }

/** What a change touched, while it goes on. */
interface Touched {
  readonly objecten: Set<ObjectId>
  readonly partijen: Set<PartijId>
  readonly verstrekt: Set<GegevenId>
}

/** Lets a use case change one casus; when it is done the inzage is weighed again. */
export function change(act: AllowedAct<Voorheen>): Hand<Daad> {
  const touched: Touched = { objecten: new Set(), partijen: new Set(), verstrekt: new Set() }
  const phase = phaseOf(act)
  return {
    hand: daadFor(act, touched, phase),
    close: () => {
      phase.settle()
      return weighAgain(act, touched, phase)
    },
  }
}

function daadFor(act: AllowedAct<Voorheen>, touched: Touched, phase: Phase): Daad {
  const { t, actor, nu, besluit } = act
  const { verantwoording } = besluit
  if (!verantwoording) throw new Error('an act in a casus has a verantwoording (P1)')
  const { casus, huis } = act.plek
  const deel = parts(act, touched)
  const raakt: Daad['raakt'] = (...partijen) => {
    for (const partij of partijen) touched.partijen.add(partij)
  }
  return {
    ...{ t, actor, nu, casus, feiten: { huis, casus }, verantwoording, raakt },
    ...deel,
    noemt: (object) => {
      touched.objecten.add(object)
    },
    verstrekt(...gegevens) {
      for (const gegeven of gegevens) touched.verstrekt.add(gegeven)
    },
    stuurt: (job) => t.stuurt(job),
    gaatNaar: (...stap) => leave(phase, stap, { casus, raakt, ...deel }),
  }
}

/** Where no overleg comes any more, the dates agreed ahead are gone (C11); with the casus itself they go at once. */
async function leave(phase: Phase, stap: Stap, hand: Pick<Daad, 'casus' | 'verwijdert' | 'raakt'>): Promise<void> {
  if (stap[0] !== 'casusoverleg' && stap[0] !== 'vernietigd') await vervalt(hand, hand.casus.overlegdata)
  return phase.goTo(...stap)
}

/** Writing the parts of this one casus; what was written is told in the logboek. */
function parts(
  { t, plek }: AllowedAct<Voorheen>,
  { objecten }: Touched,
): Pick<Daad, 'voegtToe' | 'wijzigt' | 'verwijdert'> {
  const { id } = plek.casus
  return {
    voegtToe(deel, rij) {
      objecten.add(rij.id)
      return t.voegtToe(deel, id, rij)
    },
    wijzigt(deel, object, velden) {
      objecten.add(object)
      return t.wijzigt(deel, id, object, velden)
    },
    verwijdert(deel, ids) {
      for (const object of ids) objecten.add(object)
      return t.verwijdert(deel, id, ids)
    },
  }
}

async function weighAgain({ t, nu, plek }: AllowedAct<Voorheen>, touched: Touched, phase: Phase): Promise<Sporen> {
  const na = phase.at === 'vernietigd' ? undefined : await t.feiten(plek.casus.id)
  const matrix = na && (await herzie(t, na, nu))
  const { objecten, partijen, verstrekt } = touched
  const geraakt = { objecten: [...objecten, ...verstrekt], partijen: [...partijen], getoond: [...verstrekt] }
  return { feiten: na ?? plek, matrix, eerder: plek.matrix, ...geraakt }
}
