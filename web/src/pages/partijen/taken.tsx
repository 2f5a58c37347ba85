import { taakBeeindigen } from '@casushuis/contract'
import { Badge, Box, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Beeindigen } from './beeindigen.tsx'
import { looptNog, periode, type Taak } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { TaakVastleggen } from './taak-vastleggen.tsx'
import { TaakWijzigen } from './taak-wijzigen.tsx'
import { Vastgelegd } from './vastgelegd.tsx'

/** The statutory taken of a partij, as a jurist looked at them (P4). */
export function Taken({ partij }: { readonly partij: Partij }) {
  return (
    <Panel title={t.taken} explanation={t.takenUitleg} aside={<TaakVastleggen partij={partij} />}>
      {partij.taken.length === 0 && <Text>{t.geenTaken}</Text>}
      <ul className={stijl.verleningen}>
        {partij.taken.map((taak) => (
          <Regel key={taak.id} taak={taak} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ taak }: { readonly taak: Taak }) {
  const { naam, grondslag, geldig, getoetst } = taak
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Text fw={600}>{naam}</Text>
          <Text size="sm">{grondslag}</Text>
          <Group gap="xs">
            <Badge color={geldig ? 'groen' : 'gray'}>{geldig ? t.geldigNu : t.nietGeldig}</Badge>
            <Text size="sm" c="dimmed">
              {periode(taak)}
            </Text>
          </Group>
          <Text size="sm">{getoetst ? t.bekekenDoor(getoetst.door, formatDay(getoetst.dag)) : t.nietBekeken}</Text>
          <Vastgelegd {...taak} />
        </Box>
        <Knoppen taak={taak} />
      </Group>
    </li>
  )
}

function Knoppen({ taak }: { readonly taak: Taak }) {
  const ik = useIk()
  const { id, versie, naam } = taak
  if (!isPossible(ik, 'taakWijzigen') || !looptNog(taak, ik.vandaag)) return null
  return (
    <Group gap="xs">
      <TaakWijzigen taak={taak} />
      <Beeindigen contract={taakBeeindigen} id={id} versie={versie} wat={naam} uitleg={t.taakBeeindigenUitleg} />
    </Group>
  )
}
