import { Checkbox, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import { meldingVan, type Velddelen } from './veld.ts'

interface Vinkje {
  readonly waarde: string
  readonly tekst: ReactNode
  readonly uitleg?: ReactNode
}

interface Vinkjesdelen<In extends FieldValues, Uit> extends Velddelen<In, Uit> {
  readonly keuzes: readonly Vinkje[]
  /** How the boxes stand, where that is not under each other. */
  readonly className?: string | undefined
  /** What stands under them. */
  readonly children?: ReactNode
}

/** Any number of choices, all in sight; what is sent keeps their order. */
export function Vinkjes<In extends FieldValues, Uit>(delen: Vinkjesdelen<In, Uit>) {
  const { form, naam, label, uitleg, keuzes, className, children } = delen
  const { field } = useController({ control: form.control, name: naam })
  const error = meldingVan(delen)
  const kies = (gekozen: string[]) =>
    field.onChange(keuzes.map(({ waarde }) => waarde).filter((waarde) => gekozen.includes(waarde)))
  return (
    <Checkbox.Group label={label} description={uitleg} value={field.value} onChange={kies} error={error}>
      <Stack gap="xs" mt={6} mb={error ? 4 : 0} {...(className ? { className } : {})}>
        {keuzes.map(({ waarde, tekst, uitleg: gevolg }, i) => (
          <Checkbox
            key={waarde}
            value={waarde}
            label={tekst}
            description={gevolg}
            {...(i === 0 ? { ref: field.ref } : {})}
          />
        ))}
      </Stack>
      {children}
    </Checkbox.Group>
  )
}
