import type { GenoemdeMedewerker } from '@casushuis/handvat'
import type { WerktHier } from '../../ports/medewerkerregister.ts'

/** Somebody as the rules know a person. */
export const genoemd = ({ id, rol, partijId }: WerktHier): GenoemdeMedewerker => ({ id, rol, partij: partijId })
