import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly summary: ReactNode
  /** Whether it begins open. */
  readonly open?: boolean
  /** Told when it opens and closes, for what is fetched only then. */
  readonly onToggle?: (isOpen: boolean) => void
  readonly children: ReactNode
}

/** A line that opens to show more; the browser's own, so it works by keyboard and without script. */
export function Disclosure({ summary, open, onToggle, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={open} onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
