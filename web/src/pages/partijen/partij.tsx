/** Being built. */
export function Partijpagina() {
  return null
}
