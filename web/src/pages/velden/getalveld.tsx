import { TextInput } from '@mantine/core'
import type { FieldValues } from 'react-hook-form'
import { meldingVan, type Velddelen } from './veld.ts'

/** What is no whole number stays as it was typed, so that the form can say so. */
const setValueAs = (tekst: unknown) => (/^\d+$/.test(String(tekst).trim()) ? Number(tekst) : tekst)

/** A whole number. */
export function Getalveld<In extends FieldValues, Uit>(delen: Velddelen<In, Uit>) {
  const { form, naam, label, uitleg } = delen
  return (
    <TextInput
      label={label}
      description={uitleg}
      inputMode="numeric"
      autoComplete="off"
      maw="16rem"
      error={meldingVan(delen)}
      {...form.register(naam, { setValueAs })}
    />
  )
}
