import type { Adres, AntwoordVan, BodyVan, Contract, Probleem, Routes } from '@casushuis/contract'
import type { z } from 'zod'
import { isAnother, isElsewhere, onlyAs, whoseAnswer, zetEinde, zetVoorbij } from './session.ts'

const basis = '/api/v1'

/** A refused or failed call. `status` 0 means that the server was not reached. */
export class ProblemError extends Error {
  readonly probleem: Probleem
  readonly status: number

  constructor(probleem: Probleem) {
    super(probleem.title)
    this.name = 'ProbleemFout'
    this.probleem = probleem
    this.status = probleem.status
  }
}

/** Whether something could not be asked because a line fell away or a server stumbled: what is worth asking again. */
export const isLineDown = (fout: unknown): boolean =>
  fout instanceof ProblemError && (fout.status === 0 || fout.status >= 502)

const geenVerbinding: Probleem = {
  type: 'about:blank',
  title: 'Geen verbinding',
  status: 0,
  detail: 'Er is niets vastgelegd. Wat u invulde staat er nog.',
  watHelpt: 'Controleer uw verbinding en probeer het opnieuw.',
}

/** What went out may have arrived: only the answer is missing. */
const onzeker: Probleem = {
  type: 'about:blank',
  title: 'Wij kregen geen antwoord',
  status: 0,
  detail: 'Het is niet bekend of dit is vastgelegd. Wat u invulde staat er nog.',
  watHelpt: 'Probeer het gerust opnieuw: het wordt hoogstens één keer vastgelegd.',
}

const nietOpgehaald: Probleem = {
  ...geenVerbinding,
  detail: 'Wij konden de server niet bereiken.',
}

/** This page is of another zvh or another person than the session is now: nothing of either is shown here. */
const andereSessie: Probleem = {
  type: 'about:blank',
  title: 'U bent hier niet meer aan het werk',
  status: 409,
  detail: 'U werkt nu in een ander zorg- en veiligheidshuis, of er is iemand anders ingelogd. Er is niets opgeslagen.',
  watHelpt: 'Open de pagina opnieuw.',
}

/** In milliseconds: after that nobody waits any longer for an answer. */
const langsteWachten = 30_000

const onverwacht = (status: number): Probleem => ({
  type: 'about:blank',
  title: 'Er ging iets mis',
  status,
  detail: 'De server gaf een antwoord dat wij niet begrijpen.',
  watHelpt: 'Probeer het opnieuw. Blijft het misgaan, meld het dan aan uw functioneel beheerder.',
})

function isProbleem(fout: unknown): fout is Probleem {
  return typeof fout === 'object' && fout !== null && 'title' in fout && 'status' in fout && 'detail' in fout
}

type Querywaarde = string | number | undefined

/** What one call sends, whatever the route. */
interface Verzoek {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, Querywaarde>>
  readonly body?: unknown
  /** The version that was seen, of what the act changes; empty where it changes nothing that was there. */
  readonly versie?: string | undefined
  /** Ends the call: who closes a window has given up on what was sent from it. */
  readonly signal?: AbortSignal | undefined
}

/** Under the key `K`: needed where the route needs something there, and else left out at will. */
type Deel<K extends keyof Verzoek, Inhoud> =
  Record<never, never> extends Inhoud ? { readonly [Sleutel in K]?: Inhoud } : { readonly [Sleutel in K]: Inhoud }

/** What a route takes: what stands in its path, its query and its body. */
type VerzoekVan<C extends Contract> = Deel<'params', z.input<C['params']>> &
  Deel<'query', Partial<z.output<C['query']>>> &
  (BodyVan<C> extends null ? unknown : Deel<'body', BodyVan<C>>) &
  (undefined extends C['opBasisVan'] ? Pick<Verzoek, 'versie'> : { readonly versie: string }) &
  Pick<Verzoek, 'signal'>

type Verzoekdelen<C extends Contract> =
  Record<never, never> extends VerzoekVan<C> ? [verzoek?: VerzoekVan<C>] : [verzoek: VerzoekVan<C>]

/** Where something is asked. */
interface Plaats {
  readonly methode: string
  readonly pad: string
}

/**
 * Asks the server what a route is for, with the session cookie, and gives its answer. By its address where nothing is
 * checked here, so that no schema is loaded; a form, which has the route with its schemas, hands that. Throws
 * {@link ProblemError} where the server refused or was not reached; without a session (401) the screens ask to sign in.
 */
export async function vraag<A extends Adres>(
  adres: A,
  ...verzoek: Verzoekdelen<Routes[A]>
): Promise<AntwoordVan<Routes[A]>>
export async function vraag<C extends Contract>(contract: C, ...verzoek: Verzoekdelen<C>): Promise<AntwoordVan<C>>
export async function vraag(waar: string | Contract, verzoek: Verzoek = {}): Promise<unknown> {
  if (isElsewhere() || isAnother()) throw new ProblemError(andereSessie)
  const plaats = typeof waar === 'string' ? plaatsVan(waar) : waar
  // Nothing goes out, now or when the line returns.
  if (!navigator.onLine) throw new ProblemError(plaats.methode === 'GET' ? nietOpgehaald : geenVerbinding)
  const { response, inhoud } = await whileSending(plaats, stuur(plaats, verzoek)).catch(() => {
    throw new ProblemError(plaats.methode === 'GET' ? nietOpgehaald : onzeker)
  })
  // A server that stumbled may have done it all the same.
  if (response.status < 500) onbeantwoord.delete(kenmerk(plaats, verzoek))
  whoseAnswer(response.headers.get('Session-Medewerker'))
  if (isAnother()) throw new ProblemError(andereSessie)
  zetVoorbij(response.status === 401)
  zetEinde(response.headers.get('Session-Seconds-Left'))
  if (!response.ok) throw new ProblemError(isProbleem(inhoud) ? inhoud : onverwacht(response.status))
  return inhoud
}

function plaatsVan(adres: string): Plaats {
  const [methode = '', pad = ''] = adres.split(' ')
  return { methode, pad }
}

async function stuur(plaats: Plaats, verzoek: Verzoek) {
  const { methode, pad } = plaats
  const { params = {}, query = {}, body, versie, signal } = verzoek
  const headers = {
    ...onlyAs(),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
    ...(methode !== 'GET' && { 'Idempotency-Key': keyOf(plaats, verzoek) }),
    ...(versie && { 'If-Match': `"${versie}"` }),
  }
  const response = await fetch(basis + vulIn(pad, params) + alsQuery(query), {
    method: methode,
    credentials: 'same-origin',
    headers,
    signal: AbortSignal.any([AbortSignal.timeout(langsteWachten), ...(signal ? [signal] : [])]),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  return { response, inhoud: leesInhoud(await response.text()) }
}

let sending = 0
let lastAnswer = Number.NEGATIVE_INFINITY
/** In milliseconds: what a screen does with an answer it has begun by then. */
const handling = 300

/** Whether a change of one's own is on its way, or was answered just now. */
export const isSending = (): boolean => sending > 0 || performance.now() - lastAnswer < handling

async function whileSending<T>({ methode }: Plaats, answer: Promise<T>): Promise<T> {
  if (methode === 'GET') return answer
  sending += 1
  try {
    return await answer
  } finally {
    sending -= 1
    lastAnswer = performance.now()
  }
}

/** Requests of which it is not known what came of them, each with its key. They live as long as this page. */
const onbeantwoord = new Map<string, string>()

/** By what a request is told from another. */
const kenmerk = ({ methode, pad }: Plaats, { params, query, body, versie }: Verzoek) =>
  JSON.stringify([methode, pad, params, query, body, versie])

/** The key of a request: the same for the same request until it is answered, so that it is carried out once. */
function keyOf(plaats: Plaats, verzoek: Verzoek): string {
  const wat = kenmerk(plaats, verzoek)
  const key = onbeantwoord.get(wat) ?? crypto.randomUUID()
  onbeantwoord.set(wat, key)
  return key
}

/** Forgets which requests were not answered, with what was in them. */
export function forgetUnanswered(): void {
  onbeantwoord.clear()
}

/** The address of one thing: what stands behind a `:` in the path, from `params`. */
function vulIn(pad: string, params: NonNullable<Verzoek['params']>): string {
  return pad.replaceAll(/:(\w+)/g, (_, naam) => encodeURIComponent(params[naam] ?? ''))
}

function alsQuery(query: NonNullable<Verzoek['query']>): string {
  const zoek = new URLSearchParams()
  for (const [naam, waarde] of Object.entries(query)) if (waarde !== undefined) zoek.set(naam, String(waarde))
  return zoek.size > 0 ? `?${zoek}` : ''
}

/** What was answered; something in between, such as a proxy, may answer with what is no JSON. */
function leesInhoud(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return undefined
  }
}
