import { kalenderBevestigen } from '@casushuis/contract'
import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import type { Sturing } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { sturingTeksten } from '../../teksten/toezicht.ts'

const t = sturingTeksten.stop

interface Stopdelen {
  readonly stop: NonNullable<Sturing['kalenderstop']>
}

/** That the calendar waits, with what, and letting it go on (S7). */
export function Kalenderstop({ stop }: Stopdelen) {
  const client = useQueryClient()
  const { archiveren, vernietigen, bevestigdTijdstip } = stop
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => vraag(kalenderBevestigen, { body: { archiveren, vernietigen } }),
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <Alert color="rood" title={t.titel}>
      <Stack gap="sm">
        <Text>
          {t.redenen[stop.reden]} {t.aantallen(archiveren, vernietigen)}
        </Text>
        <Klokken stop={stop} />
        <Text>{t.uitleg}</Text>
        <ProblemMessage fout={error} />
        {bevestigdTijdstip === null ? (
          <Button style={{ alignSelf: 'start' }} loading={isPending} onClick={() => mutate()}>
            {t.knop}
          </Button>
        ) : (
          <Text role="status">{t.bevestigd}</Text>
        )}
      </Stack>
    </Alert>
  )
}

/** What the clocks said, and when the calendar came by before: by this the manager knows which one is wrong. */
function Klokken({ stop: { serverTijdstip, databaseTijdstip, vorigeTijdstip } }: Stopdelen) {
  return (
    <List>
      <List.Item>{`${t.server}: ${formatMoment(serverTijdstip)}`}</List.Item>
      <List.Item>{`${t.database}: ${formatMoment(databaseTijdstip)}`}</List.Item>
      <List.Item>{`${t.vorige}: ${vorigeTijdstip ? formatMoment(vorigeTijdstip) : t.nooit}`}</List.Item>
    </List>
  )
}
