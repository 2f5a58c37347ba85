import { rechtBevestigen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import type { Partij } from '../../api/queries.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { rechtTeksten as t } from '../../teksten/partijen.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Recht } from './partij-in-woorden.ts'

interface Delen {
  readonly recht: Recht
  readonly partij: Partij
}

/** A second person confirms the test on which a right rests; from then on it counts (P4). */
export function RechtBevestigen({ recht: { id, versie, soort, toelichting }, partij }: Delen) {
  const wat = verwerkingsrechtnamen[soort]
  return (
    <Vastlegformulier
      contract={rechtBevestigen}
      over={id}
      begin={{ bevinding: '' }}
      titel={t.bevestigenTitel}
      uitleg={t.bevestigenUitleg({ partij: partij.naam, wat, toelichting })}
      knop={t.bevestigen}
      naam={t.bevestigenVan(wat)}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(rechtBevestigen, { ...met, params: { id }, body })}
      gelukt={t.isBevestigd}
      vernieuwt={[['partijen']]}
    >
      {(form) => <Tekstvak form={form} naam="bevinding" label={t.bevinding} vereist />}
    </Vastlegformulier>
  )
}
