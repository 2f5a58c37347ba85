import { Textarea, TextInput } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'
import { meldingVan, type Velddelen } from './veld.ts'

interface Tekstdelen<In extends FieldValues, Uit> extends Velddelen<In, Uit> {
  /** Whether the words may be left out: then nothing is sent. */
  readonly magLeeg?: boolean
  readonly inputMode?: 'numeric'
  readonly placeholder?: string
  readonly w?: string
  /** Whether the window opens with the cursor here. */
  readonly eerste?: boolean
}

const nietsWaarLeeg = { setValueAs: (tekst: string) => tekst || undefined }

/** One line of text. */
export function Tekstveld<In extends FieldValues, Uit>(delen: Tekstdelen<In, Uit>) {
  const { form, naam, label, uitleg, magLeeg, eerste, ...rest } = delen
  return (
    <TextInput
      label={label}
      description={uitleg}
      autoComplete="off"
      error={meldingVan(delen)}
      data-autofocus={eerste || undefined}
      {...rest}
      {...form.register(naam, magLeeg ? nietsWaarLeeg : {})}
    />
  )
}

interface Vakdelen<In extends FieldValues, Uit> extends Omit<Tekstdelen<In, Uit>, 'inputMode' | 'placeholder' | 'w'> {
  /** How many lines are in sight at least. */
  readonly regels?: number
  /** Whether a screen reader says beforehand that it must be filled in. */
  readonly vereist?: boolean
}

/** A few sentences or more. */
export function Tekstvak<In extends FieldValues, Uit>(delen: Vakdelen<In, Uit>) {
  const { form, naam, label, uitleg, regels = 3, vereist = false, magLeeg, eerste } = delen
  return (
    <Textarea
      label={label}
      description={uitleg}
      autosize
      minRows={regels}
      maxRows={14}
      required={vereist}
      withAsterisk={false}
      data-autofocus={eerste || undefined}
      error={meldingVan(delen)}
      {...form.register(naam, magLeeg ? nietsWaarLeeg : {})}
    />
  )
}
