import { createHash } from 'node:crypto'
import type { Id } from '@casushuis/handvat'

/** The namespace of the demo: any fixed UUID will do, as long as it stays the same. */
const ruimte = Buffer.from('6f0c2a9e4d3b4b7f9a515e2d70c18b34', 'hex')

/**
 * The id that belongs to a readable name, the same at every filling, so that an address or a test that
 * names somebody of the demo keeps working (RFC 9562 §5.5: UUID version 5).
 */
export function naamId<T extends Id<string>>(naam: string): T {
  const bytes = createHash('sha1').update(ruimte).update(naam).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const id = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  return id as string as T
}
