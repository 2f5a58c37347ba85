/** What is to be done. */
export function MijnWerk() {
  return null
}
