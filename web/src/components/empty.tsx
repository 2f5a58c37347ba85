import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import stijl from './empty.module.css'

interface Leegdelen {
  readonly titel: string
  /** Why there is nothing, and what one can do. */
  readonly uitleg: ReactNode
  readonly actie?: ReactNode
}

/** An empty state that says what to do. */
export function Leeg({ titel, uitleg, actie }: Leegdelen) {
  return (
    <Stack gap="xs" align="flex-start" className={stijl.leeg}>
      <Text fw={600}>{titel}</Text>
      <Text component="div" className={stijl.uitleg}>
        {uitleg}
      </Text>
      {actie}
    </Stack>
  )
}
