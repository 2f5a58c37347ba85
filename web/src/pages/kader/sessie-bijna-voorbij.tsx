import { Alert, Button, Group, Text } from '@mantine/core'
import { IconClock } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { ikQuery } from '../../api/queries.ts'
import { useSessieEindigt } from '../../api/session.ts'
import { formatTime } from '../../components/date.ts'
import { sessieTeksten as t } from '../../teksten/kader.ts'

/** Five minutes before the session ends: when, and how to stay; it takes nothing away from what is on the screen. */
export function SessieBijnaVoorbij() {
  const einde = useSessieEindigt()
  const client = useQueryClient()
  if (einde === undefined) return null
  return (
    <Alert color="oker" role="status" icon={<IconClock aria-hidden />} title={t.bijna}>
      <Group>
        <Text>{t.bijnaUitleg(formatTime(new Date(einde).toISOString()))}</Text>
        <Button variant="light" size="compact-md" onClick={() => void client.refetchQueries(ikQuery())}>
          {t.blijf}
        </Button>
      </Group>
    </Alert>
  )
}
