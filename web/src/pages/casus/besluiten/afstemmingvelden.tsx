import { Autocomplete, Stack, Text } from '@mantine/core'
import type { FieldValues, Path } from 'react-hook-form'
import { useController } from 'react-hook-form'
import { useIk } from '../../../api/queries.ts'
import type { Form } from '../../../components/form.ts'
import { afstemmingTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { meldingVan } from '../../velden/veld.ts'
import type { Casus } from '../queries.ts'

interface Afstemdelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly casus: Casus
  readonly met: Path<In>
  readonly dag: Path<In>
}

/** Nothing is filled in beforehand: who decides says it. */
export const nietAfgestemd = { met: '', dag: '' }

/** What a decision begins with: who decides for the own partij has nobody to agree it with (P9). */
export function useAfstemming(): typeof nietAfgestemd | null {
  return useIk().partij ? null : nietAfgestemd
}

/** With whom of the partij a decision in its name was agreed, and when (P9); nothing for that partij itself. */
export function Afstemmingvelden<In extends FieldValues, Uit>({ casus, ...velden }: Afstemdelen<In, Uit>) {
  const { id, naam } = casus.namens
  return useIk().partij ? null : <Afspraakvelden {...velden} casus={casus} partij={id} titel={t.titel(naam)} />
}

interface Afspraakdelen<In extends FieldValues, Uit> extends Afstemdelen<In, Uit> {
  readonly partij: string
  readonly titel: string
}

/** With whom of a partij something was agreed, and when. */
export function Afspraakvelden<In extends FieldValues, Uit>(delen: Afspraakdelen<In, Uit>) {
  const { form, casus, met, dag, partij, titel } = delen
  const { vandaag } = useIk()
  const { field } = useController({ control: form.control, name: met })
  const velddelen = { form, naam: met, label: t.met }
  const mensen = casus.toewijzingen.filter((w) => w.partij?.id === partij).map((w) => w.medewerker.naam)
  return (
    <Stack gap="sm">
      <Text fw={600}>{titel}</Text>
      <Autocomplete
        ref={field.ref}
        label={t.met}
        description={t.metUitleg}
        data={[...new Set(mensen)]}
        value={field.value}
        onChange={field.onChange}
        error={meldingVan(velddelen)}
      />
      <Dagkeuze form={form} naam={dag} label={t.dag} maxDate={vandaag} />
    </Stack>
  )
}
