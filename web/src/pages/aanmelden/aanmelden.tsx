/** Being built. */
export function Aanmelden() {
  return null
}
