import { type Criterium, criteria, criteriumnamen, formeleUitkomst, leefgebieden } from '@casushuis/handvat'
import { Checkbox, Stack, Text } from '@mantine/core'
import { Controller } from 'react-hook-form'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { criteriumnamenTekst, leefgebiednamen } from '../../teksten/begrippen.ts'
import stijl from './aanmelden.module.css'
import { oordelen } from './aanmeldvorm.ts'
import { Keuze, type Stapdelen, Tekstvak } from './velden.tsx'

/** What is going on, the four formal criteria, and apart from those one's own weighing (A3, A4). */
export function StapCriteria({ form }: Stapdelen) {
  return (
    <Stack gap="lg">
      <Tekstvak form={form} naam="aanleiding" label={t.aanleiding} uitleg={t.aanleidingUitleg} regels={4} />
      <Leefgebieden form={form} />
      <div className={stijl.criteria}>
        {criteriumnamen.map((criterium, i) => (
          <Criteriumveld key={criterium} form={form} criterium={criterium} i={i} />
        ))}
      </div>
      <FormeleUitkomst form={form} />
      <Tekstvak form={form} naam="afweging" label={t.afweging} uitleg={t.afwegingUitleg} regels={4} />
    </Stack>
  )
}

function Leefgebieden({ form }: Stapdelen) {
  return (
    <Controller
      control={form.control}
      name="leefgebieden"
      render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
        <Checkbox.Group label={t.leefgebieden} value={value} onChange={onChange} error={error?.message}>
          <div className={stijl.vakjes}>
            {leefgebieden.map((gebied, i) => (
              <Checkbox key={gebied} value={gebied} label={leefgebiednamen[gebied]} {...(i === 0 ? { ref } : {})} />
            ))}
          </div>
        </Checkbox.Group>
      )}
    />
  )
}

function Criteriumveld({ form, criterium, i }: Stapdelen & { readonly criterium: Criterium; readonly i: number }) {
  return (
    <fieldset className={stijl.criterium}>
      <legend>
        {i + 1}. {criteriumnamenTekst[criterium]}
      </legend>
      <Stack gap="sm">
        <Keuze
          form={form}
          naam={`criteria.${i}.voldoet`}
          label={`${criteria[criterium]}.`}
          naastElkaar
          keuzes={[
            { waarde: 'ja', tekst: t.voldoet },
            { waarde: 'nee', tekst: t.voldoetNiet },
          ]}
        />
        <Tekstvak form={form} naam={`criteria.${i}.motivering`} label={t.motivering} regels={2} />
      </Stack>
    </fieldset>
  )
}

/** What follows from the four judgements; the rulebook says so, not this screen. */
function FormeleUitkomst({ form }: Stapdelen) {
  const gegeven = oordelen(form.watch('criteria'))
  const compleet = gegeven.length === criteriumnamen.length
  const voldoet = formeleUitkomst(gegeven.map((o) => ({ ...o, gemotiveerd: true })))
  return (
    <div className={stijl.formeel} role="status" data-voldoet={compleet && voldoet}>
      <Text fw={600}>
        {t.formeel}: {compleet ? (voldoet ? t.formeelWel : t.formeelNiet) : t.formeelOnbekend}
      </Text>
      <Text size="sm">{t.formeelUitleg}</Text>
    </div>
  )
}
