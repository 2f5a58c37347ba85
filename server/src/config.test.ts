import { describe, expect, test } from 'vitest'
import { readConfig } from './config.ts'
import { ConfigError } from './ports/config-error.ts'

const server = { NODE_ENV: 'production', DATABASE_URL: 'postgres://app@db.voorbeeld/casushuis' }

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
      database: { kind: 'server', url: server.DATABASE_URL },
      keyFolder: '/sleutels',
      proxy: '10.0.0.1, 10.1.0.0/16',
    })
  })

  test.each([
    ['a port that is none', { PORT: '70000' }, 'PORT moet een poortnummer zijn'],
    ['a port in words', { PORT: 'http' }, 'PORT moet een poortnummer zijn'],
    ['half an address', { CASUSHUIS_ADRES: 'zvh' }, 'CASUSHUIS_ADRES moet een volledig webadres zijn'],
    ['another database', { DATABASE_URL: 'mysql://db' }, 'DATABASE_URL moet met postgres:// beginnen'],
    ['everybody as proxy', { CASUSHUIS_PROXY: '0.0.0.0/0' }, 'CASUSHUIS_PROXY moet adressen of netwerken zijn'],
    ['a demo in production', { ...server, CASUSHUIS_DEMO: 'ja' }, 'CASUSHUIS_DEMO kan niet aan staan in productie'],
    ['a trial store in production', { NODE_ENV: 'production' }, 'DATABASE_URL ontbreekt'],
  ])('%s is refused, and the variable is named', (_what, env, message) => {
    expect(() => readConfig(env, '/huis')).toThrow(ConfigError)
    expect(() => readConfig(env, '/huis')).toThrow(message)
  })
})
