import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** What we must remember between sending somebody to the identity provider and seeing him or her back. */
const SignInAttempt = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  /** After this moment the attempt is worthless. */
  until: z.string(),
})
export type SignInAttempt = z.infer<typeof SignInAttempt>

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** Seals an attempt for the cookie: nobody can read it, change it or make one (AES-256-GCM, NIST SP 800-38D). */
export function seal(attempt: SignInAttempt, key: Uint8Array): string {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength })
  const content = Buffer.concat([cipher.update(JSON.stringify(attempt), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')
}

/** Opens a sealed attempt; undefined where it was tampered with or sealed with another key. */
export function unseal(sealed: string, key: Uint8Array): SignInAttempt | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  if (bytes.length <= ivLength + tagLength) return undefined
  const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
  decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
  try {
    const content = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
    return SignInAttempt.parse(JSON.parse(content.toString('utf8')))
  } catch {
    return undefined
  }
}
