import { vraag } from './client.ts'
import { owner } from './session.ts'

const prefix = 'concept:'
/** Of one medewerker: what was typed in another zvh waits there, and is neither found nor overwritten here (P7). */
const placeOf = (name: string) => `${prefix}${owner()}:${name}`
/** Of AES-GCM, in bytes (NIST SP 800-38D §5.2.1.1). */
const nonceLength = 12

let key: Promise<CryptoKey | undefined> | undefined
/** Per name what was asked last: what is sealed later than that is no longer wanted. */
const turns = new Map<string, number>()

/**
 * Keeps what somebody is typing for as long as this tab lives, sealed under the key of the session. Keeps nothing where
 * the browser cannot seal, or nobody is signed in.
 */
export async function writeDraft(name: string, content: object): Promise<void> {
  const turn = nextTurn(name)
  const sealed = await seal(name, JSON.stringify(content))
  if (sealed !== undefined && turns.get(name) === turn) sessionStorage.setItem(placeOf(name), sealed)
}

/** What was kept under this name; undefined where there is nothing, and where it is not of who is signed in now. */
export async function readDraft<Content extends object>(name: string): Promise<Content | undefined> {
  const sealed = sessionStorage.getItem(placeOf(name))
  if (sealed === null) return undefined
  const words = await open(name, sealed)
  if (words === undefined) return undefined
  const content: Content = JSON.parse(words)
  return content
}

/** Forgets what was kept under this name. */
export function forgetDraft(name: string): void {
  nextTurn(name)
  sessionStorage.removeItem(placeOf(name))
}

/** Forgets all that was being typed in this tab, and the key. */
export function forgetDrafts(): void {
  key = undefined
  for (const name of turns.keys()) nextTurn(name)
  for (const item of Object.keys(sessionStorage)) if (item.startsWith(prefix)) sessionStorage.removeItem(item)
}

function nextTurn(name: string): number {
  const turn = (turns.get(name) ?? 0) + 1
  turns.set(name, turn)
  return turn
}

async function seal(name: string, words: string): Promise<string | undefined> {
  const key = await sessionKey()
  if (!key) return undefined
  const iv = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = await crypto.subtle.encrypt(algorithm(name, iv), key, new TextEncoder().encode(words))
  return asText(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
}

async function open(name: string, sealed: string): Promise<string | undefined> {
  const key = await sessionKey()
  if (!key) return undefined
  const bytes = asBytes(sealed)
  const [iv, rest] = [bytes.slice(0, nonceLength), bytes.slice(nonceLength)]
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(algorithm(name, iv), key, rest))
  } catch {
    // Of somebody else, or of a session that was signed out.
    forgetDraft(name)
    return undefined
  }
}

/** The name goes into the seal: what was typed in one form opens in no other. */
const algorithm = (name: string, iv: Uint8Array<ArrayBuffer>) =>
  ({ name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(name) }) as const

/** In memory only, and not to be taken out of it again. */
function sessionKey(): Promise<CryptoKey | undefined> {
  key ??= importKey().catch(() => {
    key = undefined
    return undefined
  })
  return key
}

async function importKey(): Promise<CryptoKey | undefined> {
  // Only there on a safe connection.
  if (!('subtle' in crypto)) return undefined
  const { sleutel } = await vraag('GET /gebruikersprofiel/conceptsleutel')
  const bytes = asBytes(sleutel.replaceAll('-', '+').replaceAll('_', '/'))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

const asText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
const asBytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))
