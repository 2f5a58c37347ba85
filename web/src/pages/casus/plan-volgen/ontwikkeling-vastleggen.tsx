import { ontwikkelingVastleggen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { planTeksten } from '../../../teksten/casus-plan.ts'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron, zonderHerkomst } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

interface Vastlegdelen {
  readonly casus: Casus
  readonly doel: Pick<Casus['plandoelen'][number], 'id' | 'tekst'>
}

const inWoorden = ({ tekst = '' }: { readonly tekst?: string | undefined }): readonly Veld[] => [[t.vraag, tekst]]

/** Writing what developed towards a goal (C11). */
export function OntwikkelingVastleggen({ casus, doel: { id, tekst } }: Vastlegdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  const gegevens = useLeesbareGegevens(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={ontwikkelingVastleggen}
      over={id}
      label={t.vastleggen}
      naam={t.vastleggenBij(tekst)}
      size="xs"
      begin={{ tekst: '', ...zonderHerkomst }}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(ontwikkelingVastleggen, { ...met, params, body })}
      gelukt={() => t.opgeslagen}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="tekst" label={t.vraag} uitleg={t.vraagUitleg} eerste />
          <Bronveld
            form={form}
            naam="steuntOp"
            label={planTeksten.steuntOp}
            uitleg={planTeksten.steuntOpUitleg}
            gegevens={gegevens}
          />
          <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
        </>
      )}
    </Handelingformulier>
  )
}
