import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { contentPolicy } from './security.ts'

export interface WebClientParts {
  /** The folder that the build of the web client made. */
  readonly folder: string
}

const notOurs = /^\/*(?:api|inloggen|uitloggen|demo-inloggen)(?:\/|$)/
/** What programs that watch a server ask by habit: with a start page they would believe that all is well. */
const watched = /^\/*(?:gezond|klaar|health|healthz|livez|readyz|metrics|status|ping)\/*$/i

/**
 * Serves the screens: files as they are, and `index.html` for every other path, because the web client
 * knows its own pages. Each `index.html` carries a fresh nonce for the styles that it adds (CSP3 §7.1).
 */
export async function registerWebClient(app: FastifyInstance, { folder }: WebClientParts): Promise<void> {
  // The build leaves each file compressed beside it, so that nothing is compressed while somebody waits.
  await app.register(staticFiles, { root: folder, serve: false, preCompressed: true })
  app.get<{ Params: { '*': string } }>(
    '/*',
    { config: { withoutSession: true }, errorHandler: notToGive },
    async ({ params }, reply) => {
      const path = params['*']
      if (notOurs.test(path) || watched.test(path)) return reply.callNotFound()
      return isFile(path) ? sendAsset(path, reply) : sendIndex(folder, reply)
    },
  )
}

/** A path that leads out of the folder, or a part of a file that is not there, is no fault of ours. */
function notToGive(error: FastifyError, _request: unknown, reply: FastifyReply): void {
  if ((error.statusCode ?? 500) >= 500) throw error
  reply.callNotFound()
}

/** A path whose last part has an extension with a letter in it; `/casussen/2026.1` is not a file. */
function isFile(path: string): boolean {
  return /^\.(?=.*[a-z])[a-z0-9]+$/i.test(extname(path))
}

function sendAsset(path: string, reply: FastifyReply): FastifyReply {
  // The build puts a hash of the content in these names, so what was fetched once never changes.
  const neverChanges = path.startsWith('assets/')
  return reply
    .header('Vary', 'Accept-Encoding')
    .sendFile(path, { maxAge: neverChanges ? '365d' : 0, immutable: neverChanges })
}

async function sendIndex(folder: string, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64')
  const index = await readFile(join(folder, 'index.html'), 'utf8')
  return reply
    .type('text/html')
    .header('Content-Security-Policy', contentPolicy(nonce))
    .send(index.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`))
}
