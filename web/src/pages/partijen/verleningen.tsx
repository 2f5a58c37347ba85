import { Badge, Group, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { isPossible } from '../../components/possible.ts'
import { inOneLine } from '../../components/words.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { partijpaginaTeksten as t } from '../../teksten/partijen.ts'
import { BevoegdheidIntrekken } from './bevoegdheid-intrekken.tsx'
import { BevoegdheidVerlenen } from './bevoegdheid-verlenen.tsx'
import { periode } from './partij-in-woorden.ts'
import stijl from './partijen.module.css'

type Verlening = Partij['bevoegdheidsverleningen'][number]

/** The mandates of a partij, valid or not (P3). */
export function Verleningen({ partij }: { readonly partij: Partij }) {
  const { bevoegdheidsverleningen: lijst } = partij
  return (
    <Panel title={t.verleningen} explanation={t.verleningenUitleg} aside={<BevoegdheidVerlenen partij={partij} />}>
      {lijst.length === 0 && <Text>{t.geenVerleningen}</Text>}
      <ul className={stijl.verleningen}>
        {lijst.map((verlening) => (
          <Regel key={verlening.id} verlening={verlening} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ verlening }: { readonly verlening: Verlening }) {
  const ik = useIk()
  const { bevoegdheden, geldig, ingetrokken, vastgelegdDoor } = verlening
  const stand = ingetrokken ? t.ingetrokken : geldig ? t.geldigNu : t.nietGeldig
  return (
    <li>
      <Group justify="space-between" align="flex-start" wrap="nowrap" className={stijl.verlening ?? ''}>
        <div>
          <Text fw={600}>{inOneLine(bevoegdheden.map((b) => bevoegdheidsnamen[b]))}</Text>
          <Group gap="xs">
            <Badge color={geldig ? 'groen' : 'gray'}>{stand}</Badge>
            <Text size="sm" c="dimmed">
              {periode(verlening)}. {t.vastgelegdDoor}: {vastgelegdDoor}
            </Text>
          </Group>
          <Herkomst verlening={verlening} />
        </div>
        {!ingetrokken && isPossible(ik, 'bevoegdheidIntrekken') && <BevoegdheidIntrekken verlening={verlening} />}
      </Group>
    </li>
  )
}

/** On which decision a mandate rests, why it began before it was recorded, and who withdrew it (P3). */
function Herkomst({ verlening: { besluit, waaromEerder, ingetrokken } }: { readonly verlening: Verlening }) {
  return (
    <Text size="sm" c="dimmed">
      {besluit ? t.rustOp({ ...besluit, dag: formatDay(besluit.dag) }) : t.zonderBesluit}
      {waaromEerder && ` ${t.beginWas(waaromEerder)}`}
      {ingetrokken && ` ${t.ingetrokkenDoor(formatDay(ingetrokken.tijdstip), ingetrokken.door)}`}
    </Text>
  )
}
