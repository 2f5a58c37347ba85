import { categorieen } from '@casushuis/handvat'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  bevatBsn,
  bsnInTekst,
  contracten,
  Dag,
  geenBsn,
  Moment,
  Motivering,
  meldingen,
  NieuwGegevenSchema,
  uitvraagBeantwoorden,
} from './index.ts'

const bodies = contracten.flatMap(({ naam, body }) =>
  formsOf(body).map((form, i) => [i === 0 ? naam : `${naam}, form ${i + 1}`, form] as const),
)

/** What can be filled in: nothing, one form, or one for each kind. */
function formsOf(body: z.ZodType): readonly z.ZodType[] {
  if (body instanceof z.ZodDiscriminatedUnion)
    return body.options.filter((option): option is z.ZodObject => option instanceof z.ZodObject)
  return body.def.type === 'null' ? [] : [body]
}

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
    for (const { path, message } of body.safeParse(gevuldMet(waarde, body)).error?.issues ?? []) {
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

describe('what is written about a case', () => {
  const bsn = '999990019'
  const aan = (veld: string, waarde: string) => {
    const [, body] = bodies.find(([naam]) => naam === veld) ?? []
    return body?.safeParse(gevuldMet(waarde, body)).error?.issues ?? []
  }

  test.each(bodies)('[A8] %s takes no BSN in a text', (naam) => {
    const gewoon = new Set(aan(naam, 'Een gewone zin van iemand.').map((i) => i.path.join('.')))
    const metBsn = new Map(aan(naam, `Een gewone zin met ${bsn}.`).map((i) => [i.path.join('.'), i.message]))
    const [, body] = bodies.find(([n]) => n === naam) ?? []
    const tekstvelden = Object.keys(gevuldMet('', body ?? z.null())).filter((veld) => !gewoon.has(veld))
    // Whether the words of a gegeven are a BSN is for its kind to say.
    for (const veld of tekstvelden.filter((v) => !/^gegeven(Wijzigen|Inbrengen)[.]tekst$/.test(`${naam}.${v}`)))
      expect(metBsn.get(veld), veld).toBe(bsnInTekst)
  })

  test.each(categorieen)('[A8] in a gegeven of kind %s it stands only where it is the whole', (categorie) => {
    const gegeven = { titel: 'Nummer', noodzaak: 'kort', bijzonder: false, strafrechtelijk: false, geheimhouding: null }
    const bezwaar = (tekst: string) =>
      NieuwGegevenSchema.safeParse({ ...gegeven, categorie, tekst }).error?.issues.find((i) => i.path[0] === 'tekst')
    expect(bezwaar(bsn)?.message).toBe(categorie === 'bsn' ? undefined : bsnInTekst)
    expect(bezwaar(`Nummer ${bsn}`)?.message).toBe(categorie === 'bsn' ? geenBsn : bsnInTekst)
    expect(bezwaar('Hij woont bij zijn zus.')?.message).toBe(categorie === 'bsn' ? geenBsn : undefined)
  })

  test.each([
    bsn,
    `bsn: ${bsn}`,
    '999.990.019',
    '999 990 019',
    '999-990-019',
    '9999.90.019',
    `(${bsn})`,
    '99999\u200b0019',
    '９９９９９００１９',
    '999\u00a0990\u00a0019',
  ])('[A8] “%s” is one', (tekst) => {
    expect(bevatBsn(tekst)).toBe(true)
  })

  test.each([
    ['a number that does not pass', '999990018'],
    ['a telephone number', '06 12345678, of 020-1234567'],
    ['a longer number', `zaak ${bsn}1`],
    ['two dates', 'van 12-03-2026 tot 14-03-2026'],
    ['an amount', '€ 1.250,00 en 12 maanden'],
  ])('%s is none', (_wat, tekst) => {
    expect(bevatBsn(tekst)).toBe(false)
  })

  test.each([
    '\u200b'.repeat(20),
    '\u00a0 \u2003 \u3000 '.repeat(5),
    '\u3164'.repeat(12),
    '\u2800'.repeat(12),
    'ja.\u200d      \u00ad ',
  ])('blanks and signs that nobody sees are no motivation', (tekst) => {
    expect(Motivering.safeParse(tekst).error?.issues.map((i) => i.message)).toEqual([meldingen.kort])
    expect(Motivering.safeParse(`${tekst}Zij vroeg er zelf om.`).success).toBe(true)
  })
})
