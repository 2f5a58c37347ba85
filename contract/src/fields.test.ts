import { expect, test } from 'vitest'
import type { z } from 'zod'
import { contracten, Dag, Moment, meldingen, uitvraagBeantwoorden } from './index.ts'

const bodies = contracten.flatMap(({ naam, body }) => (body.def.type === 'null' ? [] : [[naam, body] as const]))

/** Every field of a body with the same value in it. */
function gevuldMet(waarde: unknown, body: z.ZodType): Record<string, unknown> {
  const velden = 'shape' in body && typeof body.shape === 'object' && body.shape ? Object.keys(body.shape) : []
  expect(velden.length).toBeGreaterThan(0)
  return Object.fromEntries(velden.map((veld) => [veld, waarde]))
}

/** A message that zod makes up itself, in any language that we could have set. */
const vanZod = /invalid|expected|too (big|small)|required|ongeldig|verwacht|must/i

test.each(bodies)('%s says in Dutch what is wrong, at the field', (_naam, body) => {
  const waarden = [undefined, null, '', 'x', 'x'.repeat(9000), 3.5, ['x'], Array(600).fill('x')]
  for (const waarde of waarden)
    for (const { path, message, ...fout } of body.safeParse(gevuldMet(waarde, body)).error?.issues ?? []) {
      // A group of fields that is not there at all is no mistake that a form can make.
      if (fout.code === 'invalid_type' && fout.expected === 'object') continue
      expect(path.length, message).toBeGreaterThan(0)
      expect(message, `${path.join('.')} = ${JSON.stringify(waarde)?.slice(0, 40)}`).not.toMatch(vanZod)
    }
})

test('a day is a day of the calendar, in years that people live in', () => {
  expect(Dag.safeParse('').error?.issues[0]?.message).toBe(meldingen.kiesDag)
  expect(Dag.safeParse('2026-02-30').error?.issues[0]?.message).toBe(meldingen.kiesDag)
  expect(Dag.safeParse('0000-01-01').error?.issues[0]?.message).toBe(meldingen.jaar)
})

test('a moment comes in with any offset and is UTC from there on (/core/date-time/timezone)', () => {
  expect(Moment.parse('2026-03-20T00:30:00+01:00')).toBe('2026-03-19T23:30:00.000Z')
  expect(Moment.safeParse('2026-03-20T00:30:00').success).toBe(false)
  expect(Moment.safeParse('2026-03-20').error?.issues[0]?.message).toBe(meldingen.kiesTijdstip)
})

test('whoever declines an uitvraag does not answer it as well', () => {
  const antwoord = { bekend: null, weigergrond: null, toelichting: 'Nee.', bijdrage: [], gegevens: [] }
  const velden = (deel: object) =>
    uitvraagBeantwoorden.body.safeParse({ ...antwoord, ...deel }).error?.issues.map((i) => i.path.join('.')) ?? []
  expect(velden({})).toEqual(['weigergrond'])
  expect(velden({ bekend: true, weigergrond: 'geheimhouding' })).toEqual(['bekend'])
  expect(velden({ bekend: true })).toEqual([])
  expect(velden({ weigergrond: 'geheimhouding' })).toEqual([])
})
