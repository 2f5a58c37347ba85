import { Text } from '@mantine/core'
import { addDays, formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { Tally } from '../../../components/tally.tsx'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import type { Casus } from '../queries.ts'
import stijl from './volgen.module.css'

type Stil = NonNullable<Casus['volgen']>['stilstand'][number]

/** What stands still, for whom that is work (C11). */
export function Stilstand({ casus }: { readonly casus: Casus }) {
  const stilstand = casus.volgen?.stilstand ?? []
  if (stilstand.length === 0) return null
  return (
    <Panel title={t.stilTitel} explanation={t.stilUitleg} aside={<Tally tone="rood" count={stilstand.length} />}>
      <ul className={stijl.lijst}>
        {stilstand.map((stil) => (
          <li key={`${stil.soort} ${stil.object}`}>
            <Text fw={600} className={stijl.woorden ?? ''}>
              {inWoorden(casus, stil)}
            </Text>
            <Text size="sm">{t.watHelpt[stil.soort]}</Text>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** It should have gone on until the day before. */
function inWoorden({ acties, plandoelen }: Casus, { soort, object, sinds }: Stil): string {
  const wat = [...acties, ...plandoelen].find(({ id }) => id === object)?.tekst ?? t.nietTeLezen
  return t.stil[soort](wat, sinds ? formatDay(addDays(sinds, -1)) : '')
}
