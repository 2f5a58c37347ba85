import { TextInput, type TextInputProps } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'

interface SearchFieldProps extends Pick<TextInputProps, 'className' | 'maw'> {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
}

/** A field in which one types what is looked for in a list that is on the screen. */
export function SearchField({ change, ...field }: SearchFieldProps) {
  return (
    <TextInput
      {...field}
      type="search"
      leftSection={<IconSearch size={18} aria-hidden />}
      onChange={(e) => change(e.currentTarget.value)}
    />
  )
}
