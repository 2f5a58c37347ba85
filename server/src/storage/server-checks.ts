import pg from 'pg'
import { allHold, ConfigError, throwTogether } from '../ports/config-error.ts'
import { toldElsewhere } from './steady-pool.ts'

/** Who signs in at the server: by which address, and in which variable that stands. */
interface SignedIn {
  readonly url: string
  readonly variable: 'DATABASE_URL' | 'DATABASE_EIGENAAR_URL'
}

const oldest = 15
/** What the migrations make: one set for all houses on a server. */
const houseRoles = ['app', 'inrichter', 'werk', 'lezer', 'lijst', 'klus', 'index', 'reservekopie'].map(
  (name) => `casushuis_${name}`,
)
/** In milliseconds. */
const patience = 5_000

interface Role {
  readonly name: string
  readonly database: string
  readonly version: number
  readonly super: boolean
  readonly bypass: boolean
  /** Whether casushuis_app is there, and this role may become it. */
  readonly app: boolean
  readonly member: boolean
  /** Whether it may make tables, and roles or give those that are there. */
  readonly creates: boolean
  readonly grants: boolean
  /** Whether a house was set up here before; then only a migration that needs more finds out. */
  readonly migrated: boolean
}

/**
 * Looks, before anything is done, whether the house can work on this server, and no role may do more than it must.
 * @throws {ConfigError} with the variable and what to do, where it is known the statement to carry out
 */
export async function demandServer(
  { url, ownerUrl }: { readonly url: string; readonly ownerUrl?: string | undefined },
  production: boolean,
): Promise<void> {
  const asking = roleOf({ url, variable: 'DATABASE_URL' })
  const askingOwner = ownerUrl ? roleOf({ url: ownerUrl, variable: 'DATABASE_EIGENAAR_URL' }) : asking
  await allHold([asking, askingOwner])
  const [app, owner] = [await asking, await askingOwner]
  demandVersion(app.version)
  throwTogether(
    [
      ...((app.super ? production : app.bypass) ? [tooMighty(app)] : []),
      ...(owner.name === app.name && !app.super ? [noOwner] : ownerFaults(owner)),
      ...(app.app && !app.member ? [notGranted(app.name)] : []),
    ].map((fault) => new ConfigError(fault)),
  )
}

const ownerFaults = (owner: Role): readonly string[] =>
  owner.super || owner.migrated || (owner.creates && owner.grants) ? [] : [ownerMayTooLittle(owner)]

/**
 * After the first migration, which makes the role that must be granted.
 * @throws {ConfigError} with the statement to carry out
 */
export async function demandMember(url: string): Promise<void> {
  const app = await roleOf({ url, variable: 'DATABASE_URL' })
  if (!app.member) throw new ConfigError(notGranted(app.name))
}

/** @throws {ConfigError} for a server that is too old */
export function demandVersion(version: number): void {
  const major = Math.floor(version / 10_000)
  if (major < oldest)
    throw new ConfigError(`DATABASE_URL: Casushuis heeft PostgreSQL ${oldest} of nieuwer nodig, en dit is ${major}.`)
}

async function roleOf(who: SignedIn): Promise<Role> {
  const client = await connect(who)
  try {
    const { rows } = await client.query<Role>(
      `
      with role as (select * from pg_roles where rolname = current_user),
        ours as (select rolname from pg_roles
          where rolname = any($1))
      select role.rolname as name, current_database() as database, role.rolsuper as super, role.rolbypassrls as bypass,
        current_setting('server_version_num')::int as version,
        exists (select 1 from ours where rolname = 'casushuis_app') as app,
        coalesce((select pg_has_role(current_user, rolname, 'MEMBER') from ours where rolname = 'casushuis_app'), false) as member,
        has_schema_privilege(current_user, 'public', 'CREATE') as creates,
        coalesce((select bool_and(pg_has_role(current_user, rolname, 'MEMBER WITH ADMIN OPTION')) from ours), role.rolcreaterole)
          or (role.rolcreaterole and current_setting('server_version_num')::int < 160000) as grants,
        to_regclass('public.migratie') is not null as migrated
      from role`,
      [houseRoles],
    )
    const [role] = rows
    if (!role) throw new Error('somebody who signed in has no role')
    return role
  } finally {
    await client.end()
  }
}

async function connect({ url, variable }: SignedIn): Promise<pg.Client> {
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience })
    client.on('error', toldElsewhere)
    await client.connect()
    return client
  } catch (fault) {
    throw new ConfigError(connectFault(fault, { url, variable }), { cause: fault })
  }
}

/** Why signing in at the server did not work. The address holds a password, so only its parts are told. */
function connectFault(fault: unknown, { url, variable }: SignedIn): string {
  if (!URL.canParse(url))
    return `${variable} is geen leesbaar adres. Het begint met postgres:// en noemt de rol, de computer en de database.`
  const { host, username, pathname, searchParams } = new URL(url)
  const place = searchParams.get('host') ?? host
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
      return `${variable}: op ${place} draait geen PostgreSQL. Zet de server aan, of verbeter het adres.`
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `${variable}: de computer ${place} is niet te vinden. Verbeter het adres, of kijk of het netwerk werkt.`
    case '3D000':
      return `${variable}: op ${place} is geen database ${pathname.slice(1)}. Maak die eerst (CREATE DATABASE), of verbeter de naam.`
    case '28P01':
    case '28000':
      return `${variable}: inloggen als ${username} lukt niet. Kijk of de rol bestaat en het wachtwoord klopt.`
    case '42501':
      return `${variable}: ${username} mag niet in deze database. Voer uit: GRANT CONNECT ON DATABASE "${pathname.slice(1)}" TO "${username}";`
    case '53300':
    case '57P03':
      return `${variable}: PostgreSQL op ${place} is vol of start nog op. Probeer het straks opnieuw.`
    default:
      return `${variable}: op ${place} antwoordt geen PostgreSQL${code ? ` (${code})` : ''}. Kijk of de server aan staat en bereikbaar is.`
  }
}

const tooMighty = ({ name }: Role) =>
  `DATABASE_URL: de rol ${name} kan om de afscherming van gegevens heen (SUPERUSER of BYPASSRLS). Gebruik een gewone rol: ` +
  "CREATE ROLE casushuis_server LOGIN PASSWORD '…'; GRANT casushuis_app TO casushuis_server;"

const noOwner =
  'DATABASE_EIGENAAR_URL ontbreekt, of is dezelfde rol als DATABASE_URL. De eigenaar van de tabellen moet een andere rol zijn ' +
  'dan die waarmee de server werkt.'

const notGranted = (name: string) =>
  `DATABASE_URL: de rol ${name} mag nog niet werken als casushuis_app. Voer uit: GRANT casushuis_app TO "${name}";`

/** What an owner must be able to do; also told when a migration finds out. */
export function ownerMayTooLittle({ name, database }: Pick<Role, 'name' | 'database'>): string {
  return (
    `DATABASE_EIGENAAR_URL: de rol ${name} mag hier te weinig. Voer als beheerder van PostgreSQL uit: ` +
    `ALTER ROLE "${name}" CREATEROLE; ALTER DATABASE "${database}" OWNER TO "${name}"; Staat op deze server al een ander ` +
    `Casushuis, dan ook: GRANT ${houseRoles.join(', ')} TO "${name}" WITH ADMIN OPTION;`
  )
}
