import type { DateInputProps } from '@mantine/dates'
import { type FieldValues, useController } from 'react-hook-form'
import { DateField } from '../../components/date-field.tsx'
import { meldingVan, type Velddelen } from './veld.ts'

type Dagvorm = Pick<
  DateInputProps,
  'minDate' | 'maxDate' | 'defaultLevel' | 'clearable' | 'w' | 'maw' | 'required' | 'withAsterisk'
>

interface Dagdelen<In extends FieldValues, Uit> extends Velddelen<In, Uit>, Dagvorm {
  /** Whether no day is an answer too. */
  readonly magLeeg?: boolean
}

/** A calendar day, to type or to pick. */
export function Dagkeuze<In extends FieldValues, Uit>(delen: Dagdelen<In, Uit>) {
  const { form, naam, label, uitleg, magLeeg = false, ...vorm } = delen
  const { field } = useController({ control: form.control, name: naam })
  return (
    <DateField
      label={label}
      description={uitleg}
      ref={field.ref}
      onBlur={field.onBlur}
      value={field.value || null}
      onChange={(dag) => field.onChange(magLeeg ? dag : (dag ?? ''))}
      error={meldingVan(delen)}
      {...vorm}
    />
  )
}
