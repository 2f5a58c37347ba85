import type { AntwoordVan, importNakijken } from '@casushuis/contract'

/** What was looked at: a file by its name, its bytes in base64, and what it would make. */
export interface Nagekeken {
  readonly naam: string
  readonly bestand: string
  readonly uitslag: AntwoordVan<typeof importNakijken>
}
