import { meenemenTerugnemen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { vraag } from '../../../api/client.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import type { Afspraak } from './afspraaktekst.tsx'

interface Terugneemdelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** The title of the gegeven that it is about. */
  readonly titel: string
  /** What was agreed, to read beside it. */
  readonly children: ReactNode
}

/** The bronhouder takes an agreement back, as long as nothing was collected on it (C8). */
export function MeenemenTerugnemen({ casus, afspraak, titel, children }: Terugneemdelen) {
  const { casusnummer } = casus
  const { id, versie } = afspraak
  return (
    <Handelingformulier
      casus={casus}
      contract={meenemenTerugnemen}
      over={id}
      label={t.terugnemen}
      naam={t.terugnemenVan(titel)}
      variant="default"
      size="xs"
      begin={{ toelichting: '' }}
      versie={versie}
      stuur={(body, met) => vraag(meenemenTerugnemen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.teruggenomen}
      knop={t.terugnemenOpslaan}
    >
      {(form) => (
        <>
          {children}
          <Text>{t.terugnemenUitleg}</Text>
          <Tekstvak form={form} naam="toelichting" label={t.toelichting} uitleg={t.toelichtingUitleg} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}
