import { hoedanigheidnamen, rechtnamen } from '@casushuis/handvat'
import { Button, Group, List, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Verwerkingsregister as Register, useIk, verwerkingsregisterQuery } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { fasenamen } from '../../teksten/begrippen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { verwerkingsregisterTeksten as t } from '../../teksten/verwerkingsregister.ts'

/** The register of processing activities, as it follows from the rules and the partijen (AVG 30, R6). */
export function Verwerkingsregister() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.verwerkingsregister} explanation={t.uitleg} />
      {isPossible(ik, 'verwerkingsregisterInzien') ? (
        <Inhoud />
      ) : (
        <NotPossible ik={ik} handeling="verwerkingsregisterInzien" />
      )}
    </>
  )
}

function Inhoud() {
  const { data, error } = useQuery(verwerkingsregisterQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      <Panel title={t.samen(data.verwerkingen, data.partijen.length)} explanation={t.samenUitleg(data.regelboek)}>
        <Stack gap="sm">
          <Text maw="75ch">{t.meenemenUitleg}</Text>
          <Meenemen />
        </Stack>
      </Panel>
      <Panel title={t.partijen} explanation={t.partijenUitleg}>
        {data.partijen.map((partij) => (
          <Partijregel key={partij.naam} {...partij} />
        ))}
      </Panel>
      <Panel title={t.doelen} explanation={t.doelenUitleg}>
        {data.doelen.map((doel) => (
          <Doelregel key={doel.id} {...doel} />
        ))}
      </Panel>
    </Stack>
  )
}

function Meenemen() {
  const knop = { component: 'a', variant: 'default', leftSection: <IconDownload size={16} aria-hidden /> } as const
  return (
    <Group gap="xs">
      <Button {...knop} href="/api/v1/verwerkingsregister/pdf" download>
        {t.pdf}
      </Button>
      <Button {...knop} href="/api/v1/verwerkingsregister/bestand" download>
        {t.json}
      </Button>
    </Group>
  )
}

const wanneer = ({ van, tot }: { readonly van: string; readonly tot: string | null }) =>
  tot === null ? t.vanaf(formatDay(van)) : t.vanTot(formatDay(van), formatDay(tot))

function Partijregel({ naam, taken, rechten }: Register['partijen'][number]) {
  return (
    <Disclosure summary={`${naam}: ${t.taken(taken.length)}`}>
      <List>
        {taken.map((taak) => (
          <List.Item key={taak.id}>
            {taak.naam} <Text span c="dimmed">{`${taak.grondslag}, ${wanneer(taak)}`}</Text>
          </List.Item>
        ))}
        {rechten.map((recht) => (
          <List.Item key={`${recht.soort} ${recht.van}`}>
            {t.rechten} {rechtnamen[recht.soort]}{' '}
            <Text span c="dimmed">
              {wanneer(recht)}
            </Text>
          </List.Item>
        ))}
      </List>
    </Disclosure>
  )
}

function Doelregel({ tekst, fase, handelingen, wie }: Register['doelen'][number]) {
  return (
    <Disclosure summary={`${tekst} (${fasenamen[fase].toLowerCase()}, ${t.handelingen(handelingen.length)})`}>
      <Text mb="xs">{t.doorWie(wie.map((w) => hoedanigheidnamen[w]).join(', '))}</Text>
      <List>
        {handelingen.map(({ id, naam, paragraaf }) => (
          <List.Item key={id}>
            {naam}{' '}
            <Text span c="dimmed">
              {paragraaf}
            </Text>
          </List.Item>
        ))}
      </List>
    </Disclosure>
  )
}
