/** Where in the handvat a norm stands, and which row of the requirements it fulfils. */
export interface Regelverwijzing {
  /** For example `T6/alleen-eigen-inbreng`; stable, it is written in the logboek. */
  readonly id: string
  /** The row of the requirements. */
  readonly eis: string
  /** The paragraph of the handvat, for example `B2.2.2`. */
  readonly paragraaf: string
  /** The norm in one sentence that a lawyer can read. */
  readonly norm: string
}

/** What one rule has to say about one situation. */
export type Bevinding =
  | { readonly uitslag: 'geenBezwaar' }
  | { readonly uitslag: 'staatToe' }
  | { readonly uitslag: 'weigert'; readonly reden: string; readonly watHelpt: string }

/** One norm of the handvat: a citation, a sentence and a pure predicate. */
export interface Regel<Situatie> extends Regelverwijzing {
  readonly toets: (situatie: Situatie) => Bevinding
}

export const geenBezwaar: Bevinding = { uitslag: 'geenBezwaar' }
export const staatToe: Bevinding = { uitslag: 'staatToe' }

/** A refusal: why, and what would have to change (R4). */
export function weiger(reden: string, watHelpt: string): Bevinding {
  return { uitslag: 'weigert', reden, watHelpt }
}

/** A rule from the parts; the id must begin with the requirement that it fulfils. */
export function regel<Situatie>(delen: Omit<Regel<Situatie>, 'eis'>): Regel<Situatie> {
  const eis = delen.id.split('/')[0] ?? ''
  return { ...delen, eis }
}

/** Only the citation of a rule, for a besluit or the logboek. */
export function verwijzing({ id, eis, paragraaf, norm }: Regelverwijzing): Regelverwijzing {
  return { id, eis, paragraaf, norm }
}

/** An answer with the rule that gave it. */
export interface Gewogen<Situatie> {
  readonly regel: Regel<Situatie>
  readonly bevinding: Bevinding
}

/** The first rule with this outcome, in the order of the list. */
export function findEerste<Situatie>(
  regels: readonly Regel<Situatie>[],
  uitslag: Bevinding['uitslag'],
  situatie: Situatie,
): Gewogen<Situatie> | undefined {
  for (const regel of regels) {
    const bevinding = regel.toets(situatie)
    if (bevinding.uitslag === uitslag) return { regel, bevinding }
  }
  return undefined
}
