/** Being built. */
export function Sturing() {
  return null
}
