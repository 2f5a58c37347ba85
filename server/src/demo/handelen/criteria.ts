import type { Criteriumbeoordeling } from '@casushuis/contract'
import type { z } from 'zod'

type Oordeel = z.input<typeof Criteriumbeoordeling>
type Criterium = Oordeel['criterium']

/** The four criteria with a motivation each; `nee` in front of a motivation says that it is not met. */
export type Criteria = Readonly<Record<Criterium, string | readonly ['nee', string]>>

/** The judgement of the criteria in the words of the API. */
export function alsOordelen(criteria: Criteria): Oordeel[] {
  return (Object.keys(criteria) as Criterium[]).map((criterium) => {
    const oordeel = criteria[criterium]
    return typeof oordeel === 'string'
      ? { criterium, voldoet: true, motivering: oordeel }
      : { criterium, voldoet: false, motivering: oordeel[1] }
  })
}
