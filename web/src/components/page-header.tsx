import type { ReactNode } from 'react'
import styles from './page-header.module.css'

interface PageHeaderProps {
  readonly title: string
  readonly explanation?: ReactNode
  readonly aside?: ReactNode
}

/** The title of a page, with one or two lines on what it is for. */
export function PageHeader({ title, explanation, aside }: PageHeaderProps) {
  return (
    <div className={styles.header}>
      <div>
        <h1>{title}</h1>
        {explanation && <div className={styles.explanation}>{explanation}</div>}
      </div>
      {aside}
    </div>
  )
}
