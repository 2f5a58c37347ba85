import { join, resolve } from 'node:path'
import { ConfigError } from './ports/config-error.ts'
import type { DatabasePlace } from './storage/database.ts'

/** How the house is set up, from the environment. */
export interface Instellingen {
  readonly poort: number
  readonly adres: string
  /** The address under which browsers reach the house; null is this machine, on the port that is listened to. */
  readonly oorsprong: string | null
  readonly database: DatabasePlace
  readonly sleutelmap: string
  /** The file that tells that the demo is being filled. */
  readonly vulbriefje: string
  readonly webmap: string | null
  /** Fictional people and casussen, and a clock that can be moved. */
  readonly demo: boolean
  readonly productie: boolean
  readonly log: boolean
}

/**
 * Reads the settings from the environment.
 * @throws {ConfigError} naming the variable, for what cannot be, and for a trial store or demo in production
 */
export function leesInstellingen(env: Readonly<Record<string, string | undefined>>, map: string): Instellingen {
  const productie = env.NODE_ENV === 'production'
  const gegevens = resolve(map, env.CASUSHUIS_DATA ?? 'data')
  const demo = (env.CASUSHUIS_DEMO ?? (productie ? 'nee' : 'ja')) !== 'nee'
  const url = env.DATABASE_URL
  if (productie && demo) throw new ConfigError('CASUSHUIS_DEMO kan niet aan staan in productie')
  if (productie && !url) throw new ConfigError('DATABASE_URL ontbreekt: de proefopslag is niet voor productie')
  if (url && !/^postgres(ql)?:\/\//.test(url)) throw new ConfigError('DATABASE_URL moet met postgres:// beginnen')
  return {
    poort: leesPoort(env.PORT),
    adres: env.HOST ?? (productie ? '0.0.0.0' : '127.0.0.1'),
    oorsprong: leesOorsprong(env.CASUSHUIS_ADRES),
    database: url
      ? { kind: 'server', url, ownerUrl: env.DATABASE_EIGENAAR_URL }
      : { kind: 'trial', folder: join(gegevens, 'database') },
    sleutelmap: resolve(map, env.CASUSHUIS_SLEUTELS ?? join(gegevens, 'sleutels')),
    vulbriefje: join(gegevens, 'demo-wordt-gevuld'),
    webmap: join(map, 'web', 'dist'),
    demo,
    productie,
    log: true,
  }
}

function leesPoort(waarde: string | undefined): number {
  const poort = Number(waarde ?? 3000)
  if (!Number.isInteger(poort) || poort < 0 || poort > 65_535) throw new ConfigError('PORT moet een poortnummer zijn')
  return poort
}

function leesOorsprong(waarde: string | undefined): string | null {
  if (!waarde) return null
  if (!URL.canParse(waarde)) throw new ConfigError('CASUSHUIS_ADRES moet een volledig webadres zijn')
  return new URL(waarde).origin
}
