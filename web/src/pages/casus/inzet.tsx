import { inzetKiezen } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { Panel } from '../../components/panel.tsx'
import { inzetTeksten as t } from '../../teksten/inzet.ts'
import { aanbodVan } from './aanbod.ts'
import { Handelingformulier } from './handelingformulier.tsx'
import type { Casus } from './queries.ts'
import { Taakveld } from './taakveld.tsx'

/** On which taak the own organisation takes part in this casus, and changing that (P1). */
export function Inzet({ casus }: { readonly casus: Casus }) {
  const { casusnummer, taak, grondslag, namens } = casus
  if (!aanbodVan(casus, 'inzetKiezen')) return null
  return (
    <Panel title={t.titel}>
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{taak ? t.doetMee(namens.naam, taak) : t.nogNiet(namens.naam)}</Text>
        {grondslag && (
          <Text size="sm" c="dimmed">
            {grondslag}
          </Text>
        )}
        <Handelingformulier
          casus={casus}
          contract={inzetKiezen}
          over={casusnummer}
          bewaart={false}
          label={taak ? t.wijzigen : t.kiezen}
          {...(taak ? {} : { variant: 'filled' as const })}
          begin={{ taak: '' }}
          stuur={(body, met) => vraag(inzetKiezen, { ...met, params: { casusnummer }, body })}
          gelukt={() => t.opgeslagen}
          knop={t.opslaan}
        >
          {(form) => <Taakveld form={form} naam="taak" />}
        </Handelingformulier>
      </Stack>
    </Panel>
  )
}
