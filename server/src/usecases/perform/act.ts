import {
  alleenToegewezen,
  type Besluit,
  type Casus,
  type DoelId,
  type Feiten,
  type Huis,
  type Opdracht,
  toets,
} from '@casushuis/handvat'
import type { Transaction } from '../../ports/store.ts'
import { boek } from '../boek.ts'
import { type Acted, logrecord, type Sporen } from './logrecord.ts'

/** One thing that somebody does, at one moment, in one transaction. */
export interface Act extends Acted {
  readonly t: Transaction
  /** The goal that was chosen, if one was. */
  readonly doel: DoelId | undefined
}

/** What the rulebook must know of the place of an act: the house, and the casus if it is in one. */
export interface Plek {
  readonly huis: Huis
  readonly casus: Casus | null
}

export type Toegestaan = Extract<Besluit, { toegestaan: true }>
export type Weigering = Extract<Besluit, { toegestaan: false }>

/** An act that the rulebook allowed, in its place. */
export interface AllowedAct<P extends Plek> extends Act {
  readonly plek: P
  readonly opdracht: Partial<Opdracht>
  readonly besluit: Toegestaan
}

/** What a use case gets in its hands, and what there is to tell of it when it is done. */
export interface Hand<H> {
  readonly hand: H
  close(): Promise<Sporen>
}

/**
 * Where acts happen: it loads the facts and holds them until the act is done, knows who may know of it, and by what it
 * tells afterwards it names the chain of the logboek.
 */
export interface Scope<P extends Plek, H> {
  /** The place; a refusal for who may know of it and no more; undefined where for this actor there is none. */
  find(act: Act): Promise<P | { readonly feiten: Feiten; readonly weigering: Weigering } | undefined>
  open(act: AllowedAct<P>): Hand<H>
}

/** What is asked, as far as the rules need it, and what is done when they allow it. */
export interface Work<P extends Plek, H, A> {
  opdracht(plek: P): Partial<Opdracht> | Promise<Partial<Opdracht>>
  voer(hand: H): Promise<A>
}

/** How an act ended; to the outside, what is not there and what is not yours are one (invariant 1). */
export type Outcome<A> = { readonly antwoord: A } | { readonly weigering: Weigering } | 'onbekend'

/** One act, from finding its place to its record in the logboek: refused or done, the record is always there (R2). */
export async function carryOut<P extends Plek, H, A>(
  act: Act,
  scope: Scope<P, H>,
  work: Work<P, H, A>,
): Promise<Outcome<A>> {
  const plek = await scope.find(act)
  if (!plek) {
    await act.t.schrijftLog(logrecord(act, onbekend, {}))
    return 'onbekend'
  }
  if ('weigering' in plek) return refuse(act, plek.weigering, plek.feiten)
  const { t, actor, nu, handeling, doel } = act
  const { huis, casus } = plek
  const opdracht = await work.opdracht(plek)
  const besluit = toets(boek, { actor, nu, handeling, doel, huis, casus, opdracht })
  if (!besluit.toegestaan) return refuse(act, besluit, plek)
  const { hand, close } = scope.open({ ...act, plek, opdracht, besluit })
  const antwoord = await work.voer(hand)
  await t.schrijftLog(logrecord(act, besluit, await close()))
  return { antwoord }
}

async function refuse(act: Act, weigering: Weigering, { huis, casus }: Plek): Promise<{ weigering: Weigering }> {
  await act.t.schrijftLog(logrecord(act, weigering, casus ? { feiten: { huis, casus } } : {}))
  return { weigering }
}

/** Asking for a casus that is not there and for somebody else's leaves the same trace. */
const onbekend: Weigering = { toegestaan: false, regel: alleenToegewezen, reden: '', watHelpt: '' }
