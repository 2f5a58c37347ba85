import type { Tijdstip } from '@casushuis/handvat'
import type { Mail, Ontvanger } from '../../ports/post.ts'
import type { Setting, Store } from '../../ports/store.ts'

/** With what mail is made and sent. */
export interface Postparts {
  readonly store: Store
  readonly nu: Tijdstip
  readonly send: (mail: Mail) => Promise<void>
  /** Under which address browsers reach the house. */
  readonly origin: string
}

/** To whom, through whose eyes, and how. */
export interface Bezorging extends Postparts {
  readonly ontvanger: Ontvanger
  readonly setting: Setting
}

/** A mail as everybody gets it, around what it tells. */
export function brief(alineas: readonly string[], origin: string): string {
  return `${[
    'Goedendag,',
    ...alineas,
    'In deze mail staat met opzet niet om wie of wat het gaat.',
    `Kies zelf of en hoe vaak u mail wilt:\n${origin}/mijn-gegevens`,
  ].join('\n\n')}\n`
}
