import { type Afschalingstap, type Bewaartermijnen, stappenVanAfschaling as stappen } from '@casushuis/handvat'
import { Badge, Group, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { formatDay } from '../../../components/date.ts'
import { afschalingTeksten as t } from '../../../teksten/casus-afschaling.ts'
import stijl from './afschaling.module.css'

interface Kalenderdelen {
  readonly termijnen: Bewaartermijnen
  /** In which step the casus is; null while nothing was decided. */
  readonly stap: Afschalingstap | null
}

/** The three steps after the decision, each with its days and with what happens then (S2, S3, S5). */
export function Kalender({ termijnen, stap }: Kalenderdelen) {
  const id = useId()
  const huidig = stap ? stappen.indexOf(stap) : -1
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} mb="xs">
        {t.kalender}
      </Title>
      <ol className={stijl.stappen}>
        {stappen.map((naam, i) => (
          <li key={naam} className={stijl.stap} {...(i === huidig ? { 'aria-current': 'step' } : {})}>
            <Group gap="xs">
              <Text fw={650}>{t.stappen[naam].kop}</Text>
              {i === huidig && <Badge>{t.nu}</Badge>}
              {i < huidig && <Badge color="gray">{t.geweest}</Badge>}
            </Group>
            <Text className={stijl.dagen ?? ''}>{periode(naam, termijnen)}</Text>
            <Text maw="70ch">{t.stappen[naam].wat}</Text>
          </li>
        ))}
      </ol>
    </section>
  )
}

function periode(stap: Afschalingstap, { besluitOp, archiefOp, vernietigenOp }: Bewaartermijnen): string {
  const perStap: Readonly<Record<Afschalingstap, string>> = {
    actief: t.vanTot(formatDay(besluitOp), formatDay(archiefOp)),
    archief: t.vanTot(formatDay(archiefOp), formatDay(vernietigenOp)),
    vernietigd: t.vanaf(formatDay(vernietigenOp)),
  }
  return perStap[stap]
}
