import { uitspraakVastleggen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Merkvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

/** Writing one statement of the toestandsbeeld and what it rests on (C5). */
export function UitspraakVastleggen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const zichtbaar = useLeesbareGegevens(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={uitspraakVastleggen}
      over={casusnummer}
      label={t.vastleggen}
      variant="filled"
      begin={{ tekst: '', steuntOp: [], bijzonder: false, strafrechtelijk: false }}
      inPlaatsVan={zichtbaar?.length === 0 && t.geenGegevens}
      stuur={(body, met) => vraag(uitspraakVastleggen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.opgeslagen}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="tekst" label={t.tekst} uitleg={t.tekstUitleg} eerste />
          <Bronveld form={form} naam="steuntOp" label={t.waarop} uitleg={t.waaropUitleg} gegevens={zichtbaar} />
          <Merkvelden form={form} naam={(veld) => veld} />
        </>
      )}
    </Handelingformulier>
  )
}
