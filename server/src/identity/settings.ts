import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { ConfigError, throwTogether } from '../ports/config-error.ts'
import type { Provider } from '../ports/identity.ts'
import { isLokaal } from '../ports/origin.ts'
import type { TokenSettings } from './access-token.ts'

/** An identity provider at which people of this zvh sign in. */
export interface ProviderSettings extends Provider {
  /** Its Issuer Identifier (OpenID Connect Discovery §3). */
  readonly uitgever: string
  readonly clientId: string
  readonly clientSecret: string
  /** Which `acr` values prove a second factor; only the demo provider asks for none. */
  readonly acr: readonly string[]
  /** The name under which its people are stored, where that is not the issuer itself. */
  readonly knownAs?: string
}

export interface IdentitySettings {
  readonly providers: readonly ProviderSettings[]
  /** Seals attempts to sign in; several processes behind one address must share it. */
  readonly key: Uint8Array
  /** Whose access tokens let systems of partijen in; null lets none in, whatever was connected. */
  readonly systemen: TokenSettings | null
}

const text = z.string('moet een tekst zijn').trim().min(1, 'mag niet leeg zijn')

const uitgever = z
  .url('moet een volledig webadres zijn')
  .refine(isTrusted, { error: 'moet met https:// beginnen (http:// kan alleen op deze computer zelf)' })

const ProviderSchema = z.strictObject(
  {
    id: text
      .regex(/^[a-z0-9-]{1,32}$/, 'mag alleen kleine letters, cijfers en streepjes bevatten')
      .refine((id) => id !== 'demo', { error: 'mag niet "demo" zijn: zo heet de ingebouwde demo-aanbieder' }),
    naam: text,
    uitgever,
    clientId: text,
    clientSecret: text,
    acr: z.array(text, 'moet een lijst van teksten zijn').min(1, 'moet zeggen welke waarde een tweede factor bewijst'),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? `kent geen "${keys.join('", "')}"` : 'moet een object zijn',
  },
)

const Systemen = z.strictObject(
  { uitgever, doelgroep: text },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `kent geen "${keys.join('", "')}"`
        : 'moet een object zijn: {"uitgever", "doelgroep"}',
  },
)

const Providers = z
  .array(ProviderSchema, 'moet een lijst zijn: [{"id", "naam", "uitgever", "clientId", "clientSecret", "acr"}]')
  .refine((list) => new Set(list.map((a) => a.id)).size === list.length, { error: 'heeft twee keer dezelfde "id"' })

/**
 * Reads `CASUSHUIS_OIDC` (JSON: the identity providers), `CASUSHUIS_INLOGSLEUTEL` (32 bytes, base64; made anew at every
 * start where absent) and `CASUSHUIS_KOPPELINGEN` (JSON: whose access tokens let systems in; none where absent).
 * @throws {ConfigError} naming every field that is wrong
 */
export function readIdentitySettings(env: Readonly<Record<string, string | undefined>>): IdentitySettings {
  const faults: ConfigError[] = []
  const providers = readProviders(env.CASUSHUIS_OIDC, faults)
  const key = readKey(env.CASUSHUIS_INLOGSLEUTEL, faults)
  const systemen = readSystemen(env.CASUSHUIS_KOPPELINGEN, faults)
  throwTogether(faults)
  return { providers, key, systemen }
}

function readProviders(value: string | undefined, faults: ConfigError[]): readonly ProviderSettings[] {
  if (!value?.trim()) return []
  const json = readJson(value)
  if (json === undefined) faults.push(new ConfigError('CASUSHUIS_OIDC is geen geldige JSON'))
  if (json === undefined) return []
  const { data, error } = Providers.safeParse(json)
  for (const { path, message } of error?.issues ?? [])
    faults.push(new ConfigError(`CASUSHUIS_OIDC${field(path)} ${message}`))
  return data ?? []
}

function readSystemen(value: string | undefined, faults: ConfigError[]): TokenSettings | null {
  if (!value?.trim()) return null
  const { data, error } = Systemen.safeParse(readJson(value))
  for (const { path, message } of error?.issues ?? [])
    faults.push(new ConfigError(`CASUSHUIS_KOPPELINGEN${field(path)} ${message}`))
  return data ?? null
}

/** Undefined for what is none: the message of the parser quotes the text, and the text holds secrets. */
function readJson(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function field(path: readonly PropertyKey[]): string {
  return path.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('')
}

function readKey(value: string | undefined, faults: ConfigError[]): Uint8Array {
  if (!value) return randomBytes(32)
  const key = Buffer.from(value, 'base64')
  if (key.length !== 32)
    faults.push(
      new ConfigError('CASUSHUIS_INLOGSLEUTEL moet 32 bytes in base64 zijn. Maak er een met: openssl rand -base64 32'),
    )
  return key
}

function isTrusted(address: string): boolean {
  return (
    URL.canParse(address) && (address.startsWith('https://') || (address.startsWith('http://') && isLokaal(address)))
  )
}
