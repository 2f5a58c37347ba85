import { deelnemerToevoegen } from '@casushuis/contract'
import { deelnemerrollen } from '@casushuis/handvat'
import { Button, Group, Select, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { partijenQuery } from '../../../api/queries.ts'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { deelnemerrolnamen } from '../../../teksten/begrippen.ts'
import { deelnemerTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Keuzeveld } from '../besluiten/keuzeveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useHandelen } from '../queries.ts'
import type { Overleg } from './overleg.ts'

const motivering = z.string().trim().min(10, t.kort).max(4000, t.teLang)
const schema = z.object({
  partij: z.string().min(1, t.kiesPartij),
  rol: z.enum(deelnemerrollen, t.kiesRol),
  noodzaak: motivering,
  bijdrage: motivering,
})
type Velden = z.infer<typeof schema>

interface Toevoegdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Putting one partij on the list of an overleg that is being prepared (T14). */
export function DeelnemerToevoegen({ casus, overleg }: Toevoegdelen) {
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Velden>(schema, { partij: '', noodzaak: '', bijdrage: '' })
  return (
    <Handeling
      casus={casus}
      id="deelnemerToevoegen"
      label={t.toevoegen}
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} overleg={overleg} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Toevoegdelen, Handelingbeeld {
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus, overleg, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const groepen = useKeuzes(casus, overleg)
  const opslaan = form.handleSubmit(async (body) => {
    try {
      const adres = { params: { casusnummer, id: overleg.id }, query: { doel } }
      await doe(() => vraag(deelnemerToevoegen, { ...adres, body }))
      sluit()
      form.reset()
      const gekozen = groepen.flatMap((g) => g.items).find((p) => p.value === body.partij)
      notifications.show({ message: t.toegevoegd(gekozen?.label ?? ''), color: 'groen' })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        <Controller
          control={form.control}
          name="partij"
          render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
            <Select
              ref={ref}
              label={t.partij}
              description={t.partijUitleg}
              data={groepen}
              value={value || null}
              onChange={(id) => onChange(id ?? '')}
              searchable
              data-autofocus
              error={error?.message}
            />
          )}
        />
        <Keuzeveld
          form={form}
          naam="rol"
          label={t.rol}
          keuzes={deelnemerrollen.map((rol) => ({
            waarde: rol,
            tekst: deelnemerrolnamen[rol],
            uitleg: t.rollen[rol],
          }))}
        />
        {(['noodzaak', 'bijdrage'] as const).map((veld) => (
          <Textarea
            key={veld}
            label={t[`${veld}Vraag`]}
            description={t[`${veld}Uitleg`]}
            autosize
            minRows={2}
            maxRows={12}
            error={form.formState.errors[veld]?.message}
            {...form.register(veld)}
          />
        ))}
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.toevoegen}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The partijen that are not on the list yet: first those that are known to be in this casus. */
function useKeuzes(casus: Casus, { deelnemers }: Overleg) {
  const { partijen } = useSuspenseQuery(partijenQuery()).data
  const al = new Set(deelnemers.map((d) => d.partij.id))
  const hier = new Set(casus.partijen.map((p) => p.id))
  const opties = (erbij: boolean) =>
    partijen
      .filter((p) => !al.has(p.id) && hier.has(p.id) === erbij)
      .map((p) => ({ value: p.id, label: p.naam }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return [
    { group: t.bijDezeCasus, items: opties(true) },
    { group: t.anderePartijen, items: opties(false) },
  ].filter((g) => g.items.length > 0)
}
