import { triageBesluiten } from '@casushuis/contract'
import { uitkomsten, vernietigtBij } from '@casushuis/handvat'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { besluitTeksten as t, triagebesluitTeksten } from '../../../teksten/casus-besluiten.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useBesluit } from './besluit-nemen.ts'
import { Besluitvenster, Motiveringveld } from './besluitvenster.tsx'
import { Keuzeveld } from './keuzeveld.tsx'
import { keuzesUit, motiveringveld, vrijeTekst } from './uitkomstkeuze.ts'

const ids = ['nietInBehandeling', 'casusoverleg', 'casusoverlegOmTeBepalen', 'andereOverlegtafel'] as const
const keuzes = keuzesUit(uitkomsten.triage, triagebesluitTeksten.gevolg, ids)
const schema = z.object({ uitkomst: z.enum(ids, t.kiesUitkomst), motivering: motiveringveld, advies: vrijeTekst })
type Velden = z.infer<typeof schema>
const leeg = { motivering: '', advies: '' }

/** The decision at the end of triage (T12). */
export function Triagebesluit({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Velden>(schema, leeg)
  return (
    <Handeling
      casus={casus}
      id="triageBesluiten"
      {...(casus.overlegsoort ? { label: triagebesluitTeksten.alsnogStoppen } : {})}
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
    vernietigt: (v) => vernietigtBij(uitkomsten.triage, v.uitkomst),
    verstuur: ({ uitkomst, motivering, advies }) =>
      vraag(triageBesluiten, {
        params: { casusnummer },
        query: { doel },
        body: { uitkomst, motivering, ...(advies ? { advies } : {}) },
      }),
    sluit,
  })
  const { errors } = form.formState
  return (
    <Besluitvenster
      casus={casus}
      besluit={besluit}
      vernietigt={vernietigtBij(uitkomsten.triage, form.watch('uitkomst'))}
      metAdvies={form.watch('advies').trim() !== ''}
      sluit={sluit}
    >
      <Keuzeveld
        form={form}
        naam="uitkomst"
        label={t.uitkomst}
        keuzes={casus.overlegsoort ? keuzes.filter(({ waarde }) => vernietigtBij(uitkomsten.triage, waarde)) : keuzes}
      />
      <Motiveringveld
        label={t.motivering}
        uitleg={t.motiveringUitleg}
        fout={errors.motivering}
        veld={form.register('motivering')}
      />
      <Motiveringveld
        label={t.advies}
        uitleg={t.adviesUitleg}
        fout={errors.advies}
        veld={form.register('advies')}
        regels={2}
      />
    </Besluitvenster>
  )
}
