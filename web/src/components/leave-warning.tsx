import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'

interface LeaveWarningProps {
  readonly mustAsk: () => boolean
  /** What would be lost. */
  readonly explanation: string
  /** Its name among the windows of a stack, where it lies over one. */
  readonly stackId?: string
}

/** Asks before another page wipes what was filled in: it is kept nowhere. */
export function LeaveWarning({ mustAsk: moetVragen, ...question }: LeaveWarningProps) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: moetVragen,
    enableBeforeUnload: moetVragen,
    withResolver: true,
  })
  return <LeaveQuestion {...question} open={status === 'blocked'} stay={() => reset?.()} leave={() => proceed?.()} />
}

interface LeaveQuestionProps extends Omit<LeaveWarningProps, 'mustAsk'> {
  readonly open: boolean
  readonly stay: () => void
  readonly leave: () => void
}

/** The question itself; the safe answer is the first to hand, and what Escape means. */
export function LeaveQuestion({ open, explanation, stay, leave, ...place }: LeaveQuestionProps) {
  return (
    <Modal {...place} opened={open} onClose={stay} title={t.verlatenTitel}>
      <Text mb="md">{explanation}</Text>
      <Group>
        <Button onClick={stay} data-autofocus>
          {t.blijven}
        </Button>
        <Button variant="default" onClick={leave}>
          {t.weggaan}
        </Button>
      </Group>
    </Modal>
  )
}
