import type { ReactNode, Ref } from 'react'
import styles from './message.module.css'

interface MessageProps {
  readonly tone: 'rood' | 'oker'
  readonly role?: 'alert' | 'status'
  readonly icon: ReactNode
  readonly title: string
  readonly ref?: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** Something that must be seen, in its colour; it needs nothing of the component library. */
export function Message({ tone, role, icon, title, ref, children }: MessageProps) {
  return (
    <div ref={ref} role={role} className={styles.message} data-tone={tone}>
      {icon}
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <div className={styles.content}>{children}</div>
      </div>
    </div>
  )
}
