import type { Path } from 'react-hook-form'
import type { stapteksten } from '../../teksten/aanmelden.ts'
import type { Aanmeldvelden } from './aanmeldvorm.ts'

/** One step of the notification. */
export type Stapnaam = keyof typeof stapteksten

/** The fields of each step; a refusal by the server leads back to the step that holds its field. */
export const stappen: readonly { readonly naam: Stapnaam; readonly velden: readonly Path<Aanmeldvelden>[] }[] = [
  { naam: 'thuishoren', velden: ['thematisch', 'taak'] },
  { naam: 'betrokkene', velden: ['betrokkene'] },
  { naam: 'criteria', velden: ['aanleiding', 'leefgebieden', 'criteria', 'afweging'] },
  { naam: 'gegevens', velden: ['gegevens'] },
  { naam: 'betrokkenheid', velden: ['procesregisseur', 'informeren'] },
  { naam: 'nakijken', velden: [] },
]

/** The first step that holds one of these fields (dotted paths), or -1. */
export function eersteStapMet(velden: readonly string[]): number {
  return stappen.findIndex((stap) =>
    stap.velden.some((kop) => velden.some((v) => v === kop || v.startsWith(`${kop}.`))),
  )
}
