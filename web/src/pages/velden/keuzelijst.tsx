import { MultiSelect, Select, type SelectProps } from '@mantine/core'
import { type FieldValues, useController } from 'react-hook-form'
import { meldingVan, type Velddelen } from './veld.ts'

interface Lijstdelen<In extends FieldValues, Uit> extends Velddelen<In, Uit> {
  readonly keuzes: NonNullable<SelectProps['data']>
  /** How a choice looks, where its name alone does not tell enough. */
  readonly renderOption?: SelectProps['renderOption']
  /** Told what is chosen now; empty where the choice was undone. */
  readonly naKeuze?: (waarde: string) => void
  /** Whether the window opens with the cursor here. */
  readonly eerste?: boolean
  /** What the button says that leaves it empty again, where it may be: then nothing is sent. */
  readonly magLeeg?: string
}

/** One choice out of a longer list, to search in. */
export function Keuzelijst<In extends FieldValues, Uit>(delen: Lijstdelen<In, Uit>) {
  const { form, naam, label, uitleg, keuzes, naKeuze, eerste, renderOption, magLeeg } = delen
  const { field } = useController({ control: form.control, name: naam })
  return (
    <Select
      ref={field.ref}
      label={label}
      description={uitleg}
      data={keuzes}
      value={field.value || null}
      onChange={(id) => {
        field.onChange(id ?? (magLeeg === undefined ? '' : null))
        naKeuze?.(id ?? '')
      }}
      searchable
      {...(magLeeg === undefined ? {} : { clearable: true, clearButtonProps: { 'aria-label': magLeeg } })}
      {...(renderOption ? { renderOption } : {})}
      data-autofocus={eerste || undefined}
      error={meldingVan(delen)}
    />
  )
}

interface Meerdelen<In extends FieldValues, Uit> extends Omit<Lijstdelen<In, Uit>, 'naKeuze' | 'eerste'> {
  /** What stands in the field while nothing is chosen. */
  readonly leeg?: string
  readonly clearable?: boolean
}

/** Several choices out of a longer list, to search in. */
export function Meerkeuzelijst<In extends FieldValues, Uit>(delen: Meerdelen<In, Uit>) {
  const { form, naam, label, uitleg, keuzes, leeg = '', clearable = false } = delen
  const { field } = useController({ control: form.control, name: naam })
  return (
    <MultiSelect
      ref={field.ref}
      label={label}
      description={uitleg}
      placeholder={field.value.length === 0 ? leeg : ''}
      data={keuzes}
      value={field.value}
      onChange={field.onChange}
      searchable
      clearable={clearable}
      hidePickedOptions
      error={meldingVan(delen)}
    />
  )
}
