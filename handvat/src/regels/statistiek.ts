import { geenBezwaar, verbod, weiger } from '../regel.ts'

/** A number of casussen below this is not shown: it could point at a person (S12). */
export const kleinsteAantal = 5

export const geenKleineAantallen = verbod<{ readonly aantal: number }>({
  id: 'S12/geen-kleine-aantallen',
  paragraaf: 'B2.2.4',
  norm: 'Een aantal casussen dat zo klein is dat het naar een persoon kan wijzen, wordt niet getoond.',
  toets: ({ aantal }) =>
    aantal === 0 || aantal >= kleinsteAantal
      ? geenBezwaar
      : weiger('Dit aantal is te klein om te tonen.', `Vanaf ${kleinsteAantal} casussen is het te zien.`),
})

/** A number as it may be shown; null where it is hidden. */
export function getoondAantal(aantal: number): number | null {
  return geenKleineAantallen.toets({ aantal }) === undefined ? aantal : null
}

export const geenHerleidbaarAandeel = verbod<{ readonly deel: number; readonly geheel: number }>({
  id: 'S12/geen-herleidbaar-aandeel',
  paragraaf: 'B2.2.4',
  norm: 'Een aandeel wordt alleen getoond als het geheel, het deel en de rest elk groot genoeg zijn om te tonen.',
  toets: ({ deel, geheel }) =>
    [geheel, deel, geheel - deel].map((aantal) => geenKleineAantallen.toets({ aantal })).find((b) => b !== geenBezwaar),
})

/** To so many percent a share is rounded, so that it gives no number away with another total beside it. */
const afronding = 5

/** A share as it may be shown, as a fraction rounded to whole steps; null where it is hidden, or where there is no whole. */
export function getoondAandeel(deel: number, geheel: number): number | null {
  if (geheel === 0 || geenHerleidbaarAandeel.toets({ deel, geheel })) return null
  return (Math.round(((deel / geheel) * 100) / afronding) * afronding) / 100
}
