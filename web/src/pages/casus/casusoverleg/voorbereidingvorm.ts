import { Dag, overlegVoorbereiden } from '@casushuis/contract'
import { dagVan } from '@casushuis/handvat'
import { z } from 'zod'
import { timeOf, toMoment } from '../../../components/date.ts'
import { voorbereidTeksten as t } from '../../../teksten/casusoverleg.ts'
import type { Overleg } from './overleg.ts'

const { body } = overlegVoorbereiden
const kloktijd = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/

/** One gespreksthema per line; empty lines are nothing. */
const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

/** A time as the clock writes it: 9.05 is 09:05. */
function alsKloktijd(tijd: string): string {
  const [, uur = '0', minuut = '0'] = kloktijd.exec(tijd) ?? []
  return `${uur.padStart(2, '0')}:${minuut}`
}

/** The preparation as the screen asks it: themes a line each, and the moment as a day and a time. */
export const voorbereidingvorm = z
  .object({
    ...body.shape,
    themas: z.string().transform(regelsVan).pipe(body.shape.themas),
    // The day, under the name of the API: what the server has against the moment stands at this field.
    tijdstip: Dag,
    tijd: z.string().trim().regex(kloktijd, t.kiesTijd),
  })
  .transform(({ tijdstip, tijd, ...rest }) => ({ ...rest, tijdstip: toMoment(tijdstip, alsKloktijd(tijd)) }))

/** What the fields of a preparation hold. */
export type Voorbereidvelden = z.input<typeof voorbereidingvorm>

/** The preparation as it is now. */
export function veldenVan({ doel, besluiten, themas, tijdstip, burger, burgerToelichting }: Overleg): Voorbereidvelden {
  return {
    doel,
    besluiten,
    themas: themas.join('\n'),
    tijdstip: tijdstip ? dagVan(tijdstip) : '',
    tijd: tijdstip ? timeOf(tijdstip) : '',
    burger,
    burgerToelichting,
  }
}
