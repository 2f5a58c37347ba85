import { overlegVoorbereiden } from '@casushuis/contract'
import { z } from 'zod'
import type { Overleg } from './overleg.ts'
import { alsPlek, plekVan, plekvelden } from './plekvorm.ts'

const { body } = overlegVoorbereiden

/** One gespreksthema per line; empty lines are nothing. */
const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

/** The preparation as the screen asks it: themes a line each, and the moment as a day and a time. */
export const voorbereidingvorm = z
  .object({
    ...body.shape,
    themas: z.string().transform(regelsVan).pipe(body.shape.themas),
    ...plekvelden,
  })
  .transform(alsPlek)

/** What the fields of a preparation hold. */
export type Voorbereidvelden = z.input<typeof voorbereidingvorm>

/** The preparation as it is now. */
export function veldenVan(overleg: Overleg): Voorbereidvelden {
  const { doel, besluiten, themas, burger, burgerToelichting } = overleg
  return {
    doel,
    besluiten,
    themas: themas.map(({ naam }) => naam).join('\n'),
    ...plekVan(overleg),
    burger,
    burgerToelichting,
  }
}
