import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { NotArrivedError } from '../../api/arriving.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import { useCasus } from './casus-context.ts'
import stijl from './deelfout.module.css'
import { isGeenInzage, vanCasus } from './queries.ts'

interface Deelfoutdelen {
  readonly casusnummer: string
  readonly fout: unknown
  /** Tries the part again. */
  readonly opnieuw: () => void
}

/** A part of the casus that could not be shown; after a refusal the casus itself is looked at again as well. */
export function Deelfout({ casusnummer, fout, opnieuw }: Deelfoutdelen) {
  const client = useQueryClient()
  const { reset } = useQueryErrorResetBoundary()
  useEffect(() => {
    if (isGeenInzage(fout)) void client.invalidateQueries({ queryKey: [...vanCasus(casusnummer), 'beeld'] })
    // Whoever comes back to this part gets a fresh answer, not this failure again.
    return reset
  }, [client, casusnummer, fout, reset])
  return (
    <div className={stijl.deelfout}>
      <ProblemMessage fout={fout} />
      {!isGeenInzage(fout) && !(fout instanceof NotArrivedError) && (
        <PlainButton
          kind="default"
          onClick={() => {
            reset()
            opnieuw()
          }}
        >
          {t.opnieuwProberen}
        </PlainButton>
      )}
    </div>
  )
}

/** The same, in the place of a part that fell. */
export function Deelroutefout({ error, reset }: ErrorComponentProps) {
  const { casusnummer } = useCasus()
  const router = useRouter()
  const opnieuw = () => {
    reset()
    // Also where the code of the part did not arrive.
    void router.invalidate()
  }
  return <Deelfout casusnummer={casusnummer} fout={error} opnieuw={opnieuw} />
}
