import type { HandelingId } from '@casushuis/handvat'
import type { z } from 'zod'

export type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** One route: what goes in, what comes out, and the handeling of the rulebook that it is. */
export interface Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Antwoord extends z.ZodType = z.ZodType,
  Handeling extends HandelingId | null = HandelingId | null,
> {
  readonly methode: Methode
  readonly pad: string
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
}

/** Declares a route; the schemas give the use case its types and the OpenAPI document its text. */
export function contract<
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  A extends z.ZodType,
  const H extends HandelingId | null,
>(delen: Contract<P, Q, B, A, H>): Contract<P, Q, B, A, H> {
  return delen
}

/** What a route answers, as the asker reads it. */
export type AntwoordVan<C extends Contract> = z.output<C['antwoord']>
/** What a route takes in its body, as the asker writes it: without what the schema fills in itself. */
export type BodyVan<C extends Contract> = z.input<C['body']>
