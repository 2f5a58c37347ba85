import { kalenderBevestigen } from '@casushuis/contract'
import { Alert, Button, List, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import type { Sturing } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { sturingTeksten } from '../../teksten/toezicht.ts'

const t = sturingTeksten.stop

/** That the calendar waits, with what, and letting it go on (S7). */
export function Kalenderstop({ stop }: { readonly stop: NonNullable<Sturing['kalenderstop']> }) {
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
        <List>
          <List.Item>{`${t.server}: ${formatMoment(stop.serverTijdstip)}`}</List.Item>
          <List.Item>{`${t.database}: ${formatMoment(stop.databaseTijdstip)}`}</List.Item>
          <List.Item>{`${t.vorige}: ${stop.vorigeTijdstip ? formatMoment(stop.vorigeTijdstip) : t.nooit}`}</List.Item>
        </List>
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
