import type { Contract } from '@casushuis/contract'
import {
  type Actor,
  type CasusId,
  type Feiten,
  findLezer,
  type HandelingId,
  lezerSleutel,
  type Opdracht,
  type Tijdstip,
} from '@casushuis/handvat'
import { z } from 'zod'
import { BeeldVerouderd } from '../../ports/beeld-verouderd.ts'
import { CasusUnreadable } from '../../ports/casus-unreadable.ts'
import type { Clock } from '../../ports/clock.ts'
import { asActor, type Inlogdienst, type SignedInMedewerker } from '../../ports/identity.ts'
import type { Setting, Store, Transaction } from '../../ports/store.ts'
import { StoreUnavailable } from '../../ports/store-unavailable.ts'
import { boek } from '../boek.ts'
import { Geweigerd, Gewijzigd, NietGevonden } from '../errors.ts'
import type { Antwoord, Invoer, Usecase } from '../usecase.ts'
import { carryOut, type Refused } from './act.ts'
import { calendarCasus } from './casus.ts'
import type { Daad } from './change.ts'
import { eenmaal } from './eenmaal.ts'

/** What every act needs. */
export interface Middelen {
  readonly store: Store
  readonly clock: Clock
  readonly isDemo: boolean
  readonly isTrial: boolean
  /** Whether systems of partijen can come in; left out is no. */
  readonly laatSystemenToe?: boolean
  /** Where people of this installation sign in. */
  readonly inlogdiensten: readonly Inlogdienst[]
}

/** What somebody asks for: a use case, with input that its contract accepted. */
export interface Vraag<C extends Contract> {
  readonly usecase: Usecase<C>
  readonly invoer: Invoer<C>
}

/**
 * Carries out one act: opens the transaction, loads the feiten, asks the rulebook, changes, weighs the inzage
 * again, writes the logboek and commits. There is no second way in (invariant 2).
 * @throws {NietGevonden} for a casus that is not there or not for this person
 * @throws {Geweigerd} where the rulebook says no; the refusal itself is in the logboek
 * @throws {Gewijzigd} where what the act was based on has changed since
 * @throws {StoreUnavailable} where the casus goes on changing while it is looked at
 * @throws {AnderVerzoek} where the key of a repeat came with another request
 */
export async function perform<C extends Contract>(
  middelen: Middelen,
  wie: SignedInMedewerker,
  { usecase, invoer }: Vraag<C>,
): Promise<Antwoord<C>> {
  const { store, ...huis } = middelen
  const actor = asActor(wie)
  const nu = huis.clock.nu()
  const waar = { ...zetting(actor, nu), ...plaats(usecase.contract, invoer) }
  const uitkomst = await ofOneMoment(waar, () =>
    store.transaction(waar, (t) =>
      eenmaal(t, invoer.herhaling, {
        doe: () => usecase.voer({ ...huis, t, wie, actor, nu }, invoer),
        lees: (kept) => z.parse<C['antwoord']>(usecase.contract.antwoord, kept),
      }),
    ),
  )
  if (uitkomst === 'onbekend') throw new NietGevonden()
  if ('weigering' in uitkomst) throw asError(uitkomst)
  return uitkomst.antwoord
}

/** In which casus it is, if it is in one, and whether it only looks there. */
function plaats(
  { handeling }: Contract,
  { params }: Pick<Invoer<Contract>, 'params'>,
): Pick<Setting, 'casusnummer' | 'kijkt'> {
  const { casusnummer } = inCasus.parse(params ?? {})
  return { casusnummer, kijkt: handeling === null || boek.handelingen[handeling].soort === 'inzage' }
}

/** The path of what is in a casus. */
const inCasus = z.object({ casusnummer: z.string().optional() })

/** Lets a look that fell between two moments, or on a casus that went just then, be done again. */
async function ofOneMoment<T>(setting: Setting, look: () => Promise<T>, tried = 1): Promise<T> {
  try {
    return await look()
  } catch (fault) {
    if (setting.kijkt && tried < mostTries(fault)) return ofOneMoment(setting, look, tried + 1)
    throw fault instanceof BeeldVerouderd ? new StoreUnavailable('druk', fault) : fault
  }
}

/** A casus that went is not there the second time; one that goes on changing under who looks is too busy to be shown. */
function mostTries(fault: unknown): number {
  if (fault instanceof BeeldVerouderd) return 5
  return fault instanceof CasusUnreadable ? 2 : 1
}

function asError({ weigering, waarop, intussen }: Refused): Error {
  return intussen === undefined ? new Geweigerd(weigering, waarop) : new Gewijzigd(weigering, intussen)
}

/** What the calendar does in one casus. */
export interface Kalenderdaad {
  readonly actor: Actor
  readonly casus: CasusId
  readonly handeling: HandelingId
  readonly opdracht?: Partial<Opdracht>
  /** Whether it is still to be done, by the feiten as they are once the casus is claimed. */
  isNogNodig(feiten: Feiten, t: Pick<Transaction, 'casusrij'>): Promise<boolean>
  voer(daad: Daad): Promise<void>
}

/**
 * An act of the calendar: the same way, with the house itself as actor. Whether it was done: a casus that is gone asks for
 * nothing any more, and what another process did is not done twice.
 */
export async function performKalender(
  { store, clock }: Pick<Middelen, 'store' | 'clock'>,
  { actor, casus, handeling, opdracht = {}, isNogNodig, voer }: Kalenderdaad,
): Promise<boolean> {
  const nu = clock.nu()
  return store.transaction(zetting(actor, nu), async (t) => {
    const feiten = await t.feiten(casus)
    if (!feiten || !(await isNogNodig(feiten, t))) return false
    const act = { t, actor, nu, handeling, doel: undefined }
    const uitkomst = await carryOut(act, calendarCasus(feiten), { ...kalenderwerk, opdracht: () => opdracht, voer })
    if (uitkomst === 'onbekend' || 'weigering' in uitkomst)
      throw new Error(`the calendar may not ${handeling} this casus`)
    return true
  })
}

/** What the calendar does has nothing that was filled in, and no answer. */
const kalenderwerk = { fouten: () => [], maakOp: () => undefined }

function zetting(actor: Actor, nu: Tijdstip): Setting {
  const lezer = findLezer(actor)
  return { zvh: actor.zvh, medewerker: actor.medewerker, lezer: lezer ? lezerSleutel(lezer) : null, nu }
}
