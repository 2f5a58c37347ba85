import { Badge, Group, Text } from '@mantine/core'
import { IconCalendarEvent } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { formatDay, formatTime } from '../../../components/date.ts'
import { burgerdeelnamenamen, overlegstandnamen } from '../../../teksten/begrippen.ts'
import { plekTeksten, overlegTeksten as t } from '../../../teksten/casusoverleg.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg } from './overleg.ts'

const kleuren = { voorbereiding: 'oker', gepland: 'petrol', bezig: 'groen', gehouden: 'gray' } as const

/** In which state an overleg is and when it is, on one line. */
export function Standregel({ overleg: { stand, tijdstip: moment } }: { readonly overleg: Overleg }) {
  return (
    <Group gap="sm" mt={4}>
      <Badge color={kleuren[stand]}>{overlegstandnamen[stand]}</Badge>
      <Group gap={6} wrap="nowrap">
        <IconCalendarEvent size={18} aria-hidden />
        <Text fw={600}>{moment ? `${formatDay(moment)}, ${formatTime(moment)}` : t.nogGeenMoment}</Text>
      </Group>
    </Group>
  )
}

/** What an overleg is for: doel, decisions, themes, and how the burger takes part (T14, T16). */
export function Overlegfeiten({ overleg }: { readonly overleg: Overleg }) {
  const { duur, plaats, doel, besluiten, themas, burger, burgerToelichting } = overleg
  return (
    <dl className={stijl.feiten}>
      {plaats && <Feit naam={t.plaats}>{plaats}</Feit>}
      {duur !== null && <Feit naam={t.duur}>{plekTeksten.minuten(duur)}</Feit>}
      <Feit naam={t.doel}>{doel}</Feit>
      <Feit naam={t.besluiten}>{besluiten}</Feit>
      <Feit naam={t.themas}>
        <ul className={stijl.themas}>
          {themas.map(({ id, naam }) => (
            <li key={id}>{naam}</li>
          ))}
        </ul>
      </Feit>
      <Feit naam={t.burger}>
        {burgerdeelnamenamen[burger]}. {burgerToelichting}
      </Feit>
    </dl>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
