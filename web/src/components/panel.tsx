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
          <h2 id={heading}>{title}</h2>
          {explanation && <div className={styles.explanation}>{explanation}</div>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
