import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Tijdstip } from '@casushuis/handvat'

/** A code with which somebody who reads the log of the server shows that he or she does. */
export interface SetupCode {
  /** In groups, as it is told once; nobody keeps it. */
  readonly words: string
  /** The last moment at which it is taken. */
  readonly until: Tijdstip
  /** Whether this is it, however it was typed, and in time. */
  accepts(typed: string, now: Tijdstip): boolean
}

/** Without what is mistaken for another: no I, L, O or U (Crockford's base 32). */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const hour = 60 * 60_000

/** A new code of a hundred bits, which holds an hour; only its hash stays in memory. */
export function makeSetupCode(now: Tijdstip): SetupCode {
  const code = Array.from(randomBytes(20), (byte) => signs[byte % signs.length]).join('')
  const hash = hashOf(code)
  const until = new Date(Date.parse(now) + hour).toISOString()
  return {
    words: (code.match(/.{5}/g) ?? []).join('-'),
    until,
    accepts: (typed, at) => at <= until && timingSafeEqual(hashOf(meant(typed)), hash),
  }
}

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest()

/** What somebody meant who read it from a screen. */
const meant = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
