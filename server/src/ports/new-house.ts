/** Every question on a new house by its name, in the order in which it is asked at the terminal. */
export const questions = [
  ['naam', 'Hoe heet het zorg- en veiligheidshuis?'],
  ['inzage-vooraf', 'Mogen deelnemers vóór een overleg al zien wat voor hen is vrijgegeven? (ja of nee)'],
  ['beheerder', 'Hoe heet de eerste functioneel beheerder?'],
  ['uitgever', 'Bij welke aanbieder logt die in? (het adres van de uitgever, zoals in CASUSHUIS_OIDC)'],
  ['mail', 'Met welk mailadres logt die daar in? (leeg als u het kenmerk weet)'],
  ['onderwerp', 'Onder welk kenmerk kent die aanbieder deze persoon? (het "sub")'],
] as const
export type Question = (typeof questions)[number][0]

/** The answers by the name under which each is asked, as they were typed. */
export type Answers = { readonly [Name in Question]?: string | undefined }

/** What is wrong with each answer that cannot be, as the end of a sentence. */
export type Faults<More extends string = never> = { readonly [Name in Question | More]?: string | undefined }
