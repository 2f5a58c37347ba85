import type { AntwoordVan, waaromInzien } from '@casushuis/contract'
import type { HandelingId } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { formatDayShort } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Loading } from '../../components/loading.tsx'
import { fasenamen, overlegstandnamen, rolnamen, stapnamen } from '../../teksten/begrippen.ts'
import { feitTeksten, handelingTeksten as t } from '../../teksten/casus-kop.ts'
import { waaromQuery } from './queries.ts'
import { Regelverwijzing } from './regelverwijzing.tsx'
import stijl from './waarop.module.css'

type Feit = AntwoordVan<typeof waaromInzien>['feiten'][number]

interface Waaromdelen {
  readonly casusnummer: string
  readonly handeling: HandelingId
}

/** Behind a line that opens: the norms that let one do an act, and what they rest on (R4). */
export function WaaromWel({ casusnummer, handeling }: Waaromdelen) {
  const [open, zet] = useState(false)
  return (
    <Disclosure summary={t.waaromWel} onToggle={zet}>
      {open && <Waarom casusnummer={casusnummer} handeling={handeling} />}
    </Disclosure>
  )
}

function Waarom({ casusnummer, handeling }: Waaromdelen) {
  const { data } = useQuery(waaromQuery(casusnummer, handeling))
  if (!data) return <Loading />
  return (
    <Stack gap="xs" mt="xs">
      <Feiten feiten={data.feiten} />
      {data.regels.map((regel) => (
        <Regelverwijzing key={regel.id} regel={regel} />
      ))}
      <Text size="sm" c="dimmed">
        {t.bijVastleggen}
      </Text>
    </Stack>
  )
}

/** What a refusal of an act rests on. */
export function Waarop({ casusnummer, handeling }: Waaromdelen) {
  const { data } = useQuery(waaromQuery(casusnummer, handeling))
  return data ? <Feiten feiten={data.feiten} /> : null
}

function Feiten({ feiten }: { readonly feiten: readonly Feit[] }) {
  return (
    <ul className={stijl.feiten}>
      {feiten.map((feit) => (
        <li key={`${feit.naam} ${feit.waarde}`}>{inWoorden(feit)}</li>
      ))}
    </ul>
  )
}

function inWoorden({ naam, waarde, vanTijdstip, totTijdstip }: Feit): string {
  const periode = [
    ...(vanTijdstip ? [feitTeksten.sinds(formatDayShort(vanTijdstip))] : []),
    ...(totTijdstip ? [feitTeksten.tot(formatDayShort(totTijdstip))] : []),
  ]
  return `${feitTeksten.namen[naam]}: ${[woordVoor(naam, waarde), ...periode].join(', ')}`
}

const woorden: Readonly<Partial<Record<Feit['naam'], Readonly<Record<string, string>>>>> = {
  rol: rolnamen,
  fase: fasenamen,
  stap: stapnamen,
  overleg: overlegstandnamen,
  hoedanigheid: feitTeksten.hoedanigheden,
}

function woordVoor(naam: Feit['naam'], waarde: string | null): string {
  return waarde === null ? feitTeksten.geen : (woorden[naam]?.[waarde] ?? waarde)
}
