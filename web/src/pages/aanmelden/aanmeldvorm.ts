import { Aanmelding } from '@casushuis/contract'
import { criteriumnamen } from '@casushuis/handvat'
import type { DefaultValues } from 'react-hook-form'
import { z } from 'zod'
import type { Form } from '../../components/form.ts'
import { veldteksten as t } from '../../teksten/aanmelden.ts'
import { type Thema, themanamen } from '../../teksten/begrippen.ts'
import { alsNieuwGegeven } from '../casus/gegevens/gegeven-schema.ts'

/** The thematic consultations. */
export const themas = Object.keys(themanamen) as readonly Thema[]

/** The notification as the screen asks it: what belongs to a thematic consultation stops at the first step (P6). */
export const aanmeldvorm = z.object({
  ...Aanmelding.shape,
  thematisch: Aanmelding.shape.thematisch.refine((thema) => thema === null, t.hoortNietTitel),
})
/** What the fields hold. */
export type Aanmeldvelden = z.input<typeof aanmeldvorm>
/** What the form makes of that. */
export type Ingevuld = z.output<typeof aanmeldvorm>
/** The form that all steps share. */
export type Aanmeldform = Form<Aanmeldvelden, Ingevuld>

/** What every step is given. */
export interface Stapdelen {
  readonly form: Aanmeldform
}

/** An empty form; what can be known beforehand is filled in. */
export function legeAanmelding(
  taken: readonly string[],
  procesregisseurs: readonly string[],
): DefaultValues<Aanmeldvelden> {
  const enige = (lijst: readonly string[]) => (lijst.length === 1 ? (lijst[0] ?? '') : '')
  return {
    taak: enige(taken),
    betrokkene: { naam: '', geboortedatum: '', noodzaak: '', adresVeilig: false, deelnemersMogenWetenWie: false },
    aanleiding: '',
    leefgebieden: [],
    criteria: criteriumnamen.map((criterium) => ({ criterium, motivering: '' })),
    afweging: '',
    gegevens: [],
    procesregisseur: enige(procesregisseurs),
    informeren: { toelichting: '' },
  }
}

/** What is sent. */
export function alsAanmelding(ingevuld: Ingevuld): Ingevuld {
  return { ...ingevuld, gegevens: ingevuld.gegevens.map(alsNieuwGegeven) }
}
