import { Medewerkerrol } from '@casushuis/contract'
import { isBijPartij } from '@casushuis/handvat'
import { rolnamen } from '../../teksten/begrippen.ts'

/** What somebody can be here. */
export const rolkeuzes = Medewerkerrol.options.map((rol) => ({ value: rol, label: rolnamen[rol] }))

/** Of what is chosen, whether somebody has that role for one partij. */
export const hoortBijPartij = (gekozen: string): boolean =>
  Medewerkerrol.options.some((rol) => rol === gekozen && isBijPartij(rol))
