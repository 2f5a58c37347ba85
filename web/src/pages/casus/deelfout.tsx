import { Button, Stack } from '@mantine/core'
import { useQueryClient, useQueryErrorResetBoundary } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Probleemmelding } from '../../components/problem-message.tsx'
import { kopTeksten as t } from '../../teksten/casus-kop.ts'
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
    <Stack align="flex-start">
      <Probleemmelding fout={fout} />
      {!isGeenInzage(fout) && (
        <Button
          variant="default"
          onClick={() => {
            reset()
            opnieuw()
          }}
        >
          {t.opnieuw}
        </Button>
      )}
    </Stack>
  )
}
