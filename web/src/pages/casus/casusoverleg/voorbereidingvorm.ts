import { overlegAanpassen } from '@casushuis/contract'
import { z } from 'zod'
import { perRegel } from '../../velden/regels.ts'
import type { Overleg } from './overleg.ts'
import { alsPlek, plekVan, plekvelden } from './plekvorm.ts'

const { body } = overlegAanpassen

/** The preparation as the screen asks it: themes a line each, and the moment as a day and a time. */
export const voorbereidingvorm = z
  .object({
    ...body.shape,
    themas: perRegel(body.shape.themas),
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
