import { Medewerkerrol } from '@casushuis/contract'
import { rolnamen } from '../../teksten/begrippen.ts'

/** What somebody can be here. */
export const rolkeuzes = Medewerkerrol.options.map((rol) => ({ value: rol, label: rolnamen[rol] }))
