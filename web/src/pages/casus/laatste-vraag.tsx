import { Alert, Button, Group, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'

interface Vraagdelen {
  readonly titel: string
  /** What follows on a yes. */
  readonly children: ReactNode
  /** What the answers are called. */
  readonly antwoorden: Readonly<Record<'ja' | 'nee', string>>
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

/** The second question before something that cannot, or can hardly, be taken back. */
export function LaatsteVraag({ titel, children, antwoorden, bezig, ja, nee }: Vraagdelen) {
  return (
    <Stack>
      <Alert color="rood" role="alert" icon={<IconAlertTriangle aria-hidden />} title={titel}>
        {children}
      </Alert>
      <Group>
        {/* The safe answer comes first to hand. */}
        <Button variant="default" onClick={nee} disabled={bezig} autoFocus>
          {antwoorden.nee}
        </Button>
        <Button color="rood" loading={bezig} onClick={ja}>
          {antwoorden.ja}
        </Button>
      </Group>
    </Stack>
  )
}
