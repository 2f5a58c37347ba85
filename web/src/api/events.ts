import { z } from 'zod'

const stand = z.object({ versie: z.string() })

interface Hearing {
  /** Told at the beginning, after a cut, and with every change: in which version the casus is for this reader. */
  readonly onVersion: (version: string) => void
  /** There is nothing to follow any more. */
  readonly onEnd: () => void
}

/** Follows a casus for as long as the page is in sight; the browser itself comes back after a cut (HTML §9.2). */
export function follow(casusnummer: string, { onVersion, onEnd }: Hearing): () => void {
  let line: EventSource | undefined
  const close = () => {
    line?.close()
    line = undefined
  }
  const open = () => {
    line = new EventSource(`/api/v1/casussen/${casusnummer}/gebeurtenissen`)
    line.addEventListener('stand', ({ data }) => onVersion(stand.parse(JSON.parse(data)).versie))
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
