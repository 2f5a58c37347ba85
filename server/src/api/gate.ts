import type { FastifyRequest } from 'fastify'
import { isLokaal, isLoopback } from '../ports/origin.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Spoken by a server with its own proof of who it is, never by a browser: no same-origin check. */
    achterkanaal?: boolean
    /** The media types that this route takes instead of JSON. */
    inhoudstypen?: readonly string[]
  }
}

/** Why a request may not come in, in words for the one who sent it. */
export interface Afwijzing {
  readonly status: 400 | 403 | 415 | 421
  readonly title: string
  readonly detail: string
}

const veiligeMethoden: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request in somebody's name comes from our own screens: a browser tells where it comes from in
 * `Sec-Fetch-Site` (Fetch Metadata §2.4) or in `Origin` (RFC 6454 §7). To change something one must tell.
 */
export function findVreemdeHerkomst(
  { method, headers, routeOptions }: FastifyRequest,
  oorsprong: string,
): Afwijzing | undefined {
  const { achterkanaal, zonderSessie } = routeOptions.config
  const herkomst = headers['sec-fetch-site']
  if (veiligeMethoden.has(method)) {
    // Reading is an act in the logboek, so a link elsewhere may open a screen but not read in somebody's name.
    const isLink = herkomst === 'cross-site' || herkomst === 'same-site'
    return isLink && !zonderSessie ? vreemd : undefined
  }
  // Under `Referrer-Policy: no-referrer` a form sends `Origin: null`, so the newer header goes first.
  const isEigen = herkomst === undefined ? headers.origin === oorsprong : herkomst === 'same-origin'
  return achterkanaal || isEigen ? undefined : vreemd
}

const vreemd: Afwijzing = {
  status: 403,
  title: 'Dit verzoek komt van buiten dit systeem',
  detail:
    'Dit kan alleen vanuit de schermen van dit systeem zelf. Een programma dat iets wijzigt, stuurt de header Origin mee.',
}

/** Whether a body is of a kind that another site cannot send without asking first (Fetch §2.2.2, CORS-safelisted). */
export function findVreemdeInhoud({ method, headers, routeOptions }: FastifyRequest): Afwijzing | undefined {
  const heeftInhoud = headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0
  if (veiligeMethoden.has(method) || routeOptions.config.achterkanaal || !heeftInhoud) return undefined
  const toegestaan = routeOptions.config.inhoudstypen ?? ['application/json']
  if (toegestaan.includes(mediatype(headers['content-type']))) return undefined
  return {
    status: 415,
    title: 'Dit soort inhoud past hier niet',
    detail: `Stuur de inhoud als ${toegestaan.join(' of ')}.`,
  }
}

/** Where a request is meant for, compared with where the house says it lives. */
export type Adressering =
  | { readonly soort: 'hier' }
  | { readonly soort: 'bijnaam'; readonly adres: string }
  | { readonly soort: 'vreemd'; readonly afwijzing: Afwijzing }

/**
 * Guards a house on this very machine against DNS rebinding: a page elsewhere can point its own name at
 * 127.0.0.1, but not change the Host header (RFC 9110 §7.2, §15.5.20). Behind a proxy the proxy decides.
 */
export function beoordeelAdres({ method, url, headers }: FastifyRequest, oorsprong: string): Adressering {
  const { protocol, host, port } = new URL(oorsprong)
  const gevraagd = `${protocol}//${headers.host ?? ''}`
  const adres = URL.canParse(gevraagd) ? new URL(gevraagd) : undefined
  if (!isLokaal(oorsprong) || adres?.host === host) return { soort: 'hier' }
  // Cookies belong to one name, so `127.0.0.1` is sent on to `localhost` rather than left half signed in.
  const isBijnaam = adres !== undefined && isLoopback(adres.hostname) && adres.port === port
  if (isBijnaam && (method === 'GET' || method === 'HEAD')) return { soort: 'bijnaam', adres: oorsprong + padVan(url) }
  const detail = `Dit systeem is te bereiken op ${oorsprong}.`
  return { soort: 'vreemd', afwijzing: { status: 421, title: 'Dit adres is niet van dit systeem', detail } }
}

/** A request line may hold a whole address (RFC 9112 §3.2.2); only a path may follow our own. */
function padVan(url: string): string {
  return url.startsWith('/') ? url : '/'
}

function mediatype(waarde: string | undefined): string {
  return (waarde ?? '').split(';', 1).join('').trim().toLowerCase()
}
