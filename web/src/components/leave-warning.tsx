import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'

interface Verlaatdelen {
  readonly moetVragen: () => boolean
  /** What would be lost. */
  readonly uitleg: string
  /** Its name among the windows of a stack, where it lies over one. */
  readonly stackId?: string
}

/** Asks before another page wipes what was filled in: it is kept nowhere. */
export function Verlaatwaarschuwing({ moetVragen, ...vraag }: Verlaatdelen) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: moetVragen,
    enableBeforeUnload: moetVragen,
    withResolver: true,
  })
  return <Verlaatvraag {...vraag} open={status === 'blocked'} blijf={() => reset?.()} ga={() => proceed?.()} />
}

interface Vraagdelen extends Omit<Verlaatdelen, 'moetVragen'> {
  readonly open: boolean
  readonly blijf: () => void
  readonly ga: () => void
}

/** The question itself; the safe answer is the first to hand, and what Escape means. */
export function Verlaatvraag({ open, uitleg, blijf, ga, ...plek }: Vraagdelen) {
  return (
    <Modal {...plek} opened={open} onClose={blijf} title={t.verlatenTitel}>
      <Text mb="md">{uitleg}</Text>
      <Group>
        <Button onClick={blijf} data-autofocus>
          {t.blijven}
        </Button>
        <Button variant="default" onClick={ga}>
          {t.weggaan}
        </Button>
      </Group>
    </Modal>
  )
}
