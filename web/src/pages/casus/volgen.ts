import { type QueryClient, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isLineDown, isSending } from '../../api/client.ts'
import { type Aanwezig, follow } from '../../api/events.ts'
import { useElsewhere } from '../../api/session.ts'
import { beeldenVan, type Casus, vanCasus } from './queries.ts'

/** In milliseconds. */
const straks = 100
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
    const isAnders = (versie: string) =>
      client
        .getQueriesData<Casus>({ queryKey: beeldenVan(casusnummer), type: 'active' })
        .some(([, casus]) => casus !== undefined && casus.versie !== versie)
    const volgtNietMeer = follow(casusnummer, {
      onVersion: (versie) => vraagOpnieuw(() => isAnders(versie)),
      onPresence: setAanwezig,
      onEnd: () => vraagOpnieuw(() => true),
    })
    return () => {
      stop()
      volgtNietMeer()
    }
  }, [client, casusnummer, mag])
  return aanwezig
}

/** Asks everything of a casus again, after one's own work, and once more as long as the line does not carry it. */
function maakVrager(client: QueryClient, casusnummer: string) {
  const alles = { queryKey: vanCasus(casusnummer), type: 'active' } as const
  let wachter: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const straksWeer = (na: number, nodig: () => boolean) => {
    clearTimeout(wachter)
    if (!isOver) wachter = setTimeout(vraagOpnieuw, na, nodig)
  }
  const mist = () =>
    client
      .getQueryCache()
      .findAll(alles)
      .some(({ state }) => isLineDown(state.error))
  const vraagOpnieuw = async (nodig: () => boolean): Promise<void> => {
    if (isSending()) return straksWeer(straks, nodig)
    if (!nodig() && !mist()) return
    clearTimeout(wachter)
    await client.invalidateQueries({ queryKey: vanCasus(casusnummer) })
    if (mist()) straksWeer(nogEens, mist)
  }
  const stop = () => {
    isOver = true
    clearTimeout(wachter)
  }
  return { vraagOpnieuw, stop }
}
