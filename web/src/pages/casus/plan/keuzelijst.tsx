import { Select, type SelectProps } from '@mantine/core'
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'

interface Lijstdelen<T extends FieldValues> {
  readonly form: UseFormReturn<T>
  readonly naam: Path<T>
  readonly label: string
  readonly uitleg?: string
  readonly keuzes: NonNullable<SelectProps['data']>
  /** Told what is chosen now; empty where the choice was undone. */
  readonly naKeuze?: (waarde: string) => void
}

/** One choice out of a longer list, to search in. */
export function Keuzelijst<T extends FieldValues>({ form, naam, label, uitleg, keuzes, naKeuze }: Lijstdelen<T>) {
  return (
    <Controller
      control={form.control}
      name={naam}
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Select
          ref={ref}
          label={label}
          description={uitleg}
          data={keuzes}
          value={value || null}
          onChange={(id) => {
            onChange(id ?? '')
            naKeuze?.(id ?? '')
          }}
          searchable
          error={error?.message}
        />
      )}
    />
  )
}
