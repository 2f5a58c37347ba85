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
