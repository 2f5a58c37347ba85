import { Modal, type ModalProps } from '@mantine/core'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { Verlaatvraag, Verlaatwaarschuwing } from './leave-warning.tsx'

interface Invuldelen extends Omit<ModalProps, 'opened' | 'onClose' | 'stackId'> {
  readonly open: boolean
  readonly sluit: () => void
  /** Whether the words outlive the window: who opens it again finds them, so that closing it loses nothing. */
  readonly bewaart?: boolean
}

/** A window to fill something in: a slip of the mouse, the Escape key or the way back does not wipe it unasked. */
export function Invulvenster({ open, sluit, bewaart = false, children, ...vorm }: Invuldelen) {
  const ingevuld = useRef(false)
  const [vraagt, zetVraagt] = useState(false)
  return (
    <Modal.Stack>
      <Modal
        {...vorm}
        stackId="invullen"
        opened={open}
        onClose={() => (ingevuld.current && !bewaart ? zetVraagt(true) : sluit())}
      >
        <Bewaakt ingevuld={ingevuld}>{children}</Bewaakt>
      </Modal>
      <Verlaatvraag
        stackId="sluiten"
        open={open && vraagt}
        uitleg={t.nietOpgeslagen}
        blijf={() => zetVraagt(false)}
        ga={() => {
          zetVraagt(false)
          sluit()
        }}
      />
    </Modal.Stack>
  )
}

/** Lives as long as the window is open, and with it the memory that something was filled in. */
function Bewaakt({ ingevuld, children }: { readonly ingevuld: RefObject<boolean> } & Pick<Invuldelen, 'children'>) {
  useEffect(() => {
    ingevuld.current = false
  }, [ingevuld])
  return (
    <div
      onInput={() => {
        ingevuld.current = true
      }}
    >
      {children}
      <Verlaatwaarschuwing stackId="weggaan" moetVragen={() => ingevuld.current} uitleg={t.nietOpgeslagen} />
    </div>
  )
}
