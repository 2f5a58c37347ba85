import type { Feitbeeld } from '@casushuis/contract'
import {
  type Besluit,
  type Casus,
  type CasusId,
  type Feiten,
  type Gedaan,
  type Huis,
  type Opdracht,
  tellingenVan,
  toets,
  toetsGezien,
  type Veldfout,
  verwijzing,
} from '@casushuis/handvat'
import type { Logregel } from '../../ports/logboek.ts'
import type { Transaction } from '../../ports/store.ts'
import { boek } from '../boek.ts'
import { terwijl } from '../terwijl.ts'
import { feitenInBeeld } from '../waarop.ts'
import { type Acted, kijkVan, logrecord, type Sporen } from './logrecord.ts'
import type { Gezien } from './stand.ts'

/** One thing that somebody does, at one moment, in one transaction. */
export interface Act extends Acted {
  readonly t: Transaction
  /** The goal that was chosen, if one was. */
  readonly doel: string | undefined
  /** What it was based on; undefined where that does not matter, or nobody looked. */
  readonly gezien?: Gezien | undefined
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
  /** In which version that is now on which the act was based; undefined where it is no longer there. */
  versie?(act: Act, plek: P, gezien: Gezien): Promise<string | undefined>
}

/** What is asked, as far as the rules need it, and what is done when they allow it. */
export interface Work<P extends Plek, H, A> {
  opdracht(plek: P): Partial<Opdracht> | Promise<Partial<Opdracht>>
  /** The fields that cannot be right, whatever the rules say of them; looked at only where the rest allows the act. */
  fouten(plek: P): readonly Veldfout[] | Promise<readonly Veldfout[]>
  voer(hand: H): Promise<A>
  /** The answer as it goes out. */
  maakOp(antwoord: A): A
}

/**
 * How an act ended, and in which casus; to the outside, what is not there and what is not yours are one (invariant 1).
 */
export type Outcome<A> = { readonly antwoord: A; readonly casus: CasusId | null } | Refused | 'onbekend'

/** A refusal, and where something changed meanwhile the last that the asker may know of that. */
export interface Refused {
  readonly weigering: Weigering
  /** What it rested on, in names. */
  readonly waarop: readonly Feitbeeld[]
  readonly intussen?: Logregel | null
}

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
  if (!besluit.toegestaan && besluit.velden.length === 0) return refuse(act, besluit, plek)
  const fouten = await work.fouten(plek)
  if (!besluit.toegestaan) return refuse(act, { ...besluit, velden: [...besluit.velden, ...fouten] }, plek)
  const stale = await findStale(act, scope, plek)
  if (stale) return stale
  if (fouten.length > 0) return refuse(act, ingevuld(fouten), plek)
  const { hand, close } = scope.open({ ...act, plek, opdracht, besluit })
  const antwoord = await work.voer(hand)
  const sporen = await close()
  await t.telt(tellingenVan(gedaan(act, { voor: casus, opdracht }, sporen)))
  const record = logrecord(act, besluit, sporen)
  const [, opgemaakt] = await terwijl(t.schrijftLog(record, kijkVan(record, sporen)), () => work.maakOp(antwoord))
  return { antwoord: opgemaakt, casus: sporen.feiten?.casus.id ?? null }
}

/** What was done, as far as it is counted: a casus of which nothing is weighed any more is gone (S12). */
function gedaan(
  { handeling, nu }: Act,
  { voor, opdracht }: Pick<Gedaan, 'voor' | 'opdracht'>,
  { feiten, matrix }: Sporen,
): Gedaan {
  return { handeling, nu, voor, opdracht, na: matrix && feiten ? feiten.casus : null }
}

/** The refusal of an act that was based on something that has changed since. */
async function findStale<P extends Plek, H>(act: Act, scope: Scope<P, H>, plek: P): Promise<Refused | undefined> {
  const { gezien, t } = act
  if (!gezien) return undefined
  const weigering = toetsGezien(boek, gezien.versie, await scope.versie?.(act, plek, gezien))
  if (!weigering) return undefined
  const refused = await refuse(act, weigering, plek)
  const intussen = plek.casus && (await t.laatsteWijziging(plek.casus.id, gezien.wat === 'casus' ? null : gezien.wat))
  return { ...refused, intussen: intussen ?? null }
}

async function refuse(act: Act, weigering: Weigering, { huis, casus }: Plek): Promise<Refused> {
  await act.t.schrijftLog(logrecord(act, weigering, casus ? { feiten: { huis, casus } } : {}))
  return { weigering, waarop: feitenInBeeld(huis, weigering.feiten) }
}

/** What was filled in cannot be right; that it was tried is recorded, without a word of it (R2). */
const ingevuld = (velden: readonly Veldfout[]): Weigering => ({
  toegestaan: false,
  regel: verwijzing(boek.kern.ingevuld),
  reden: 'Er klopt iets niet in wat u invulde.',
  watHelpt: 'Kijk bij de aangegeven velden.',
  feiten: [],
  velden,
})

/** Asking for a casus that is not there and for somebody else's leaves the same trace. */
const onbekend: Weigering = {
  toegestaan: false,
  regel: boek.kern.toegewezen,
  reden: '',
  watHelpt: '',
  feiten: [],
  velden: [],
}
