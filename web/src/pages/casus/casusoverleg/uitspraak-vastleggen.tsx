import { Button, Group, MultiSelect, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { api, vraag } from '../../../api/client.ts'
import { useFormulier, zetVeldfouten } from '../../../components/formulier.ts'
import { Probleemmelding } from '../../../components/probleemmelding.tsx'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { groepeer } from '../groepeer.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, type Gegeven, useGegevens, useHandelen } from '../queries.ts'

const schema = z.object({
  tekst: z.string().trim().min(1, t.vulIn).max(8000, t.teLang),
  steuntOp: z.array(z.string()).min(1, t.kiesGegeven),
})
type Velden = z.infer<typeof schema>

/** Writing one statement of the toestandsbeeld and what it rests on (C5). */
export function UitspraakVastleggen({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to read a gegeven again finds the words as they were.
  const form = useFormulier<Velden>(schema, { tekst: '', steuntOp: [] })
  return (
    <Handeling
      casus={casus}
      id="uitspraakVastleggen"
      label={t.vastleggen}
      variant="filled"
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus: { casusnummer }, form, doel, sluit }: Formulierdelen) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const zichtbaar = useGegevens(casusnummer).filter((g) => g.inhoud)
  const opslaan = form.handleSubmit(async (body) => {
    try {
      const params = { path: { casusnummer }, query: { doel } }
      await doe(() => vraag(api.POST('/casussen/{casusnummer}/uitspraken', { params, body })))
      sluit()
      form.reset()
      notifications.show({ message: t.opgeslagen, color: 'groen' })
    } catch (mis) {
      zetVeldfouten(form, mis)
    }
  })
  if (zichtbaar.length === 0) return <Text>{t.geenGegevens}</Text>
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        <Textarea
          label={t.tekst}
          description={t.tekstUitleg}
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          error={form.formState.errors.tekst?.message}
          {...form.register('tekst')}
        />
        <Bronveld form={form} gegevens={zichtbaar} />
        <Probleemmelding fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.opslaan}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Brondelen {
  readonly form: UseFormReturn<Velden>
  readonly gegevens: readonly Gegeven[]
}

function Bronveld({ form, gegevens }: Brondelen) {
  const keuzes = groepeer(gegevens, (g) => g.bronhouder.naam).map(([group, van]) => ({
    group,
    items: van.map((g) => ({ value: g.id, label: g.inhoud?.titel ?? '' })),
  }))
  return (
    <Controller
      control={form.control}
      name="steuntOp"
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <MultiSelect
          ref={ref}
          label={t.waarop}
          description={t.waaropUitleg}
          data={keuzes}
          value={value}
          onChange={onChange}
          searchable
          hidePickedOptions
          error={error?.message}
        />
      )}
    />
  )
}
