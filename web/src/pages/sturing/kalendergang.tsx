import { Alert, Progress, Stack, Text } from '@mantine/core'
import type { Sturing } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { sturingTeksten } from '../../teksten/toezicht.ts'

const t = sturingTeksten.gang

/** How far the run of the calendar that goes on has come; of no casus more than that it counts (S7). */
export function Kalendergang({ gang }: { readonly gang: NonNullable<Sturing['kalendergang']> }) {
  const { gedaan, totaal, begonnenTijdstip } = gang
  const zover = t.zover(gedaan, totaal)
  return (
    <Alert variant="light" title={t.titel}>
      <Stack gap="sm">
        <Progress.Root size="lg">
          <Progress.Section value={(gedaan / totaal) * 100} aria-label={t.titel} aria-valuetext={zover} />
        </Progress.Root>
        <Text>
          {zover}. {t.begonnen(formatMoment(begonnenTijdstip))}
        </Text>
        <Text>{t.uitleg}</Text>
      </Stack>
    </Alert>
  )
}
