import { Text } from '@mantine/core'
import type { Partij } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'

type Registratie = Pick<Partij['convenanten'][number], 'vastgelegdDoor' | 'waaromEerder' | 'beeindigd'>

/** Who recorded something of a partij, why it began before that, and who ended it (P4). */
export function Vastgelegd({ vastgelegdDoor, waaromEerder, beeindigd }: Registratie) {
  return (
    <Text size="sm" c="dimmed">
      {t.vastgelegdDoor(vastgelegdDoor)}
      {waaromEerder && ` ${t.beginWas(waaromEerder)}`}
      {beeindigd && ` ${t.beeindigdDoor(formatDay(beeindigd.tijdstip), beeindigd.door)}`}
    </Text>
  )
}
