import { partijVastleggen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { sjabloonkeuzes, soortkeuzes } from './partij-in-woorden.ts'

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
      {(form) => (
        <>
          <Tekstveld form={form} naam="naam" label={t.naam} eerste />
          <Keuzeveld form={form} naam="soort" label={t.soort} keuzes={soortkeuzes} naastElkaar />
          <Tekstveld form={form} naam="bron" label={t.bron} uitleg={t.bronUitleg} />
          <Keuzelijst
            form={form}
            naam="sjabloon"
            label={t.sjabloon}
            uitleg={t.sjabloonUitleg}
            keuzes={sjabloonkeuzes}
            magLeeg={t.sjabloonWeg}
          />
        </>
      )}
    </Vastlegformulier>
  )
}
