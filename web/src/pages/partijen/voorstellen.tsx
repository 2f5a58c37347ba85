import { voorstelSchrappen } from '@casushuis/contract'
import { Badge, Box, Group, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import stijl from './partijen.module.css'

type Voorstel = Partij['voorstellen'][number]

const kleuren = { open: 'oker', geschrapt: 'gray', vastgelegd: 'groen' } as const
const naamVan = ({ naam, recht }: Voorstel) => naam ?? (recht ? verwerkingsrechtnamen[recht] : '')

/** What a partij of this kind often has: a jurist looks at each, and it is recorded or struck (P4). */
export function Voorstellen({ partij }: { readonly partij: Partij }) {
  if (!isPossible(useIk(), 'voorstelSchrappen')) return null
  return (
    <Panel title={t.voorstellen} explanation={t.voorstellenUitleg}>
      {partij.voorstellen.length === 0 && <Text>{partij.sjabloon ? t.geenVoorstellen : t.nogGeenSoort}</Text>}
      <ul className={stijl.verleningen}>
        {partij.voorstellen.map((voorstel) => (
          <Regel key={voorstel.id} partij={partij} voorstel={voorstel} />
        ))}
      </ul>
    </Panel>
  )
}

interface Regeldelen {
  readonly partij: Partij
  readonly voorstel: Voorstel
}

function Regel({ partij, voorstel }: Regeldelen) {
  const { wet, stand, getoetst } = voorstel
  return (
    <li>
      <Group justify="space-between" align="flex-start" className={stijl.verlening ?? ''}>
        <Box maw="48rem">
          <Text fw={600}>{naamVan(voorstel)}</Text>
          <Group gap="xs">
            <Badge color={kleuren[stand]}>{t.voorstelstand[stand]}</Badge>
            <Text size="sm">{t.kanStaanIn(wet)}</Text>
          </Group>
          {getoetst && <Text size="sm">{t.bekekenDoor(getoetst.door, formatDay(getoetst.dag))}</Text>}
        </Box>
        {stand === 'open' && <Schrappen partij={partij} voorstel={voorstel} />}
      </Group>
    </li>
  )
}

function Schrappen({ partij: { id }, voorstel }: Regeldelen) {
  const { vandaag } = useIk()
  const naam = naamVan(voorstel)
  return (
    <Vastlegformulier
      contract={voorstelSchrappen}
      over={voorstel.id}
      begin={{ voorstel: voorstel.id, getoetst: { door: '', dag: vandaag }, reden: '' }}
      titel={t.schrappenVan(naam)}
      uitleg={t.schrappenUitleg}
      knop={t.schrappen}
      naam={t.schrappenVan(naam)}
      size="xs"
      stuur={(body, met) => vraag(voorstelSchrappen, { ...met, params: { id }, body })}
      gelukt={t.isGeschrapt}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Group align="flex-start" grow>
            <Tekstveld form={form} naam="getoetst.door" label={t.getoetstDoor} eerste />
            <Dagkeuze form={form} naam="getoetst.dag" label={t.getoetstOp} maxDate={vandaag} />
          </Group>
          <Tekstvak form={form} naam="reden" label={t.redenSchrappen} regels={2} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
