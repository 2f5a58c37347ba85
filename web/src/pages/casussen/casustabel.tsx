import { Table } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Casusregel } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { casussenTeksten as t } from '../../teksten/casussen.ts'
import stijl from './casussen.module.css'
import { Faseteken } from './faseteken.tsx'

/** Casussen in a table. */
export function Casustabel({ casussen }: { readonly casussen: readonly Casusregel[] }) {
  return (
    <Table highlightOnHover className={stijl.tabel ?? ''}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t.casus}</Table.Th>
          <Table.Th scope="col">{t.betrokkene}</Table.Th>
          <Table.Th scope="col">{t.fase}</Table.Th>
          <Table.Th scope="col">{t.namens}</Table.Th>
          <Table.Th scope="col">{t.aanmelder}</Table.Th>
          <Table.Th scope="col">{t.procesregisseur}</Table.Th>
          <Table.Th scope="col">{t.bijgewerkt}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {casussen.map((casus) => (
          <Rij key={casus.casusnummer} casus={casus} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Rij({ casus: { casusnummer, ...casus } }: { readonly casus: Casusregel }) {
  return (
    <Table.Tr className={stijl.rij ?? ''}>
      <Table.Th scope="row">
        <Link to="/casussen/$casusnummer" params={{ casusnummer }} className={stijl.nummer ?? ''}>
          {casusnummer}
        </Link>
      </Table.Th>
      <Table.Td>{casus.betrokkene ?? <span className={stijl.zacht}>{t.naamNietZichtbaar}</span>}</Table.Td>
      <Table.Td>
        <Faseteken fase={casus.fase} stap={casus.stap} />
      </Table.Td>
      <Table.Td>{casus.namens}</Table.Td>
      <Table.Td>{casus.aanmelder}</Table.Td>
      <Table.Td>{casus.procesregisseur ?? <span className={stijl.zacht}>{t.geenProcesregisseur}</span>}</Table.Td>
      <Table.Td className={stijl.moment ?? ''}>{formatMoment(casus.bijgewerktTijdstip)}</Table.Td>
    </Table.Tr>
  )
}
