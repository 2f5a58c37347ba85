import type { FastifyRequest } from 'fastify'
import { isLokaal, isLoopback } from '../ports/origin.ts'
import type { ProblemName } from './problem.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Spoken by a server with its own proof of who it is, never by a browser: no same-origin check. */
    backChannel?: boolean
    /** The media types that this route takes instead of JSON. */
    contentTypes?: readonly string[]
  }
}

/** Why a request may not come in: the problem, and what is particular to this one. */
export interface Rejection {
  readonly name: ProblemName
  readonly detail?: string
}

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request in somebody's name comes from our own screens: a browser tells where it comes from in
 * `Sec-Fetch-Site` (Fetch Metadata §2.4) or in `Origin` (RFC 6454 §7). To change something one must tell.
 */
export function findForeignOrigin(
  { method, headers, routeOptions }: FastifyRequest,
  origin: string,
): Rejection | undefined {
  const { backChannel, withoutSession } = routeOptions.config
  const site = headers['sec-fetch-site']
  if (safeMethods.has(method)) {
    // Reading is an act in the logboek, so a link elsewhere may open a screen but not read in somebody's name.
    const isLink = site === 'cross-site' || site === 'same-site'
    return isLink && !withoutSession ? foreign : undefined
  }
  // Under `Referrer-Policy: no-referrer` a form sends `Origin: null`, so the newer header goes first.
  const isOwn = site === undefined ? headers.origin === origin : site === 'same-origin'
  return backChannel || isOwn ? undefined : foreign
}

const foreign: Rejection = { name: 'van-buiten' }

/** Whether a body is of a kind that another site cannot send without asking first (Fetch §2.2.2, CORS-safelisted). */
export function findForeignContent({ method, headers, routeOptions }: FastifyRequest): Rejection | undefined {
  const hasContent = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (safeMethods.has(method) || routeOptions.config.backChannel || !hasContent) return undefined
  const allowed = routeOptions.config.contentTypes ?? ['application/json']
  if (allowed.includes(mediaType(headers['content-type']))) return undefined
  return { name: 'andere-inhoud', detail: `Stuur de inhoud als ${allowed.join(' of ')}.` }
}

/** Where a request is meant for, compared with where the house says it lives. */
export type Addressing =
  | { readonly kind: 'here' }
  | { readonly kind: 'alias'; readonly address: string }
  | { readonly kind: 'foreign'; readonly rejection: Rejection }

/**
 * Guards a house on this very machine against DNS rebinding: a page elsewhere can point its own name at
 * 127.0.0.1, but not change the Host header (RFC 9110 §7.2, §15.5.20). Behind a proxy the proxy decides.
 */
export function judgeAddress({ method, url, headers }: FastifyRequest, origin: string): Addressing {
  const { protocol, host, port } = new URL(origin)
  const asked = `${protocol}//${headers.host ?? ''}`
  const address = URL.canParse(asked) ? new URL(asked) : undefined
  if (!isLokaal(origin) || address?.host === host) return { kind: 'here' }
  // Cookies belong to one name, so `127.0.0.1` is sent on to `localhost` rather than left half signed in.
  const isAlias = address !== undefined && isLoopback(address.hostname) && address.port === port
  if (isAlias && (method === 'GET' || method === 'HEAD')) return { kind: 'alias', address: origin + pathOf(url) }
  const detail = `Dit systeem is te bereiken op ${origin}.`
  return { kind: 'foreign', rejection: { name: 'ander-adres', detail } }
}

/** A request line may hold a whole address (RFC 9112 §3.2.2); only a path may follow our own. */
function pathOf(url: string): string {
  return url.startsWith('/') ? url : '/'
}

function mediaType(value: string | undefined): string {
  return (value ?? '').split(';', 1).join('').trim().toLowerCase()
}
