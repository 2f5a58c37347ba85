/** Being built. */
export function Logboek() {
  return null
}
