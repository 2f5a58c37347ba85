import { Modal, type ModalProps } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { LeaveQuestion, LeaveWarning } from './leave-warning.tsx'

interface FormDialogProps extends Omit<ModalProps, 'opened' | 'onClose' | 'stackId'> {
  readonly open: boolean
  readonly close: () => void
  /** Whether the words outlive the window: who opens it again finds them, so that closing it loses nothing. */
  readonly keeps?: boolean
}

/** A window to fill something in: a slip of the mouse, the Escape key or the way back does not wipe it unasked. */
export function FormDialog({ open, close, keeps = false, children, ...shape }: FormDialogProps) {
  const touched = useRef(false)
  const [asks, setAsks] = useState(false)
  const closeOrAsk = () => (touched.current && !keeps ? setAsks(true) : close())
  return (
    <Modal.Stack>
      <Modal {...shape} stackId="form" opened={open} onClose={closeOrAsk}>
        <Guarded touched={touched}>{children}</Guarded>
      </Modal>
      <LeaveQuestion
        stackId="closing"
        open={open && asks}
        explanation={t.nietOpgeslagen}
        stay={() => setAsks(false)}
        leave={() => {
          setAsks(false)
          close()
        }}
      />
    </Modal.Stack>
  )
}

/** Lives as long as the window is open, and with it the memory that something was filled in. */
function Guarded({ touched, children }: { readonly touched: RefObject<boolean> } & Pick<FormDialogProps, 'children'>) {
  useEffect(() => {
    touched.current = false
  }, [touched])
  return (
    <div
      onInput={() => {
        touched.current = true
      }}
    >
      {children}
      <LeaveWarning stackId="leaving" mustAsk={() => touched.current} explanation={t.nietOpgeslagen} />
    </div>
  )
}
