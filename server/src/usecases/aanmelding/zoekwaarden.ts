/** What a betrokkene can be found by in the dat-check: the BSN, or name and birth date (A6). */
export function zoekwaarden(wie: {
  readonly naam: string
  readonly geboortedatum: string
  readonly bsn?: string | undefined
}): readonly string[] {
  const naam = `naam:${genormaliseerd(wie.naam)}:${wie.geboortedatum}`
  return wie.bsn === undefined ? [naam] : [naam, `bsn:${wie.bsn}`]
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
