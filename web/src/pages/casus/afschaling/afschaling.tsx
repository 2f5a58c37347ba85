import { afschalingBesluiten, casusHeropenen } from '@casushuis/contract'
import { bewaartermijnen, gewoonAfgeschaald } from '@casushuis/handvat'
import { Group, Stack, Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { afschalingTeksten as t } from '../../../teksten/casus-afschaling.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { NogOpen } from '../besluiten/nog-open.tsx'
import { useCasus } from '../casus-context.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { AfwijkingBeeindigen, AndereTermijn, TermijnAfwijken } from './andere-termijn.tsx'
import { Kalender } from './kalender.tsx'
import { Opschonen } from './opschonen.tsx'

/** The end of a casus: the calendar of the three steps, and what can be done in them (B2.2.4). */
export function Afschaling() {
  const casus = useCasus()
  const { vandaag } = useIk()
  const { afschaling } = casus
  return (
    <Panel title={t.titel} explanation={afschaling ? t.uitleg : t.nogNiet}>
      <Stack gap="lg">
        <Kalender
          termijnen={afschaling ?? bewaartermijnen(gewoonAfgeschaald(vandaag))}
          stap={afschaling?.stap ?? null}
        />
        <AndereTermijn casus={casus} />
        <Group>
          <Afschalen casus={casus} vandaag={vandaag} />
          <Opschonen casus={casus} />
          <Heropenen casus={casus} />
          <TermijnAfwijken casus={casus} />
          <AfwijkingBeeindigen casus={casus} />
        </Group>
      </Stack>
    </Panel>
  )
}

/** Deciding that the casus can be scaled down: the calendar begins (S1). */
function Afschalen({ casus, vandaag }: { readonly casus: Casus; readonly vandaag: string }) {
  const { casusnummer } = casus
  const { archiefOp, vernietigenOp } = bewaartermijnen(gewoonAfgeschaald(vandaag))
  return (
    <Handelingformulier
      casus={casus}
      contract={afschalingBesluiten}
      over={casusnummer}
      variant="filled"
      bewaart={false}
      begin={{ motivering: '', afstemming: useAfstemming() }}
      versie={casus.versie}
      stuur={(body, met) => vraag(afschalingBesluiten, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.afgeschaald(formatDay(vernietigenOp))}
      knop={t.afschalen}
    >
      {(form) => (
        <>
          <NogOpen casus={casus} gaatVerder={false} />
          <Text>{t.besluitGevolg(formatDay(archiefOp), formatDay(vernietigenOp))}</Text>
          <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} regels={4} eerste />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}

/** Taking the casus up again after a relapse: back to the casusoverleg, and the calendar stops (S2). */
function Heropenen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={casusHeropenen}
      over={casusnummer}
      bewaart={false}
      begin={{ motivering: '' }}
      stuur={(body, met) => vraag(casusHeropenen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.heropend}
      knop={t.heropenen}
    >
      {(form) => (
        <>
          <Text>{t.heropenGevolg}</Text>
          <Tekstvak form={form} naam="motivering" label={t.terugval} uitleg={t.terugvalUitleg} regels={4} eerste />
        </>
      )}
    </Handelingformulier>
  )
}
