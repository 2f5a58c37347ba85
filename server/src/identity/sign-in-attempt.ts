import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16

/** What we must remember between sending somebody to the identity provider and seeing him or her back. */
const SignInAttempt = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
  /** Of the invitation with which somebody came. */
  code: z.string().optional(),
  /** After this moment the attempt is worthless. */
  until: z.string(),
})
export type SignInAttempt = z.infer<typeof SignInAttempt>

/** Who proved who he or she is, and has yet to choose in which zvh to work (P7). */
const HouseChoice = z.strictObject({ uitgever: z.string(), onderwerp: z.string(), back: z.string(), until: z.string() })
export type HouseChoice = z.infer<typeof HouseChoice>

/** What travels in a cookie that nobody can read, change or make (AES-256-GCM, NIST SP 800-38D). */
interface Sealed<T> {
  seal(what: T, key: Uint8Array): string
  /** Undefined where it was tampered with, is of another kind or was sealed with another key. */
  unseal(sealed: string, key: Uint8Array): T | undefined
}

export const attempts: Sealed<SignInAttempt> = sealedAs('attempt', SignInAttempt)
export const choices: Sealed<HouseChoice> = sealedAs('choice', HouseChoice)

/** The kind goes into the seal: one is never taken for the other. */
function sealedAs<T>(kind: string, schema: z.ZodType<T>): Sealed<T> {
  const aad = Buffer.from(kind)
  return {
    seal(what, key) {
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagLength }).setAAD(aad)
      const content = Buffer.concat([cipher.update(JSON.stringify(what), 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), content]).toString('base64url')
    },
    unseal(sealed, key) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length <= ivLength + tagLength) return undefined
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength), { authTagLength: tagLength })
      decipher.setAAD(aad).setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
      try {
        const content = Buffer.concat([decipher.update(bytes.subarray(ivLength + tagLength)), decipher.final()])
        return schema.parse(JSON.parse(content.toString('utf8')))
      } catch {
        return undefined
      }
    },
  }
}
