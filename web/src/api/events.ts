import { casusVolgen } from '@casushuis/contract'
import type { z } from 'zod'

const stand = casusVolgen.antwoord.pick({ versie: true, gegevens: true })
const wieErIs = casusVolgen.antwoord.pick({ aanwezig: true })

/** Who else has a casus open now: per organisation, and by name where this reader knows who works there. */
export type Aanwezig = z.infer<typeof casusVolgen.antwoord>['aanwezig']

/** In which version a casus is for this reader, and in which its gegevens alone. */
export type Stand = z.infer<typeof stand>

interface Hearing {
  /** Told at the beginning, after a cut, and with every change. */
  readonly onVersion: (stand: Stand) => void
  /** Told when it is other than before; where nothing was told, there is nobody that this reader may know of. */
  readonly onPresence: (present: Aanwezig) => void
  /** There is nothing to follow any more. */
  readonly onEnd: () => void
}

/** In milliseconds: how long after an answer that was no line another one is asked for. */
const anew = 3_000

/**
 * Follows a casus for as long as the page is in sight. After a cut the browser itself comes back (HTML §9.2); after an answer that is no
 * line, as of a house that starts anew, it does not, and we do.
 */
export function follow(casusnummer: string, { onVersion, onPresence, onEnd }: Hearing): () => void {
  let line: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(timer)
    line?.close()
    line = undefined
    onPresence([])
  }
  const open = () => {
    line = new EventSource(`/api/v1/casussen/${casusnummer}/gebeurtenissen`)
    line.addEventListener('stand', ({ data }) => onVersion(stand.parse(JSON.parse(data))))
    line.addEventListener('aanwezig', ({ data }) => onPresence(wieErIs.parse(JSON.parse(data)).aanwezig))
    // Who is there now is told anew on each line.
    line.addEventListener('error', ({ currentTarget }) => {
      onPresence([])
      const isOver = currentTarget instanceof EventSource && currentTarget.readyState === EventSource.CLOSED
      if (isOver && currentTarget === line) timer = setTimeout(open, anew)
    })
    line.addEventListener('einde', () => {
      close()
      onEnd()
    })
  }
  const onVisibility = () => {
    if (document.hidden) close()
    else if (!line) open()
  }
  onVisibility()
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    document.removeEventListener('visibilitychange', onVisibility)
    close()
  }
}
