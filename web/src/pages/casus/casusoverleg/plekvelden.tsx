import { Group } from '@mantine/core'
import type { DefaultValues, FieldValues, Path } from 'react-hook-form'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import type { Form } from '../../../components/form.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { plekTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstveld } from '../../velden/tekstveld.tsx'
import type { Overleg } from './overleg.ts'
import { duurkeuzes, type Plek } from './plekvorm.ts'

interface Plekdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly overleg: Pick<Overleg, 'duur'>
  /** Where in the form a field of the place stands. */
  readonly naam: (veld: keyof Plek) => Path<In>
}

/** When an overleg is, how long it takes and where (T14). */
export function Plekvelden<In extends FieldValues, Uit>({ form, overleg, naam }: Plekdelen<In, Uit>) {
  const { vandaag } = useIk()
  return (
    <>
      <Group align="flex-start">
        <Dagkeuze form={form} naam={naam('tijdstip')} label={t.dag} minDate={vandaag} w="14rem" />
        <Tekstveld form={form} naam={naam('tijd')} label={t.tijd} placeholder={t.tijdvorm} w="14rem" />
        <Keuzelijst form={form} naam={naam('duur')} label={t.duur} keuzes={duurkeuzes(overleg)} />
      </Group>
      <Tekstveld form={form} naam={naam('plaats')} label={t.plaats} uitleg={t.plaatsUitleg} />
    </>
  )
}

/** When and where an overleg is in words, field by field. */
export const plekInWoorden = ({ tijdstip, tijd, duur, plaats }: DefaultValues<Plek>): readonly Veld[] => [
  [t.dag, tijdstip ? formatDay(tijdstip) : ''],
  [t.tijd, tijd ?? ''],
  [t.duur, duur ? t.minuten(Number(duur)) : ''],
  [t.plaats, plaats ?? ''],
]
