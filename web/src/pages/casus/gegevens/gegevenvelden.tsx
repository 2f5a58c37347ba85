import { categorieen, vrijgaven } from '@casushuis/handvat'
import { Checkbox, MultiSelect, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Controller, type UseFormReturn } from 'react-hook-form'
import { ikQuery, partijenQuery } from '../../../api/queries.ts'
import { categorienamen, categorieuitleg } from '../../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import type { Casus } from '../queries.ts'
import type { Gegevenvelden } from './gegeven-schema.ts'

interface Veldgroep {
  readonly form: UseFormReturn<Gegevenvelden>
}

/** What the gegeven says and why it is needed. */
export function Woordvelden({ form: { register, formState } }: Veldgroep) {
  const { errors } = formState
  return (
    <>
      <TextInput
        label={t.titel}
        description={t.titelUitleg}
        error={errors.titel?.message}
        data-autofocus
        {...register('titel')}
      />
      <Textarea
        label={t.tekst}
        autosize
        minRows={5}
        maxRows={16}
        error={errors.tekst?.message}
        {...register('tekst')}
      />
      <Textarea
        label={t.noodzaak}
        description={t.noodzaakUitleg}
        autosize
        minRows={2}
        error={errors.noodzaak?.message}
        {...register('noodzaak')}
      />
    </>
  )
}

/** What kind of gegeven it is. */
export function Soortvelden({ form: { register, watch } }: Veldgroep) {
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t.categorie}
        description={categorieuitleg[watch('categorie')]}
        data={categorieen.map((c) => ({ value: c, label: categorienamen[c] }))}
        {...register('categorie')}
      />
      <Checkbox label={t.bijzonder} {...register('bijzonder')} />
      <Checkbox label={t.strafrechtelijk} {...register('strafrechtelijk')} />
    </Stack>
  )
}

/** Who may see it: secrecy, release for the overleg, and reservations. */
export function Zeggenschapvelden({ form, casus }: Veldgroep & { readonly casus: Casus }) {
  const { register, control, watch } = form
  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Checkbox label={t.geheimhouding} {...register('geheim')} />
        {watch('geheim') && (
          <Stack gap="xs" pl="xl">
            <Checkbox label={t.procesregieMagZien} {...register('procesregieMagZien')} />
            <Checkbox label={t.uitvraagToegestaan} {...register('uitvraagToegestaan')} />
          </Stack>
        )}
      </Stack>
      <Controller
        control={control}
        name="vrijgave"
        render={({ field: { value, onChange } }) => (
          <Radio.Group label={t.vrijgave} value={value} onChange={onChange}>
            <Stack gap="xs" mt="xs">
              {vrijgaven.map((v) => (
                <Radio key={v} value={v} label={t.vrijgaveUitleg[v]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
      {watch('vrijgave') === 'vooraf' && (
        <Partijkeuze form={form} casus={casus} veld="voorafAan" label={t.voorafAan} uitleg={t.voorafAanUitleg} />
      )}
      <Partijkeuze form={form} casus={casus} veld="voorbehouden" label={t.voorbehouden} uitleg={t.voorbehoudenUitleg} />
    </Stack>
  )
}

interface Partijkeuzedelen extends Veldgroep {
  readonly casus: Casus
  readonly veld: 'voorafAan' | 'voorbehouden'
  readonly label: string
  readonly uitleg: string
}

function Partijkeuze({ form: { control }, casus, veld, label, uitleg }: Partijkeuzedelen) {
  const groepen = usePartijgroepen(casus)
  return (
    <Controller
      control={control}
      name={veld}
      render={({ field: { value, onChange, ref } }) => (
        <MultiSelect
          ref={ref}
          label={label}
          description={uitleg}
          placeholder={value.length === 0 ? t.kiesPartijen : ''}
          data={groepen}
          value={value}
          onChange={onChange}
          searchable
          clearable
          hidePickedOptions
        />
      )}
    />
  )
}

/** The other partijen to choose from: first those that the reader knows to be in this casus. */
function usePartijgroepen(casus: Casus) {
  // Without waiting for them: the first field of the form must be there when the window takes the focus.
  const partijen = useQuery(partijenQuery()).data?.partijen ?? []
  const eigen = useQuery(ikQuery()).data?.partij?.id
  const hier = new Set(casus.partijen.map((p) => p.id))
  const opties = (erbij: boolean) =>
    partijen
      .filter((p) => p.id !== eigen && hier.has(p.id) === erbij)
      .map((p) => ({ value: p.id, label: p.naam }))
      .sort((a, b) => a.label.localeCompare(b.label, 'nl'))
  return [
    { group: t.bijDezeCasus, items: opties(true) },
    { group: t.anderePartijen, items: opties(false) },
  ].filter((g) => g.items.length > 0)
}
