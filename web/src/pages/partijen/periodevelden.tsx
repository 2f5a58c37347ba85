import { Controller, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { DateField } from '../../components/date-field.tsx'
import { beheerTeksten as t } from '../../teksten/partijen.ts'

interface Periode {
  readonly van: string
  readonly tot: string | null
}

/** The days of a period as a form checks them; without an end it stays valid. */
export const periodevormen = {
  van: z.string(t.kiesDatum).min(1, t.kiesDatum),
  tot: z.string().nullable(),
}

/** Whether a period does not end before it begins. */
export const eindigtNaBegin = ({ van, tot }: Periode): boolean => tot === null || tot >= van

/** What is said, and where, of a period that ends before it begins. */
export const eindeVoorBegin = { path: ['tot'], message: t.totVoorVan }

/** From and until. */
export function Periodevelden<T extends Periode>({ form }: { readonly form: UseFormReturn<T> }) {
  // The two fields are the same in every form that has a period; the rest of that form does not matter here.
  const { control } = form as unknown as UseFormReturn<{ van: string; tot: string | null }>
  return (
    <>
      <Controller
        control={control}
        name="van"
        render={({ field, fieldState: { error } }) => (
          <DateField
            label={t.van}
            required
            withAsterisk={false}
            {...field}
            onChange={(d) => field.onChange(d ?? '')}
            error={error?.message}
          />
        )}
      />
      <Controller
        control={control}
        name="tot"
        render={({ field, fieldState: { error } }) => (
          <DateField label={t.tot} clearable {...field} error={error?.message} />
        )}
      />
    </>
  )
}
