import type { GegevenInhoud } from '../../ports/content.ts'

/** What somebody can be found by in the dat-check: name and birth date, or the BSN (A6). */
export const zoekwaarde = {
  naam: (naam: string, geboortedatum: string): string => `naam:${genormaliseerd(naam)}:${geboortedatum}`,
  bsn: (bsn: string): string => `bsn:${bsn}`,
}

/** The same, from what the gegeven says by which somebody is found. */
export function zoekwaardeVan(inhoud: GegevenInhoud): string {
  return findZoekwaarde(inhoud) ?? zoekwaarde.bsn(inhoud.tekst)
}

/** The same, of the person that the casus is about; undefined for what says who somebody else is. */
export function hoofdzoekwaarde(inhoud: GegevenInhoud): string | undefined {
  return inhoud.persoon ? undefined : zoekwaardeVan(inhoud)
}

/** By what the person is found of whom a gegeven says who that is; undefined where it does not say both of it. */
export function findZoekwaarde({ betrokkene, persoon }: GegevenInhoud): string | undefined {
  const { naam, geboortedatum } = betrokkene ?? persoon ?? {}
  return naam && geboortedatum ? zoekwaarde.naam(naam, geboortedatum) : undefined
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
