import { Badge, Box, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { rechtTeksten as t } from '../../teksten/partijen.ts'
import { periode, type Recht } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'
import { RechtBevestigen } from './recht-bevestigen.tsx'
import { RechtIntrekken } from './recht-intrekken.tsx'
import { RechtVastleggen } from './recht-vastleggen.tsx'

const kleuren = { wacht: 'oker', bevestigd: 'groen', ingetrokken: 'gray' } as const

/** What a partij may process: what counts, what waits for a second person, and what was withdrawn (P4). */
export function Rechten({ partij }: { readonly partij: Partij }) {
  return (
    <Panel title={t.titel} explanation={t.uitleg} aside={<RechtVastleggen partij={partij} />}>
      {partij.rechten.length === 0 && <Text>{t.geen(partij.mag.bijzonder)}</Text>}
      <ul className={stijl.verleningen}>
        {partij.rechten.map((recht) => (
          <Regel key={recht.id} recht={recht} partij={partij} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ recht, partij }: { readonly recht: Recht; readonly partij: Partij }) {
  const ik = useIk()
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Text fw={600}>{verwerkingsrechtnamen[recht.soort]}</Text>
          <Group gap="xs">
            <Badge color={kleuren[recht.stand]}>{t.stand[recht.stand]}</Badge>
            <Text size="sm" c="dimmed">
              {periode(recht)}
            </Text>
          </Group>
          <Text size="sm">{recht.toelichting}</Text>
          <Herkomst recht={recht} />
        </Box>
        {recht.stand !== 'ingetrokken' && (
          <Group gap="xs">
            {recht.teBevestigen && isPossible(ik, 'rechtBevestigen') && (
              <RechtBevestigen recht={recht} partij={partij} />
            )}
            {isPossible(ik, 'rechtIntrekken') && <RechtIntrekken recht={recht} />}
          </Group>
        )}
      </Group>
    </li>
  )
}

/** Who recorded it, who confirmed the test, who withdrew it, and why it began before that (P4). */
function Herkomst({ recht }: { readonly recht: Recht }) {
  const { vastgelegdDoor, bevestigd, ingetrokken, waaromEerder, stand, zelfVastgelegd } = recht
  return (
    <Text size="sm" c="dimmed">
      {t.vastgelegdDoor(vastgelegdDoor)}
      {bevestigd && ` ${t.bevestigdDoor(formatDay(bevestigd.tijdstip), bevestigd.door)}`}
      {waaromEerder && ` ${t.beginWas(waaromEerder)}`}
      {ingetrokken && ` ${t.ingetrokkenDoor(formatDay(ingetrokken.tijdstip), ingetrokken.door)}`}
      {stand === 'wacht' && zelfVastgelegd && ` ${t.anderMoet}`}
    </Text>
  )
}
