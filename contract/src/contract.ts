import type { HandelingId } from '@casushuis/handvat'
import type { z } from 'zod'

/** What an act can be based on: the casus as a whole, or the one thing in its path. */
export type Grondslag = 'casus' | 'onderdeel'

export type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One route: what goes in, what comes out, and the handeling of the rulebook that it is. */
export interface Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Antwoord extends z.ZodType = z.ZodType,
  Handeling extends HandelingId | null = HandelingId | null,
  Gezien extends Grondslag | undefined = Grondslag | undefined,
  M extends Methode = Methode,
  Pad extends string = string,
> {
  readonly methode: M
  readonly pad: Pad
  readonly samenvatting: string
  /** Stable name in the OpenAPI document. */
  readonly naam: string
  /** The act of the rulebook; `null` only for what tells nothing about anybody but the asker. */
  readonly handeling: Handeling
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly antwoord: Antwoord
  readonly status: 200 | 201 | 204
  /** Set where the answer comes as a file to keep: what kind, and under which name, which tells nothing of anybody. */
  readonly bestand?: { readonly soort: 'json' | 'pdf' | 'document' | 'brief' | 'briefWord'; readonly naam: string }
  /** Set where the answer is told again and again as long as the line is open, as server-sent events. */
  readonly stroom?: true
  /** Set where what is posted changes nothing: it can be done again without harm, and its answer is kept for nobody. */
  readonly herhaalbaar?: true
  /** How many bytes a request may have, where that is more than a form ever has. */
  readonly hoogsteOmvang?: number
  /**
   * What the act replaces, takes away or decides on. Who asks for it says in `If-Match` which version was seen; without
   * that there is a 428, and a 412 where it has changed since (RFC 9110 §13.1.1, RFC 6585 §3).
   */
  readonly opBasisVan?: Gezien
}

/** Declares a route; the schemas give the use case its types and the OpenAPI document its text. */
export function contract<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  const H extends HandelingId | null,
  const G extends Grondslag | undefined = undefined,
  const M extends Methode = Methode,
  const Pad extends string = string,
>(delen: Contract<P, Q, B, A, H, G, M, Pad>): Contract<P, Q, B, A, H, G, M, Pad> {
  return delen
}

/** Whether a request can have a key of its own, by which a repeat is known. */
export function neemtSleutel({
  methode,
  handeling,
  herhaalbaar,
}: Pick<Contract, 'methode' | 'handeling' | 'herhaalbaar'>): boolean {
  return methode !== 'GET' && handeling !== null && !herhaalbaar
}

/** Whether it needs one: what adds something would add it twice. */
export function vraagtSleutel(contract: Pick<Contract, 'methode' | 'handeling' | 'herhaalbaar'>): boolean {
  return contract.methode === 'POST' && neemtSleutel(contract)
}

/** What a route answers, as the asker reads it. */
export type AntwoordVan<C extends Contract> = z.output<C['antwoord']>
/** What a route takes in its body, as the asker writes it: without what the schema fills in itself. */
export type BodyVan<C extends Contract> = z.input<C['body']>
