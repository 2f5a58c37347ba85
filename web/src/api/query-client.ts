import { type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import { forgetUnanswered, ProblemError } from './client.ts'
import { forgetDrafts } from './drafts.ts'

/** A right that ended takes what was on the screen with it (invariants 1 and 3). */
function vergeetZonderRecht(fout: Error, query: Query<unknown, unknown, unknown>): void {
  if (!(fout instanceof ProblemError)) return
  if (fout.status === 403 || fout.status === 404) query.setState({ data: undefined })
}

/** Only a line that fell away or a server that stumbled is worth a second try. */
function nogEens(keren: number, fout: Error): boolean {
  return keren < 1 && fout instanceof ProblemError && (fout.status === 0 || fout.status >= 502)
}

/** What was fetched, in memory only: nothing outlives the tab, and every return to it asks again. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: vergeetZonderRecht }),
  defaultOptions: {
    // Offline is an answer as well: what waits for the line is carried out when nobody looks any more.
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      gcTime: 60_000,
      refetchOnWindowFocus: 'always',
      retry: nogEens,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

const afmeldkanaal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('casushuis-uitgelogd') : undefined

/** Forgets everything in this tab. */
export function forgetHere(): void {
  queryClient.clear()
  forgetUnanswered()
  forgetDrafts()
}

/** Forgets everything here and in the other tabs; called when one signs out. */
export function forgetAll(): void {
  forgetHere()
  afmeldkanaal?.postMessage('uitgelogd')
}

/** Leaves the screens when another tab signs out, and asks again when the browser brings an old page back. */
export function watchSignOut(): void {
  afmeldkanaal?.addEventListener('message', () => {
    forgetHere()
    window.location.replace('/inloggen')
  })
  window.addEventListener('pageshow', (e) => e.persisted && window.location.reload())
}
