import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { isSending } from '../../api/client.ts'
import { type Aanwezig, follow } from '../../api/events.ts'
import { useElsewhere } from '../../api/session.ts'
import { beeldenVan, type Casus, vanCasus } from './queries.ts'

/** In milliseconds. */
const straks = 100

/**
 * Lets everything on the screen of a casus be asked again as soon as there is something new for this reader (C2). What one
 * does oneself goes first: the line can be quicker than the answer, and the screen that waits for it must not be closed.
 * Gives who else is there.
 */
export function useVolgen(casusnummer: string, isOpen: boolean): Aanwezig {
  const client = useQueryClient()
  const [aanwezig, setAanwezig] = useState<Aanwezig>([])
  const mag = useElsewhere() === undefined && isOpen
  useEffect(() => {
    if (!mag) return
    let wachter: ReturnType<typeof setTimeout> | undefined
    const naEigenWerk = (doe: () => void) => {
      clearTimeout(wachter)
      if (isSending()) wachter = setTimeout(naEigenWerk, straks, doe)
      else doe()
    }
    const vraagOpnieuw = () => void client.invalidateQueries({ queryKey: vanCasus(casusnummer) })
    const isAnders = (versie: string) =>
      client
        .getQueriesData<Casus>({ queryKey: beeldenVan(casusnummer), type: 'active' })
        .some(([, casus]) => casus !== undefined && casus.versie !== versie)
    const stop = follow(casusnummer, {
      onVersion: (versie) => naEigenWerk(() => isAnders(versie) && vraagOpnieuw()),
      onPresence: setAanwezig,
      onEnd: () => naEigenWerk(vraagOpnieuw),
    })
    return () => {
      clearTimeout(wachter)
      stop()
    }
  }, [client, casusnummer, mag])
  return aanwezig
}
