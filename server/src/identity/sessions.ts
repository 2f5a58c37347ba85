import { createHash, createHmac, randomBytes } from 'node:crypto'
import type { MedewerkerId, Tijdstip } from '@casushuis/handvat'
import type { DraftKey, DraftSecret, Session, SessionKey, SessionStore, Sessions } from '../ports/identity.ts'

const minute = 60_000
/** After this long without a request somebody has walked away from the screen. */
const idleAfter = 30 * minute
/** A working day; after it everybody signs in again, however busy. */
const expiresAfter = 10 * 60 * minute
/** A session that is over opens nothing any more, but who signs in again finds what he or she was typing. */
const keptFor = 24 * 60 * minute
/** Writing the time of use on every request would cost an update per read; a minute is precise enough. */
const touchAfter = minute

/** 256 bits of it. */
const chance = () => randomBytes(32).toString('base64url')

/** The key under which a session is stored: knowing it does not give the token back. */
function keyOf(token: string): SessionKey {
  return createHash('sha256').update(token).digest('hex') as SessionKey
}

/** One cannot be found from another without the secret. */
function draftKeyOf(secret: DraftSecret, medewerker: MedewerkerId): DraftKey {
  return createHmac('sha256', Buffer.from(secret, 'base64url')).update(medewerker).digest('base64url') as DraftKey
}

/** Sessions on any store: 256 bits of chance as token, ended by inactivity and by age (OWASP ASVS V3.3). */
export function makeSessions(store: SessionStore): Sessions {
  return {
    async make(medewerker, nu, previous) {
      const token = chance()
      const before = previous === undefined ? undefined : await store.find(keyOf(previous))
      const draftSecret = before?.medewerker.id === medewerker ? before.draftSecret : (chance() as DraftSecret)
      await store.keep(keyOf(token), { medewerker, begunAt: nu, nu, draftSecret })
      if (previous !== undefined) await store.remove(keyOf(previous))
      await store.removeOlder(new Date(Date.parse(nu) - keptFor).toISOString())
      return token
    },
    async switch(token, to, nu) {
      const before = await store.find(keyOf(token))
      if (!before || isExpired(before, nu)) return undefined
      const next = chance()
      const { begunAt, draftSecret } = before
      await store.keep(keyOf(next), { medewerker: to, begunAt, nu, draftSecret })
      await store.remove(keyOf(token))
      return next
    },
    find: (token, nu) => find(store, keyOf(token), nu),
    async isThere(token, nu) {
      const session = await store.find(keyOf(token))
      return session !== undefined && !isExpired(session, nu)
    },
    end: (token) => store.remove(keyOf(token)),
  }
}

async function find(store: SessionStore, key: SessionKey, nu: Tijdstip) {
  const session = await store.find(key)
  if (!session || isExpired(session, nu)) return undefined
  const touched = elapsed(session.usedAt, nu) >= touchAfter
  if (touched) await store.touch(key, nu)
  const idle = idleAfter - (touched ? 0 : elapsed(session.usedAt, nu))
  const secondsLeft = Math.floor(Math.min(idle, expiresAfter - elapsed(session.begunAt, nu)) / 1000)
  const { medewerker, draftSecret } = session
  return { medewerker, draftKey: draftKeyOf(draftSecret, medewerker.id), secondsLeft }
}

function isExpired({ begunAt, usedAt }: Session, nu: Tijdstip): boolean {
  return elapsed(usedAt, nu) >= idleAfter || elapsed(begunAt, nu) >= expiresAfter
}

function elapsed(since: Tijdstip, nu: Tijdstip): number {
  return Date.parse(nu) - Date.parse(since)
}
