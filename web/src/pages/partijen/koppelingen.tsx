import { koppelingBeeindigen } from '@casushuis/contract'
import { Alert, Badge, Box, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Beeindigen } from './beeindigen.tsx'
import { KoppelingVastleggen } from './koppeling-vastleggen.tsx'
import { looptNog, periode } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { Vastgelegd } from './vastgelegd.tsx'

/** Which systems of a partij report and collect in its name; nothing where no system can come in and none was connected. */
export function Koppelingen({ partij }: { readonly partij: Partij }) {
  const ik = useIk()
  const { koppelingen } = partij
  if (!isPossible(ik, 'koppelingVastleggen') || (!ik.systemenToegelaten && koppelingen.length === 0)) return null
  return (
    <Panel
      title={t.koppelingen}
      explanation={t.koppelingenUitleg}
      aside={ik.systemenToegelaten && <KoppelingVastleggen partij={partij} />}
    >
      {!ik.systemenToegelaten && (
        <Alert color="oker" variant="light">
          {t.koppelingenUit}
        </Alert>
      )}
      {koppelingen.length === 0 && <Text>{t.geenKoppeling}</Text>}
      <ul className={stijl.verleningen}>
        {koppelingen.map((koppeling) => (
          <Regel key={koppeling.id} koppeling={koppeling} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ koppeling }: { readonly koppeling: Partij['koppelingen'][number] }) {
  const ik = useIk()
  const { id, versie, systeem, clientId, verantwoordelijke, geldig, besluit } = koppeling
  const komtBinnen = koppeling.open && ik.systemenToegelaten
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Text fw={600}>{systeem}</Text>
          <Group gap="xs">
            <Badge color={komtBinnen ? 'groen' : 'gray'}>{komtBinnen ? t.komtBinnen : t.komtNietBinnen}</Badge>
            <Text size="sm">{periode(koppeling)}</Text>
          </Group>
          <Text size="sm">{t.staatIn(verantwoordelijke, clientId)}</Text>
          {geldig && !koppeling.open && <Text size="sm">{t.verantwoordelijkeWeg(verantwoordelijke)}</Text>}
          <Text size="sm">{t.rustOp({ ...besluit, dag: formatDay(besluit.dag) })}</Text>
          <Vastgelegd {...koppeling} />
        </Box>
        {isPossible(ik, 'koppelingBeeindigen') && looptNog(koppeling, ik.vandaag) && (
          <Beeindigen
            contract={koppelingBeeindigen}
            id={id}
            versie={versie}
            wat={systeem}
            uitleg={t.koppelingBeeindigenUitleg}
          />
        )}
      </Group>
    </li>
  )
}
