import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { formatDay, formatTime } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { rolnamen, viaSysteem } from '../../teksten/begrippen.ts'
import { verloopTeksten as t } from '../../teksten/casus-gegevens.ts'
import { useCasus } from './casus-context.ts'
import { Deelfout } from './deelfout.tsx'
import { groepeer } from './groepeer.ts'
import { useInzagedoel, type Verloopregel, verloopQuery } from './queries.ts'
import stijl from './verloop.module.css'

/** What happened in a casus, by day, newest first, as far as it is for this reader. */
export function Verloop() {
  const casus = useCasus()
  const { data, error, refetch } = useQuery(verloopQuery(casus.casusnummer, useInzagedoel()))
  if (error) return <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <Panel title={t.titel}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t.uitleg}
        </Text>
        {data.regels.length === 0 ? (
          <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
        ) : (
          <Dagen regels={data.regels} />
        )}
      </Stack>
    </Panel>
  )
}

function Dagen({ regels }: { readonly regels: readonly Verloopregel[] }) {
  const aflopend = [...regels].sort((a, b) => b.tijdstip.localeCompare(a.tijdstip))
  return groepeer(aflopend, ({ tijdstip: op }) => formatDay(op)).map(([naam, vanDieDag]) => (
    <section key={naam}>
      <Title order={3} size="h5" className={stijl.dag ?? ''}>
        {naam}
      </Title>
      <ol className={stijl.lijst}>
        {vanDieDag.map((regel, i) => (
          // Lines of a log have no name of their own and never move.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Regel key={`${regel.tijdstip} ${i}`} regel={regel} />
        ))}
      </ol>
    </section>
  ))
}

function Regel({ regel }: { readonly regel: Verloopregel }) {
  const { tijdstip: op, handeling, doel, besluit } = regel
  return (
    <li className={stijl.regel}>
      <time dateTime={op} className={stijl.tijd}>
        {formatTime(op)}
      </time>
      <div>
        <Group gap="xs">
          <Text span fw={600}>
            {handeling}
          </Text>
          {besluit === 'geweigerd' && (
            <Badge color="red" variant="light">
              {t.geweigerd}
            </Badge>
          )}
        </Group>
        <Handelaar regel={regel} />
        {doel && (
          <Text size="sm" c="dimmed">
            {t.doel} {doel}
          </Text>
        )}
      </div>
    </li>
  )
}

function Handelaar({ regel: { wie, rol, partij, namens, doorSysteem } }: { readonly regel: Verloopregel }) {
  return (
    <Text size="sm">
      {wie}, {partij ?? rolnamen[rol].toLowerCase()}
      {namens && namens !== partij && `, ${t.namens(namens)}`}
      {doorSysteem && `, ${viaSysteem}`}
    </Text>
  )
}
