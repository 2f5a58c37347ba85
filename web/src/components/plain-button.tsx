import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './plain-button.module.css'

interface PlainButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly kind?: 'default' | 'light'
  readonly size?: 'xs' | 'compact'
  /** Before and after what it says. */
  readonly icons?: { readonly left?: ReactNode; readonly right?: ReactNode }
}

/** A button as those of the component library look, for the frame of the screens: that does without the library. */
export function PlainButton({ kind, size, icons, children, type = 'button', ...rest }: PlainButtonProps) {
  return (
    <button {...rest} type={type} className={styles.button} data-kind={kind} data-size={size}>
      {icons?.left}
      <span className={styles.label}>{children}</span>
      {icons?.right}
    </button>
  )
}
