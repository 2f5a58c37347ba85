import { Grid, Stack, Text, Timeline } from '@mantine/core'
import { Suspense } from 'react'
import { lazyPart } from '../../api/arriving.ts'
import { formatDay } from '../../components/date.ts'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { overzichtTeksten as t } from '../../teksten/casus-kop.ts'
import { useCasus } from './casus-context.ts'
import { Contacten } from './contacten.tsx'
import { EerderAangemeld } from './gegevens/dat-check.tsx'
import { Inzet } from './inzet.tsx'
import { Overname } from './overname.tsx'
import { Stukken } from './overzicht-stukken.tsx'
import { NogNiet, Vervolgstappen } from './overzicht-vervolg.tsx'
import { type Casus, wordtAfgerond } from './queries.ts'
import { TeHerschrijven } from './te-herschrijven.tsx'
import { Toewijzingen } from './toewijzingen.tsx'

const Afronding = lazyPart(() => import('./afronding/afronding.tsx'), 'Afronding')
const Informeren = lazyPart(() => import('./informeren.tsx'), 'Informeren')
const Stilstand = lazyPart(() => import('./besluiten/stilstand.tsx'), 'Stilstand')
const Besluiten = lazyPart(() => import('./besluiten/besluiten.tsx'), 'Besluiten')

/** The overview of one casus: what to do now, what was decided, who leads and who works on it. */
export function Overzicht() {
  const casus = useCasus()
  return (
    <Grid>
      <Grid.Col span={{ base: 12, md: 8 }}>
        <Stack>
          <Overname casus={casus} />
          <Suspense fallback={null}>
            <Stilstand casus={casus} />
          </Suspense>
          <EerderAangemeld casus={casus} />
          <NuTeDoen casus={casus} />
          <Suspense fallback={null}>
            <Informeren casus={casus} />
          </Suspense>
          <TeHerschrijven casus={casus} />
          <Stukken casus={casus} />
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 4 }}>
        <Stack>
          <Over casus={casus} />
          <Contacten casus={casus} />
          <Inzet casus={casus} />
          {casus.toewijzingen.length > 0 && <Toewijzingen casus={casus} />}
        </Stack>
      </Grid.Col>
    </Grid>
  )
}

/** What can be done now, or how the casus is rounded off. */
function NuTeDoen({ casus }: { readonly casus: Casus }) {
  if (wordtAfgerond(casus))
    return (
      <Suspense fallback={<Loading />}>
        <Afronding casus={casus} />
      </Suspense>
    )
  return (
    <Panel title={t.nuTeDoen}>
      <Stack>
        <Suspense fallback={<Loading />}>
          <Besluiten casus={casus} />
          <Vervolgstappen casus={casus} />
        </Suspense>
        <NogNiet casus={casus} />
      </Stack>
    </Panel>
  )
}

function Over({ casus }: { readonly casus: Casus }) {
  const { aanmelder, overlegsoort, leiding } = casus
  return (
    <Panel title={t.leiding}>
      <Stack gap="sm">
        <Text size="sm">
          {t.aanmelder} {aanmelder.naam}, {aanmelder.organisatie}.
        </Text>
        {overlegsoort && <Text size="sm">{t.overlegsoort[overlegsoort]}</Text>}
        <Timeline bulletSize={14} lineWidth={2} active={leiding.length - 1}>
          {leiding.map(({ partij, taak, vanTijdstip: van }, i) => (
            <Timeline.Item key={van} title={partij}>
              <Text size="sm" c="dimmed">
                {t.leidingVanaf(formatDay(van))}
                {i === leiding.length - 1 && `, ${t.leidingNu}`} · {taak}
              </Text>
            </Timeline.Item>
          ))}
        </Timeline>
      </Stack>
    </Panel>
  )
}
