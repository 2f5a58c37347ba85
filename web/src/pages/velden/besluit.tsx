import type { FieldValues, Path } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { vastlegTeksten as t } from '../../teksten/vastleggen.ts'
import { Dagkeuze } from './dagkeuze.tsx'
import { Tekstveld } from './tekstveld.tsx'

/** The fields of a decision, as they stand in what is recorded on it. */
export const besluit = {
  dag: 'besluit.dag',
  kenmerk: 'besluit.kenmerk',
  ondertekenaar: 'besluit.ondertekenaar',
} as const
export const leegBesluit = { dag: '', kenmerk: '', ondertekenaar: '' }

interface Besluitdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly velden: { readonly [V in keyof typeof besluit]: Path<In> }
  readonly vandaag: string
  /** What is asked of the day on which it was taken. */
  readonly dag: { readonly label: string; readonly uitleg?: string }
}

/** The decision on which something rests that is recorded: its day, by what one finds it, and who signed it. */
export function Besluit<In extends FieldValues, Uit>({ form, velden, vandaag, dag }: Besluitdelen<In, Uit>) {
  return (
    <>
      <Dagkeuze form={form} naam={velden.dag} {...dag} maxDate={vandaag} />
      <Tekstveld form={form} naam={velden.kenmerk} label={t.besluitKenmerk} uitleg={t.besluitKenmerkUitleg} />
      <Tekstveld form={form} naam={velden.ondertekenaar} label={t.besluitOndertekenaar} />
    </>
  )
}
