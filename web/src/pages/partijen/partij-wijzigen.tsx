import { partijWijzigen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Kenmerkvelden, kenmerken } from './kenmerkvelden.tsx'

/** Corrects who a partij is; what stood there is kept (P4). */
export function PartijWijzigen({ partij: { id, versie, naam, soort, bron, sjabloon } }: { readonly partij: Partij }) {
  if (!isPossible(useIk(), 'partijWijzigen')) return null
  return (
    <Vastlegformulier
      contract={partijWijzigen}
      over={id}
      begin={{ naam, soort, bron: bron ?? '', sjabloon, reden: '' }}
      titel={t.partijVerbeteren}
      uitleg={t.partijVerbeterenUitleg}
      knop={t.verbeteren}
      naam={t.verbeterenVan(naam)}
      versie={versie}
      stuur={(body, met) => vraag(partijWijzigen, { ...met, params: { id }, body })}
      gelukt={t.partijVerbeterd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Kenmerkvelden form={form} velden={kenmerken} />
          <Tekstvak form={form} naam="reden" label={t.redenVerbeteren} regels={2} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
