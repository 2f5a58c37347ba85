import {
  type Contract,
  contracten,
  neemtSleutel,
  Probleem,
  systeemcontracten,
  vraagtSleutel,
} from '@casushuis/contract'
import { z } from 'zod'
import { boek } from '../usecases/boek.ts'
import { kinds } from './file.ts'
import { apiPath, apiVersion } from './version.ts'

const description = `Het informatiesysteem van een Zorg- en Veiligheidshuis.

Elke route is één handeling van het handvat. Wie iets niet mag zien, krijgt 404, ook als het bestaat.
Een geweigerde handeling in een eigen casus geeft 403 met de regel, de paragraaf en wat zou helpen.
Fouten zijn problem+json (RFC 9457). Hun \`type\` is een adres waar zonder inloggen staat wat er aan de hand is; hun
\`instance\` is het nummer van het verzoek, dat bij een storing ook in het log van de server staat.`

const statusTexts: Readonly<Record<number, string>> = {
  200: 'Gelukt',
  201: 'Vastgelegd',
  204: 'Gelukt, zonder inhoud',
  400: 'Er klopt iets niet in het verzoek; alle velden staan erbij',
  401: 'Niet ingelogd',
  403: 'Geweigerd, met de regel en wat helpt',
  404: 'Bestaat niet, of is niet voor u',
  412: 'Wat u zag is intussen gewijzigd: wat en door wie, voor zover dat voor u is',
  422: 'De sleutel in Idempotency-Key hoorde al bij een ander verzoek',
  428: 'If-Match ontbreekt: zeg welke versie u zag',
  500: 'Storing; het nummer staat in het log',
  503: 'Te druk, of de gegevens zijn even niet bereikbaar; `Retry-After` zegt wanneer het weer kan',
}
const problemStatuses = [400, 401, 403, 404, 500, 503] as const
/** What else can be wrong with a change that is based on something. */
const versionStatuses = [412, 428] as const

type JsonSchema = z.core.JSONSchema.BaseSchema
/** Schemas with a name, which the document tells once. */
type Components = Map<string, JsonSchema>

const info = {
  title: 'Casushuis',
  version: apiVersion,
  description,
  contact: {
    name: 'De beheerders van Casushuis',
    url: 'https://example.org/casushuis',
    email: 'casushuis@example.org',
  },
  license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
}

/** The OpenAPI 3.1 document of every route, made from the contracts alone: no server, no database. */
export function openapiDocument() {
  const components: Components = new Map()
  const paths: Record<string, Record<string, object>> = {}
  const add = (contract: Contract, door: object = {}) => {
    const path = contract.pad.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [contract.methode.toLowerCase()]: { ...operation(contract, components), ...door } }
  }
  for (const contract of contracten) add(contract)
  for (const contract of systeemcontracten) add(contract, { security: [{ systeem: [] }] })
  return {
    openapi: '3.1.0',
    info,
    servers: [{ url: apiPath }],
    security: [{ sessie: [] }],
    paths,
    components: {
      securitySchemes: {
        sessie: { type: 'apiKey', in: 'cookie', name: 'casushuis_sessie' },
        systeem: {
          ...{ type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          description:
            'Voor het gekoppelde systeem van een partij: een toegangstoken van de inlogdienst (RFC 9068), met client credentials. Alleen waar de installatie systemen toelaat',
        },
      },
      headers: {
        'API-Version': { description: 'De volledige versie van de API', schema: { type: 'string', const: apiVersion } },
        ETag: { description: 'De versie van wat u ziet, voor If-Match', schema: { type: 'string' } },
      },
      schemas: Object.fromEntries([...components].toSorted(([a], [b]) => a.localeCompare(b))),
    },
  }
}

function operation(contract: Contract, components: Components) {
  const { naam, samenvatting, params, query, body, antwoord, status, opBasisVan } = contract
  const statuses = [
    ...problemStatuses,
    ...(opBasisVan === undefined ? [] : versionStatuses),
    ...(neemtSleutel(contract) ? ([422] as const) : []),
  ]
  return {
    operationId: naam,
    summary: samenvatting,
    ...norm(contract),
    parameters: [
      ...parameters('path', params, components),
      ...parameters('query', query, components),
      ...(opBasisVan === undefined ? [] : [ifMatch]),
      ...(neemtSleutel(contract) ? [idempotencyKey(vraagtSleutel(contract))] : []),
    ],
    ...(isEmpty(body) ? {} : { requestBody: { required: true, content: json(body, 'input', components) } }),
    responses: {
      [status]: response(status, isEmpty(antwoord) ? undefined : contentOf(contract, components), hasVersion(antwoord)),
      ...Object.fromEntries(
        statuses.map((s) => [s, response(s, json(Probleem, 'output', components, 'application/problem+json'))]),
      ),
    },
  }
}

/** What comes back: a document, a file in a form of its own, or what is told as long as the line is open. */
function contentOf({ antwoord, bestand, stroom }: Contract, components: Components) {
  const binary = { schema: { type: 'string', format: 'binary' } }
  if (bestand?.soort === 'pdf' || bestand?.soort === 'brief') return { [kinds.pdf.type]: binary }
  if (bestand?.soort === 'briefWord') return { [kinds.docx.type]: binary }
  if (bestand?.soort === 'document') return Object.fromEntries(Object.values(kinds).map(({ type }) => [type, binary]))
  return json(antwoord, 'output', components, stroom ? 'text/event-stream' : undefined)
}

const idempotencyKey = (required: boolean) => ({
  name: 'Idempotency-Key',
  in: 'header',
  required,
  description:
    'Een sleutel voor dit ene verzoek. Wie het binnen een dag met dezelfde sleutel herhaalt, krijgt hetzelfde antwoord en er gebeurt niets dubbel',
  schema: { type: 'string', pattern: '^"?[A-Za-z0-9_-]{16,64}"?$' },
})

const ifMatch = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'De versie die u zag, zoals `versie` en de header `ETag` haar geven (RFC 9110 §13.1.1)',
  schema: { type: 'string', pattern: '^"[A-Za-z0-9_-]{1,64}"$' },
}

/** The paragraph of the handvat that an act rests on, and the doelen that it can be done for. */
function norm({ handeling }: Contract) {
  if (handeling === null) return { description: 'Geen handeling van het handvat: dit zegt niets over iemand anders.' }
  const { paragraaf, doelen: ids } = boek.handelingen[handeling]
  const teksten = boek.doelen.filter((d) => ids.includes(d.id)).map((d) => `- ${d.tekst} (\`${d.id}\`)`)
  const lijst = teksten.length > 0 ? `\n\nDoelen:\n${teksten.join('\n')}` : ''
  return { description: `Handeling \`${handeling}\`. Handvat ${paragraaf}.${lijst}` }
}

function parameters(place: 'path' | 'query', schema: z.ZodType, components: Components) {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input', components)
  return Object.entries(properties).map(([name, value]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: value,
  }))
}

function response(status: number, content: object | undefined, versioned = false) {
  return {
    description: statusTexts[status] ?? '',
    headers: {
      'API-Version': { $ref: '#/components/headers/API-Version' },
      ...(versioned && { ETag: { $ref: '#/components/headers/ETag' } }),
    },
    ...(content && { content }),
  }
}

function json(schema: z.ZodType, io: 'input' | 'output', components: Components, type = 'application/json') {
  return { [type]: { schema: jsonSchema(schema, io, components) } }
}

/**
 * The schema of zod as JSON Schema, in which what has a name is told once, under `components`.
 * @throws {Error} where two schemas have one name
 */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output', components: Components): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { io, reused: 'inline' })
  const { $defs = {}, ...rest }: JsonSchema = JSON.parse(
    JSON.stringify(made).replaceAll('"#/$defs/', '"#/components/schemas/'),
  )
  const name = z.globalRegistry.get(schema)?.id
  const isTold = name === undefined || rest.$ref !== undefined
  for (const [id, { id: _id, ...def }] of Object.entries(isTold ? $defs : { ...$defs, [name]: rest })) {
    if (components.has(id) && JSON.stringify(components.get(id)) !== JSON.stringify(def))
      throw new Error(`two schemas are called ${id}`)
    components.set(id, def)
  }
  return isTold ? rest : { $ref: `#/components/schemas/${name}` }
}

function isEmpty(schema: z.ZodType): boolean {
  return schema.def.type === 'null'
}

/** Whether an answer says in which version it is. */
function hasVersion(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && 'versie' in schema.shape
}
