import createClient from 'openapi-fetch'
import type { components, paths } from './schema.ts'

/** What went wrong, in the words of the server (RFC 9457), with the rule of the handvat behind it. */
export type Probleem = components['schemas']['Probleem']

/** The typed client of our own API, with the session cookie. */
export const api = createClient<paths>({ baseUrl: '/api/v1', credentials: 'same-origin' })

/** A refused or failed call. `status` 0 means that the server was not reached. */
export class ProbleemFout extends Error {
  readonly probleem: Probleem
  readonly status: number

  constructor(probleem: Probleem) {
    super(probleem.title)
    this.name = 'ProbleemFout'
    this.probleem = probleem
    this.status = probleem.status
  }
}

const onbereikbaar: Probleem = {
  type: 'about:blank',
  title: 'Geen verbinding',
  status: 0,
  detail: 'Wij konden de server niet bereiken. Er is niets opgeslagen.',
  watHelpt: 'Controleer uw verbinding en probeer het opnieuw.',
}

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

/** The page on which one signs in, and the way back to where one was. */
function inlogadres(terug: string): string {
  return `/inloggen?terug=${encodeURIComponent(terug)}`
}

let isVertrokken = false
/** In milliseconds: long enough to be gone. */
const totVertrokken = 3_000

/**
 * Leaves for the page to sign in, once: screens that ask again meanwhile wait for a page that goes. Who stays, to
 * save what was written and sign in from another tab, can ask again after that.
 */
async function vertrek(): Promise<void> {
  if (isVertrokken) return new Promise(() => undefined)
  isVertrokken = true
  setTimeout(() => {
    isVertrokken = false
  }, totVertrokken)
  window.location.assign(inlogadres(window.location.pathname + window.location.search))
}

/**
 * The data of an answer. Throws {@link ProbleemFout} where the server refused or was not reached; without a
 * session (401) the browser also leaves for the page to sign in.
 */
export async function vraag<T>(antwoord: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await antwoord.catch(() => {
    throw new ProbleemFout(onbereikbaar)
  })
  if (response.status === 401) await vertrek()
  if (!response.ok) throw new ProbleemFout(isProbleem(error) ? error : onverwacht(response.status))
  return data as T
}
