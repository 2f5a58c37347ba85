import { uitspraakTegenspreken } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'
import type { Uitspraak } from './overleg.ts'

interface Tegenspreekdelen {
  readonly casus: Casus
  readonly uitspraak: Uitspraak
}

/** Saying that the own organisation does not agree with a statement, and why; it rests at first on what the statement rests on (C5). */
export function UitspraakTegenspreken({ casus, uitspraak: { id, tekst, steuntOp } }: Tegenspreekdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  const gegevens = useLeesbareGegevens(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={uitspraakTegenspreken}
      over={id}
      label={t.tegenspreken}
      naam={t.tegensprekenVan(tekst)}
      size="xs"
      begin={{ tekst: '', steuntOp, bijzonder: false, strafrechtelijk: false, overPersoon: null }}
      stuur={(body, met) => vraag(uitspraakTegenspreken, { ...met, params, body })}
      gelukt={() => t.tegengesproken}
      knop={t.tegenspraakOpslaan}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="tekst" label={t.waarom} uitleg={t.waaromUitleg} eerste />
          <Bronveld
            form={form}
            naam="steuntOp"
            label={t.waaropTegenspraak}
            uitleg={t.waaropTegenspraakUitleg}
            gegevens={gegevens}
          />
          <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
        </>
      )}
    </Handelingformulier>
  )
}
