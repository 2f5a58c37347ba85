import { Badge, Group, Stack, Text } from '@mantine/core'
import { formatDay, formatMoment } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { actiestandnamen, meeneemstandnamen } from '../../../teksten/begrippen.ts'
import { verslagTeksten as t } from '../../../teksten/verslag.ts'
import type { Verslag } from '../queries.ts'
import stijl from './casusoverleg.module.css'

interface Verslagdelen {
  readonly verslag: Verslag
}

/** What was agreed and decided, and when one meets again. */
export function Uitkomst({ verslag }: Verslagdelen) {
  const { plandoelen, acties, meeneemafspraken, volgende } = verslag
  return (
    <>
      <Panel title={t.plan} explanation={t.planUitleg}>
        {plandoelen.length + acties.length === 0 ? <Text>{t.leeg}</Text> : <Plan verslag={verslag} />}
      </Panel>
      {meeneemafspraken.length > 0 && (
        <Panel title={t.meenemen}>
          <Meenemen verslag={verslag} />
        </Panel>
      )}
      <Panel title={t.besluit}>
        <Besluiten verslag={verslag} />
      </Panel>
      <Panel title={t.volgende}>
        <Text>{volgende ? inWoorden(volgende) : t.geenVolgende}</Text>
      </Panel>
    </>
  )
}

const inWoorden = ({ tijdstip, plaats }: NonNullable<Verslag['volgende']>): string =>
  [tijdstip ? formatMoment(tijdstip) : t.nogGeenMoment, plaats].filter(Boolean).join(', ')

/** Each goal with its actions; an action whose goal is not here stands by itself. */
function Plan({ verslag: { plandoelen, acties } }: Verslagdelen) {
  const hier = plandoelen.map(({ id }) => id)
  return (
    <>
      <ul className={stijl.uitspraken}>
        {plandoelen.map(({ id, tekst }) => (
          <li key={id}>
            <Text className={stijl.woorden ?? ''} fw={600}>
              {tekst}
            </Text>
            <Acties acties={acties.filter((a) => a.plandoel === id)} />
          </li>
        ))}
      </ul>
      <Acties acties={acties.filter((a) => a.plandoel === null || !hier.includes(a.plandoel))} />
    </>
  )
}

function Acties({ acties }: Pick<Verslag, 'acties'>) {
  if (acties.length === 0) return null
  return (
    <ul className={stijl.uitspraken}>
      {acties.map(({ id, tekst, uitvoerder, deadline, stand }) => (
        <li key={id}>
          <Text className={stijl.woorden ?? ''}>{tekst}</Text>
          <Text size="sm" className={stijl.zacht ?? ''}>
            {t.actie(uitvoerder.naam, formatDay(deadline), actiestandnamen[stand].toLowerCase())}
          </Text>
        </li>
      ))}
    </ul>
  )
}

function Meenemen({ verslag: { meeneemafspraken } }: Verslagdelen) {
  return (
    <ul className={stijl.uitspraken}>
      {meeneemafspraken.map(({ id, bron, ontvanger, stand, waarom, antwoord, voorwaarden, tot }) => (
        <li key={id}>
          <Group gap="xs">
            <Text>{t.meenemenRegel(ontvanger.naam, bron.naam)}</Text>
            <Badge variant="light">{meeneemstandnamen[stand]}</Badge>
          </Group>
          <Text size="sm">{t.waarvoor(waarom)}</Text>
          {antwoord && <Text size="sm">{t.antwoord(antwoord)}</Text>}
          {voorwaarden && <Text size="sm">{t.voorwaarden(voorwaarden)}</Text>}
          {tot && <Text size="sm">{t.totEnMet(formatDay(tot))}</Text>}
        </li>
      ))}
    </ul>
  )
}

function Besluiten({ verslag: { regie, uitkomsten } }: Verslagdelen) {
  if (regie.length + uitkomsten.length === 0) return <Text>{t.leeg}</Text>
  return (
    <Stack gap="sm">
      {regie.map(({ partij, vanTijdstip }) => (
        <Text key={vanTijdstip}>{t.regie(partij)}</Text>
      ))}
      {uitkomsten.map(({ id, tijdstip, uitkomst, motivering, monitoringdoel, monitoring }) => (
        <div key={id}>
          <Text fw={600}>{[uitkomst, formatMoment(tijdstip)].filter(Boolean).join(', ')}</Text>
          {motivering && <Text className={stijl.woorden ?? ''}>{motivering}</Text>}
          {monitoringdoel && <Text className={stijl.woorden ?? ''}>{t.monitoringdoel(monitoringdoel)}</Text>}
          {monitoring && <Text className={stijl.woorden ?? ''}>{t.monitoring(monitoring)}</Text>}
        </div>
      ))}
    </Stack>
  )
}
