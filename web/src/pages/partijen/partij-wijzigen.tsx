import { partijWijzigen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { sjabloonkeuzes, soortkeuzes } from './partij-in-woorden.ts'

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
          <Tekstveld form={form} naam="naam" label={t.naam} />
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
          <Tekstvak form={form} naam="reden" label={t.redenVerbeteren} regels={2} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
