/** Whether a hostname means this very machine (RFC 6761 §6.3, RFC 1122 §3.2.1.3, RFC 4291 §2.5.3). */
export function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)
}

/** Whether the address of the house is this very machine, so that it is a trial or a developer's. */
export function isLokaal(oorsprong: string): boolean {
  return isLoopback(new URL(oorsprong).hostname)
}

/** Whether cookies must be Secure: everywhere but on plain http to this very machine. */
export function moetVeilig(oorsprong: string): boolean {
  return new URL(oorsprong).protocol === 'https:' || !isLokaal(oorsprong)
}
