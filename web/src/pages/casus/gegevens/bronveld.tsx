import { MultiSelect } from '@mantine/core'
import { Controller, type FieldValues, type Path, type UseFormReturn } from 'react-hook-form'
import { groepeer } from '../groepeer.ts'
import type { Gegeven } from '../queries.ts'

/** Gegevens to choose from, by bronhouder, for a field with a list. */
export function perBronhouder(gegevens: readonly Gegeven[]) {
  return groepeer(gegevens, (g) => g.bronhouder.naam).map(([group, van]) => ({
    group,
    items: van.map((g) => ({ value: g.id, label: g.inhoud?.titel ?? '' })),
  }))
}

interface Brondelen<T extends FieldValues> {
  readonly form: UseFormReturn<T>
  readonly naam: Path<T>
  readonly label: string
  readonly uitleg: string
  /** Those that the writer can read. */
  readonly gegevens: readonly Gegeven[]
}

/** On which gegevens a text rests (C5): who may not see one of those does not see the text either. */
export function Bronveld<T extends FieldValues>({ form, naam, label, uitleg, gegevens }: Brondelen<T>) {
  return (
    <Controller
      control={form.control}
      name={naam}
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <MultiSelect
          ref={ref}
          label={label}
          description={uitleg}
          data={perBronhouder(gegevens)}
          value={value}
          onChange={onChange}
          searchable
          hidePickedOptions
          error={error?.message}
        />
      )}
    />
  )
}
