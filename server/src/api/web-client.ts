import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { inhoudsbeleid } from './security.ts'

export interface Webclientdelen {
  /** The folder that the build of the web client made. */
  readonly map: string
}

const nietVanOns = /^\/*(?:api|inloggen|uitloggen|demo-inloggen)(?:\/|$)/

/**
 * Serves the screens: files as they are, and `index.html` for every other path, because the web client
 * knows its own pages. Each `index.html` carries a fresh nonce for the styles that it adds (CSP3 §7.1).
 */
export async function registreerWebclient(app: FastifyInstance, { map }: Webclientdelen): Promise<void> {
  await app.register(staticFiles, { root: map, serve: false })
  app.get<{ Params: { '*': string } }>(
    '/*',
    { config: { zonderSessie: true }, errorHandler: nietTeGeven },
    async ({ params }, reply) => {
      const pad = params['*']
      if (nietVanOns.test(pad)) return reply.callNotFound()
      return isBestand(pad) ? stuurBestand(pad, reply) : stuurIndex(map, reply)
    },
  )
}

/** A path that leads out of the folder, or a part of a file that is not there, is no fault of ours. */
function nietTeGeven(fout: FastifyError, _vraag: unknown, reply: FastifyReply): void {
  if ((fout.statusCode ?? 500) >= 500) throw fout
  reply.callNotFound()
}

/** A path whose last part has an extension with a letter in it; `/casussen/2026.1` is not a file. */
function isBestand(pad: string): boolean {
  return /^\.(?=.*[a-z])[a-z0-9]+$/i.test(extname(pad))
}

function stuurBestand(pad: string, reply: FastifyReply): FastifyReply {
  // The build puts a hash of the content in these names, so what was fetched once never changes.
  const verandertNooit = pad.startsWith('assets/')
  return reply.sendFile(pad, { maxAge: verandertNooit ? '365d' : 0, immutable: verandertNooit })
}

async function stuurIndex(map: string, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64')
  const index = await readFile(join(map, 'index.html'), 'utf8')
  return reply
    .type('text/html')
    .header('Content-Security-Policy', inhoudsbeleid(nonce))
    .send(index.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`))
}
