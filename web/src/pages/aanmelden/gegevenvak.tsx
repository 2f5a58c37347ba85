import { categorieen, vrijgaven } from '@casushuis/handvat'
import { Button, Checkbox, MultiSelect, Stack, Text } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Controller } from 'react-hook-form'
import { type Partij, partijenQuery } from '../../api/queries.ts'
import { gegeventeksten as t } from '../../teksten/aanmelden.ts'
import { categorienamen, categorieuitleg } from '../../teksten/begrippen.ts'
import stijl from './aanmelden.module.css'
import { Keuze, type Stapdelen, Tekstvak, Tekstveld } from './velden.tsx'

interface Vakdelen extends Stapdelen {
  readonly partij: Partij
  readonly i: number
}

/** One gegeven: what, why, how delicate, and who may see it. */
export function Gegevenvak({ form, partij, i, onWeg }: Vakdelen & { readonly onWeg: () => void }) {
  return (
    <fieldset className={stijl.gegeven}>
      <legend>{t.nummer(i + 1)}</legend>
      <Stack gap="md">
        <Tekstveld form={form} naam={`gegevens.${i}.titel`} label={t.titel} uitleg={t.titelUitleg} />
        <Tekstvak form={form} naam={`gegevens.${i}.tekst`} label={t.tekst} regels={4} />
        <Tekstvak form={form} naam={`gegevens.${i}.noodzaak`} label={t.noodzaak} regels={2} />
        <Soort form={form} partij={partij} i={i} />
        <Geheimhouding form={form} i={i} />
        <Vrijgave form={form} partij={partij} i={i} />
        <Button
          variant="subtle"
          color="rood"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={onWeg}
          style={{ alignSelf: 'flex-start' }}
        >
          {t.weghalen(i + 1)}
        </Button>
      </Stack>
    </fieldset>
  )
}

function Soort({ form, partij: { mag }, i }: Vakdelen) {
  return (
    <>
      <Keuze
        form={form}
        naam={`gegevens.${i}.categorie`}
        label={t.categorie}
        keuzes={categorieen
          .filter((c) => c !== 'bsn' || mag.bsn)
          .map((c) => ({ waarde: c, tekst: categorienamen[c], uitleg: categorieuitleg[c] }))}
      />
      <Checkbox
        label={t.bijzonder}
        description={mag.bijzonder ? t.bijzonderUitleg : t.magNiet}
        disabled={!mag.bijzonder}
        {...form.register(`gegevens.${i}.bijzonder`)}
      />
      <Checkbox
        label={t.strafrechtelijk}
        description={mag.strafrechtelijk ? t.strafrechtelijkUitleg : t.magNiet}
        disabled={!mag.strafrechtelijk}
        {...form.register(`gegevens.${i}.strafrechtelijk`)}
      />
    </>
  )
}

function Geheimhouding({ form, i }: Stapdelen & { readonly i: number }) {
  return (
    <Stack gap="xs">
      <Checkbox label={t.geheim} description={t.geheimUitleg} {...form.register(`gegevens.${i}.geheim`)} />
      {form.watch(`gegevens.${i}.geheim`) && (
        <Stack gap="xs" pl="xl">
          <Checkbox label={t.procesregieMagZien} {...form.register(`gegevens.${i}.procesregieMagZien`)} />
          <Checkbox label={t.uitvraagToegestaan} {...form.register(`gegevens.${i}.uitvraagToegestaan`)} />
        </Stack>
      )}
    </Stack>
  )
}

function Vrijgave({ form, partij, i }: Vakdelen) {
  return (
    <>
      <Keuze
        form={form}
        naam={`gegevens.${i}.vrijgave`}
        label={t.vrijgave}
        keuzes={vrijgaven.map((v) => ({ waarde: v, tekst: t.vrijgaveKeuze[v] }))}
      />
      {form.watch(`gegevens.${i}.vrijgave`) === 'vooraf' && (
        <Partijkeuze form={form} partij={partij} naam={`gegevens.${i}.voorafAan`} label={t.voorafAan} />
      )}
      <Partijkeuze form={form} partij={partij} naam={`gegevens.${i}.voorbehouden`} label={t.voorbehouden} />
    </>
  )
}

interface Partijkeuzedelen extends Stapdelen {
  readonly partij: Partij
  readonly naam: `gegevens.${number}.${'voorafAan' | 'voorbehouden'}`
  readonly label: string
}

function Partijkeuze({ form, partij, naam, label }: Partijkeuzedelen) {
  const { data } = useQuery(partijenQuery())
  const anderen = data?.partijen.filter((p) => p.id !== partij.id) ?? []
  return (
    <Controller
      control={form.control}
      name={naam}
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <MultiSelect
          ref={ref}
          label={label}
          placeholder={value.length === 0 ? t.kiesPartijen : ''}
          data={anderen.map((p) => ({ value: p.id, label: p.naam }))}
          value={value}
          onChange={onChange}
          searchable
          hidePickedOptions
          error={error && <Text span>{error.message}</Text>}
        />
      )}
    />
  )
}
