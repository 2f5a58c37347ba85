interface Code {
  /** 256 bits, base64url: what stands in the link. */
  readonly code: string
  /** SHA-256 of it, hex: by what the house recognises it. */
  readonly codehash: string
}

/** Makes the code of an invitation, which only who makes it knows. */
export async function nieuweCode(): Promise<Code> {
  const chance = crypto.getRandomValues(new Uint8Array(32))
  const code = btoa(String.fromCharCode(...chance))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(code)))
  return { code, codehash: [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('') }
}
