import { Badge, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useIk } from '../../../api/queries.ts'
import { dag } from '../../../components/datum.ts'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { actieTeksten as t } from '../../../teksten/casus-plan.ts'
import type { Casus } from '../queries.ts'
import { ActieBijwerken } from './actie-bijwerken.tsx'
import stijl from './plan.module.css'

/** One action of the plan. */
export type Actie = Casus['acties'][number]

const kleuren = { open: 'gray', bezig: 'petrol', klaar: 'groen', vervallen: 'gray' } as const
const afgelopen = new Set<Actie['stand']>(['klaar', 'vervallen'])

/** What is going to happen, who does it, by when, and how it stands. */
export function Actiekaart({ casus, actie }: { readonly casus: Casus; readonly actie: Actie }) {
  const { tekst, uitvoerder, eigen, start, deadline, stand, resultaat } = actie
  return (
    <div className={stijl.actie}>
      <Stack gap={4} className={stijl.actietekst ?? ''}>
        <Text fw={600} className={stijl.woorden ?? ''}>
          {tekst}
        </Text>
        <Text size="sm">
          {t.door(uitvoerder.naam)}
          {eigen && <span className={stijl.zacht}> ({t.eigen})</span>}
          <span className={stijl.zacht}> · {t.vanTot(dag(start), dag(deadline))}</span>
        </Text>
        {resultaat && (
          <Text size="sm" className={stijl.woorden ?? ''}>
            <strong>{t.resultaat}:</strong> {resultaat}
          </Text>
        )}
      </Stack>
      <Group gap="xs">
        <TeLaat actie={actie} />
        <Badge color={kleuren[stand]}>{actiestandnamen[stand]}</Badge>
        <ActieBijwerken casus={casus} actie={actie} />
      </Group>
    </div>
  )
}

function TeLaat({ actie: { deadline, stand } }: { readonly actie: Actie }) {
  const { vandaag } = useIk()
  if (afgelopen.has(stand) || deadline >= vandaag) return null
  return (
    <Badge color="rood" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
      {t.teLaat(dayjs(vandaag).diff(deadline, 'day'))}
    </Badge>
  )
}
