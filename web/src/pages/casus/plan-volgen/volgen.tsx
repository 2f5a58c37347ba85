import { Stack } from '@mantine/core'
import { formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import { useCasus } from '../casus-context.ts'
import { LosseTeksten } from '../losse-teksten.tsx'
import type { Casus } from '../queries.ts'
import { Afbakenen } from './afbakenen.tsx'
import { Ontwikkelingen } from './ontwikkelingen.tsx'
import { Stilstand } from './stilstand.tsx'
import { Tijdlijn } from './tijdlijn.tsx'

/** How a plan that stands goes: what stands still, its actions over time, and what developed (C11). */
export function Volgen() {
  const casus = useCasus()
  return (
    <Stack gap="md">
      <Stilstand casus={casus} />
      <Afbakenen casus={casus} />
      <Panel title={t.tijdTitel} explanation={t.tijdUitleg}>
        <Terugkomst casus={casus} />
        <Tijdlijn casus={casus} />
      </Panel>
      <Panel title={t.titel} explanation={t.uitleg}>
        <Ontwikkelingen casus={casus} />
      </Panel>
      <LosseTeksten casus={casus} teksten={casus.losseOntwikkelingen} titel={t.los} />
    </Stack>
  )
}

/** Whether, when and with whom the casus comes back, as was agreed last. */
function Terugkomst({ casus: { overleggen } }: { readonly casus: Casus }) {
  const laatste = overleggen
    .toSorted((een, ander) => ander.volgnummer - een.volgnummer)
    .find((o) => o.stand === 'gehouden')
  const terug = laatste?.terugkomst
  return terug ? <p>{t.terugkomst(formatDay(terug.op), terug.met.join(', '))}</p> : null
}
