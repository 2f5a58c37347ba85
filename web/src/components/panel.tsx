import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import styles from './panel.module.css'

interface PanelProps {
  readonly title: string
  readonly explanation?: ReactNode
  /** What stands beside the title: a button, a number. */
  readonly aside?: ReactNode
  readonly children?: ReactNode
}

/** A calm, dense section with a heading of its own. */
export function Panel({ title, explanation, aside, children }: PanelProps) {
  const heading = useId()
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <div className={styles.header}>
        <div>
          <Title order={2} id={heading}>
            {title}
          </Title>
          {explanation && (
            <Text component="div" size="sm" className={styles.explanation}>
              {explanation}
            </Text>
          )}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
