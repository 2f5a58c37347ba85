import { stilleCasusBeeindigen } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { useIk, type Werklast } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { stilstandTeksten as t } from '../../teksten/stilstand.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** That a casus stands still, and ending it once the term of the house is over (P3). */
export function Beeindigen({ casus: { casusnummer, stilTijdstip, beeindigenVanaf } }: { readonly casus: Werklast }) {
  const { vandaag } = useIk()
  if (!stilTijdstip) return null
  return (
    <Stack gap={4} align="flex-start">
      <Text size="sm">{t.lijst(formatDay(stilTijdstip))}</Text>
      {beeindigenVanaf && beeindigenVanaf > vandaag && (
        <Text size="sm" c="dimmed">
          {t.lijstVanaf(formatDay(beeindigenVanaf))}
        </Text>
      )}
      {beeindigenVanaf && beeindigenVanaf <= vandaag && (
        <Vastlegformulier
          contract={stilleCasusBeeindigen}
          over={casusnummer}
          begin={{ motivering: '' }}
          titel={t.managerTitel}
          uitleg={t.managerUitleg(casusnummer)}
          knop={t.managerKnop}
          naam={t.managerNaam(casusnummer)}
          size="xs"
          stuur={(body, met) => vraag(stilleCasusBeeindigen, { ...met, params: { casusnummer }, body })}
          gelukt={t.managerGelukt}
          vernieuwt={[['werkverdeling'], ['werk']]}
        >
          {(form) => <Tekstvak form={form} naam="motivering" label={t.motivering} vereist />}
        </Vastlegformulier>
      )}
    </Stack>
  )
}
