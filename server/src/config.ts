import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError } from './ports/config-error.ts'
import type { DatabasePlace } from './storage/database.ts'

/** How the house is set up, from the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The address under which browsers reach the house; null is this machine, on the port that is listened to. */
  readonly origin: string | null
  readonly database: DatabasePlace
  readonly keyFolder: string
  /** Which proxies in front are believed about who asks: addresses and networks; null is none. */
  readonly proxy: string | null
  /** Where the checkpoints of the logboek are written: outside the database, and best on another disk. */
  readonly checkpointFolder: string
  /** The file that tells that the demo is being filled. */
  readonly fillingNote: string
  readonly webFolder: string | null
  /** Fictional people and casussen, and a clock that can be moved. */
  readonly demo: boolean
  readonly production: boolean
  readonly log: boolean
}

const aPort = 'moet een poortnummer zijn'
const text = z.string().optional()

/** Never "everybody": whoever may say who asks, can sign in as often as he likes. */
function isNetwork(hop: string): boolean {
  const [address = '', bits = '32', ...rest] = hop.trim().split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  return isIP(address) > 0 && rest.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= longest
}

const Environment = z.object({
  NODE_ENV: text,
  PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).default(3000),
  HOST: text,
  CASUSHUIS_ADRES: text
    .refine((address) => !address || URL.canParse(address), { error: 'moet een volledig webadres zijn' })
    .transform((address) => (address ? new URL(address).origin : null)),
  CASUSHUIS_DATA: z.string().default('data'),
  CASUSHUIS_CONTROLEPUNTEN: text,
  CASUSHUIS_PROXY: text
    .refine((hops) => !hops || hops.split(',').every(isNetwork), {
      error: 'moet adressen of netwerken zijn, met een komma ertussen: 10.0.0.1,10.1.0.0/16',
    })
    .transform((hops) => hops || null),
  CASUSHUIS_DEMO: text,
  CASUSHUIS_SLEUTELS: text,
  DATABASE_URL: text.refine((url) => !url || /^postgres(ql)?:\/\//.test(url), {
    error: 'moet met postgres:// beginnen',
  }),
  DATABASE_EIGENAAR_URL: text,
})

/**
 * Reads the settings from the environment.
 * @throws {ConfigError} naming the variable, for what cannot be, and for a trial store or demo in production
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, root: string): Config {
  const read = Environment.safeParse(env)
  if (!read.success)
    throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join()} ${message}`).join('\n'))
  const production = read.data.NODE_ENV === 'production'
  const demo = (read.data.CASUSHUIS_DEMO ?? (production ? 'nee' : 'ja')) !== 'nee'
  if (production && demo) throw new ConfigError('CASUSHUIS_DEMO kan niet aan staan in productie')
  if (production && !read.data.DATABASE_URL)
    throw new ConfigError('DATABASE_URL ontbreekt: de proefopslag is niet voor productie')
  return { ...placesOf(read.data, root), ...doorOf(read.data, production), demo, production, log: true }
}

type Environment = z.output<typeof Environment>

function placesOf(env: Environment, root: string) {
  const data = resolve(root, env.CASUSHUIS_DATA)
  const url = env.DATABASE_URL
  const database: DatabasePlace = url
    ? { kind: 'server', url, ownerUrl: env.DATABASE_EIGENAAR_URL }
    : { kind: 'trial', folder: join(data, 'database') }
  return {
    database,
    keyFolder: resolve(root, env.CASUSHUIS_SLEUTELS ?? join(data, 'sleutels')),
    checkpointFolder: resolve(root, env.CASUSHUIS_CONTROLEPUNTEN ?? join(data, 'controlepunten')),
    fillingNote: join(data, 'demo-wordt-gevuld'),
    webFolder: join(root, 'web', 'dist'),
  }
}

function doorOf(env: Environment, production: boolean) {
  return {
    proxy: env.CASUSHUIS_PROXY,
    port: env.PORT,
    host: env.HOST ?? (production ? '0.0.0.0' : '127.0.0.1'),
    origin: env.CASUSHUIS_ADRES,
  }
}
