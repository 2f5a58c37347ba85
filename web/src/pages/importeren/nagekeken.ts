import type { AntwoordVan, importNakijken } from '@casushuis/contract'

/** What was looked at: the bytes of a file in base64, and what it would make. */
export interface Nagekeken {
  readonly bestand: string
  readonly uitslag: AntwoordVan<typeof importNakijken>
}
