import { mensenBevestigen } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import type { Medewerker, Mensenbevestiging } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import { vernieuwtMedewerkers } from './collegas.ts'

interface Lijstdelen {
  readonly bevestigingen: readonly Mensenbevestiging[]
  readonly medewerkers: readonly Medewerker[]
}

/** The partijen of which somebody is to say who still works there (P8). */
export function TeBevestigen({ bevestigingen, medewerkers }: Lijstdelen) {
  const teDoen = bevestigingen.filter((b) => b.teDoen)
  if (teDoen.length === 0) return null
  return (
    <Panel title={t.wieWerktNog} explanation={t.wieWerktNogUitleg}>
      <Stack gap="sm">
        {teDoen.map((bevestiging) => (
          <Bevestigen
            key={bevestiging.partij.id}
            bevestiging={bevestiging}
            mensen={medewerkers.filter((m) => m.beeindigd === null && m.partij?.id === bevestiging.partij.id)}
          />
        ))}
      </Stack>
    </Panel>
  )
}

interface Bevestigdelen {
  readonly bevestiging: Mensenbevestiging
  /** Everybody who works there. */
  readonly mensen: readonly Pick<Medewerker, 'id' | 'naam'>[]
}

/** Says of one partij who still works there: each by name, and nobody left out (P8). */
export function Bevestigen({ bevestiging: { partij, bevestigd }, mensen }: Bevestigdelen) {
  return (
    <Group justify="space-between">
      <div>
        <Text fw={600}>{partij.naam}</Text>
        <Text size="sm" c="dimmed">
          {bevestigd ? t.laatstBevestigd(formatDay(bevestigd.tijdstip), bevestigd.door) : t.nooitBevestigd}
        </Text>
      </div>
      <Vastlegformulier
        contract={mensenBevestigen}
        over={partij.id}
        begin={{ medewerkers: [] }}
        titel={t.bevestigenTitel(partij.naam)}
        uitleg={t.bevestigenUitleg}
        knop={t.bevestigen}
        naam={t.bevestigenVan(partij.naam)}
        size="xs"
        stuur={(body, met) => vraag(mensenBevestigen, { ...met, params: { id: partij.id }, body })}
        gelukt={t.isBevestigd}
        vernieuwt={[...vernieuwtMedewerkers, ['werk']]}
      >
        {(form) => (
          <Vinkjes
            form={form}
            naam="medewerkers"
            label={t.werktNog}
            keuzes={mensen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          />
        )}
      </Vastlegformulier>
    </Group>
  )
}
