import type { GegevenInhoud } from '../../ports/content.ts'

/** What somebody can be found by in the dat-check: name and birth date, or the BSN (A6). */
export const zoekwaarde = {
  naam: (naam: string, geboortedatum: string): string => `naam:${genormaliseerd(naam)}:${geboortedatum}`,
  bsn: (bsn: string): string => `bsn:${bsn}`,
}

/** The same, from what the gegeven says by which somebody is found. */
export function zoekwaardeVan({ betrokkene, tekst }: GegevenInhoud): string {
  return betrokkene ? zoekwaarde.naam(betrokkene.naam, betrokkene.geboortedatum) : zoekwaarde.bsn(tekst)
}

/** Without accents, case, punctuation and double spaces: people type the same name in many ways. */
function genormaliseerd(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
