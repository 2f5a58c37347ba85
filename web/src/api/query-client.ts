import { type Query, QueryCache, QueryClient } from '@tanstack/react-query'
import { forgetUnanswered, isLineDown, ProblemError } from './client.ts'
import { forgetDrafts } from './drafts.ts'
import { ikQuery } from './queries.ts'
import { isElsewhere, onAnother, worksElsewhere } from './session.ts'

/** A right that ended takes what was on the screen with it (invariants 1 and 3). */
function vergeetZonderRecht(fout: Error, query: Query<unknown, unknown, unknown>): void {
  if (!(fout instanceof ProblemError)) return
  if (fout.status === 403 || fout.status === 404) query.setState({ data: undefined })
}

/** Only a line that fell away or a server that stumbled is worth a second try. */
function nogEens(keren: number, fout: Error): boolean {
  return keren < 1 && isLineDown(fout)
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
function forgetHere(): void {
  queryClient.clear()
  forgetUnanswered()
  forgetDrafts()
}

/** Forgets everything here and in the other tabs; called when one signs out. */
export function forgetAll(): void {
  forgetHere()
  afmeldkanaal?.postMessage('uitgelogd')
}

/** Begins this page anew, with nothing of what was in it. */
export function beginAnew(): void {
  forgetHere()
  window.location.replace('/')
}

const wisselkanaal = 'BroadcastChannel' in globalThis ? new BroadcastChannel('casushuis-gewisseld') : undefined

/** Tells the other tabs in which zvh this browser works from now on. */
export const tellSwitched = (zvh: string): void => wisselkanaal?.postMessage(zvh)

/** Goes back to work in the zvh of this page, where another tab had gone on in another one. */
export async function returnHere(zvh: string): Promise<void> {
  const response = await fetch('/wisselen', { method: 'POST', body: new URLSearchParams({ zvh }) }).catch(
    () => undefined,
  )
  // Where the line is down the page stays closed, and one can try again.
  if (!response) return
  if (!response.ok) return beginAnew()
  tellSwitched(zvh)
  worksElsewhere(undefined)
  await queryClient.invalidateQueries()
}

/** Closes this page as long as another tab works in another zvh than its own, and begins anew as another. */
export function watchSwitching(): void {
  onAnother(beginAnew)
  wisselkanaal?.addEventListener('message', ({ data }) => {
    const own = queryClient.getQueryData(ikQuery().queryKey)?.zvh.id
    const wasElsewhere = isElsewhere()
    worksElsewhere(own === data ? undefined : String(data))
    if (wasElsewhere && own === data) void queryClient.invalidateQueries()
  })
}

/** Leaves the screens when another tab signs out, and asks again when the browser brings an old page back. */
export function watchSignOut(): void {
  afmeldkanaal?.addEventListener('message', () => {
    forgetHere()
    window.location.replace('/inloggen')
  })
  window.addEventListener('pageshow', (e) => e.persisted && window.location.reload())
}
