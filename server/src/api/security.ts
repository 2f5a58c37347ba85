import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { moetVeilig } from '../ports/origin.ts'
import { findForeignContent, findForeignOrigin, judgeAddress } from './gate.ts'
import { sendProblem } from './problem.ts'
import { apiPath, apiVersion } from './version.ts'

export interface SecurityParts {
  /** The address under which browsers reach the house, without a path. */
  readonly origin: () => string
}

const fixed = {
  // What is about people, or about who is looking, never stays behind in a cache (RFC 9111 §5.2.2.5).
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
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
    .map((feature) => `${feature}=()`)
    .join(', '),
} as const

/**
 * The Content-Security-Policy (CSP Level 3) of everything we serve: our own files and nothing else. With a
 * nonce it also lets the web client's component library add `<style>` elements and `style` attributes.
 */
export function contentPolicy(nonce?: string): string {
  const styles = nonce
    ? [`style-src 'self' 'nonce-${nonce}'`, `style-src-elem 'self' 'nonce-${nonce}'`, "style-src-attr 'unsafe-inline'"]
    : ["style-src 'self'"]
  return [
    "default-src 'none'",
    "script-src 'self'",
    ...styles,
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
export function registerSecurity(app: FastifyInstance, { origin }: SecurityParts): void {
  app.addHook('onRequest', async (request, reply) => {
    setHeaders(request, reply, origin())
    const address = judgeAddress(request, origin())
    if (address.kind === 'alias') return reply.redirect(address.address, 307)
    const rejection =
      address.kind === 'foreign'
        ? address.rejection
        : (findForeignOrigin(request, origin()) ?? findForeignContent(request))
    if (rejection) return sendProblem(reply, rejection.name, rejection.detail ? { detail: rejection.detail } : {})
  })
}

/**
 * Answers a request whose address cannot be read, for Fastify's `frameworkErrors`: it comes before any hook,
 * and the answer of Fastify itself repeats the address and has none of our headers.
 */
export function rejectUnreadable(origin: () => string) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    setHeaders(request, reply, origin())
    sendProblem(reply, 'onleesbaar-adres')
  }
}

function setHeaders({ url }: FastifyRequest, reply: FastifyReply, origin: string): void {
  reply.headers(fixed).header('Content-Security-Policy', contentPolicy())
  if (url.startsWith(apiPath)) reply.header('API-Version', apiVersion)
  if (moetVeilig(origin)) reply.header('Strict-Transport-Security', 'max-age=63072000; includeSubDomains')
}
