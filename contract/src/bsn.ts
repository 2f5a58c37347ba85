/** Nine digits that pass the elfproef (A8). */
export function isBsn(waarde: string): boolean {
  if (!/^\d{9}$/.test(waarde)) return false
  const som = [...waarde].reduce((a, cijfer, i) => a + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

/** What is said where it is not a BSN. */
export const geenBsn = 'Dit is geen geldig BSN. Controleer de negen cijfers.'

/** Nine digits on their own, as they are written: in one go, or in groups as on a letter. */
const alsBsnGeschreven = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}[ .-]\d{2}[ .-]\d{3})(?!\d)/g
/** What does not show between digits: it hides a number from a machine and not from a reader. */
const onzichtbaar = /\p{Default_Ignorable_Code_Point}/gu

/** Whether there is a BSN somewhere in a text, however the digits are written (A8, P10). */
export function bevatBsn(tekst: string): boolean {
  const cijfers = tekst.replaceAll(onzichtbaar, '').normalize('NFKC')
  return [...cijfers.matchAll(alsBsnGeschreven)].some(([gevonden]) => isBsn(gevonden.replaceAll(/\D/g, '')))
}

/** What is said where it stands in a text. */
export const bsnInTekst =
  'Hier staat een getal in dat een BSN kan zijn. Een BSN hoort alleen in het veld BSN. Haal het getal weg.'
