import { Badge, Group, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useIk } from '../../../api/queries.ts'
import { daysBetween, formatDay, formatDayShort } from '../../../components/date.ts'
import { inOneLine } from '../../../components/words.ts'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { actieTeksten } from '../../../teksten/casus-plan.ts'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import type { Casus } from '../queries.ts'
import { breedte, plek, type Tijdschaal, tijdschaal } from './tijdschaal.ts'
import stijl from './volgen.module.css'

type Actie = Casus['acties'][number]
type Plandoel = Casus['plandoelen'][number]

/**
 * The plan over time: a table of which each row says in words what its line draws, so that who does not see the lines misses
 * nothing (C11).
 */
export function Tijdlijn({ casus }: { readonly casus: Casus }) {
  const { vandaag } = useIk()
  const schaal = tijdschaal(casus, vandaag)
  const zichtbaar = new Set(casus.plandoelen.map((d) => d.id))
  const los = casus.acties.filter((a) => a.plandoel === null || !zichtbaar.has(a.plandoel))
  return (
    <table className={stijl.tijdlijn}>
      <caption>{t.bijschrift(formatDay(schaal.van), formatDay(schaal.tot), formatDay(vandaag))}</caption>
      <thead>
        <tr>
          <th scope="col">{t.actie}</th>
          <th scope="col">{t.tijd}</th>
        </tr>
      </thead>
      <Overlegrij casus={casus} schaal={schaal} />
      {casus.plandoelen.map((doel) => (
        <Doelrijen
          key={doel.id}
          doel={doel}
          acties={casus.acties.filter((a) => a.plandoel === doel.id)}
          schaal={schaal}
        />
      ))}
      {los.length > 0 && (
        <tbody>
          <tr className={stijl.doel}>
            <th scope="rowgroup" colSpan={2}>
              {t.zonderDoel}
            </th>
          </tr>
          <Actierijen acties={los} schaal={schaal} />
        </tbody>
      )}
    </table>
  )
}

interface Schaaldelen {
  readonly schaal: Tijdschaal
}

function Overlegrij({ casus, schaal }: Schaaldelen & { readonly casus: Casus }) {
  const dagen = casus.overleggen.flatMap((o) => o.tijdstip ?? [])
  if (dagen.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="row">
          {t.overleggen}
          <Text size="sm" className={stijl.zacht ?? ''}>
            {inOneLine(dagen.map(formatDayShort))}
          </Text>
        </th>
        <td>
          <Lijn schaal={schaal}>
            {dagen.map((dag) => (
              <Merk key={dag} schaal={schaal} dag={dag} />
            ))}
          </Lijn>
        </td>
      </tr>
    </tbody>
  )
}

interface Doeldelen extends Schaaldelen {
  readonly doel: Plandoel
  readonly acties: readonly Actie[]
}

function Doelrijen({ doel, acties, schaal }: Doeldelen) {
  const { tekst, bereikt, bereiktTijdstip, ontwikkelingen } = doel
  const stand = bereiktTijdstip ? t.bereikt(formatDay(bereiktTijdstip)) : bereikt ? t.bereiktOoit : t.nogNietBereikt
  return (
    <tbody>
      <tr className={stijl.doel}>
        <th scope="rowgroup">
          {tekst}
          <Text size="sm" className={stijl.zacht ?? ''}>
            {[stand, ...(ontwikkelingen.length > 0 ? [t.ontwikkelingen(ontwikkelingen.length)] : [])].join(' · ')}
          </Text>
          {acties.length === 0 && <Text size="sm">{t.geenActie}</Text>}
        </th>
        <td>
          <Lijn schaal={schaal}>
            {ontwikkelingen.map((o) => (
              <Merk key={o.id} schaal={schaal} dag={o.tijdstip} />
            ))}
          </Lijn>
        </td>
      </tr>
      <Actierijen acties={acties} schaal={schaal} />
    </tbody>
  )
}

function Actierijen({ acties, schaal }: Schaaldelen & { readonly acties: readonly Actie[] }) {
  return acties.map((actie) => <Actierij key={actie.id} actie={actie} schaal={schaal} />)
}

const kleuren = { open: 'gray', bezig: 'petrol', klaar: 'groen', vervallen: 'gray' } as const

function Actierij({ actie, schaal }: Schaaldelen & { readonly actie: Actie }) {
  const { tekst, uitvoerder, start, deadline, stand } = actie
  const teLaat = stand === 'open' || stand === 'bezig' ? Math.max(0, daysBetween(deadline, schaal.vandaag)) : 0
  const van = plek(schaal, start)
  const tot = plek(schaal, deadline)
  return (
    <tr className={stijl.actie}>
      <th scope="row">
        {tekst}
        <Text size="sm" className={stijl.zacht ?? ''}>
          {actieTeksten.door(uitvoerder.naam)} · {actieTeksten.vanTot(formatDay(start), formatDay(deadline))}
        </Text>
      </th>
      <td>
        <Lijn schaal={schaal}>
          <rect className={stijl.balk} data-stand={stand} x={van} width={Math.max(6, tot - van)} y={7} height={14} />
          {teLaat > 0 && (
            <rect
              className={stijl.over}
              x={tot}
              width={Math.max(6, plek(schaal, schaal.vandaag) - tot)}
              y={11}
              height={6}
            />
          )}
        </Lijn>
        <Group gap={4}>
          <Badge color={kleuren[stand]}>{actiestandnamen[stand]}</Badge>
          {teLaat > 0 && (
            <Badge color="rood" leftSection={<IconAlertTriangle size={14} aria-hidden />}>
              {actieTeksten.teLaat(teLaat)}
            </Badge>
          )}
        </Group>
      </td>
    </tr>
  )
}

/** One line of time with today in it; what it draws stands beside it in words. */
function Lijn({ schaal, children }: Schaaldelen & { readonly children: ReactNode }) {
  const nu = plek(schaal, schaal.vandaag)
  return (
    <svg className={stijl.lijn} viewBox={`0 0 ${breedte} 28`} preserveAspectRatio="none" aria-hidden>
      <line className={stijl.grond} x1={0} x2={breedte} y1={14} y2={14} />
      {children}
      <line className={stijl.vandaag} x1={nu} x2={nu} y1={0} y2={28} />
    </svg>
  )
}

function Merk({ schaal, dag }: Schaaldelen & { readonly dag: string }) {
  return <rect className={stijl.merk} x={plek(schaal, dag) - 4} width={8} y={4} height={20} />
}
