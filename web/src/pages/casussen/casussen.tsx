/** Being built. */
export function Casussen() {
  return null
}
