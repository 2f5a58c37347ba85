import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Alarm, alarmenQuery } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { alarmTeksten as t } from '../../teksten/alarmen.ts'

/** What the house noticed itself: what sounds now, with what to do, and what is over. */
export function Alarmen() {
  const { data, error } = useQuery(alarmenQuery())
  const alarmen = data?.alarmen ?? []
  const klinkt = alarmen.filter((alarm) => alarm.voorbijTijdstip === null)
  const voorbij = alarmen.filter((alarm) => alarm.voorbijTijdstip !== null)
  return (
    <>
      <ProblemMessage fout={error} />
      {klinkt.length > 0 && (
        <Alert color="rood" mb="md" icon={<IconAlertTriangle aria-hidden />} title={t.titel(klinkt.length)}>
          <Stack gap="sm">
            {klinkt.map((alarm) => (
              <Alarmregel key={`${alarm.soort} ${alarm.onderwerp}`} alarm={alarm} />
            ))}
          </Stack>
        </Alert>
      )}
      {voorbij.length > 0 && (
        <Disclosure summary={t.eerder}>
          <List>
            {voorbij.map((alarm) => (
              <List.Item key={`${alarm.soort} ${alarm.onderwerp} ${alarm.sindsTijdstip}`}>{inWoorden(alarm)}</List.Item>
            ))}
          </List>
        </Disclosure>
      )}
    </>
  )
}

function Alarmregel({ alarm: { soort, onderwerp, sindsTijdstip } }: { readonly alarm: Alarm }) {
  const { naam, uitleg } = t.soorten[soort]
  return (
    <div>
      <Text fw={600}>{naam}</Text>
      <Text>
        {uitleg} {t.sinds(formatMoment(sindsTijdstip))}
      </Text>
      {onderwerp && <Text size="sm">{t.over(onderwerp)}</Text>}
    </div>
  )
}

function inWoorden({ soort, sindsTijdstip, voorbijTijdstip }: Alarm): string {
  return t.voorbij(
    t.soorten[soort].naam,
    formatMoment(sindsTijdstip),
    voorbijTijdstip ? formatMoment(voorbijTijdstip) : '',
  )
}
