import { meenemenVragen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { perBronhouder } from '../gegevens/bronveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

const alsKeuze = ({ id, tekst }: Casus['acties'][number]) => ({ value: id, label: tekst })

/** Asking the bronhouder whether a gegeven may be used for an own action (C8). */
export function MeenemenVragen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const vanAnderen = useLeesbareGegevens(casus)?.filter((g) => !g.eigen)
  const acties = casus.acties.filter((a) => a.eigen && a.stand !== 'vervallen').map(alsKeuze)
  return (
    <Handelingformulier
      casus={casus}
      contract={meenemenVragen}
      over={casusnummer}
      label={t.vragen}
      begin={{ actie: '', gegeven: '', waarom: '' }}
      inPlaatsVan={vanAnderen?.length === 0 && t.geenGegevens}
      stuur={(body, met) => vraag(meenemenVragen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.verstuurd}
      knop={t.versturen}
    >
      {(form) => (
        <>
          <Keuzelijst form={form} naam="actie" label={t.actie} keuzes={acties} />
          <Keuzelijst form={form} naam="gegeven" label={t.gegeven} keuzes={perBronhouder(vanAnderen ?? [])} />
          <Tekstvak form={form} naam="waarom" label={t.waarom} uitleg={t.waaromUitleg} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}
