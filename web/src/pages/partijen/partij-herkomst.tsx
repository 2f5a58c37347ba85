import { Text } from '@mantine/core'
import type { Partij } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { partijTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'

/** Who recorded a partij, on what, and what stood there before somebody corrected it (P4). */
export function Herkomst({ partij: { vastgelegd, bron, wijzigingen } }: { readonly partij: Partij }) {
  return (
    <Panel title={t.herkomst}>
      <Text size="sm">
        {vastgelegd ? t.partijVastgelegdDoor(formatDay(vastgelegd.tijdstip), vastgelegd.door) : t.herkomstOnbekend}
        {bron && ` ${t.blijktUit(bron)}`}
      </Text>
      {wijzigingen.map(({ tijdstip, door, naam, soort }) => (
        <Text key={tijdstip} size="sm">
          {t.eerder(formatDay(tijdstip), door, naam, partijTeksten.soort[soort])}
        </Text>
      ))}
    </Panel>
  )
}
