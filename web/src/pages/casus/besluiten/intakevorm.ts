import { type Criterium, criteriumnamen } from '@casushuis/handvat'
import type { DefaultValues, UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { besluitTeksten as b, intakeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { motiveringveld, vrijeTekst } from './uitkomstkeuze.ts'

/** What the form of the intake decision asks; the server checks again and decides. */
export const intakeschema = z.object({
  criteria: z.array(z.object({ voldoet: z.enum(['ja', 'nee'], t.kiesOordeel), motivering: motiveringveld })),
  afweging: vrijeTekst,
  uitkomst: z.enum(['triage', 'triageOmTeBepalen', 'nietInBehandeling'], b.kiesUitkomst),
  advies: vrijeTekst,
})
export type Intakevelden = z.infer<typeof intakeschema>
export type Intakeform = UseFormReturn<Intakevelden>

/** Nothing is judged beforehand. */
export const leegIntake: DefaultValues<Intakevelden> = {
  criteria: criteriumnamen.map(() => ({ motivering: '' })),
  afweging: '',
  advies: '',
}

interface Oordeel {
  readonly criterium: Criterium
  readonly voldoet: boolean
  readonly motivering: string
}

/** The judgements as the API and the rulebook take them. */
export function oordelen(criteria: Intakevelden['criteria']): Oordeel[] {
  return criteriumnamen.map((criterium, i) => ({
    criterium,
    voldoet: criteria[i]?.voldoet === 'ja',
    motivering: criteria[i]?.motivering ?? '',
  }))
}
