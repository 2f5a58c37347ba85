/** The formal criteria of the landelijk kader, by the letter that the handvat's list implies (B2.1, B2.2.1). */
export const criteria = {
  multiproblematiek:
    'Er zijn problemen op meer dan één leefgebied, met (naar verwachting) overlast, criminaliteit of verder afglijden',
  meerKetens: 'Samenwerking van meer ketens is nodig; binnen één keten lukt het niet',
  systeem: 'Het speelt in op gezin of omgeving, of wordt daardoor beïnvloed (of dat is te verwachten)',
  ernstigeVeiligheid: 'Er is een ernstig veiligheidsprobleem in de buurt dat om meer ketens vraagt',
} as const
export type Criterium = keyof typeof criteria

export const criteriumnamen = Object.keys(criteria) as readonly Criterium[]

/** The judgement on one criterion; `gemotiveerd` tells whether a motivation was written. */
export interface Criteriumoordeel {
  readonly criterium: Criterium
  readonly voldoet: boolean
  readonly gemotiveerd: boolean
}

/** The formal outcome: the first three together, or the fourth alone (A3). */
export function formeleUitkomst(oordelen: readonly Criteriumoordeel[]): boolean {
  const voldoet = (c: Criterium) => oordelen.some((o) => o.criterium === c && o.voldoet)
  return (voldoet('multiproblematiek') && voldoet('meerKetens') && voldoet('systeem')) || voldoet('ernstigeVeiligheid')
}
