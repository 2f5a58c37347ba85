import type { BodyVan, overlegVoorbereiden } from '@casushuis/contract'
import { burgerdeelnames, dagVan } from '@casushuis/handvat'
import type { DefaultValues, UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { timeOf, toMoment } from '../../../components/date.ts'
import { voorbereidTeksten as t } from '../../../teksten/casusoverleg.ts'
import type { Overleg } from './overleg.ts'

const motivering = z.string().trim().min(10, t.kort).max(4000, t.teLang(4000))
const kloktijd = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/

/** One gespreksthema per line; empty lines are nothing. */
const regelsVan = (tekst: string): string[] =>
  tekst
    .split('\n')
    .map((regel) => regel.trim())
    .filter((regel) => regel !== '')

/** What the preparation asks; the server checks again and decides. */
export const voorbereidingschema = z.object({
  doel: motivering,
  besluiten: motivering,
  themas: z
    .string()
    .refine((tekst) => regelsVan(tekst).length > 0, t.eenThema)
    .refine((tekst) => regelsVan(tekst).length <= 20, t.veelThemas)
    .refine((tekst) => regelsVan(tekst).every((regel) => regel.length <= 300), t.langThema),
  // The day, under the name of the API: what the server has against the moment stands at this field.
  moment: z.string(t.kiesDag).min(1, t.kiesDag),
  tijd: z.string().trim().regex(kloktijd, t.kiesTijd),
  burger: z.enum(burgerdeelnames, t.kiesBurger),
  burgerToelichting: z.string().trim().max(2000, t.teLang(2000)),
})
export type Voorbereidvelden = z.infer<typeof voorbereidingschema>
export type Voorbereidform = UseFormReturn<Voorbereidvelden>

/** Nothing is chosen beforehand. */
export const legeVoorbereiding: DefaultValues<Voorbereidvelden> = {
  doel: '',
  besluiten: '',
  themas: '',
  moment: '',
  tijd: '',
  burgerToelichting: '',
}

/** The preparation as it is now. */
export function veldenVan({ doel, besluiten, themas, moment, burger, burgerToelichting }: Overleg): Voorbereidvelden {
  return {
    doel,
    besluiten,
    themas: themas.join('\n'),
    moment: moment ? dagVan(moment) : '',
    tijd: moment ? timeOf(moment) : '',
    burger,
    burgerToelichting,
  }
}

type Voorbereiding = BodyVan<typeof overlegVoorbereiden>

/** The form as the API takes it. */
export function alsVoorbereiding({ moment, tijd, themas, ...rest }: Voorbereidvelden): Voorbereiding {
  const [, uur = '0', minuut = '0'] = kloktijd.exec(tijd) ?? []
  return { ...rest, themas: regelsVan(themas), moment: toMoment(moment, `${uur.padStart(2, '0')}:${minuut}`) }
}
