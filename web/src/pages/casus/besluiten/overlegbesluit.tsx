import { overlegBesluiten } from '@casushuis/contract'
import { uitkomsten, vernietigtBij } from '@casushuis/handvat'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { overlegbesluitTeksten, besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useBesluit } from './besluit-nemen.ts'
import { Besluitvenster, Motiveringveld } from './besluitvenster.tsx'
import { Keuzeveld } from './keuzeveld.tsx'
import { keuzesUit, motiveringveld } from './uitkomstkeuze.ts'

const ids = ['aanpakVastgesteld', 'hoortNietThuis', 'andereOverlegtafel'] as const
const keuzes = keuzesUit(uitkomsten.overleg, overlegbesluitTeksten.gevolg, ids)
const schema = z.object({ uitkomst: z.enum(ids, t.kiesUitkomst), motivering: motiveringveld })
type Velden = z.infer<typeof schema>
const leeg = { motivering: '' }

/** The outcome of a casusoverleg that was held (C12). */
export function Overlegbesluit({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Velden>(schema, leeg)
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
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const besluit = useBesluit({
    casusnummer,
    form,
    vernietigt: (v) => vernietigtBij(uitkomsten.overleg, v.uitkomst),
    verstuur: (body) => vraag(overlegBesluiten, { params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  const { errors } = form.formState
  return (
    <Besluitvenster
      casus={casus}
      besluit={besluit}
      vernietigt={vernietigtBij(uitkomsten.overleg, form.watch('uitkomst'))}
      sluit={sluit}
    >
      <Keuzeveld form={form} naam="uitkomst" label={t.uitkomst} keuzes={keuzes} />
      <Motiveringveld
        label={t.motivering}
        uitleg={t.motiveringUitleg}
        fout={errors.motivering}
        veld={form.register('motivering')}
      />
    </Besluitvenster>
  )
}
