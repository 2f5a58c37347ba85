import type { intakeBesluiten } from '@casushuis/contract'
import { criteria, criteriumnamen } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { criteriumnamenTekst } from '../../../teksten/begrippen.ts'
import { intakeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import type { Casus } from '../queries.ts'
import stijl from './besluiten.module.css'

type Oordeel = NonNullable<Casus['stukken'][number]['criteria']>[number]

interface Vakdelen {
  readonly form: Formvan<typeof intakeBesluiten>
  readonly i: number
  readonly volgensAanmelder: Oordeel | undefined
}

const keuzes = [
  { waarde: true, tekst: t.voldoet },
  { waarde: false, tekst: t.voldoetNiet },
]

/** One criterion: the own judgement, and beside it how the aanmelder saw it (A3, A4). */
export function Criteriumvak({ form, i, volgensAanmelder }: Vakdelen) {
  const criterium = criteriumnamen[i]
  if (!criterium) return null
  return (
    <fieldset className={stijl.criterium}>
      <legend>{t.criterium(i + 1, criteriumnamenTekst[criterium])}</legend>
      <Text size="sm" c="dimmed" mb="xs">
        {criteria[criterium]}.
      </Text>
      <div className={stijl.naast}>
        <Stack gap="sm">
          <Keuzeveld form={form} naam={`criteria.${i}.voldoet`} label={t.uwOordeel} keuzes={keuzes} naastElkaar />
          <Tekstvak form={form} naam={`criteria.${i}.motivering`} label={t.waarom} regels={2} />
        </Stack>
        <VolgensAanmelder oordeel={volgensAanmelder} />
      </div>
    </fieldset>
  )
}

function VolgensAanmelder({ oordeel }: { readonly oordeel: Oordeel | undefined }) {
  return (
    <div className={stijl.ander}>
      <Text size="sm" fw={600}>
        {t.aanmelder}
        {oordeel && `: ${(oordeel.voldoet ? t.voldoet : t.voldoetNiet).toLowerCase()}`}
      </Text>
      <Text size="sm" className={stijl.woorden}>
        {oordeel?.motivering ?? t.aanmelderOnbekend}
      </Text>
    </div>
  )
}
