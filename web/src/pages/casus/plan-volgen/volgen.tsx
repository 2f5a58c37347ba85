import { Stack } from '@mantine/core'
import { Panel } from '../../../components/panel.tsx'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import { useCasus } from '../casus-context.ts'
import { LosseTeksten } from '../losse-teksten.tsx'
import { Ontwikkelingen } from './ontwikkelingen.tsx'
import { Stilstand } from './stilstand.tsx'
import { Tijdlijn } from './tijdlijn.tsx'

/** How a plan that stands goes: what stands still, its actions over time, and what developed (C11). */
export function Volgen() {
  const casus = useCasus()
  return (
    <Stack gap="md">
      <Stilstand casus={casus} />
      <Panel title={t.tijdTitel} explanation={t.tijdUitleg}>
        <Tijdlijn casus={casus} />
      </Panel>
      <Panel title={t.titel} explanation={t.uitleg}>
        <Ontwikkelingen casus={casus} />
      </Panel>
      <LosseTeksten casus={casus} teksten={casus.losseOntwikkelingen} titel={t.los} />
    </Stack>
  )
}
