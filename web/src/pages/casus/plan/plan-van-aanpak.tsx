import { Stack } from '@mantine/core'
import { Leeg } from '../../../components/empty.tsx'
import { Paneel } from '../../../components/panel.tsx'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { useCasus } from '../casus-context.ts'
import { isOpen } from '../handeling.tsx'
import { Casusregie } from './casusregie.tsx'
import { Meeneemafspraken } from './meeneemafspraken.tsx'
import { PlandoelVastleggen } from './plandoel-vastleggen.tsx'
import { Plandoelen } from './plandoelen.tsx'

/** The plan van aanpak: goals with their actions, who keeps the case in hand, and what may be taken along (C6–C9). */
export function PlanVanAanpak() {
  const casus = useCasus()
  const leeg = casus.plandoelen.length + casus.acties.length === 0
  return (
    <Stack gap="md">
      <Paneel titel={t.titel} uitleg={t.uitleg} rechts={<PlandoelVastleggen casus={casus} />}>
        {leeg ? (
          <Leeg titel={t.leegTitel} uitleg={isOpen(casus, 'plandoelVastleggen') ? t.leegVastleggen : t.leegWachten} />
        ) : (
          <Plandoelen casus={casus} />
        )}
      </Paneel>
      <Casusregie casus={casus} />
      <Meeneemafspraken casus={casus} />
    </Stack>
  )
}
