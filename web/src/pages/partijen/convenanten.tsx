import { convenantBeeindigen } from '@casushuis/contract'
import { Badge, Box, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Beeindigen } from './beeindigen.tsx'
import { ConvenantVastleggen } from './convenant-vastleggen.tsx'
import { looptNog, periode } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { Vastgelegd } from './vastgelegd.tsx'

/** From when until when a partij takes part in the convenant, and on which decision (P4). */
export function Convenanten({ partij }: { readonly partij: Partij }) {
  return (
    <Panel title={t.convenant} explanation={t.convenantUitleg} aside={<ConvenantVastleggen partij={partij} />}>
      {partij.convenanten.length === 0 && <Text>{t.geenConvenant}</Text>}
      <ul className={stijl.verleningen}>
        {partij.convenanten.map((convenant) => (
          <Regel key={convenant.id} convenant={convenant} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ convenant }: { readonly convenant: Partij['convenanten'][number] }) {
  const ik = useIk()
  const { id, versie, besluit, geldig } = convenant
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Group gap="xs">
            <Badge color={geldig ? 'groen' : 'gray'}>{geldig ? t.geldigNu : t.nietGeldig}</Badge>
            <Text size="sm">{periode(convenant)}</Text>
          </Group>
          <Text size="sm">{besluit ? t.rustOp({ ...besluit, dag: formatDay(besluit.dag) }) : t.zonderBesluit}</Text>
          <Vastgelegd {...convenant} />
        </Box>
        {isPossible(ik, 'convenantBeeindigen') && looptNog(convenant, ik.vandaag) && (
          <Beeindigen
            contract={convenantBeeindigen}
            id={id}
            versie={versie}
            wat={t.deelname}
            uitleg={t.convenantBeeindigenUitleg}
          />
        )}
      </Group>
    </li>
  )
}
