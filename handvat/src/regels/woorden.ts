/** Signs of which nobody sees anything, some of which pass for letters. */
const onzichtbaar = /\p{Default_Ignorable_Code_Point}+/gu
/** Everything that is no letter and no digit: blanks, punctuation, accents that stand apart. */
const geenWoord = /[^\p{L}\p{N}]+/gu

/** The words of a text as they are read aloud: capitals, accents, blanks, punctuation and invisible signs do not count. */
function woordenVan(tekst: string): string {
  return tekst.normalize('NFKD').replaceAll(onzichtbaar, '').replaceAll(geenWoord, '').toLowerCase()
}

/** Whether a motivation says the very same as one of these, however it is written (T2, T3). */
export function isOvergenomen(tekst: string, elders: readonly string[]): boolean {
  const woorden = woordenVan(tekst)
  return elders.some((ander) => woordenVan(ander) === woorden)
}
