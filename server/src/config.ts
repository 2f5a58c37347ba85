import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ConfigError, throwTogether } from './ports/config-error.ts'
import type { DatabasePlace } from './storage/database.ts'

/** How the house is set up, from the environment. */
export interface Config {
  readonly port: number
  readonly host: string
  /** The address under which browsers reach the house; null is this machine, on the port that is listened to. */
  readonly origin: string | null
  readonly database: DatabasePlace
  readonly keyFolder: string
  /** As whom a copy of the database is made. */
  readonly backupUrl: string | null
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
  /** The server of mail, and as whom the house writes; null where it sends none. */
  readonly mail: { readonly server: string; readonly from: string } | null
  /** Where measurements are sent (OTLP over HTTP); null is nowhere. */
  readonly telemetry: string | null
}

const aPort = 'moet een poortnummer zijn'
const text = z.string().optional()

/** Never "everybody": whoever may say who asks, can sign in as often as he likes. */
function isNetwork(hop: string): boolean {
  const [address = '', bits = '32', ...rest] = hop.trim().split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  return isIP(address) > 0 && rest.length === 0 && /^[1-9]\d*$/.test(bits) && Number(bits) <= longest
}

const databaseAddress = text.refine((url) => !url || (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url)), {
  error: 'moet met postgres:// beginnen en een volledig adres zijn: postgres://rol@computer/database',
})

const Environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test'], 'moet production zijn, of niet worden gezet').optional(),
  PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).default(3000),
  HOST: text,
  CASUSHUIS_ADRES: text
    .refine((address) => !address || URL.canParse(address), {
      error: 'moet een volledig webadres zijn, zoals https://zvh.example.nl',
    })
    .transform((address) => (address ? new URL(address).origin : null)),
  CASUSHUIS_DATA: z.string().default('data'),
  CASUSHUIS_CONTROLEPUNTEN: text,
  CASUSHUIS_PROXY: text
    .refine((hops) => !hops || hops.split(',').every(isNetwork), {
      error: 'moet adressen of netwerken zijn, met een komma ertussen: 10.0.0.1,10.1.0.0/16',
    })
    .transform((hops) => hops || null),
  CASUSHUIS_DEMO: z.enum(['ja', 'nee'], 'moet ja of nee zijn').optional(),
  CASUSHUIS_SLEUTELS: text,
  DATABASE_URL: databaseAddress,
  DATABASE_EIGENAAR_URL: databaseAddress,
  DATABASE_RESERVEKOPIE_URL: databaseAddress,
  CASUSHUIS_MAIL: text.refine((server) => !server || (/^smtps?:\/\//.test(server) && URL.canParse(server)), {
    error: 'moet een volledig adres zijn: smtps://naam:wachtwoord@post.example.nl',
  }),
  CASUSHUIS_MAIL_VAN: text.refine((from) => !from || z.email().safeParse(from).success, {
    error: 'moet een mailadres zijn, zoals casushuis@zvh.example.nl',
  }),
  OTEL_EXPORTER_OTLP_ENDPOINT: text
    .refine((address) => !address || (/^https?:\/\//.test(address) && URL.canParse(address)), {
      error: 'moet een volledig webadres zijn, zoals http://127.0.0.1:4318',
    })
    .transform((address) => address || null),
})

type Variables = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from the environment.
 * @throws {ConfigError} with a line for each fault, that names the variable: what cannot be, what does not go together, and
 * a trial store or demo in production
 */
export function readConfig(env: Variables, root: string): Config {
  const read = Environment.safeParse(env)
  const faults = [
    ...(read.error?.issues ?? []).map(({ path, message }) => `${path.join()} ${message}`),
    ...(env.NODE_ENV === 'production' ? productionFaults(env) : []),
    ...ownerFaults(env),
    ...mailFaults(env),
  ]
  throwTogether(faults.map((fault) => new ConfigError(fault)))
  const settings = Environment.parse(env)
  const production = settings.NODE_ENV === 'production'
  const demo = (settings.CASUSHUIS_DEMO ?? (production ? 'nee' : 'ja')) === 'ja'
  return {
    ...placesOf(settings, root),
    ...doorOf(settings, production),
    demo,
    production,
    log: true,
    mail: mailOf(settings),
    telemetry: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  }
}

/** Every variable of ours; a name that looks like one of them and is not is a setting that nobody reads. */
const ours = [...Object.keys(Environment.shape), 'CASUSHUIS_OIDC', 'CASUSHUIS_INLOGSLEUTEL', 'CASUSHUIS_KOPPELINGEN']

function productionFaults(env: Variables): readonly string[] {
  const unknown = Object.keys(env).filter((name) => /^(CASUSHUIS|DATABASE)_/.test(name) && !ours.includes(name))
  return [
    ...unknown.map((name) => `${name} is geen instelling van Casushuis. Haal haar weg, of verbeter de naam.`),
    ...(env.CASUSHUIS_DEMO === 'ja' ? ['CASUSHUIS_DEMO kan niet aan staan in productie. Haal haar weg.'] : []),
    ...(env.DATABASE_URL
      ? []
      : ['DATABASE_URL ontbreekt: de proefopslag is niet voor productie. Geef het adres van een PostgreSQL-server.']),
    ...(env.DATABASE_EIGENAAR_URL
      ? []
      : ['DATABASE_EIGENAAR_URL ontbreekt: geef het adres met de rol die eigenaar is van de tabellen.']),
  ]
}

/** One without the other sends nothing, and nobody would find out. */
function mailFaults({ CASUSHUIS_MAIL: server, CASUSHUIS_MAIL_VAN: from }: Variables): readonly string[] {
  if (!server === !from) return []
  return [
    server
      ? 'CASUSHUIS_MAIL_VAN ontbreekt: geef het mailadres waarmee het huis schrijft.'
      : 'CASUSHUIS_MAIL ontbreekt: geef het adres van de mailserver, of haal CASUSHUIS_MAIL_VAN weg.',
  ]
}

const mailOf = ({ CASUSHUIS_MAIL: server, CASUSHUIS_MAIL_VAN: from }: z.output<typeof Environment>) =>
  server && from ? { server, from } : null

/** What can be known of the owner without asking the server. */
function ownerFaults({ DATABASE_URL: url, DATABASE_EIGENAAR_URL: owner }: Variables): readonly string[] {
  if (!owner) return []
  if (!url) return ['DATABASE_EIGENAAR_URL staat er zonder DATABASE_URL. Geef allebei, of geen van beide.']
  if (!URL.canParse(url) || !URL.canParse(owner) || new URL(url).username !== new URL(owner).username) return []
  return new URL(url).username
    ? [
        'DATABASE_EIGENAAR_URL noemt dezelfde rol als DATABASE_URL. De eigenaar van de tabellen moet een andere rol zijn.',
      ]
    : []
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
    backupUrl: env.DATABASE_RESERVEKOPIE_URL || null,
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
