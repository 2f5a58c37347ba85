import { Stack, Text } from '@mantine/core'
import type { EigenOrganisatie } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { organisatieTeksten as t } from '../../teksten/mijn-organisatie.ts'
import { MedewerkerVastleggen } from '../medewerkers/medewerker-vastleggen.tsx'
import { Medewerkerregel } from '../medewerkers/medewerkerregel.tsx'
import { Bevestigen } from '../medewerkers/mensen-bevestigen.tsx'

interface Beheerdelen {
  readonly partij: EigenOrganisatie['partij']
  readonly beheer: NonNullable<EigenOrganisatie['beheer']>
}

/** What who keeps up the people of an organisation does, and how many of them work on how many casussen (P5, P8). */
export function Beheer({ partij, beheer: { medewerkers, bevestiging, toegewezen } }: Beheerdelen) {
  const hier = medewerkers.filter((m) => m.beeindigd === null)
  const mensen = hier.filter((m) => m.rol === 'partijmedewerker')
  return (
    <>
      <Panel title={t.aantallen}>
        <Text>{t.toegewezen(toegewezen.mensen, mensen.length, toegewezen.casussen)}</Text>
      </Panel>
      <Panel title={t.bevestigen} explanation={t.bevestigenUitleg}>
        <Stack gap="xs">
          <Bevestigen bevestiging={bevestiging} mensen={hier} />
          <Text size="sm">{t.vanaf(formatDay(bevestiging.vanafDag))}</Text>
        </Stack>
      </Panel>
      <Panel title={t.medewerkers} explanation={t.medewerkersUitleg} aside={<MedewerkerVastleggen eigen={partij} />}>
        {!mensen.some((m) => m.contactpersoon) && <Text fw={600}>{t.geenContactpersoon}</Text>}
        <ul className="lijst-in-kader">
          {hier.map((medewerker) => (
            <Medewerkerregel key={medewerker.id} medewerker={medewerker} medewerkers={medewerkers} />
          ))}
        </ul>
      </Panel>
    </>
  )
}
