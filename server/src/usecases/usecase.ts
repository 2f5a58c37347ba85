import type { Contract } from '@casushuis/contract'
import type { Actor, Feiten, Huis, ObjectId, OpdrachtVoor, Tijdstip, Veldfout } from '@casushuis/handvat'
import { z } from 'zod'
import type { Clock } from '../ports/clock.ts'
import type { Herhaling } from '../ports/herhalingen.ts'
import type { Inlogdienst, SignedInMedewerker } from '../ports/identity.ts'
import type { Transaction } from '../ports/store.ts'
import { carryOut, type Outcome, type Plek, type Scope } from './perform/act.ts'
import { changeCasus, changeCasusUnseen, lookAtCasus } from './perform/casus.ts'
import type { Daad } from './perform/change.ts'
import { changeHuis, type Deeldaad, type Huisblik, type Huisdaad, type Huisplek, lookAtHuis } from './perform/huis.ts'
import type { Blik, Kijkpunt, Standpunt } from './perform/look.ts'
import type { Gezien } from './perform/stand.ts'

export type { Daad } from './perform/change.ts'
export type { Geheel, Huisblik, Huisdaad } from './perform/huis.ts'
export type { Blik } from './perform/look.ts'

/** What comes in with one request, checked by the contract. */
export interface Invoer<C extends Contract> {
  readonly params: z.output<C['params']>
  readonly query: z.output<C['query']>
  readonly body: z.output<C['body']>
  /** The version on which it was based; within the house nobody looked at one. */
  readonly versie?: string | undefined
  /** By what a repeat is known; within the house nothing is repeated. */
  readonly herhaling?: Herhaling | undefined
}
export type Antwoord<C extends Contract> = z.output<C['antwoord']>

/** A route whose goal may be chosen. */
type Doelcontract = Contract<z.ZodType, z.ZodType<{ readonly doel?: string | undefined }>>
/** A route into one casus. */
type CasusContract = Contract<z.ZodType<{ readonly casusnummer: string }>, Doelcontract['query']>

/** Who comes in through the one door, in an open transaction, and what the house can tell about itself. */
export interface Bezoek {
  readonly t: Transaction
  readonly wie: SignedInMedewerker
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly clock: Clock
  readonly isDemo: boolean
  readonly isTrial: boolean
  /** Whether systems of partijen can come in; left out is no. */
  readonly laatSystemenToe?: boolean
  readonly inlogdiensten: readonly Inlogdienst[]
}

/** What carries out one route. */
export interface Usecase<C extends Contract = Contract> {
  readonly contract: C
  voer(bezoek: Bezoek, invoer: Invoer<C>): Promise<Outcome<Antwoord<C>>>
}

/** What an opdracht is made from, before anything is done: the place of the act, and what can be looked up. */
type Bron<P> = P & {
  readonly t: Pick<
    Transaction,
    | 'medewerkers'
    | 'contactpersonen'
    | 'isContactpersoon'
    | 'toewijzingen'
    | 'procesregie'
    | 'andereZvhs'
    | 'datVraagLoopt'
    | 'findDatVraag'
    | 'kanalen'
    | 'collegas'
    | 'recenteHandelingen'
    | 'kalenderstop'
    | 'findRecht'
    | 'findRegistratie'
    | 'isGekoppeld'
    | 'partijen'
    | 'findMedewerker'
    | 'medewerkersoverzicht'
    | 'zelfdePersoon'
    | 'andereBeheerders'
    | 'lopendeToewijzingen'
    | 'afwezigheden'
    | 'findAfwezigheid'
    | 'mensenVan'
    | 'findUitnodiging'
    | 'isCodeGebruikt'
    | 'feiten'
    | 'ziet'
  >
  readonly actor: Actor
  readonly nu: Tijdstip
} & Installatie

/** What is known of the installation, whatever is asked of it. */
export type Installatie = Pick<Bezoek, 'inlogdiensten'>

/** What is asked: exactly the parts that the rules of the act read. */
type OpdrachtVan<C extends Contract> = OpdrachtVoor<NonNullable<C['handeling']>>

interface Uitvoering<C extends Contract, P, H> {
  opdracht?(invoer: Invoer<C>, bron: Bron<P>): OpdrachtVan<C> | Promise<OpdrachtVan<C>>
  /** The fields that cannot be right, beside what the rules say of them: told together with those. */
  fouten?(invoer: Invoer<C>, bron: Bron<P>): readonly Veldfout[] | Promise<readonly Veldfout[]>
  voer(hand: H, invoer: Invoer<C>, installatie: Installatie): Promise<Antwoord<C>>
}

/** An act of which a rule reads something cannot leave its opdracht out. */
type Delen<C extends Contract, P, H> = Uitvoering<C, P, H> &
  (Record<never, never> extends OpdrachtVan<C> ? unknown : { readonly opdracht: unknown })

/** An act in a casus. */
export function daad<C extends CasusContract>(contract: C, delen: Delen<C, Standpunt, Daad>): Usecase<C> {
  return through(contract, ({ query }) => [changeCasus, query.doel], delen)
}

/** An act in a casus of which who does it sees nothing, before nor after (P8). */
export function ongezien<C extends CasusContract>(contract: C, delen: Delen<C, Feiten, Daad>): Usecase<C> {
  return through(contract, ({ params, query }) => [changeCasusUnseen(params.casusnummer), query.doel], delen)
}

/** A look at a casus. */
export function blik<C extends CasusContract>(contract: C, kijk: Uitvoering<C, Kijkpunt, Blik>['voer']): Usecase<C> {
  return gerichteBlik(contract, { voer: kijk })
}

/** A look at a casus of which the rules must know what is asked. */
export function gerichteBlik<C extends CasusContract>(contract: C, delen: Uitvoering<C, Kijkpunt, Blik>): Usecase<C> {
  return through(contract, ({ query }) => [lookAtCasus, query.doel], delen)
}

/** An act outside a casus. */
export function huisdaad<C extends Doelcontract>(contract: C, delen: Delen<C, Huisplek, Huisdaad>): Usecase<C> {
  return through(contract, ({ query }) => [changeHuis, query.doel], delen)
}

/** The same act outside a casus, as part of a larger one. */
export function deeldaad<C extends Contract>(
  contract: C,
  delen: Delen<C, Huisplek, Huisdaad>,
  { invoer, ...installatie }: Installatie & { readonly invoer: Invoer<C> },
): Deeldaad<Antwoord<C>> {
  const carry = carrier(contract, delen)
  return (act, scope) => carry({ ...act, ...installatie, invoer, place: [scope, undefined] })
}

/** A look outside a casus. */
export function huisblik<C extends Contract>(contract: C, kijk: Uitvoering<C, Huisplek, Huisblik>['voer']): Usecase<C> {
  return gerichteHuisblik(contract, { voer: kijk })
}

/** A look outside a casus at what somebody hands over. */
export function gerichteHuisblik<C extends Contract>(
  contract: C,
  delen: Uitvoering<C, Huisplek, Huisblik>,
): Usecase<C> {
  return through(contract, () => [lookAtHuis, undefined], delen)
}

/** One act of the rulebook, in the scope and with the goal that its input names. */
function through<C extends Contract, P extends Plek, H>(
  contract: C,
  place: (invoer: Invoer<C>) => Place<P, H>,
  delen: Uitvoering<C, P, H>,
): Usecase<C> {
  const carry = carrier(contract, delen)
  return { contract, voer: (bezoek, invoer) => carry({ ...bezoek, invoer, place: place(invoer) }) }
}

type Place<P extends Plek, H> = readonly [Scope<P, H>, string | undefined]

/** Who asks for what, and where. */
interface Aanvraag<C extends Contract, P extends Plek, H> extends Pick<Bezoek, 't' | 'actor' | 'nu' | 'inlogdiensten'> {
  readonly invoer: Invoer<C>
  readonly place: Place<P, H>
}

function carrier<C extends Contract, P extends Plek, H>(
  contract: C,
  { opdracht, fouten, voer }: Uitvoering<C, P, H>,
): (aanvraag: Aanvraag<C, P, H>) => Promise<Outcome<Antwoord<C>>> {
  const { naam, handeling } = contract
  if (!handeling) throw new Error(`route ${naam} has no handeling`)
  return ({ t, actor, nu, inlogdiensten, invoer, place: [scope, doel] }) => {
    const bron = (plek: P) => ({ ...plek, t, actor, nu, inlogdiensten })
    return carryOut({ t, actor, nu, handeling, doel, gezien: gezienIn(contract, invoer) }, scope, {
      opdracht: (plek) => opdracht?.(invoer, bron(plek)) ?? {},
      fouten: (plek) => fouten?.(invoer, bron(plek)) ?? [],
      voer: (hand) => voer(hand, invoer, { inlogdiensten }),
      maakOp: (antwoord) => volgensContract(contract, antwoord),
    })
  }
}

/** What the asker saw of what the act is about. */
function gezienIn(
  { opBasisVan }: Contract,
  { params, versie }: Pick<Invoer<Contract>, 'params' | 'versie'>,
): Gezien | undefined {
  if (opBasisVan === undefined || versie === undefined) return undefined
  return { wat: opBasisVan === 'casus' ? 'casus' : Metid.parse(params).id, versie }
}

/** The path of one thing. */
const Metid = z.object({ id: z.custom<ObjectId>((id) => typeof id === 'string') })

/**
 * What goes out, with nothing in it that the contract does not name.
 * @throws {Error} where a use case answers something else than its contract says
 */
function volgensContract<C extends Contract>({ naam, antwoord }: C, gegeven: Antwoord<C>): Antwoord<C> {
  const checked = z.safeParse<C['antwoord']>(antwoord, gegeven)
  // Not the words of zod: they could quote what was inside.
  if (!checked.success) throw new Error(`the answer of ${naam} is not what its contract says`)
  return checked.data
}

/** What tells nothing about anybody but the asker: no rule to ask, and nothing to record. */
export function zelf<C extends Contract>(
  contract: C,
  vertel: (bezoek: Bezoek & { readonly huis: Huis }) => Promise<Antwoord<C>>,
): Usecase<C> {
  return {
    contract,
    voer: async (bezoek) => ({
      antwoord: volgensContract(contract, await vertel({ ...bezoek, huis: await bezoek.t.huis() })),
      casus: null,
    }),
  }
}
