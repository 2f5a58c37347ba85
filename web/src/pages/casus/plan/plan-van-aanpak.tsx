import { Stack } from '@mantine/core'
import { EmptyState } from '../../../components/empty.tsx'
import { Panel } from '../../../components/panel.tsx'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { isOpen } from '../aanbod.ts'
import { useCasus } from '../casus-context.ts'
import { LosseTeksten } from '../losse-teksten.tsx'
import { Casusregie } from './casusregie.tsx'
import { EigenActies } from './eigen-acties.tsx'
import { Meeneemafspraken } from './meeneemafspraken.tsx'
import { PlandoelVastleggen } from './plandoel-vastleggen.tsx'
import { Plandoelen } from './plandoelen.tsx'
import { Verstrekkingen } from './verstrekkingen.tsx'

/** The plan van aanpak: goals with their actions, who keeps the case in hand, and what may be taken along (C6–C9). */
export function PlanVanAanpak() {
  const casus = useCasus()
  const leeg = casus.plandoelen.length + casus.acties.length === 0
  return (
    <Stack gap="md">
      <Panel title={t.titel} explanation={t.uitleg} aside={<PlandoelVastleggen casus={casus} />}>
        {leeg ? (
          <EmptyState
            title={t.leegTitel}
            explanation={isOpen(casus, 'plandoelVastleggen') ? t.leegVastleggen : t.leegWachten}
          />
        ) : (
          <Plandoelen casus={casus} />
        )}
        <EigenActies casus={casus} />
      </Panel>
      <LosseTeksten casus={casus} teksten={casus.losseResultaten} titel={t.los} />
      <Casusregie casus={casus} />
      <Meeneemafspraken casus={casus} />
      <Verstrekkingen casus={casus} />
    </Stack>
  )
}
