import { Checkbox, Stack } from '@mantine/core'
import { type FieldValues, type Path, useController } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { merkTeksten as t } from '../../teksten/begrippen.ts'
import { Keuzeveld } from './keuzeveld.tsx'

interface Merkdelen<In extends FieldValues, Uit, Veld extends string> {
  readonly form: Form<In, Uit>
  /** Where in the form each of these fields is. */
  readonly naam: (veld: Veld) => Path<In>
}

type Merk = 'bijzonder' | 'strafrechtelijk'

interface Herkomstdelen<In extends FieldValues, Uit> extends Merkdelen<In, Uit, Merk | 'overPersoon'> {
  /** Whether the text rests on a gegeven: then nobody asks where it came from. */
  readonly steunt: boolean
}

/** What is in a text that others can read, and where it came from (P10). */
export function Herkomstvelden<In extends FieldValues, Uit>({ form, naam, steunt }: Herkomstdelen<In, Uit>) {
  return (
    <Stack gap="md">
      {!steunt && (
        <Keuzeveld
          form={form}
          naam={naam('overPersoon')}
          label={t.overPersoon}
          uitleg={t.overPersoonUitleg}
          keuzes={keuzes}
        />
      )}
      <Merkvelden form={form} naam={naam} />
    </Stack>
  )
}

/** What kinds of personal data are in a text (A7). */
export function Merkvelden<In extends FieldValues, Uit>({ form, naam }: Merkdelen<In, Uit, Merk>) {
  return (
    <Stack gap="xs">
      <Merkveld form={form} naam={naam('bijzonder')} label={t.bijzonder} />
      <Merkveld form={form} naam={naam('strafrechtelijk')} label={t.strafrechtelijk} />
    </Stack>
  )
}

const keuzes = [
  { waarde: false, tekst: t.nee },
  { waarde: true, tekst: t.ja },
]

interface Velddelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly naam: Path<In>
  readonly label: string
}

function Merkveld<In extends FieldValues, Uit>({ form, naam, label }: Velddelen<In, Uit>) {
  const { field, fieldState } = useController({ control: form.control, name: naam })
  return (
    <Checkbox
      ref={field.ref}
      label={label}
      checked={field.value === true}
      onChange={(e) => field.onChange(e.currentTarget.checked)}
      error={fieldState.error?.message}
    />
  )
}
