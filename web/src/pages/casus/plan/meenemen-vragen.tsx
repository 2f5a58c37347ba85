import { meenemenVragen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { useEigenPartij } from '../../velden/partijkeuze.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { perBronhouder } from '../gegevens/bronveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'

/** What is asked for by who does not know whom the casus is about. */
const hoofdpersoon = 'hoofdpersoon'
/** What is asked for by who only knows that it is there. */
const inWoorden = 'inWoorden'

const alsKeuze = ({ id, tekst }: Casus['acties'][number]) => ({ value: id, label: tekst })

interface Vraagdelen {
  readonly casus: Casus
  /** The own action for which is asked whom it is about; left out, both are chosen. */
  readonly actie?: string
}

/** Asking whether something of another may be used for an own action, or whom that is about (C6, C8). */
export function MeenemenVragen({ casus, actie = '' }: Vraagdelen) {
  const { casusnummer, betrokkene } = casus
  const vanAnderen = useLeesbareGegevens(casus)?.filter((g) => !g.eigen)
  const isEigen = useEigenPartij()
  const anderen = casus.partijen.filter((p) => !isEigen(p)).map(({ id, naam }) => ({ value: id, label: naam }))
  const acties = casus.acties.filter((a) => a.eigen && (a.stand === 'open' || a.stand === 'bezig')).map(alsKeuze)
  const wie = betrokkene === null ? [{ value: hoofdpersoon, label: t.hoofdpersoon }] : []
  const keuzes = [...wie, ...perBronhouder(vanAnderen ?? []), { value: inWoorden, label: t.inWoorden }]
  return (
    <Handelingformulier
      casus={casus}
      contract={meenemenVragen}
      over={actie || casusnummer}
      label={actie ? t.vragenNaam : t.vragen}
      {...(actie && { size: 'xs' })}
      begin={{ actie, gegeven: actie && hoofdpersoon, aan: null, waarom: '' }}
      stuur={(body, met) => vraag(meenemenVragen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.verstuurd}
      knop={t.versturen}
    >
      {(form) => (
        <>
          <Keuzelijst form={form} naam="actie" label={t.actie} keuzes={acties} />
          <Keuzelijst
            form={form}
            naam="gegeven"
            label={t.gegeven}
            keuzes={keuzes}
            naKeuze={() => form.setValue('aan', null)}
          />
          {form.watch('gegeven') === inWoorden && (
            <Keuzelijst form={form} naam="aan" label={t.aan} uitleg={t.aanUitleg} keuzes={anderen} />
          )}
          <Tekstvak form={form} naam="waarom" label={t.waarom} uitleg={t.waaromUitleg} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}
