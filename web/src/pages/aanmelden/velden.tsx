import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Controller, type Path, type UseFormReturn } from 'react-hook-form'
import type { Aanmeldvelden } from './aanmeldvorm.ts'

/** The form that all steps share. */
export interface Stapdelen {
  readonly form: UseFormReturn<Aanmeldvelden>
}

interface Velddelen extends Stapdelen {
  readonly naam: Path<Aanmeldvelden>
  readonly label: ReactNode
  readonly uitleg?: ReactNode
}

const melding = ({ form }: Stapdelen, naam: Path<Aanmeldvelden>) =>
  form.getFieldState(naam, form.formState).error?.message

/** One line of text. */
export function Tekstveld({ form, naam, label, uitleg, ...rest }: Velddelen & { readonly inputMode?: 'numeric' }) {
  return (
    <TextInput
      label={label}
      description={uitleg}
      autoComplete="off"
      error={melding({ form }, naam)}
      {...rest}
      {...form.register(naam)}
    />
  )
}

/** More lines of text. */
export function Tekstvak({ form, naam, label, uitleg, regels = 3 }: Velddelen & { readonly regels?: number }) {
  return (
    <Textarea
      label={label}
      description={uitleg}
      autosize
      minRows={regels}
      maxRows={18}
      error={melding({ form }, naam)}
      {...form.register(naam)}
    />
  )
}

interface Keuzedelen extends Velddelen {
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: ReactNode; readonly uitleg?: ReactNode }[]
  readonly naastElkaar?: boolean
}

/** One choice out of a few, all in sight. */
export function Keuze({ form, naam, label, uitleg, keuzes, naastElkaar = false }: Keuzedelen) {
  return (
    <Controller
      control={form.control}
      name={naam}
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Radio.Group
          label={label}
          description={uitleg}
          value={String(value)}
          onChange={onChange}
          error={error?.message}
        >
          <Stack gap={naastElkaar ? 'lg' : 'xs'} mt={6} {...(naastElkaar ? { style: rij } : {})}>
            {keuzes.map(({ waarde, tekst, uitleg: toelichting }, i) => (
              <Radio
                key={waarde}
                value={waarde}
                label={tekst}
                description={toelichting}
                {...(i === 0 ? { ref } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
      )}
    />
  )
}

const rij = { flexDirection: 'row', flexWrap: 'wrap', rowGap: 8 } as const
