import { Radio, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'

interface Keuzedelen<T extends FieldValues> {
  readonly form: UseFormReturn<T>
  readonly naam: Path<T>
  readonly label: ReactNode
  readonly uitleg?: ReactNode
  readonly keuzes: readonly { readonly waarde: string; readonly tekst: string; readonly uitleg?: ReactNode }[]
  readonly naastElkaar?: boolean
}

/** One choice out of a few, all in sight, each with what it means. */
export function Keuzeveld<T extends FieldValues>({
  form,
  naam,
  label,
  uitleg,
  keuzes,
  naastElkaar = false,
}: Keuzedelen<T>) {
  return (
    <Controller
      control={form.control}
      name={naam}
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Radio.Group label={label} description={uitleg} value={value ?? ''} onChange={onChange} error={error?.message}>
          <Stack gap={naastElkaar ? 'lg' : 'xs'} mt={6} mb={error ? 4 : 0} {...(naastElkaar ? { style: rij } : {})}>
            {keuzes.map(({ waarde, tekst, uitleg: gevolg }, i) => (
              <Radio key={waarde} value={waarde} label={tekst} description={gevolg} {...(i === 0 ? { ref } : {})} />
            ))}
          </Stack>
        </Radio.Group>
      )}
    />
  )
}

const rij = { flexDirection: 'row', flexWrap: 'wrap', rowGap: 8 } as const
