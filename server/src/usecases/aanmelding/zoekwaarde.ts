/** What somebody can be found by in the dat-check: name and birth date, or the BSN (A6). */
export const zoekwaarde = {
  naam: (naam: string, geboortedatum: string): string => `naam:${genormaliseerd(naam)}:${geboortedatum}`,
  bsn: (bsn: string): string => `bsn:${bsn}`,
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
