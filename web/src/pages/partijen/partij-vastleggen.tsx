import { partijVastleggen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Kenmerkvelden, kenmerken } from './kenmerkvelden.tsx'

/** Records a partij, with which one begins (P4). */
export function PartijVastleggen() {
  if (!isPossible(useIk(), 'partijVastleggen')) return null
  return (
    <Vastlegformulier
      contract={partijVastleggen}
      over="nieuw"
      begin={{ naam: '', soort: 'publiek', bron: '', sjabloon: null }}
      titel={t.partij}
      uitleg={t.partijUitleg}
      knop={t.partij}
      stuur={(body, met) => vraag(partijVastleggen, { ...met, body })}
      gelukt={t.partijVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => <Kenmerkvelden form={form} velden={kenmerken} eerste />}
    </Vastlegformulier>
  )
}
