import { Badge, Button, Group, Stack, Switch, Text } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { logboekQuery, useIk } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { logboekvraagTeksten } from '../../teksten/logboekvraag.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { logboekTeksten as t } from '../../teksten/toezicht.ts'
import { Logtabel } from './logtabel.tsx'
import { WieZagWat } from './wie-zag-wat.tsx'

/** Who did what, in whose name and what for, without content (R2). */
export function Logboek() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.logboek} explanation={t.uitleg} />
      {isPossible(ik, 'logboekDoorzoeken') && <WieZagWat />}
      {isPossible(ik, 'logboekInzien') ? <Regels /> : <NotPossible ik={ik} handeling="logboekInzien" />}
    </>
  )
}

function Regels() {
  const [alleenGeweigerd, zetAlleenGeweigerd] = useState(false)
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(logboekQuery())
  const geladen = data?.pages.flatMap((pagina) => pagina.regels) ?? []
  const regels = alleenGeweigerd ? geladen.filter((r) => r.besluit === 'geweigerd') : geladen
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (geladen.length === 0) return <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
  return (
    <Stack gap="md" mt="lg">
      <h2>{logboekvraagTeksten.alleRegels}</h2>
      <Group justify="space-between">
        <Switch
          label={t.alleenGeweigerd}
          checked={alleenGeweigerd}
          onChange={(e) => zetAlleenGeweigerd(e.currentTarget.checked)}
        />
        <Badge color="gray" role="status">
          {t.geladen(geladen.length)}
        </Badge>
      </Group>
      <ProblemMessage fout={error} />
      {regels.length > 0 ? <Logtabel regels={regels} /> : <Text c="dimmed">{t.nietsGeweigerd}</Text>}
      <Verder meer={hasNextPage} bezig={isFetchingNextPage} haal={() => void fetchNextPage()} />
    </Stack>
  )
}

interface Verderdelen {
  readonly meer: boolean
  readonly bezig: boolean
  readonly haal: () => void
}

function Verder({ meer, bezig, haal }: Verderdelen) {
  if (!meer)
    return (
      <Text size="sm" c="dimmed" ta="center">
        {t.begin}
      </Text>
    )
  return (
    <Button variant="default" loading={bezig} onClick={haal} style={{ alignSelf: 'center' }}>
      {t.meer}
    </Button>
  )
}
