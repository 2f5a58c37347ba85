import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './empty.module.css'

interface EmptyProps {
  readonly title: string
  /** Why there is nothing, and what one can do. */
  readonly explanation: ReactNode
  readonly action?: ReactNode
}

/** An empty state that says what to do. */
export function EmptyState({ title, explanation, action }: EmptyProps) {
  return (
    <Stack gap="xs" align="flex-start" className={styles.empty}>
      <Text fw={600}>{title}</Text>
      <Text component="div" className={styles.explanation}>
        {explanation}
      </Text>
      {action}
    </Stack>
  )
}
