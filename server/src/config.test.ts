import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { ConfigError } from './ports/config-error.ts'
import { readSettings } from './read-settings.ts'

const server = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://app@db.voorbeeld/casushuis',
  DATABASE_EIGENAAR_URL: 'postgres://eigenaar@db.voorbeeld/casushuis',
}
const provider = { id: 'loket', naam: 'Loket', clientId: 'huis', clientSecret: 'geheim', acr: ['2'] }
const door = {
  CASUSHUIS_ADRES: 'https://zvh.example.nl',
  CASUSHUIS_OIDC: JSON.stringify([{ ...provider, uitgever: 'https://inloggen.example.nl' }]),
}

describe('the settings', () => {
  test('without any of them are those of the demo on this machine', () => {
    expect(readConfig({}, '/huis')).toMatchObject({
      ...{ port: 3000, host: '127.0.0.1', origin: null, demo: true, production: false },
      database: { kind: 'trial', folder: '/huis/data/database' },
      keyFolder: '/huis/data/sleutels',
    })
  })

  test('in production are those of a server that others reach', () => {
    const env = {
      ...server,
      CASUSHUIS_ADRES: 'https://zvh.example.nl/pad',
      CASUSHUIS_SLEUTELS: '/sleutels',
      CASUSHUIS_PROXY: '10.0.0.1, 10.1.0.0/16',
      PORT: '80',
    }
    expect(readConfig(env, '/huis')).toMatchObject({
      ...{ port: 80, host: '0.0.0.0', origin: 'https://zvh.example.nl', demo: false, production: true },
      database: { kind: 'server', url: server.DATABASE_URL, ownerUrl: server.DATABASE_EIGENAAR_URL },
      keyFolder: '/sleutels',
      proxy: '10.0.0.1, 10.1.0.0/16',
    })
  })

  test.each([
    ['a port that is none', { PORT: '70000' }, 'PORT moet een poortnummer zijn'],
    ['a port in words', { PORT: 'http' }, 'PORT moet een poortnummer zijn'],
    ['half an address', { CASUSHUIS_ADRES: 'zvh' }, 'CASUSHUIS_ADRES moet een volledig webadres zijn'],
    ['another database', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL moet met postgres:// beginnen'],
    ['an address that cannot be read', { DATABASE_URL: 'postgres://db:poort/x' }, 'DATABASE_URL moet met postgres://'],
    ['an owner without a server', { DATABASE_EIGENAAR_URL: server.DATABASE_EIGENAAR_URL }, 'zonder DATABASE_URL'],
    [
      'one role for both',
      { ...server, DATABASE_EIGENAAR_URL: server.DATABASE_URL },
      'DATABASE_EIGENAAR_URL noemt dezelfde rol als DATABASE_URL',
    ],
    ['a demo that is maybe', { CASUSHUIS_DEMO: 'misschien' }, 'CASUSHUIS_DEMO moet ja of nee zijn'],
    ['a kind of running that is none', { NODE_ENV: 'productie' }, 'NODE_ENV moet production zijn'],
    ['a setting that nobody reads', { ...server, CASUSHUIS_SLEUTEL: '/x' }, 'CASUSHUIS_SLEUTEL is geen instelling'],
    ['everybody as proxy', { CASUSHUIS_PROXY: '0.0.0.0/0' }, 'CASUSHUIS_PROXY moet adressen of netwerken zijn'],
    ['a demo in production', { ...server, CASUSHUIS_DEMO: 'ja' }, 'CASUSHUIS_DEMO kan niet aan staan in productie'],
    ['a trial store in production', { NODE_ENV: 'production' }, 'DATABASE_URL ontbreekt'],
  ])('%s is refused, and the variable is named', (_what, env, message) => {
    expect(() => readConfig(env, '/huis')).toThrow(ConfigError)
    expect(() => readConfig(env, '/huis')).toThrow(message)
  })
  test('of mail go together: one without the other sends nothing, and is told', () => {
    const server = 'smtps://huis:geheim@post.example.nl'
    const from = 'casushuis@zvh.example.nl'
    expect(readConfig({ CASUSHUIS_MAIL: server, CASUSHUIS_MAIL_VAN: from }, '/huis').mail).toEqual({ server, from })
    expect(readConfig({}, '/huis').mail).toBeNull()
    expect(() => readConfig({ CASUSHUIS_MAIL: server }, '/huis')).toThrow('CASUSHUIS_MAIL_VAN ontbreekt')
    expect(() => readConfig({ CASUSHUIS_MAIL_VAN: from }, '/huis')).toThrow('CASUSHUIS_MAIL ontbreekt')
    expect(() => readConfig({ CASUSHUIS_MAIL: 'post.example.nl', CASUSHUIS_MAIL_VAN: from }, '/huis')).toThrow(
      'CASUSHUIS_MAIL moet',
    )
    expect(() => readConfig({ CASUSHUIS_MAIL: server, CASUSHUIS_MAIL_VAN: 'huis' }, '/huis')).toThrow(
      'CASUSHUIS_MAIL_VAN moet',
    )
  })

  test('of a server in production are judged together: every fault is told at once, each with its variable', () => {
    const wrong = { NODE_ENV: 'production', PORT: 'http', CASUSHUIS_DEMO: 'ja', CASUSHUIS_INLOGSLEUTEL: 'kort' }
    const faults = faultsOf({ ...wrong, CASUSHUIS_OIDC: '[{"id":"X"}]', CASUSHUIS_ADRESS: 'zvh.example.nl' })
    const named = ['PORT', 'CASUSHUIS_DEMO', 'CASUSHUIS_INLOGSLEUTEL', 'CASUSHUIS_OIDC[0].id', 'CASUSHUIS_OIDC[0].acr']
    for (const name of [...named, 'CASUSHUIS_ADRESS', 'CASUSHUIS_ADRES', 'DATABASE_URL', 'DATABASE_EIGENAAR_URL'])
      expect(faults.filter((line) => line.startsWith(`${name} `))).toHaveLength(1)
    expect(new Set(faults).size).toBe(faults.length)
    expect(faultsOf({ ...server, ...door })).toEqual([])
    expect(readSettings({ ...server, ...door }, '/huis').identity.providers).toHaveLength(1)
  })

  test.each([
    [
      'an address that is not safe',
      { ...door, CASUSHUIS_ADRES: 'http://zvh.example.nl' },
      'moet in productie met https',
    ],
    ['no address', { CASUSHUIS_OIDC: door.CASUSHUIS_OIDC }, 'CASUSHUIS_ADRES ontbreekt'],
    ['nobody to sign in at', { ...door, CASUSHUIS_OIDC: ' ' }, 'CASUSHUIS_OIDC ontbreekt'],
  ])('%s is refused in production alone', (_what, env, message) => {
    expect(faultsOf({ ...server, ...env })).toEqual([expect.stringContaining(message)])
    expect(faultsOf(env)).toEqual([])
  })
})

function faultsOf(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readSettings(env, '/huis')
    return []
  } catch (fault) {
    if (fault instanceof ConfigError) return fault.message.split('\n')
    throw fault
  }
}
