import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { follow } from '../../api/events.ts'
import { beeldenVan, type Casus, vanCasus } from './queries.ts'

/** Lets everything on the screen of a casus be asked again as soon as there is something new for this reader (C2). */
export function useVolgen(casusnummer: string, isOpen: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!isOpen) return
    const vraagOpnieuw = () => void client.invalidateQueries({ queryKey: vanCasus(casusnummer) })
    return follow(casusnummer, {
      onVersion(versie) {
        const beelden = client.getQueriesData<Casus>({ queryKey: beeldenVan(casusnummer), type: 'active' })
        // What one did oneself was asked again already.
        if (beelden.some(([, casus]) => casus !== undefined && casus.versie !== versie)) vraagOpnieuw()
      },
      onEnd: vraagOpnieuw,
    })
  }, [client, casusnummer, isOpen])
}
