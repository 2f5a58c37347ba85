import { verstrekkingsbesluitBeeindigen } from '@casushuis/contract'
import { Badge, Box, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Beeindigen } from './beeindigen.tsx'
import { looptNog, periode } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { Vastgelegd } from './vastgelegd.tsx'
import { VerstrekkingsbesluitVastleggen } from './verstrekkingsbesluit-vastleggen.tsx'

/** What a partij itself decided to give to the samenwerking, as the politie does (P4). */
export function Verstrekkingsbesluiten({ partij }: { readonly partij: Partij }) {
  const besluiten = partij.verstrekkingsbesluiten
  return (
    <Panel
      title={t.verstrekking}
      explanation={t.verstrekkingUitleg}
      aside={<VerstrekkingsbesluitVastleggen partij={partij} />}
    >
      {besluiten.length === 0 && <Text>{t.geenVerstrekking}</Text>}
      <ul className={stijl.verleningen}>
        {besluiten.map((besluit) => (
          <Regel key={besluit.id} besluit={besluit} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ besluit }: { readonly besluit: Partij['verstrekkingsbesluiten'][number] }) {
  const ik = useIk()
  const { id, versie, strekking, geldig } = besluit
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Text>{strekking}</Text>
          <Group gap="xs">
            <Badge color={geldig ? 'groen' : 'gray'}>{geldig ? t.geldigNu : t.nietGeldig}</Badge>
            <Text size="sm">{periode(besluit)}</Text>
          </Group>
          <Text size="sm">{t.rustOp({ ...besluit.besluit, dag: formatDay(besluit.besluit.dag) })}</Text>
          <Vastgelegd {...besluit} />
        </Box>
        {isPossible(ik, 'verstrekkingsbesluitBeeindigen') && looptNog(besluit, ik.vandaag) && (
          <Beeindigen
            contract={verstrekkingsbesluitBeeindigen}
            id={id}
            versie={versie}
            wat={t.verstrekkingsbesluit(besluit.besluit.kenmerk)}
            uitleg={t.verstrekkingBeeindigenUitleg}
          />
        )}
      </Group>
    </li>
  )
}
