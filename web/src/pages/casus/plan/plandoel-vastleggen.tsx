import { plandoelVastleggen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron, zonderHerkomst } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

/** Writing a goal of the plan (C6). */
export function PlandoelVastleggen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const gegevens = useLeesbareGegevens(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={plandoelVastleggen}
      over={casusnummer}
      label={t.doelToevoegen}
      variant="filled"
      begin={{ tekst: '', ...zonderHerkomst }}
      stuur={(body, met) => vraag(plandoelVastleggen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.doelOpgeslagen}
      knop={t.doelOpslaan}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="tekst" label={t.doel} uitleg={t.doelUitleg} regels={2} eerste />
          <Bronveld form={form} naam="steuntOp" label={t.steuntOp} uitleg={t.steuntOpUitleg} gegevens={gegevens} />
          <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
        </>
      )}
    </Handelingformulier>
  )
}
