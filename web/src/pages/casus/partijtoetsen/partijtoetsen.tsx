import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId } from 'react'
import { partijenQuery, useIk } from '../../../api/queries.ts'
import { formatDay, formatMoment, lastMomentBefore } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { partijtoetsTeksten as t } from '../../../teksten/partijtoetsen.ts'
import { aanbodVan } from '../aanbod.ts'
import type { Casus } from '../queries.ts'
import { PartijToetsen } from './partij-toetsen.tsx'
import stijl from './partijtoetsen.module.css'
import { ToetsBeeindigen } from './toets-beeindigen.tsx'
import { Verwacht } from './verwacht.tsx'

type Partijtoets = Casus['partijtoetsen'][number]

/**
 * The organisations outside the convenant that were tested apart for this casus (T11); nothing where there are none and none
 * can be.
 */
export function Partijtoetsen({ casus }: { readonly casus: Casus }) {
  const eigen = useIk().partij?.id
  const magToetsen = aanbodVan(casus, 'partijToetsen') !== undefined
  const { data } = useQuery({ ...partijenQuery(), enabled: magToetsen })
  const vanBuiten = magToetsen ? (data?.partijen ?? []).filter((p) => !p.convenantpartner) : []
  const toetsen = [...casus.partijtoetsen].sort((a, b) => b.getoetstTijdstip.localeCompare(a.getoetstTijdstip))
  if (vanBuiten.length + toetsen.length === 0) return null
  const vanZichzelf = toetsen.length > 0 && toetsen.every((toets) => toets.partij.id === eigen)
  return (
    <Panel
      title={vanZichzelf ? t.titelEigen : t.titel}
      explanation={vanZichzelf ? t.uitlegEigen : t.uitleg}
      aside={vanBuiten.length > 0 && <PartijToetsen casus={casus} partijen={vanBuiten} />}
    >
      <Verwacht casus={casus} partijen={vanBuiten} />
      {toetsen.length > 0 && (
        <ul className={stijl.lijst}>
          {toetsen.map((toets) => (
            <li key={toets.id}>
              <Toets casus={casus} toets={toets} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

interface Toetsdelen {
  readonly casus: Casus
  readonly toets: Partijtoets
}

function Toets({ casus, toets }: Toetsdelen) {
  const id = useId()
  const { partij, taak, grondslag, geeft, ontvangt, grenzen, protocol, geldt } = toets
  return (
    <article aria-labelledby={id}>
      <Stack gap="xs" align="flex-start">
        <Group gap="xs">
          <Title order={3} id={id}>
            {partij.naam}
          </Title>
          <Badge color={geldt ? 'groen' : 'gray'}>{geldt ? t.geldt : t.geldtNiet}</Badge>
        </Group>
        <Text size="sm" c="dimmed">
          {periode(toets)}
        </Text>
        <dl className={stijl.feiten}>
          <Feit naam={t.grondslag}>
            {taak} ({grondslag})
          </Feit>
          <Feit naam={t.magGeven}>{t.soorten(geeft)}</Feit>
          <Feit naam={t.magKrijgen}>{t.soorten(ontvangt)}</Feit>
          <Feit naam={t.inWoorden}>{grenzen}</Feit>
          <Feit naam={t.protocol}>{t.aanvaard(protocol.door, protocol.versie, formatDay(protocol.dag))}</Feit>
        </dl>
        {geldt && <ToetsBeeindigen casus={casus} toets={toets} />}
      </Stack>
    </article>
  )
}

/** Until when it holds; of one that was ended earlier the very moment. */
function periode({ getoetstTijdstip, totTijdstip, geldt }: Partijtoets): string {
  const van = formatDay(getoetstTijdstip)
  if (totTijdstip === null) return t.totCasus(van)
  return geldt ? t.periode(van, formatDay(lastMomentBefore(totTijdstip))) : t.voorbij(van, formatMoment(totTijdstip))
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}
