import type { Bestemmingsoort } from '@casushuis/handvat'

/** What each place is called where a casus can be reported instead (T13). */
export const bestemmingen: Readonly<Record<Bestemmingsoort, string>> = {
  zsm: 'ZSM',
  persoonsgerichteAanpak: 'persoonsgerichte aanpak',
  anderZvh: 'ander Zorg- en Veiligheidshuis',
  andereOverlegtafel: 'andere overlegtafel',
  andereInstantie: 'andere instantie',
}
