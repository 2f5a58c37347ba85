import { uitvraagVersturen } from '@casushuis/contract'
import { Button, Checkbox, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { partijenQuery, useIk } from '../../../api/queries.ts'
import { addDays } from '../../../components/date.ts'
import { DateField } from '../../../components/date-field.tsx'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { versturenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, type Gegeven, useGegevens, useHandelen } from '../queries.ts'
import stijl from './uitvragen.module.css'

const motivering = z.string().trim().min(10, t.kort).max(4000, t.teLang(4000))
const schema = z.object({
  partij: z.string().min(1, t.kiesPartij),
  waaromDezePartij: motivering,
  vraag: z.string().trim().min(1, t.vulIn).max(8000, t.teLang(8000)),
  noodzaak: motivering,
  antwoordVoor: z.string(t.kiesDag).min(1, t.kiesDag),
  meegestuurd: z.array(z.string()),
})
type Velden = z.infer<typeof schema>

/** How many days a partij has to answer, unless another day is chosen. */
const dagenVoorAntwoord = 10

/** Asking one partij a question namens the leidende partij (T1, T2, T4). */
export function UitvraagVersturen({ casus }: { readonly casus: Casus }) {
  const { vandaag } = useIk()
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Velden>(schema, {
    partij: '',
    waaromDezePartij: '',
    vraag: '',
    noodzaak: '',
    antwoordVoor: addDays(vandaag, dagenVoorAntwoord),
    meegestuurd: [],
  })
  return (
    <Handeling
      casus={casus}
      id="uitvraagVersturen"
      variant="filled"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: UseFormReturn<Velden>
}

/** The other partijen of this zvh, by name. */
function useAnderePartijen({ namens }: Casus) {
  return useSuspenseQuery(partijenQuery())
    .data.partijen.filter((p) => p.id !== namens.id)
    .map((p) => ({ value: p.id, label: p.naam }))
    .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
}

function Formulier({ casus, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const partijen = useAnderePartijen(casus)
  const verstuur = form.handleSubmit(async (body) => {
    try {
      const adres = { params: { casusnummer }, query: { doel } }
      await doe(() => vraag(uitvraagVersturen, { ...adres, body }))
      sluit()
      form.reset()
      notifications.show({
        message: t.verstuurd(partijen.find((p) => p.value === body.partij)?.label ?? ''),
        color: 'groen',
      })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form onSubmit={verstuur} noValidate>
      <Stack>
        <Partijveld form={form} partijen={partijen} />
        <Woordvelden form={form} />
        <Meesturen casus={casus} form={form} />
        <Dagveld form={form} />
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.versturen}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Velddelen {
  readonly form: UseFormReturn<Velden>
}

interface Partijdelen extends Velddelen {
  readonly partijen: readonly { readonly value: string; readonly label: string }[]
}

function Partijveld({ form, partijen }: Partijdelen) {
  return (
    <Controller
      control={form.control}
      name="partij"
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Select
          ref={ref}
          label={t.partij}
          description={t.partijUitleg}
          data={partijen}
          value={value || null}
          onChange={(id) => onChange(id ?? '')}
          searchable
          data-autofocus
          error={error?.message}
        />
      )}
    />
  )
}

function Woordvelden({ form: { register, formState } }: Velddelen) {
  return (
    <>
      {(['waaromDezePartij', 'vraag', 'noodzaak'] as const).map((veld) => (
        <Textarea
          key={veld}
          label={t[veld]}
          description={t[`${veld}Uitleg`]}
          autosize
          minRows={veld === 'vraag' ? 3 : 2}
          maxRows={12}
          error={formState.errors[veld]?.message}
          {...register(veld)}
        />
      ))}
    </>
  )
}

function Dagveld({ form }: Velddelen) {
  const { vandaag } = useIk()
  return (
    <Controller
      control={form.control}
      name="antwoordVoor"
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <DateField
          ref={ref}
          label={t.antwoordVoor}
          value={value}
          onChange={onChange}
          minDate={vandaag}
          maw="14rem"
          error={error?.message}
        />
      )}
    />
  )
}

/** What of the leidende partij goes along, chosen one by one (T4). */
function Meesturen({ casus, form }: Velddelen & { readonly casus: Casus }) {
  const { namens, casusnummer } = casus
  const keuzes = useGegevens(casusnummer).filter((g) => g.bronhouder.id === namens.id && g.inhoud)
  const gekozen = form.watch('meegestuurd')
  const wieHetIs = keuzes.filter((g) => g.inhoud?.categorie === 'naw')
  const zonderPersoon = wieHetIs.length > 0 && !wieHetIs.some((g) => gekozen.includes(g.id))
  if (keuzes.length === 0) return <Text size="sm">{t.geenGegevens(namens.naam)}</Text>
  return (
    <Controller
      control={form.control}
      name="meegestuurd"
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Checkbox.Group
          label={t.meegestuurd(namens.naam)}
          description={t.meegestuurdUitleg}
          value={value}
          onChange={onChange}
          error={error?.message}
        >
          <Stack gap="xs" mt="xs">
            {keuzes.map((g, i) => (
              <Checkbox
                key={g.id}
                value={g.id}
                label={g.inhoud?.titel}
                description={<Voorproef gegeven={g} />}
                {...(i === 0 ? { ref } : {})}
              />
            ))}
          </Stack>
          <Text size="sm" mt="xs" role="status">
            {zonderPersoon && t.zonderPersoon}
          </Text>
        </Checkbox.Group>
      )}
    />
  )
}

function Voorproef({ gegeven: { zeggenschap, inhoud } }: { readonly gegeven: Gegeven }) {
  if (!inhoud) return null
  const { categorie, bijzonder, strafrechtelijk, tekst } = inhoud
  const kenmerken = [
    categorienamen[categorie],
    ...(bijzonder ? [t.bijzonder] : []),
    ...(strafrechtelijk ? [t.strafrechtelijk] : []),
    ...(zeggenschap?.geheimhouding ? [t.geheim] : []),
  ]
  return (
    <>
      {kenmerken.join(' · ')}
      <span className={stijl.regels}>{tekst}</span>
    </>
  )
}
