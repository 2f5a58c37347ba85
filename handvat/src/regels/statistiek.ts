import { geenBezwaar, verbod, weiger } from '../regel.ts'

/** From which number of casussen on it is shown: what the zvh decided (S12). */
interface Met<T> {
  readonly wat: T
  readonly kleinste: number
}

export const geenKleineAantallen = verbod<Met<number>>({
  id: 'S12/geen-kleine-aantallen',
  paragraaf: 'B2.2.4',
  norm: 'Een aantal casussen dat zo klein is dat het naar een persoon kan wijzen, wordt niet getoond.',
  toets: ({ wat, kleinste }) =>
    wat === 0 || wat >= kleinste
      ? geenBezwaar
      : weiger('Dit aantal is te klein om te tonen.', `Vanaf ${kleinste} casussen is het te zien.`),
})

/** A number as it may be shown from a smallest one on; null where it is hidden. */
export function getoondAantal(wat: number, kleinste: number): number | null {
  return geenKleineAantallen.toets({ wat, kleinste }) === undefined ? wat : null
}

/** A part of a whole. */
interface Aandeel {
  readonly deel: number
  readonly geheel: number
}

export const geenHerleidbaarAandeel = verbod<Met<Aandeel>>({
  id: 'S12/geen-herleidbaar-aandeel',
  paragraaf: 'B2.2.4',
  norm: 'Een aandeel wordt alleen getoond als het geheel, het deel en de rest elk groot genoeg zijn om te tonen.',
  toets: ({ wat: { deel, geheel }, kleinste }) =>
    [geheel, deel, geheel - deel]
      .map((wat) => geenKleineAantallen.toets({ wat, kleinste }))
      .find((b) => b !== geenBezwaar),
})

/** To so many percent a share is rounded, so that it gives no number away with another total beside it. */
const afronding = 5

/** A share as it may be shown, as a fraction rounded to whole steps; null where it is hidden, or where there is no whole. */
export function getoondAandeel({ deel, geheel }: Aandeel, kleinste: number): number | null {
  if (geheel === 0 || geenHerleidbaarAandeel.toets({ wat: { deel, geheel }, kleinste })) return null
  return (Math.round(((deel / geheel) * 100) / afronding) * afronding) / 100
}
