import { aarden } from '@casushuis/handvat'
import type { FieldValues, Path } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { aardnamen, duidingTeksten as t } from '../../teksten/begrippen.ts'
import { Dagkeuze } from './dagkeuze.tsx'
import { Keuzeveld } from './keuzeveld.tsx'

interface Duidingdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  /** Where in the form a field of the gegeven stands. */
  readonly naam: (veld: 'aard' | 'peildatum') => Path<In>
}

const keuzes = aarden.map((aard) => ({ waarde: aard, tekst: aardnamen[aard] }))

/** What a gegeven is and from when: how far somebody else may build on it (A5). */
export function Duidingvelden<In extends FieldValues, Uit>({ form, naam }: Duidingdelen<In, Uit>) {
  return (
    <>
      <Keuzeveld form={form} naam={naam('aard')} label={t.aard} keuzes={keuzes} naastElkaar />
      <Dagkeuze
        form={form}
        naam={naam('peildatum')}
        label={t.peildatum}
        uitleg={t.peildatumUitleg}
        magLeeg
        clearable
        maw="20rem"
      />
    </>
  )
}
