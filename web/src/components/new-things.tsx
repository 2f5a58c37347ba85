import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'

interface NewThingsProps {
  readonly waiting: number
  readonly label: (count: number) => string
  readonly onShow: () => void
}

/** Says that something new waits, and puts it in when pressed: nothing jumps under somebody's eyes. */
export function NewThings({ waiting, label, onShow }: NewThingsProps) {
  return (
    <div role="status">
      {waiting > 0 && (
        <Button variant="light" size="xs" leftSection={<IconArrowDown size={16} aria-hidden />} onClick={onShow}>
          {label(waiting)}
        </Button>
      )}
    </div>
  )
}
