import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto'
import type { Signer } from '../ports/keys.ts'

const nonceBytes = 12
const tagBytes = 16

/** How long every key is, in bytes. */
export const keyBytes = 32

/** A keyed hash (HMAC-SHA-256, RFC 2104). */
export const hmac = (key: Buffer, value: string): Buffer => createHmac('sha256', key).update(value).digest()

/** One key, one use: what a key is good for besides follows through a derivation of its own (HKDF, RFC 5869). */
export function derived(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', `casushuis/${purpose}`, keyBytes))
}

/** Encrypts with AES-256-GCM (NIST SP 800-38D); `place` is authenticated along. */
export function seal(key: Buffer, place: string, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/**
 * What was sealed at `place`.
 * @throws {Error} when it was sealed elsewhere, changed, or under another key
 */
export function unseal(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
  cipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([cipher.update(bytes.subarray(nonceBytes, -tagBytes)), cipher.final()])
}

/** What stands before the 32 bytes of a private Ed25519 key in its standard form (PKCS #8, RFC 8410). */
const ed25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** What signs (Ed25519, RFC 8032), by 32 bytes that are used for nothing else. */
export function signerOf(seed: Buffer): Signer {
  const key = createPrivateKey({ key: Buffer.concat([ed25519, seed]), format: 'der', type: 'pkcs8' })
  return {
    sign: (text) => sign(null, Buffer.from(text), key).toString('base64'),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
  }
}
