import { Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import type { Velddelen } from './veld.ts'

interface Keuze {
  /** What is sent where this is chosen. */
  readonly waarde: string | boolean | null
  readonly tekst: ReactNode
  readonly uitleg?: ReactNode
}

interface Keuzedelen<In extends FieldValues, Uit> extends Velddelen<In, Uit> {
  readonly keuzes: readonly Keuze[]
  readonly naastElkaar?: boolean
}

const rij = { flexDirection: 'row', flexWrap: 'wrap', rowGap: 8 } as const

/** One choice out of a few, all in sight, each with what it means. */
export function Keuzeveld<In extends FieldValues, Uit>(delen: Keuzedelen<In, Uit>) {
  const { form, naam, label, uitleg, keuzes, naastElkaar = false } = delen
  const { field, fieldState } = useController({ control: form.control, name: naam })
  const error = fieldState.error?.message
  const kies = (gekozen: string) => field.onChange(keuzes.find(({ waarde }) => String(waarde) === gekozen)?.waarde)
  const gekozen = field.value === undefined ? '' : String(field.value)
  return (
    <Radio.Group label={label} description={uitleg} value={gekozen} onChange={kies} error={error}>
      <Stack gap={naastElkaar ? 'lg' : 'xs'} mt={6} mb={error ? 4 : 0} {...(naastElkaar ? { style: rij } : {})}>
        {keuzes.map(({ waarde, tekst, uitleg: gevolg }, i) => (
          <Radio
            key={String(waarde)}
            value={String(waarde)}
            label={tekst}
            description={gevolg}
            {...(i === 0 ? { ref: field.ref } : {})}
          />
        ))}
      </Stack>
    </Radio.Group>
  )
}
