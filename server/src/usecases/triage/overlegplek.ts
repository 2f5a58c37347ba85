import type { Overlegplek } from '@casushuis/contract'
import type { z } from 'zod'

/** When and where an overleg is, as it is stored. */
export function plekVan({ tijdstip, duur, plaats }: z.output<typeof Overlegplek>) {
  return { moment: tijdstip, duur, plaats: { tekst: plaats } }
}
