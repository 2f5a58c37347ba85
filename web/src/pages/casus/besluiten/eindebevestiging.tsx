import { Alert, Button, Group, List, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { eindeTeksten as t } from '../../../teksten/casus-besluiten.ts'

interface Bevestigdelen {
  /** Whether an advice was written, which is what the aanmelder goes on with. */
  readonly metAdvies: boolean
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

/** The second question before a casus ends: what closes, who still reads what, and until when it can be taken back (E1). */
export function Eindebevestiging({ metAdvies, bezig, ja, nee }: Bevestigdelen) {
  return (
    <Stack>
      <Alert color="rood" icon={<IconAlertTriangle aria-hidden />} title={t.titel} role="alert">
        <List spacing={4}>
          {[t.dicht, metAdvies ? t.aanmelder : t.zonderAdvies, t.daarna, t.terug].map((zin) => (
            <List.Item key={zin}>{zin}</List.Item>
          ))}
        </List>
      </Alert>
      <Group>
        {/* The safe answer comes first to hand. */}
        <Button variant="default" onClick={nee} disabled={bezig} autoFocus>
          {t.nee}
        </Button>
        <Button color="rood" loading={bezig} onClick={ja}>
          {t.ja}
        </Button>
      </Group>
    </Stack>
  )
}
