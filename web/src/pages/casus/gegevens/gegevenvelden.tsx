import { categorieen } from '@casushuis/handvat'
import { Checkbox, NativeSelect, Stack } from '@mantine/core'
import { categorienamen, categorieuitleg } from '../../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Duidingvelden } from '../../velden/duidingvelden.tsx'
import { Meerkeuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { useEigenPartij, usePartijgroepen } from '../../velden/partijkeuze.ts'
import { Tekstvak, Tekstveld } from '../../velden/tekstveld.tsx'
import { useVrijgavekeuzes } from '../../velden/vrijgavekeuzes.ts'
import { Wegingvelden } from '../../velden/wegingvelden.tsx'
import type { Casus } from '../queries.ts'
import { type Gegevenform, geheim } from './gegeven-schema.ts'
import { OverWie } from './over-wie.tsx'

interface Veldgroep {
  readonly form: Gegevenform
}

/** What the gegeven says and why it is needed. */
export function Woordvelden({ form, casus }: Veldgroep & { readonly casus: Casus }) {
  return (
    <>
      <Tekstveld form={form} naam="titel" label={t.titel} uitleg={t.titelUitleg} eerste />
      <OverWie casus={casus} form={form} />
      <Tekstvak form={form} naam="tekst" label={t.tekst} regels={5} />
      <Tekstvak form={form} naam="noodzaak" label={t.noodzaak} uitleg={t.noodzaakUitleg} regels={2} />
      <Duidingvelden form={form} naam={(veld) => veld} />
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
  const { fase, aanmelder, partijen } = casus
  const isEigen = useEigenPartij()
  const inTriage = fase === 'triage'
  // In triage what is given goes to who asks: a reservation against that partij is no choice (T5).
  const zonder = (partij: { readonly id: string; readonly naam: string }) =>
    isEigen(partij) || (inTriage && partij.id === aanmelder.id)
  const keuzes = usePartijgroepen(partijen, t, isEigen)
  const lijst = { form, keuzes, leeg: t.kiesPartijen }
  const tegen = { ...lijst, keuzes: usePartijgroepen(partijen, t, zonder) }
  const vrijgave = useVrijgavekeuzes(t.vrijgaveUitleg, form.watch('vrijgave'))
  const uitleg = inTriage ? t.voorbehoudenInTriage(aanmelder.organisatie) : t.voorbehoudenUitleg
  return (
    <Stack gap="md">
      <Geheimhouding form={form} />
      <Keuzeveld form={form} naam="vrijgave" label={t.vrijgave} {...vrijgave} />
      <Weging form={form} isAntwoord={inTriage && !isEigen(aanmelder)} />
      {form.watch('vrijgave') === 'vooraf' && (
        <Meerkeuzelijst {...lijst} naam="voorafAan" label={t.voorafAan} uitleg={t.voorafAanUitleg} clearable />
      )}
      <Meerkeuzelijst {...tegen} naam="voorbehouden" label={t.voorbehouden} uitleg={uitleg} clearable />
    </Stack>
  )
}

function Weging({ form, isAntwoord }: Veldgroep & { readonly isAntwoord: boolean }) {
  const [geheimhouding, vrijgave = 'geen'] = form.watch(['geheimhouding', 'vrijgave'])
  if (!geheimhouding) return null
  const { uitvraagToegestaan } = geheimhouding
  return (
    <Wegingvelden
      form={form}
      naam={(veld) => `geheimhouding.wegingen.${veld}` as const}
      geheim={{ uitvraagToegestaan, vrijgave }}
      isAntwoord={isAntwoord}
    />
  )
}

function Geheimhouding({ form: { register, watch, setValue } }: Veldgroep) {
  const isGeheim = watch('geheimhouding') !== null
  return (
    <Stack gap="xs">
      <Checkbox
        label={t.geheimhouding}
        checked={isGeheim}
        onChange={(e) => setValue('geheimhouding', e.currentTarget.checked ? geheim : null, { shouldDirty: true })}
      />
      {isGeheim && (
        <Stack gap="xs" pl="xl">
          <Checkbox label={t.procesregieMagZien} {...register('geheimhouding.procesregieMagZien')} />
          <Checkbox label={t.uitvraagToegestaan} {...register('geheimhouding.uitvraagToegestaan')} />
        </Stack>
      )}
    </Stack>
  )
}
