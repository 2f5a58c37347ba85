import { actieVastleggen } from '@casushuis/contract'
import { Group, Stack, Textarea } from '@mantine/core'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { DateField } from '../../../components/date-field.tsx'
import { useForm } from '../../../components/form.ts'
import { planTeksten, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useGegevens } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'
import { deelnemendePartijen } from './deelnemers.ts'
import { Keuzelijst } from './keuzelijst.tsx'

const dagveld = z.string(t.kiesDag).min(1, t.kiesDag)
const schema = z
  .object({
    tekst: z.string().trim().min(1, planTeksten.vulIn).max(8000, planTeksten.teLang(8000)),
    uitvoerder: z.string().min(1, t.kiesUitvoerder),
    start: dagveld,
    deadline: dagveld,
    steuntOp: z.array(z.string()),
  })
  .refine(({ start, deadline }) => deadline >= start, { path: ['deadline'], message: t.nietVoorStart })
type Velden = z.infer<typeof schema>

interface Actiedelen {
  readonly casus: Casus
  readonly plandoel: { readonly id: string; readonly tekst: string }
}

/** Agreeing who does what for one goal (C6). */
export function ActieVastleggen({ casus, plandoel }: Actiedelen) {
  const { vandaag } = useIk()
  const form = useForm<Velden>(schema, { tekst: '', uitvoerder: '', start: vandaag, deadline: '', steuntOp: [] })
  return (
    <Handeling
      casus={casus}
      id="actieVastleggen"
      label={t.toevoegen}
      naam={t.toevoegenBij(plandoel.tekst)}
      size="xs"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} plandoel={plandoel} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Actiedelen, Handelingbeeld {
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus, plandoel, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const gegevens = useGegevens(casusnummer).filter((g) => g.inhoud)
  const deelnemers = deelnemendePartijen(casus).map(({ id, naam }) => ({ value: id, label: naam }))
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: (velden) =>
      vraag(actieVastleggen, { params: { casusnummer }, query: { doel }, body: { ...velden, plandoel: plandoel.id } }),
    melding: ({ uitvoerder }) => t.opgeslagen(deelnemers.find((d) => d.value === uitvoerder)?.label ?? ''),
  })
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Textarea
          label={t.tekst}
          description={t.tekstUitleg}
          autosize
          minRows={2}
          maxRows={12}
          data-autofocus
          error={form.formState.errors.tekst?.message}
          {...form.register('tekst')}
        />
        <Keuzelijst
          form={form}
          naam="uitvoerder"
          label={t.uitvoerder}
          uitleg={t.uitvoerderUitleg}
          keuzes={deelnemers}
        />
        <Dagen form={form} />
        <Bronveld
          form={form}
          naam="steuntOp"
          label={planTeksten.steuntOp}
          uitleg={planTeksten.steuntOpUitleg}
          gegevens={gegevens}
        />
        <Verzendknoppen verzending={verzending} label={t.opslaan} sluit={sluit} />
      </Stack>
    </form>
  )
}

function Dagen({ form }: { readonly form: UseFormReturn<Velden> }) {
  return (
    <Group align="flex-start">
      {(['start', 'deadline'] as const).map((naam) => (
        <Controller
          key={naam}
          control={form.control}
          name={naam}
          render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
            <DateField
              ref={ref}
              label={t[naam]}
              value={value || null}
              onChange={(dag) => onChange(dag ?? '')}
              w="14rem"
              error={error?.message}
            />
          )}
        />
      ))}
    </Group>
  )
}
