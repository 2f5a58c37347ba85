import { describe, expect, test } from 'vitest'
import { ConfigError } from '../ports/config-error.ts'
import { readIdentitySettings } from './settings.ts'

const goed = {
  id: 'gemeente',
  naam: 'Gemeente Rijnvecht',
  uitgever: 'https://inloggen.rijnvecht.example',
  clientId: 'casushuis',
  clientSecret: 'zeer-geheim',
  acr: ['urn:twee'],
}
const read = (providers: unknown) => readIdentitySettings({ CASUSHUIS_OIDC: JSON.stringify(providers) })

describe('the settings of sign-in', () => {
  test('are read as they are', () => {
    expect(read([goed]).providers).toEqual([goed])
    expect(readIdentitySettings({}).providers).toEqual([])
  })

  test.each([
    ['no second factor', { ...goed, acr: undefined }, '[0].acr'],
    ['an empty second factor', { ...goed, acr: [] }, '[0].acr'],
    ['a provider without https', { ...goed, uitgever: 'http://inloggen.example' }, '[0].uitgever'],
    ['a provider that only looks local', { ...goed, uitgever: 'http://localhost.example' }, '[0].uitgever'],
    ['the name of the demo', { ...goed, id: 'demo' }, '[0].id'],
    ['a name that is a path', { ...goed, id: '../x' }, '[0].id'],
    ['an unknown field', { ...goed, zonderControle: true }, 'zonderControle'],
    ['no secret', { ...goed, clientSecret: ' ' }, '[0].clientSecret'],
  ])('%s is refused by name, without the secret', (_wat, provider, field) => {
    const attempt = () => read([provider])
    expect(attempt).toThrow(ConfigError)
    expect(attempt).toThrow(field)
    expect(attempt).not.toThrow('zeer-geheim')
  })

  test('two providers of one name are refused', () => {
    expect(() => read([goed, goed])).toThrow('twee keer')
  })

  test('what is no JSON is refused without repeating it', () => {
    const attempt = () => readIdentitySettings({ CASUSHUIS_OIDC: '[{"clientSecret":"zeer-geheim"' })
    expect(attempt).toThrow('geen geldige JSON')
    expect(attempt).not.toThrow('zeer-geheim')
  })

  test('[P1] no system gets in unless it is said whose tokens count, and for whom they are', () => {
    const goed = { uitgever: 'https://inloggen.example.nl', doelgroep: 'https://zvh.example.nl' }
    const lees = (systemen: unknown) =>
      readIdentitySettings({ CASUSHUIS_KOPPELINGEN: JSON.stringify(systemen) }).systemen
    expect(lees(goed)).toEqual(goed)
    expect(lees({ ...goed, uitgever: 'http://localhost:3000/demo-inloggen' })).not.toBeNull()
    for (const env of [{}, { CASUSHUIS_KOPPELINGEN: '' }, { CASUSHUIS_KOPPELINGEN: ' ' }])
      expect(readIdentitySettings(env).systemen).toBeNull()
    expect(() => lees({ ...goed, uitgever: 'http://inloggen.example.nl' })).toThrow('CASUSHUIS_KOPPELINGEN.uitgever')
    expect(() => lees({ uitgever: goed.uitgever })).toThrow('CASUSHUIS_KOPPELINGEN.doelgroep')
    expect(() => lees({ ...goed, doelgroep: ' ' })).toThrow('CASUSHUIS_KOPPELINGEN.doelgroep')
    expect(() => lees({ ...goed, algoritme: 'none' })).toThrow('kent geen "algoritme"')
    expect(() => readIdentitySettings({ CASUSHUIS_KOPPELINGEN: 'ja' })).toThrow(
      'CASUSHUIS_KOPPELINGEN moet een object zijn',
    )
  })

  test('a key is 32 bytes, and fresh where none is given', () => {
    const key = Buffer.alloc(32, 7)
    expect(readIdentitySettings({ CASUSHUIS_INLOGSLEUTEL: key.toString('base64') }).key).toEqual(key)
    expect(() => readIdentitySettings({ CASUSHUIS_INLOGSLEUTEL: 'kort' })).toThrow(ConfigError)
    expect(readIdentitySettings({}).key).not.toEqual(readIdentitySettings({}).key)
  })
})
