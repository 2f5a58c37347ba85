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

/** With whom of the partij a decision in its name was agreed, and when (P9). */
export function Afstemmingvelden<In extends FieldValues, Uit>({ form, casus, met, dag }: Afstemdelen<In, Uit>) {
  const { vandaag } = useIk()
  const { field } = useController({ control: form.control, name: met })
  const velddelen = { form, naam: met, label: t.met }
  const mensen = casus.toewijzingen.filter((w) => w.partij?.id === casus.namens.id).map((w) => w.medewerker.naam)
  return (
    <Stack gap="sm">
      <Text fw={600}>{t.titel(casus.namens.naam)}</Text>
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
