import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto'
import { z } from 'zod'

const Signed = z.object({ inhoud: z.string(), handtekening: z.string() })

/** What became of checking a signed statement. */
export interface Checked {
  readonly klopt: boolean
  /** What was signed; only of one that holds is it what the house said. */
  readonly inhoud: string
  /** Of the key with which was checked. */
  readonly vingerafdruk: string
}

/**
 * Holds a statement against its signature (Ed25519, RFC 8032), with the key of the house that somebody got elsewhere.
 * @param text the statement as it was fetched: JSON with `inhoud` and `handtekening`
 * @param pem the public key of the zvh
 * @throws {Error} where one of the two cannot be read
 */
export function checkStatement(text: string, pem: string): Checked {
  const key = createPublicKey(pem)
  const { inhoud, handtekening } = Signed.parse(JSON.parse(text))
  const klopt = verify(null, Buffer.from(inhoud), key, Buffer.from(handtekening, 'base64'))
  return { klopt, inhoud, vingerafdruk: fingerprintOf(key) }
}

/** By which people compare two keys: SHA-256 of the key (SPKI, DER), in hex. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
