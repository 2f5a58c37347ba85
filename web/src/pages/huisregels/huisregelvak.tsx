import { Badge, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Huisregelbesluiten } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Panel } from '../../components/panel.tsx'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { periode } from '../partijen/partij-in-woorden.ts'
import stijl from './huisregels.module.css'

const kleuren = { komt: 'oker', geldt: 'groen', voorbij: 'gray', vervangen: 'gray' } as const

interface Vakdelen<W> {
  readonly titel: string
  readonly uitleg: string
  readonly zegt: (waarde: W) => string
  /** All of it, where saying it takes more than a line. */
  readonly voluit?: (waarde: W) => ReactNode
  /** What belongs to it beside the line that it says. */
  readonly inVak?: ReactNode
  readonly nu: W
  readonly besluiten: readonly Besluit<W>[]
  /** The button with which another is recorded. */
  readonly children: ReactNode
}

type Besluit<W> = Omit<Huisregelbesluiten[number], 'waarde'> & { readonly waarde: W }

/** One huisregel: what it says now, and everything that was decided on it, the newest first. */
export function Huisregelvak<W>({ titel, uitleg, zegt, voluit, inVak, nu, besluiten, children }: Vakdelen<W>) {
  return (
    <Panel title={titel} explanation={uitleg} aside={children}>
      <p className={stijl.nu}>
        <span>{t.nu}</span> {zegt(nu)}
      </p>
      {voluit && <Disclosure summary={t.lees}>{voluit(nu)}</Disclosure>}
      {inVak}
      {besluiten.length === 0 ? (
        <Text size="sm">{t.geenBesluit}</Text>
      ) : (
        <>
          <h3 className={stijl.kop}>{t.besluiten}</h3>
          <ul className={stijl.besluiten}>
            {besluiten.map((besluit) => (
              <li key={`${besluit.van} ${besluit.vastgelegdTijdstip}`}>
                <Regel besluit={besluit} zegt={zegt} {...(voluit ? { voluit } : {})} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function Regel<W>({
  besluit: b,
  zegt,
  voluit,
}: { readonly besluit: Besluit<W> } & Pick<Vakdelen<W>, 'zegt' | 'voluit'>) {
  return (
    <>
      <Group gap="xs">
        <Text fw={600}>{zegt(b.waarde)}</Text>
        <Badge color={kleuren[b.stand]}>{t.stand[b.stand]}</Badge>
      </Group>
      <Text size="sm">{b.stand === 'vervangen' ? t.nooitGegolden : periode(b)}</Text>
      <Text size="sm" c="dimmed">
        {b.besluit && t.rustOp({ ...b.besluit, dag: formatDay(b.besluit.dag) })}{' '}
        {b.vastgelegdDoor ? t.vastgelegd(formatDay(b.vastgelegdTijdstip), b.vastgelegdDoor) : t.bijInrichting}
      </Text>
      {voluit && <Disclosure summary={t.lees}>{voluit(b.waarde)}</Disclosure>}
    </>
  )
}
