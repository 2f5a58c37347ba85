import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type Sturing as Cijfers, sturingQuery, useIk } from '../../api/queries.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { paginatitels } from '../../teksten/paginas.ts'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import { Duren } from './duren.tsx'
import { alsCsv, jarenVan } from './jaar.ts'
import { Kalendergang } from './kalendergang.tsx'
import { Kalenderstop } from './kalenderstop.tsx'
import { Kwartalen, Maanden } from './kwartalen.tsx'
import stijl from './sturing.module.css'
import { Verdeling } from './verdeling.tsx'

/** Numbers without persons, for the manager (S12, T12). */
export function Sturing() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.sturing} explanation={t.uitleg} />
      {isPossible(ik, 'sturingInzien') ? <Aantallen /> : <NotPossible ik={ik} handeling="sturingInzien" />}
    </>
  )
}

function Aantallen() {
  const { data, error } = useQuery(sturingQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      {data.kalendergang && <Kalendergang gang={data.kalendergang} />}
      {data.kalenderstop && <Kalenderstop stop={data.kalenderstop} />}
      {data.kwartalen.length === 0 ? (
        <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
      ) : (
        <Jaarkeuze cijfers={data} />
      )}
    </Stack>
  )
}

/** One year of them, the last by itself that can be divided. */
function Jaarkeuze({ cijfers }: { readonly cijfers: Cijfers }) {
  const jaren = jarenVan(cijfers)
  const eerst = cijfers.jaren.at(-1)?.begin.slice(0, 4) ?? jaren[0] ?? ''
  const [jaar, kies] = useState(eerst)
  const heel = cijfers.jaren.find(({ begin }) => begin.startsWith(jaar))
  const kwartalen = cijfers.kwartalen.filter(({ begin }) => begin.startsWith(jaar))
  return (
    <>
      <Group align="end" justify="space-between">
        <NativeSelect
          label={t.jaar}
          data={[...jaren]}
          value={jaar}
          onChange={(e) => kies(e.currentTarget.value)}
          w="8rem"
        />
        <Meenemen jaar={jaar} csv={alsCsv(kwartalen, heel)} metPdf={heel !== undefined} />
      </Group>
      <Leeswijzer vanaf={heel?.vanaf ?? cijfers.vanaf} />
      <Kwartalen jaar={jaar} kwartalen={kwartalen} />
      <Maanden kwartalen={kwartalen} />
      {heel ? (
        <>
          <div className={stijl.verdelingen}>
            {heel.verdelingen.map((verdeling) => (
              <Verdeling key={verdeling.soort} {...verdeling} />
            ))}
          </div>
          <Duren duren={heel.duren} />
        </>
      ) : (
        <Text>{t.verdelingNog(jaar)}</Text>
      )}
    </>
  )
}

function Leeswijzer({ vanaf }: { readonly vanaf: number }) {
  return (
    <Disclosure summary={t.lezen}>
      <Stack gap="xs" maw="75ch">
        {[t.verborgen(vanaf), t.meer, t.afronding, t.vast].map((zin) => (
          <Text key={zin}>{zin}</Text>
        ))}
      </Stack>
    </Disclosure>
  )
}

interface MeenemenProps {
  readonly jaar: string
  readonly csv: string
  readonly metPdf: boolean
}

/** Exactly what stands here, to keep. */
function Meenemen({ jaar, csv, metPdf }: MeenemenProps) {
  const knop = { component: 'a', variant: 'default', leftSection: <IconDownload size={16} aria-hidden /> } as const
  return (
    <Group gap="xs">
      <Button
        {...knop}
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`}
        download={`sturing-${jaar}.csv`}
      >
        {t.csv}
      </Button>
      {metPdf && (
        <Button {...knop} href={`/api/v1/sturingscijfers/${jaar}/pdf`} download>
          {t.pdf}
        </Button>
      )}
    </Group>
  )
}
