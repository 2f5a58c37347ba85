import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { contracten } from '@casushuis/contract'
import fastify from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { registreerOpenapi, routeschema } from './openapi.ts'

/** The OpenAPI document as text, made from the contracts alone: no database, no use case. */
export async function openapiTekst(): Promise<string> {
  const app = fastify()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  await registreerOpenapi(app)
  for (const c of contracten) {
    app.route({ method: c.methode, url: c.pad, schema: routeschema(c), handler: async () => null })
  }
  await app.ready()
  return `${JSON.stringify(app.swagger(), null, 2)}\n`
}

/** Writes the document beside the docs, or with `--check` tells whether the stored one is up to date. */
async function schrijf(): Promise<void> {
  const bestand = new URL('../../../docs/openapi.json', import.meta.url)
  const tekst = await openapiTekst()
  if (!process.argv.includes('--check')) return writeFile(bestand, tekst)
  if ((await readFile(bestand, 'utf8').catch(() => '')) !== tekst) {
    console.error('docs/openapi.json is behind: run `npm run openapi`')
    process.exitCode = 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await schrijf()
