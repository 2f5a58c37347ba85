import type { Contract } from '@casushuis/contract'
import { Probleem } from '@casushuis/contract'
import { getHandeling } from '@casushuis/handvat'
import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'

export const apiPad = '/api/v1'

const beschrijving = `Het informatiesysteem van een Zorg- en Veiligheidshuis.

Elke route is één handeling van het handvat. Wie iets niet mag zien, krijgt 404, ook als het bestaat.
Een geweigerde handeling in een eigen casus geeft 403 met de regel, de paragraaf en wat zou helpen (RFC 9457).`

/** Describes all routes as OpenAPI 3.1 (NL API Design Rules). */
export async function registreerOpenapi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Casushuis', version: '1.0.0', description: beschrijving, license: { name: 'EUPL-1.2' } },
      servers: [{ url: apiPad }],
      components: { securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: 'casushuis_sessie' } } },
      security: [{ sessie: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })
}

/** The schema that Fastify validates with and that the document is made from. */
export function routeschema({
  naam,
  samenvatting,
  handeling,
  params,
  query,
  body,
  antwoord,
  status,
  methode,
}: Contract) {
  const paragraaf = handeling ? `Handvat ${getHandeling(handeling).paragraaf}.` : ''
  return {
    operationId: naam,
    summary: samenvatting,
    ...(paragraaf ? { description: paragraaf } : {}),
    params,
    querystring: query,
    ...(methode === 'GET' || methode === 'DELETE' || body.def.type === 'null' ? {} : { body }),
    response: {
      [status]: antwoord,
      ...Object.fromEntries([400, 401, 403, 404].map((s) => [s, Probleem])),
    },
  }
}
