import { partijtoetsBeeindigen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { partijtoetsTeksten as t } from '../../../teksten/partijtoetsen.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

interface Eindedelen {
  readonly casus: Casus
  readonly toets: Casus['partijtoetsen'][number]
}

/** Ends a test apart; that works on the next request (T11). */
export function ToetsBeeindigen({ casus, toets: { id, versie, partij } }: Eindedelen) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={partijtoetsBeeindigen}
      over={id}
      label={t.beeindigen}
      naam={t.beeindigenVan(partij.naam)}
      size="xs"
      begin={{ reden: '' }}
      versie={versie}
      stuur={(body, met) => vraag(partijtoetsBeeindigen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.beeindigd}
      knop={t.beeindigen}
    >
      {(form) => (
        <>
          <Text>{t.beeindigenUitleg(partij.naam)}</Text>
          <Tekstvak form={form} naam="reden" label={t.reden} regels={2} vereist />
        </>
      )}
    </Handelingformulier>
  )
}
