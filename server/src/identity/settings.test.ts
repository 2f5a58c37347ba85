import { describe, expect, test } from 'vitest'
import { InstellingFout, leesIdentiteitinstellingen } from './settings.ts'

const goed = {
  id: 'gemeente',
  naam: 'Gemeente Rijnvecht',
  uitgever: 'https://inloggen.rijnvecht.example',
  clientId: 'casushuis',
  clientSecret: 'zeer-geheim',
  acr: ['urn:twee'],
}
const lees = (aanbieders: unknown) => leesIdentiteitinstellingen({ CASUSHUIS_OIDC: JSON.stringify(aanbieders) })

describe('the settings of sign-in', () => {
  test('are read as they are', () => {
    expect(lees([goed]).aanbieders).toEqual([goed])
    expect(leesIdentiteitinstellingen({}).aanbieders).toEqual([])
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
  ])('%s is refused by name, without the secret', (_wat, aanbieder, veld) => {
    const poging = () => lees([aanbieder])
    expect(poging).toThrow(InstellingFout)
    expect(poging).toThrow(veld)
    expect(poging).not.toThrow('zeer-geheim')
  })

  test('two providers of one name are refused', () => {
    expect(() => lees([goed, goed])).toThrow('twee keer')
  })

  test('what is no JSON is refused without repeating it', () => {
    const poging = () => leesIdentiteitinstellingen({ CASUSHUIS_OIDC: '[{"clientSecret":"zeer-geheim"' })
    expect(poging).toThrow('geen geldige JSON')
    expect(poging).not.toThrow('zeer-geheim')
  })

  test('a key is 32 bytes, and fresh where none is given', () => {
    const sleutel = Buffer.alloc(32, 7)
    expect(leesIdentiteitinstellingen({ CASUSHUIS_INLOGSLEUTEL: sleutel.toString('base64') }).sleutel).toEqual(sleutel)
    expect(() => leesIdentiteitinstellingen({ CASUSHUIS_INLOGSLEUTEL: 'kort' })).toThrow(InstellingFout)
    expect(leesIdentiteitinstellingen({}).sleutel).not.toEqual(leesIdentiteitinstellingen({}).sleutel)
  })
})
