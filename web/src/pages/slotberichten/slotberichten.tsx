import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type Slotbericht, slotberichtenQuery, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { paginatitels } from '../../teksten/paginas.ts'
import { slotTeksten as t } from '../../teksten/slotberichten.ts'

/** What this person worked on and closed for good, with the statement of what was destroyed (S8, S11, E2). */
export function Slotberichten() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.slotberichten} explanation={t.uitleg} />
      {isPossible(ik, 'slotberichtenInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="slotberichtenInzien" />}
    </>
  )
}

function Lijst() {
  const { data, error } = useQuery(slotberichtenQuery)
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.berichten.length === 0) return <EmptyState title={t.leegTitel} explanation={t.leeg} />
  return (
    <ul className="lijst-in-kader">
      {data.berichten.map((bericht) => (
        <li key={bericht.id}>
          <Bericht bericht={bericht} />
        </li>
      ))}
    </ul>
  )
}

interface Berichtdelen {
  readonly bericht: Slotbericht
}

function Bericht({ bericht }: Berichtdelen) {
  const { casusnummer, soort, op, vernietigenOp, leesbaarTot } = bericht
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">
        {casusnummer}
      </Title>
      <Text>{t[soort](formatDay(op))}</Text>
      {vernietigenOp && <Text maw="70ch">{t.archiefUitleg(formatDay(vernietigenOp))}</Text>}
      {soort === 'vernietigd' && <Vernietigd bericht={bericht} />}
      <Text size="sm" c="dimmed">
        {t.leesbaar(formatDay(leesbaarTot))}
      </Text>
    </Stack>
  )
}

function Vernietigd({ bericht: { id, casusnummer, grond, hoogstens, ondertekend } }: Berichtdelen) {
  const adres = `/api/v1/slotberichten/${id}/verklaring`
  return (
    <>
      {grond && <Text>{t.grond(grond)}</Text>}
      <Text maw="70ch">{t.wat}</Text>
      <Text maw="70ch">{t.brief}</Text>
      {hoogstens && <Text>{t.hoogstens(hoogstens)}</Text>}
      {ondertekend ? (
        <Group>
          <Anchor href={`${adres}/pdf`} download aria-label={t.pdfVan(casusnummer)}>
            {t.pdf}
          </Anchor>
          <Anchor href={adres} download aria-label={t.jsonVan(casusnummer)}>
            {t.json}
          </Anchor>
        </Group>
      ) : (
        <Text size="sm">{t.nogNiet}</Text>
      )}
    </>
  )
}
