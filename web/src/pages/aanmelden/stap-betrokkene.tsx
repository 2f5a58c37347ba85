import { Checkbox, Stack, Text } from '@mantine/core'
import { Controller } from 'react-hook-form'
import { type Partij, useIk } from '../../api/queries.ts'
import { DateField } from '../../components/date-field.tsx'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import stijl from './aanmelden.module.css'
import { type Stapdelen, Tekstvak, Tekstveld } from './velden.tsx'

/** Whom is it about, and no more than is needed to know that (A5, A8). */
export function StapBetrokkene({ form, partij }: Stapdelen & { readonly partij: Partij }) {
  const { vandaag } = useIk()
  return (
    <Stack gap="md">
      <Tekstveld form={form} naam="betrokkene.naam" label={t.naam} uitleg={t.naamUitleg} />
      <div className={stijl.kort}>
        <Controller
          control={form.control}
          name="betrokkene.geboortedatum"
          render={({ field, fieldState: { error } }) => (
            <DateField
              label={t.geboortedatum}
              description={t.geboortedatumUitleg}
              {...field}
              value={field.value || null}
              onChange={(dag) => field.onChange(dag ?? '')}
              maxDate={vandaag}
              defaultLevel="decade"
              error={error?.message}
            />
          )}
        />
        {partij.mag.bsn ? (
          <Tekstveld form={form} naam="betrokkene.bsn" label={t.bsn} uitleg={t.bsnUitleg} inputMode="numeric" />
        ) : (
          <Text size="sm" className={stijl.toelichting ?? ''}>
            {t.geenBsn}
          </Text>
        )}
      </div>
      <Tekstveld form={form} naam="betrokkene.adres" label={t.adres} />
      <Tekstvak
        form={form}
        naam="betrokkene.noodzaak"
        label={t.noodzaakBetrokkene}
        uitleg={t.noodzaakBetrokkeneUitleg}
      />
      <Checkbox
        label={t.deelnemersMogenWetenWie}
        description={t.deelnemersMogenWetenWieUitleg}
        {...form.register('betrokkene.deelnemersMogenWetenWie')}
      />
    </Stack>
  )
}
