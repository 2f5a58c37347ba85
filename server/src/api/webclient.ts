import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { inhoudsbeleid } from './beveiliging.ts'

export interface Webclientdelen {
  /** The folder that the build of the web client made. */
  readonly map: string
}

const onsNietToe = /^\/(?:api|inloggen|uitloggen|demo-inloggen)(?:\/|$)/

/**
 * Serves the screens: files as they are, and `index.html` for every other path, because the web client
 * knows its own pages. Each `index.html` carries a fresh nonce for the styles that it adds (CSP3 §7.1).
 */
export async function registreerWebclient(app: FastifyInstance, { map }: Webclientdelen): Promise<void> {
  await app.register(staticFiles, { root: map, serve: false, cacheControl: false })
  app.get('/*', { config: { zonderSessie: true } }, async (request, reply) => {
    const pad = request.url.split('?', 1).join('')
    if (onsNietToe.test(pad)) return reply.callNotFound()
    return isBestand(pad) ? stuurBestand(request, reply) : stuurIndex(map, reply)
  })
}

/** A path whose last part has an extension with a letter in it; `/casussen/2026.1` is not a file. */
function isBestand(pad: string): boolean {
  return /^\.(?=.*[a-z])[a-z0-9]+$/i.test(extname(pad))
}

function stuurBestand(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const pad = decodeURIComponent(new URL(request.url, 'http://hier.invalid').pathname)
  // The build puts a hash of the content in these names, so what was fetched once never changes.
  reply.header('Cache-Control', pad.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  return reply.sendFile(pad.slice(1))
}

async function stuurIndex(map: string, reply: FastifyReply): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString('base64')
  const index = await readFile(join(map, 'index.html'), 'utf8')
  return reply
    .type('text/html')
    .header('Cache-Control', 'no-store')
    .header('Content-Security-Policy', inhoudsbeleid(nonce))
    .send(index.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`))
}
