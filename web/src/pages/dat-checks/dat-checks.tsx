import { Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type DatCheck, datChecksQuery, useIk } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { datChecksTeksten as t } from '../../teksten/dat-checks.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { Bladerlijst } from '../casussen/bladerlijst.tsx'

/** Why people looked whether somebody is known, for who reviews that (A6). */
export function DatChecks() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.datChecks} explanation={t.uitleg} />
      {isPossible(ik, 'datChecksInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="datChecksInzien" />}
    </>
  )
}

function Lijst() {
  const { pagina = 1 } = useSearch({ from: '/bladen/dat-checks' })
  const navigeer = useNavigate({ from: '/dat-checks' })
  const lijst = useQuery({ ...datChecksQuery(pagina), placeholderData: keepPreviousData })
  return (
    <Bladerlijst
      lijst={lijst}
      regels={({ checks }) => checks}
      sleutel={({ id }) => id}
      leeg={{ title: t.leegTitel, explanation: t.leeg }}
      wat={t.redenen}
      onPagina={(nummer) => void navigeer({ search: { pagina: nummer } })}
    >
      {(check) => <Regel check={check} />}
    </Bladerlijst>
  )
}

function Regel({ check }: { readonly check: DatCheck }) {
  const { tijdstip, casusnummer, medewerker, namens, reden } = check
  return (
    <li>
      <Text fw={600}>{t.wie(medewerker, namens)}</Text>
      <Text size="sm" c="dimmed">
        {t.waar(formatMoment(tijdstip), casusnummer)}
      </Text>
      <Text {...(reden === null && { c: 'dimmed' })}>{reden ?? t.onleesbaar}</Text>
    </li>
  )
}
