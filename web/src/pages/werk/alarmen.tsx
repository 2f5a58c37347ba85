import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Alarm, alarmenQuery } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Message } from '../../components/message.tsx'
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
        <Message tone="rood" icon={<IconAlertTriangle aria-hidden />} title={t.titel(klinkt.length)}>
          {klinkt.map((alarm) => (
            <Alarmregel key={`${alarm.soort} ${alarm.onderwerp}`} alarm={alarm} />
          ))}
        </Message>
      )}
      {voorbij.length > 0 && (
        <Disclosure summary={t.eerder}>
          <ul>
            {voorbij.map((alarm) => (
              <li key={`${alarm.soort} ${alarm.onderwerp} ${alarm.sindsTijdstip}`}>{inWoorden(alarm)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}

function Alarmregel({ alarm: { soort, onderwerp, sindsTijdstip } }: { readonly alarm: Alarm }) {
  const { naam, uitleg } = t.soorten[soort]
  return (
    <div>
      <p>
        <strong>{naam}</strong>
      </p>
      <p>
        {uitleg} {t.sinds(formatMoment(sindsTijdstip))}
      </p>
      {onderwerp && <p>{t.over(onderwerp)}</p>}
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
