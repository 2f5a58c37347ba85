import { Anchor, Badge, Group, Text } from '@mantine/core'
import { type EigenOrganisatie, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { afwezigheidTeksten } from '../../teksten/afwezigheid.ts'
import { organisatieTeksten as t } from '../../teksten/mijn-organisatie.ts'
import stijl from '../medewerkers/medewerkers.module.css'

type Collega = EigenOrganisatie['collegas'][number]

/** Who works for the organisation, how to reach them, and who is away (P8). */
export function Collegas({ collegas }: Pick<EigenOrganisatie, 'collegas'>) {
  return (
    <Panel title={t.collegas} explanation={t.collegasUitleg}>
      {!collegas.some((c) => c.contactpersoon) && <Text fw={600}>{t.geenContactpersoon}</Text>}
      <ul className="lijst-in-kader">
        {collegas.map((collega) => (
          <li key={collega.id} className={stijl.regel}>
            <div>
              <Text fw={600}>{collega.naam}</Text>
              {collega.contactpersoon && <Badge color="petrol">{t.contactpersoon}</Badge>}
            </div>
            <div>
              <Bereiken {...collega} />
              <Afwezig {...collega} />
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Bereiken({ telefoon, mail }: Collega) {
  if (telefoon === '' && mail === '')
    return (
      <Text size="sm" c="dimmed">
        {t.nietTeBereiken}
      </Text>
    )
  return (
    <Group gap="md">
      {telefoon !== '' && <Anchor href={`tel:${telefoon.replace(/[^+\d]/g, '')}`}>{telefoon}</Anchor>}
      {mail !== '' && <Anchor href={`mailto:${mail}`}>{mail}</Anchor>}
    </Group>
  )
}

function Afwezig({ afwezig }: Collega) {
  const { vandaag } = useIk()
  if (afwezig === null) return null
  const { eersteDag, laatsteDag, vervanger } = afwezig
  const { afwezigTotEnMet, afwezigVanaf, neemtWaar } = afwezigheidTeksten
  const tot = formatDay(laatsteDag)
  const wanneer = eersteDag <= vandaag ? afwezigTotEnMet(tot) : afwezigVanaf(formatDay(eersteDag), tot)
  return (
    <Text size="sm">
      {wanneer}. {neemtWaar(vervanger)}.
    </Text>
  )
}
