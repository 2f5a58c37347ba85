import { expect, it } from 'vitest'
import { zorgvuldigheidsafspraken } from './zorgvuldigheidsafspraken.ts'

/** A number that another text does not have. */
const controlegetal = (tekst: string) =>
  [...tekst].reduce((getal, teken) => (getal * 31 + (teken.codePointAt(0) ?? 0)) % 1_000_000_007, 7)

it('[T17] another text of the afspraken is another version: what was accepted is known for ever', () => {
  const { versie, afspraken } = zorgvuldigheidsafspraken
  expect([versie, controlegetal(JSON.stringify(afspraken))]).toEqual(['1', 722159709])
})
