import { geenBezwaar, verbod, weiger } from '../regel.ts'

/** From which number on something is shown: what the zvh decided (S12). */
interface Met<T> {
  readonly wat: T
  readonly kleinste: number
}

export const geenKleineAantallen = verbod<Met<number>>({
  id: 'S12/geen-kleine-aantallen',
  paragraaf: 'B2.2.4',
  norm: 'Een aantal dat zo klein is dat het naar een persoon kan wijzen, wordt niet getoond; ook niet dat er niets was.',
  toets: ({ wat, kleinste }) =>
    wat >= kleinste ? geenBezwaar : weiger('Dit aantal is te klein om te tonen.', `Vanaf ${kleinste} is het te zien.`),
})

/** One part of a whole that is divided, among all parts of it. */
interface Vak {
  readonly vakken: readonly number[]
  readonly aantal: number
}

export const geenHerleidbaarVak = verbod<Met<Vak>>({
  id: 'S12/geen-herleidbaar-vak',
  paragraaf: 'B2.2.4',
  norm: 'Is van een verdeling een deel te klein, dan blijft ook het kleinste andere verborgen: anders volgt het uit het geheel.',
  toets: ({ wat: { vakken, aantal }, kleinste }) => {
    // Two parts that are both too small are not told apart from one that is all: of so small a whole nothing is divided.
    const isKlein = vakken.reduce((som, n) => som + n, 0) < 2 * kleinste
    if (!isKlein && vakken.every((n) => n === 0 || n >= kleinste)) return geenBezwaar
    const klein = geenKleineAantallen.toets({ wat: isKlein ? 0 : aantal, kleinste })
    if (klein) return klein
    if (aantal > Math.min(...vakken.filter((n) => n >= kleinste))) return geenBezwaar
    return weiger(
      'Uit dit aantal en het geheel zou een kleiner aantal volgen.',
      'Het is te zien als alle delen groot genoeg zijn.',
    )
  },
})

/** What separates the durations of casussen: so many parts of casussen lie on either side. */
interface Kwantiel {
  readonly aantal: number
  readonly delen: number
}

export const geenHerleidbareDuur = verbod<Met<Kwantiel>>({
  id: 'S12/geen-herleidbare-duur',
  paragraaf: 'B2.2.4',
  norm: 'Een middelste duur of kwartiel wordt alleen getoond als er aan elke kant ervan genoeg casussen liggen.',
  toets: ({ wat: { aantal, delen }, kleinste }) =>
    geenKleineAantallen.toets({ wat: Math.floor(aantal / delen), kleinste }),
})

/** In steps of so many everything is shown, so that two numbers of other facts tell no small difference (S12). */
export const telstap = 5

const afgerond = (aantal: number) => Math.round(aantal / telstap) * telstap

/** A number as it is shown, in whole steps; null where it is hidden. */
export function getoondAantal(wat: number, kleinste: number): number | null {
  return geenKleineAantallen.toets({ wat, kleinste }) ? null : afgerond(wat)
}

/**
 * The parts of a whole as they are shown, in whole steps; null where they are hidden. Whatever stands in the hidden ones, in
 * whichever order, the same is shown: that is why none can be told from another, by who knows the whole and this rule as well.
 */
export function getoondeVerdeling(vakken: readonly number[], kleinste: number): readonly (number | null)[] {
  return vakken.map((aantal) =>
    geenHerleidbaarVak.toets({ wat: { vakken, aantal }, kleinste }) ? null : afgerond(aantal),
  )
}

/** Between which durations a half of the casussen lies, and the middle one, in whole weeks; null where it is hidden. */
export interface Duurverdeling {
  readonly kwart: number | null
  readonly midden: number | null
  readonly driekwart: number | null
}

/** How often each duration in whole weeks was. */
export type Duurtelling = readonly { readonly weken: number; readonly aantal: number }[]

/** The median and the quartiles as they are shown (S12). */
export function getoondeDuur(telling: Duurtelling, kleinste: number): Duurverdeling {
  const weken = telling
    .flatMap((t) => Array.from({ length: t.aantal }, () => t.weken))
    .toSorted((een, ander) => een - ander)
  const op = (deel: number, delen: number) => {
    const wat = { aantal: weken.length, delen }
    return geenHerleidbareDuur.toets({ wat, kleinste }) ? null : (weken[Math.floor(weken.length * deel)] ?? null)
  }
  return { kwart: op(0.25, 4), midden: op(0.5, 2), driekwart: op(0.75, 4) }
}
