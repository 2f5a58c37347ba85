import { Badge, Table } from '@mantine/core'
import type { Logregel } from '../../api/queries.ts'
import { formatDayShort, formatTime } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { rolnamen, viaSysteem } from '../../teksten/begrippen.ts'
import { logboekTeksten as t } from '../../teksten/toezicht.ts'
import stijl from './logboek.module.css'

/** Records of the logboek; on a small screen each becomes a block. */
export function Logtabel({ regels }: { readonly regels: readonly Logregel[] }) {
  return (
    <Table className={stijl.tabel ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t.op}</Table.Th>
          <Table.Th scope="col">{t.wie}</Table.Th>
          <Table.Th scope="col">{t.handeling}</Table.Th>
          <Table.Th scope="col">{t.namensDoel}</Table.Th>
          <Table.Th scope="col">{t.besluit}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {regels.map((regel, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: records have no id and never move
          <Regel key={i} regel={regel} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Regel({ regel }: { readonly regel: Logregel }) {
  const { tijdstip: op, wie, rol, partij, namens, handeling, doel, besluit } = regel
  return (
    <Table.Tr>
      <Table.Td className={stijl.moment ?? ''}>
        {formatDayShort(op)}
        <small>{formatTime(op)}</small>
      </Table.Td>
      <Table.Td>
        <strong>{wie}</strong>
        <small>
          {rolnamen[rol]}
          {partij && `, ${partij}`}
          {regel.doorSysteem && `, ${viaSysteem}`}
        </small>
      </Table.Td>
      <Table.Td>
        {handeling}
        {regel.aantalObjecten > 0 && <small>{t.onderdelen(regel.aantalObjecten)}</small>}
      </Table.Td>
      <Table.Td>
        {namens && t.namens(namens)}
        {doel && <small>{doel}</small>}
        <Verantwoording regel={regel} />
        <Delen delen={regel.delen} />
      </Table.Td>
      <Table.Td>
        <Badge color={besluit === 'toegestaan' ? 'gray' : 'rood'}>{t[besluit]}</Badge>
      </Table.Td>
    </Table.Tr>
  )
}

/** What was shown in the name of each partij that brought it in (P1). */
function Delen({ delen }: Pick<Logregel, 'delen'>) {
  if (delen.length === 0) return null
  return (
    <Disclosure summary={t.getoond(delen.length)}>
      {delen.map(({ namens, taak, grondslag, aantalObjecten }) => (
        <div key={namens}>
          <strong>{t.namens(namens)}</strong>: {t.getoondDeel(aantalObjecten)}. {taak} ({grondslag})
        </div>
      ))}
    </Disclosure>
  )
}

function Verantwoording({ regel: { taak, grondslag, regels, feiten } }: { readonly regel: Logregel }) {
  if (!taak && !grondslag && regels.length === 0) return null
  return (
    <Disclosure summary={t.verantwoording}>
      {taak && (
        <div>
          <strong>{t.taak}</strong> {taak}
        </div>
      )}
      {grondslag && (
        <div>
          <strong>{t.grondslag}</strong> {grondslag}
        </div>
      )}
      {regels.length > 0 && (
        <div>
          <strong>{t.regels}</strong> {regels.join(', ')}
        </div>
      )}
      {feiten.length > 0 && (
        <div>
          <strong>{t.feiten}</strong> {feiten.join(' · ')}
        </div>
      )}
    </Disclosure>
  )
}
