import { z } from 'zod'

/** A body that cannot be right in one place: what was done to it, and at which field that should be told. */
export interface Hostile {
  readonly wat: string
  readonly veld: string
  readonly body: unknown
}

/** What a JSON schema says of one value, as far as we look. */
interface Shape {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minItems?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape

/** Every way in which a body that its route takes can be made wrong in one field, by the schema of the route itself. */
export function hostileTo(schema: z.ZodType, good: object): readonly Hostile[] {
  const options = schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema]
  const fits = options.find((option) => z.safeParse(option, good).success)
  if (!fits) throw new Error('the example itself is not what its route takes')
  return inObject(shapeOf(fits as z.ZodType), good, [])
}

function inObject(shape: Shape, good: object, path: readonly string[]): readonly Hostile[] {
  const values = new Map<string, unknown>(Object.entries(good))
  return Object.entries(shape.properties ?? {}).flatMap(([name, of]) => {
    const at = [...path, name]
    const withOther = (other: unknown) => Object.fromEntries([...values, [name, other]])
    const without = Object.fromEntries([...values].filter(([key]) => key !== name))
    const value = values.get(name)
    const missing = shape.required?.includes(name) ? [{ wat: 'missing', veld: at.join('.'), body: without }] : []
    const wrong = wrongFor(of).map(([wat, other]) => ({ wat, veld: at.join('.'), body: withOther(other) }))
    const deeper = isObject(value) ? inObject(objectIn(of), value, at) : []
    return [...missing, ...wrong, ...deeper.map((h) => ({ ...h, body: withOther(h.body) }))]
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const objectIn = (shape: Shape): Shape => shape.anyOf?.find((s) => s.type === 'object') ?? shape

type Wrong = readonly [wat: string, value: unknown]

/** Values that a field with this shape does not take. */
function wrongFor(shape: Shape): readonly Wrong[] {
  const forms = shape.anyOf ?? [shape]
  const takes = (type: string) => forms.some((form) => form.type === type)
  const types: readonly Wrong[] = [
    ...(takes('null') ? [] : [['nothing', null] as const]),
    ...(takes('string') ? [] : [['a text', 'tekst'] as const]),
    ...(takes('integer') || takes('number') ? [] : [['a number', 12] as const]),
    ...(takes('boolean') ? [] : [['yes', true] as const]),
    ...(takes('array') ? [] : [['a list', ['x']] as const]),
    ...(takes('object') ? [] : [['an object', { x: 1 }] as const]),
  ]
  return [...types, ...(forms.length === 1 ? withinType(shape) : forms.flatMap(alsoInChoice))]
}

/** Of what may be left out, what is filled in must be right all the same. */
const alsoInChoice = (form: Shape): readonly Wrong[] =>
  form.type === 'string' && form.format !== undefined ? (formats[form.format] ?? []) : []

const formats: Readonly<Record<string, readonly Wrong[]>> = {
  date: [
    ['30 februari', '2026-02-30'],
    ['a 13th month', '2026-13-01'],
    ['no day', 'morgen'],
    ['a Dutch spelling', '01-02-2026'],
    ['the year 0', '0000-01-01'],
    ['a day of nobody', '1899-12-31'],
    ['a day far ahead', '2200-01-01'],
    ['a day that is empty', ''],
  ],
  uuid: [
    ['no id', 'geen-id'],
    ['an empty id', ''],
  ],
  email: [
    ['no address', 'geen adres'],
    ['half an address', 'iemand@'],
  ],
}

function withinType(shape: Shape): readonly Wrong[] {
  if (shape.enum)
    return [
      ['none of the list', 'onzin'],
      ['an empty choice', ''],
    ]
  if (shape.format !== undefined && formats[shape.format]) return formats[shape.format] ?? []
  if (shape.type === 'string') return texts(shape)
  if (shape.type === 'integer') return numbers(shape)
  if (shape.type === 'array') return lists(shape)
  return []
}

const texts = ({ minLength = 0, maxLength, pattern }: Shape): readonly Wrong[] => [
  ...(minLength > 0
    ? ([
        ['empty', ''],
        ['blanks', '   '],
        ['signs that nobody sees', '\u200b'.repeat(20)],
      ] as const)
    : []),
  // A text without a pattern has an end, whether its schema says so or not.
  ...(maxLength === undefined && pattern !== undefined
    ? []
    : ([['too long', 'x'.repeat((maxLength ?? 100_000) + 1)]] as const)),
  ['a sign that cannot be stored', `Een zin met \0 erin.`],
]

const numbers = ({ minimum, maximum }: Shape): readonly Wrong[] => [
  ['a part', 7.5],
  ...(minimum === undefined ? [] : ([['too little', minimum - 1]] as const)),
  ...(maximum === undefined ? [] : ([['too much', maximum + 1]] as const)),
]

const lists = ({ minItems = 0, maxItems, items }: Shape): readonly Wrong[] => [
  ...(minItems > 0 ? ([['an empty list', []]] as const) : []),
  ...(maxItems === undefined ? [] : ([['too many', Array(maxItems + 1).fill(items?.enum?.[0] ?? 'x')]] as const)),
]
