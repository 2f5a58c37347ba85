import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Aanbieder } from '../ports/identity.ts'
import { isLokaal } from '../ports/origin.ts'

/** An identity provider at which people of this zvh sign in. */
export interface Aanbiederinstelling extends Aanbieder {
  /** Its Issuer Identifier (OpenID Connect Discovery §3). */
  readonly uitgever: string
  readonly clientId: string
  readonly clientSecret: string
  /** Which `acr` values prove a second factor; only the demo provider asks for none. */
  readonly acr: readonly string[]
  /** The name under which its people are stored, where that is not the issuer itself. */
  readonly bekendAls?: string
}

export interface Identiteitinstellingen {
  readonly aanbieders: readonly Aanbiederinstelling[]
  /** Seals attempts to sign in; several processes behind one address must share it. */
  readonly sleutel: Uint8Array
}

/** A setting that cannot be used; the message names the field and says what belongs there. */
export class InstellingFout extends Error {
  override readonly name = 'InstellingFout'
}

const tekst = z.string('moet een tekst zijn').trim().min(1, 'mag niet leeg zijn')

const Aanbiederschema = z.strictObject(
  {
    id: tekst
      .regex(/^[a-z0-9-]{1,32}$/, 'mag alleen kleine letters, cijfers en streepjes bevatten')
      .refine((id) => id !== 'demo', { error: 'mag niet "demo" zijn: zo heet de ingebouwde demo-aanbieder' }),
    naam: tekst,
    uitgever: z
      .url('moet een volledig webadres zijn')
      .refine(isVertrouwd, { error: 'moet met https:// beginnen (http:// kan alleen op deze computer zelf)' }),
    clientId: tekst,
    clientSecret: tekst,
    acr: z.array(tekst, 'moet een lijst van teksten zijn').min(1, 'moet zeggen welke waarde een tweede factor bewijst'),
  },
  {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys' ? `kent geen "${keys.join('", "')}"` : 'moet een object zijn',
  },
)

const Aanbieders = z
  .array(Aanbiederschema, 'moet een lijst zijn: [{"id", "naam", "uitgever", "clientId", "clientSecret", "acr"}]')
  .refine((lijst) => new Set(lijst.map((a) => a.id)).size === lijst.length, { error: 'heeft twee keer dezelfde "id"' })

/**
 * Reads `CASUSHUIS_OIDC` (JSON: the identity providers) and `CASUSHUIS_INLOGSLEUTEL` (32 bytes, base64;
 * made anew at every start where absent).
 * @throws {InstellingFout} naming the field that is wrong
 */
export function leesIdentiteitinstellingen(env: Readonly<Record<string, string | undefined>>): Identiteitinstellingen {
  return {
    aanbieders: leesAanbieders(env.CASUSHUIS_OIDC),
    sleutel: leesSleutel(env.CASUSHUIS_INLOGSLEUTEL),
  }
}

function leesAanbieders(waarde: string | undefined): readonly Aanbiederinstelling[] {
  if (!waarde?.trim()) return []
  const uitkomst = Aanbieders.safeParse(leesJson(waarde))
  if (uitkomst.success) return uitkomst.data
  const fouten = uitkomst.error.issues.map(({ path, message }) => `CASUSHUIS_OIDC${veld(path)} ${message}`)
  throw new InstellingFout(fouten.join('\n'))
}

function leesJson(waarde: string): unknown {
  try {
    return JSON.parse(waarde)
  } catch {
    // The parser's own message quotes the text, and the text holds secrets.
    throw new InstellingFout('CASUSHUIS_OIDC is geen geldige JSON')
  }
}

function veld(pad: readonly PropertyKey[]): string {
  return pad.map((deel) => (typeof deel === 'number' ? `[${deel}]` : `.${String(deel)}`)).join('')
}

function leesSleutel(waarde: string | undefined): Uint8Array {
  if (!waarde) return randomBytes(32)
  const sleutel = Buffer.from(waarde, 'base64')
  if (sleutel.length !== 32) throw new InstellingFout('CASUSHUIS_INLOGSLEUTEL moet 32 bytes in base64 zijn')
  return sleutel
}

function isVertrouwd(adres: string): boolean {
  return URL.canParse(adres) && (adres.startsWith('https://') || (adres.startsWith('http://') && isLokaal(adres)))
}
