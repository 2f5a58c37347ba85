import type { FastifyInstance, FastifyReply } from 'fastify'
import { moetVeilig } from '../ports/origin.ts'
import { type Afwijzing, beoordeelAdres, findVreemdeHerkomst, findVreemdeInhoud } from './gate.ts'

export interface Beveiligingsdelen {
  /** The address under which browsers reach the house, without a path. */
  readonly oorsprong: () => string
}

const vast = {
  // What is about people, or about who is looking, never stays behind in a cache (RFC 9111 §5.2.2.5).
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'Permissions-Policy': [
    ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
    ...['magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'usb'],
  ]
    .map((wat) => `${wat}=()`)
    .join(', '),
} as const

/**
 * The Content-Security-Policy (CSP Level 3) of everything we serve: our own files and nothing else. With a
 * nonce it also lets the web client's component library add `<style>` elements and `style` attributes.
 */
export function inhoudsbeleid(nonce?: string): string {
  const opmaak = nonce
    ? [`style-src 'self' 'nonce-${nonce}'`, `style-src-elem 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'"]
    : ["style-src 'self'"]
  return [
    "default-src 'none'",
    "script-src 'self'",
    ...opmaak,
    "font-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ')
}

/** Sets the security headers on every answer, and turns away what did not come from our own screens. */
export function registreerBeveiliging(app: FastifyInstance, { oorsprong }: Beveiligingsdelen): void {
  app.addHook('onRequest', async (request, reply) => {
    zetHeaders(reply, oorsprong())
    const adres = beoordeelAdres(request, oorsprong())
    if (adres.soort === 'bijnaam') return reply.redirect(adres.adres, 307)
    const afwijzing =
      adres.soort === 'vreemd'
        ? adres.afwijzing
        : (findVreemdeHerkomst(request, oorsprong()) ?? findVreemdeInhoud(request))
    if (afwijzing) return wijsAf(reply, afwijzing)
  })
}

/**
 * Answers a request whose address cannot be read, for Fastify's `frameworkErrors`: it comes before any hook,
 * and the answer of Fastify itself repeats the address and has none of our headers.
 */
export function wijsOnleesbaarAf(oorsprong: () => string) {
  return (_fout: unknown, _request: unknown, reply: FastifyReply): void => {
    zetHeaders(reply, oorsprong())
    wijsAf(reply, { status: 400, title: 'Dit adres is niet te lezen', detail: 'Controleer het adres.' })
  }
}

function zetHeaders(reply: FastifyReply, oorsprong: string): void {
  reply.headers(vast).header('Content-Security-Policy', inhoudsbeleid())
  if (moetVeilig(oorsprong)) reply.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}

function wijsAf(reply: FastifyReply, { status, title, detail }: Afwijzing): FastifyReply {
  // RFC 9457 §4.2.1: `about:blank` says that the status itself is the whole story.
  return reply.code(status).type('application/problem+json').send({ type: 'about:blank', title, status, detail })
}
