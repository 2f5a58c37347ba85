import { type Config, readConfig } from './config.ts'
import { type IdentitySettings, readIdentitySettings } from './identity/settings.ts'
import { ConfigError, throwTogether } from './ports/config-error.ts'
import { moetVeilig } from './ports/origin.ts'

type Variables = Readonly<Record<string, string | undefined>>

/** How the house is set up, and how its people sign in. */
export interface Settings {
  readonly config: Config
  readonly identity: IdentitySettings
}

/**
 * Everything that the server reads from the environment, judged together.
 * @throws {ConfigError} with a line for each fault
 */
export function readSettings(env: Variables, root: string): Settings {
  const faults: unknown[] = [...unfilled(env), ...doorFaults(env)].map((fault) => new ConfigError(fault))
  const config = attempt(() => readConfig(env, root), faults)
  const identity = attempt(() => readIdentitySettings(env), faults)
  throwTogether(faults)
  if (!config || !identity) throw new Error('settings without a fault can be read')
  return { config, identity }
}

/** What still says `…`, as the settings do that the bundle brings. */
function unfilled(env: Variables): readonly string[] {
  const left = Object.entries(env).filter(
    ([name, value]) => /^(CASUSHUIS|DATABASE)_/.test(name) && value?.includes('…'),
  )
  return left.map(([name]) => `${name} is nog niet ingevuld: er staat … in.`)
}

/** In production nobody else can say where browsers come, and without a provider nobody can sign in. */
function doorFaults({ NODE_ENV, CASUSHUIS_ADRES: address, CASUSHUIS_OIDC: providers }: Variables): readonly string[] {
  if (NODE_ENV !== 'production') return []
  return [
    ...(address
      ? insecure(address)
      : ['CASUSHUIS_ADRES ontbreekt: geef het webadres waarop browsers het huis bereiken.']),
    ...(providers?.trim()
      ? []
      : ['CASUSHUIS_OIDC ontbreekt: zonder aanbieder kan niemand inloggen. Geef een lijst van aanbieders in JSON.']),
  ]
}

/** On plain http a cookie of a session can be read on the way. */
function insecure(address: string): readonly string[] {
  return URL.canParse(address) && moetVeilig(address) && new URL(address).protocol !== 'https:'
    ? ['CASUSHUIS_ADRES moet in productie met https:// beginnen.']
    : []
}

function attempt<T>(read: () => T, faults: unknown[]): T | undefined {
  try {
    return read()
  } catch (fault) {
    faults.push(fault)
    return undefined
  }
}
