/** Being built. */
export function Partijen() {
  return null
}
