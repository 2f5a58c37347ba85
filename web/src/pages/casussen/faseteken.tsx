import type { Fase, Stap } from '@casushuis/handvat'
import { Badge } from '@mantine/core'
import { fasenamen, stapnamen } from '../../teksten/begrippen.ts'

const kleur = { aanmelding: 'gray', triage: 'oker', casusoverleg: 'petrol', afschaling: 'groen' } as const

/** The fase of a casus, and in afschaling the step. The colour only repeats the word. */
export function Faseteken({ fase, stap }: { readonly fase: Fase; readonly stap: Stap | null }) {
  return (
    <Badge color={kleur[fase]}>
      {fasenamen[fase]}
      {stap && `: ${stapnamen[stap].toLowerCase()}`}
    </Badge>
  )
}
