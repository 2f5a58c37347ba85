import { IconX } from '@tabler/icons-react'
import { type ReactNode, type RefObject, useEffect, useId, useRef } from 'react'
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
  useEscape(dialog, closing !== undefined)
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={styles.window}
      data-place={place}
      data-covers={closing ? undefined : true}
      closedby={closing ? 'any' : 'none'}
      onClose={closing?.close}
    >
      <div className={styles.top}>
        <h2 id={heading}>{title}</h2>
        {closing && (
          <button type="button" className={styles.close} aria-label={closing.label} onClick={closing.close}>
            <IconX size={20} aria-hidden />
          </button>
        )}
      </div>
      {open && children}
    </dialog>
  )
}

/** Escape is for the window on top: what the library opened under it stays, and this too where it cannot be closed. */
function useEscape(dialog: RefObject<HTMLDialogElement | null>, mayClose: boolean): void {
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !dialog.current?.open) return
      event.stopImmediatePropagation()
      if (!mayClose) event.preventDefault()
    }
    window.addEventListener('keydown', take, { capture: true })
    return () => window.removeEventListener('keydown', take, { capture: true })
  }, [dialog, mayClose])
}
