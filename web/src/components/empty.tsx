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
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      <div className={styles.explanation}>{explanation}</div>
      {action}
    </div>
  )
}
