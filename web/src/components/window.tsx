import { CloseButton } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './window.module.css'

interface WindowProps {
  readonly open: boolean
  readonly title: string
  /** Where it stands; in the middle when left out. */
  readonly place?: 'side'
  /** How it is closed, and what the button for that is called. Without it only what the window asks ends it. */
  readonly closing?: { readonly label: string; readonly close: () => void }
  readonly children: ReactNode
}

/**
 * A window of the browser itself: over everything else, and at hand where nothing more can be loaded. Without a way to
 * close it, nothing of the page shows through.
 */
export function Window({ open, title, place, closing, children }: WindowProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={styles.window}
      data-place={place}
      data-covers={closing ? undefined : true}
      closedby={closing ? 'any' : 'none'}
      onClose={closing?.close}
      onKeyDown={closing ? undefined : stayOpen}
    >
      <div className={styles.top}>
        <h2 id={heading}>{title}</h2>
        {closing && <CloseButton aria-label={closing.label} onClick={closing.close} />}
      </div>
      {open && children}
    </dialog>
  )
}

/** Also in a browser that does not know `closedby` yet. */
function stayOpen(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.preventDefault()
}
