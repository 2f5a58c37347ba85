import { Checkbox, Stack, Text } from '@mantine/core'
import { type Partij, useIk } from '../../api/queries.ts'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import stijl from './aanmelden.module.css'
import type { Stapdelen } from './aanmeldvorm.ts'

const geboren = { label: t.geboortedatum, uitleg: t.geboortedatumUitleg, defaultLevel: 'decade' } as const
const noodzaak = { label: t.noodzaakBetrokkene, uitleg: t.noodzaakBetrokkeneUitleg }

/** Whom is it about, and no more than is needed to know that (A5, A8). */
export function StapBetrokkene({ form, partij }: Stapdelen & { readonly partij: Partij }) {
  const { vandaag } = useIk()
  return (
    <Stack gap="md">
      <Tekstveld form={form} naam="betrokkene.naam" label={t.naam} uitleg={t.naamUitleg} />
      <div className={stijl.kort}>
        <Dagkeuze form={form} naam="betrokkene.geboortedatum" {...geboren} maxDate={vandaag} />
        <Bsnveld form={form} mag={partij.mag.bsn} />
      </div>
      <Tekstveld form={form} naam="betrokkene.adres" label={t.adres} magLeeg />
      <Checkbox label={t.adresVeilig} description={t.adresVeiligUitleg} {...form.register('betrokkene.adresVeilig')} />
      <Tekstvak form={form} naam="betrokkene.noodzaak" {...noodzaak} />
      <Checkbox
        label={t.deelnemersMogenWetenWie}
        description={t.deelnemersMogenWetenWieUitleg}
        {...form.register('betrokkene.deelnemersMogenWetenWie')}
      />
    </Stack>
  )
}

function Bsnveld({ form, mag }: Stapdelen & { readonly mag: boolean }) {
  if (mag)
    return (
      <Tekstveld form={form} naam="betrokkene.bsn" label={t.bsn} uitleg={t.bsnUitleg} inputMode="numeric" magLeeg />
    )
  return (
    <Text size="sm" className={stijl.toelichting ?? ''}>
      {t.geenBsn}
    </Text>
  )
}
