import { Group } from '@mantine/core'
import type { FieldValues, Path } from 'react-hook-form'
import type { Form } from '../../components/form.ts'
import { vastlegTeksten as t } from '../../teksten/vastleggen.ts'
import { Dagkeuze } from './dagkeuze.tsx'
import { Tekstvak } from './tekstveld.tsx'

/** The fields of a period, by what the register calls them. */
export const periode = { van: 'van', tot: 'tot', waaromEerder: 'waaromEerder' } as const

interface Periodedelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly velden: { readonly [V in keyof typeof periode]: Path<In> }
  readonly vandaag: string
  /** What is asked where it begins on a day that is over. */
  readonly waarom: { readonly label: string; readonly uitleg: string }
}

/** From when until when something holds; what begins on a day that is over says why. */
export function Periode<In extends FieldValues, Uit>({ form, velden, vandaag, waarom }: Periodedelen<In, Uit>) {
  return (
    <>
      <Group align="flex-start" grow>
        <Dagkeuze form={form} naam={velden.van} label={t.van} required withAsterisk={false} />
        <Dagkeuze form={form} naam={velden.tot} label={t.tot} clearable magLeeg />
      </Group>
      {String(form.watch(velden.van)) < vandaag && (
        <Tekstvak form={form} naam={velden.waaromEerder} label={waarom.label} uitleg={waarom.uitleg} regels={2} />
      )}
    </>
  )
}
