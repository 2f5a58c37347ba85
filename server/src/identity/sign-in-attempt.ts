import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

/** What we must remember between sending somebody to the identity provider and seeing him or her back. */
const Inlogpoging = z.strictObject({
  aanbieder: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  terug: z.string(),
  /** After this moment the attempt is worthless. */
  tot: z.string(),
})
export type Inlogpoging = z.infer<typeof Inlogpoging>

const algoritme = 'aes-256-gcm'
const ivLengte = 12
const tagLengte = 16

/** Seals an attempt for the cookie: nobody can read it, change it or make one (AES-256-GCM, NIST SP 800-38D). */
export function verzegel(poging: Inlogpoging, sleutel: Uint8Array): string {
  const iv = randomBytes(ivLengte)
  const cipher = createCipheriv(algoritme, sleutel, iv, { authTagLength: tagLengte })
  const inhoud = Buffer.concat([cipher.update(JSON.stringify(poging), 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), inhoud]).toString('base64url')
}

/** Opens a sealed attempt; undefined where it was tampered with or sealed with another key. */
export function ontzegel(zegel: string, sleutel: Uint8Array): Inlogpoging | undefined {
  const bytes = Buffer.from(zegel, 'base64url')
  if (bytes.length <= ivLengte + tagLengte) return undefined
  const decipher = createDecipheriv(algoritme, sleutel, bytes.subarray(0, ivLengte), { authTagLength: tagLengte })
  decipher.setAuthTag(bytes.subarray(ivLengte, ivLengte + tagLengte))
  try {
    const inhoud = Buffer.concat([decipher.update(bytes.subarray(ivLengte + tagLengte)), decipher.final()])
    return Inlogpoging.parse(JSON.parse(inhoud.toString('utf8')))
  } catch {
    return undefined
  }
}
