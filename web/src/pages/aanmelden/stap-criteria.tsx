import { type Criterium, criteria, criteriumnamen } from '@casushuis/handvat'
import { Stack } from '@mantine/core'
import { useIk } from '../../api/queries.ts'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { criteriumnamenTekst, leefgebiednamen } from '../../teksten/begrippen.ts'
import { FormeleUitkomst } from '../velden/formele-uitkomst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import stijl from './aanmelden.module.css'
import type { Stapdelen } from './aanmeldvorm.ts'

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
      <FormeleUitkomst oordelen={form.watch('criteria')} />
      <Tekstvak form={form} naam="afweging" label={t.afweging} uitleg={t.afwegingUitleg} regels={4} />
    </Stack>
  )
}

function Leefgebieden({ form }: Stapdelen) {
  const gebieden = useIk().leefgebieden.map((gebied) => ({ waarde: gebied, tekst: leefgebiednamen[gebied] }))
  return <Vinkjes form={form} naam="leefgebieden" label={t.leefgebieden} keuzes={gebieden} className={stijl.vakjes} />
}

const oordeelkeuzes = [
  { waarde: true, tekst: t.voldoet },
  { waarde: false, tekst: t.voldoetNiet },
]

function Criteriumveld({ form, criterium, i }: Stapdelen & { readonly criterium: Criterium; readonly i: number }) {
  return (
    <fieldset className={stijl.criterium}>
      <legend>
        {i + 1}. {criteriumnamenTekst[criterium]}
      </legend>
      <Stack gap="sm">
        <Keuzeveld
          form={form}
          naam={`criteria.${i}.voldoet`}
          label={`${criteria[criterium]}.`}
          naastElkaar
          keuzes={oordeelkeuzes}
        />
        <Tekstvak form={form} naam={`criteria.${i}.motivering`} label={t.motivering} regels={2} />
      </Stack>
    </fieldset>
  )
}
