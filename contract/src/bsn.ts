/** Nine digits that pass the elfproef (A8). */
export function isBsn(waarde: string): boolean {
  if (!/^\d{9}$/.test(waarde)) return false
  const som = [...waarde].reduce((a, cijfer, i) => a + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0)
  return som % 11 === 0
}

/** What is said where it is not a BSN. */
export const geenBsn = 'Dit is geen geldig BSN. Controleer de negen cijfers.'
