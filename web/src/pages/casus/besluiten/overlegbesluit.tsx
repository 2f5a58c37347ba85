import { overlegBesluiten } from '@casushuis/contract'
import { uitkomsten, vernietigtBij } from '@casushuis/handvat'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { overlegbesluitTeksten, besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { useBesluit } from './besluit-nemen.ts'
import { Besluitvenster } from './besluitvenster.tsx'
import { keuzesUit } from './uitkomstkeuze.ts'

const ids = ['aanpakVastgesteld', 'hoortNietThuis', 'andereOverlegtafel'] as const
const keuzes = keuzesUit(uitkomsten.overleg, overlegbesluitTeksten.gevolg, ids)

/** The outcome of a casusoverleg that was held (C12). */
export function Overlegbesluit({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm(overlegBesluiten.body, { motivering: '' })
  return (
    <Handeling
      casus={casus}
      id="overlegBesluiten"
      variant="filled"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: Formvan<typeof overlegBesluiten>
}

function Formulier({ casus, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const besluit = useBesluit({
    casus,
    form,
    vernietigt: (v) => vernietigtBij(uitkomsten.overleg, v.uitkomst),
    verstuur: (body, met) => vraag(overlegBesluiten, { ...met, params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  const vernietigt = vernietigtBij(uitkomsten.overleg, form.watch('uitkomst'))
  return (
    <Besluitvenster casus={casus} besluit={besluit} vernietigt={vernietigt} sluit={sluit}>
      <Keuzeveld form={form} naam="uitkomst" label={t.uitkomst} keuzes={keuzes} />
      <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} />
    </Besluitvenster>
  )
}
