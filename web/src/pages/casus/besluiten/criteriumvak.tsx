import { type Criterium, criteria } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { criteriumnamenTekst } from '../../../teksten/begrippen.ts'
import { intakeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import type { Casus } from '../queries.ts'
import stijl from './besluiten.module.css'
import { Motiveringveld } from './besluitvenster.tsx'
import type { Intakeform } from './intakevorm.ts'
import { Keuzeveld } from './keuzeveld.tsx'

type Oordeel = NonNullable<Casus['stukken'][number]['criteria']>[number]

interface Vakdelen {
  readonly form: Intakeform
  readonly i: number
  readonly criterium: Criterium
  readonly volgensAanmelder: Oordeel | undefined
}

const keuzes = [
  { waarde: 'ja', tekst: t.voldoet },
  { waarde: 'nee', tekst: t.voldoetNiet },
]

/** One criterion: the own judgement, and beside it how the aanmelder saw it (A3, A4). */
export function Criteriumvak({ form, i, criterium, volgensAanmelder }: Vakdelen) {
  return (
    <fieldset className={stijl.criterium}>
      <legend>{t.criterium(i + 1, criteriumnamenTekst[criterium])}</legend>
      <Text size="sm" c="dimmed" mb="xs">
        {criteria[criterium]}.
      </Text>
      <div className={stijl.naast}>
        <Stack gap="sm">
          <Keuzeveld form={form} naam={`criteria.${i}.voldoet`} label={t.uwOordeel} keuzes={keuzes} naastElkaar />
          <Motiveringveld
            label={t.waarom}
            fout={form.formState.errors.criteria?.[i]?.motivering}
            veld={form.register(`criteria.${i}.motivering`)}
            regels={2}
          />
        </Stack>
        <div className={stijl.ander}>
          <Text size="sm" fw={600}>
            {t.aanmelder}
            {volgensAanmelder && `: ${(volgensAanmelder.voldoet ? t.voldoet : t.voldoetNiet).toLowerCase()}`}
          </Text>
          <Text size="sm" className={stijl.woorden}>
            {volgensAanmelder?.motivering ?? t.aanmelderOnbekend}
          </Text>
        </div>
      </div>
    </fieldset>
  )
}
