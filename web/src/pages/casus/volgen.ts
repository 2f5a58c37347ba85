import { type InvalidateQueryFilters, type Query, type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isLineDown, isSending } from '../../api/client.ts'
import { type Aanwezig, follow } from '../../api/events.ts'
import { useElsewhere } from '../../api/session.ts'
import { beeldenVan, type Casus, gegevensVan, vanCasus } from './queries.ts'

/** In milliseconds. */
const straks = 100
/** How long after the gegevens the rest of the screen is asked: so long that everybody has them. */
const daarna = 300
/** How long after a question that the line did not carry it is asked again. */
const nogEens = 3_000

/**
 * Lets everything on the screen of a casus be asked again as soon as there is something new for this reader (C2). What one
 * does oneself goes first: the line can be quicker than the answer, and the screen that waits for it must not be closed.
 * What was told and could not be asked, because the line was down, is asked until it is here. Gives who else is there.
 */
export function useVolgen(casusnummer: string, isOpen: boolean): Aanwezig {
  const client = useQueryClient()
  const [aanwezig, setAanwezig] = useState<Aanwezig>([])
  const mag = useElsewhere() === undefined && isOpen
  useEffect(() => {
    if (!mag) return
    const { vraagOpnieuw, stop } = maakVrager(client, casusnummer)
    let gegevens: string | undefined
    const isAnders = (versie: string) =>
      client
        .getQueriesData<Casus>({ queryKey: beeldenVan(casusnummer), type: 'active' })
        .some(([, casus]) => casus !== undefined && casus.versie !== versie)
    const volgtNietMeer = follow(casusnummer, {
      onVersion(stand) {
        const metGegevens = gegevens !== undefined && gegevens !== stand.gegevens
        gegevens = stand.gegevens
        vraagOpnieuw(() => isAnders(stand.versie), metGegevens ? 'gegevens' : 'alles')
      },
      onPresence: setAanwezig,
      onEnd: () => vraagOpnieuw(() => true, 'alles'),
    })
    return () => {
      stop()
      volgtNietMeer()
    }
  }, [client, casusnummer, mag])
  return aanwezig
}

/** What is asked again: all, or first the gegevens and a moment later the rest. */
type Beurt = 'alles' | 'gegevens' | 'rest'

/**
 * Asks everything of a casus again, after one's own work, and once more as long as the line does not carry it. Where a gegeven is
 * new that goes first: it is what the table waits for, and each screen at it asks at the same moment.
 */
function maakVrager(client: QueryClient, casusnummer: string) {
  const alles = { queryKey: vanCasus(casusnummer), type: 'active' } as const
  let wachter: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const straksWeer = (na: number, nodig: () => boolean, beurt: Beurt) => {
    clearTimeout(wachter)
    if (!isOver) wachter = setTimeout(vraagOpnieuw, na, nodig, beurt)
  }
  const mist = () =>
    client
      .getQueryCache()
      .findAll(alles)
      .some(({ state }) => isLineDown(state.error))
  const toontGegevens = () =>
    client.getQueryCache().findAll({ ...alles, queryKey: gegevensVan(casusnummer) }).length > 0
  const vraagOpnieuw = async (nodig: () => boolean, beurt: Beurt): Promise<void> => {
    if (isSending()) return straksWeer(straks, nodig, beurt)
    if (!nodig() && !mist()) return
    clearTimeout(wachter)
    const nu = beurt === 'gegevens' && !toontGegevens() ? 'alles' : beurt
    await client.invalidateQueries(watHoort(casusnummer, nu))
    if (mist()) straksWeer(nogEens, mist, 'alles')
    else if (nu === 'gegevens') straksWeer(daarna, nodig, 'rest')
  }
  const stop = () => {
    isOver = true
    clearTimeout(wachter)
  }
  return { vraagOpnieuw, stop }
}

function watHoort(casusnummer: string, beurt: Beurt): InvalidateQueryFilters {
  if (beurt === 'gegevens') return { queryKey: gegevensVan(casusnummer) }
  const isGegevens = ({ queryKey }: Query) => queryKey[2] === gegevensVan(casusnummer)[2]
  return { queryKey: vanCasus(casusnummer), predicate: (query) => beurt === 'alles' || !isGegevens(query) }
}
