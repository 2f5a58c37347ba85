import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { FormEventHandler } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { showFieldErrors } from '../../components/form.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import { useHandelen } from './queries.ts'

interface Verzenddelen<T extends FieldValues> {
  readonly casusnummer: string
  readonly form: UseFormReturn<T>
  readonly sluit: () => void
  /** The one call of the API. */
  readonly stuur: (velden: T) => Promise<unknown>
  /** What is said when it went well. */
  readonly melding: (velden: T) => string
}

export interface Verzending {
  readonly onSubmit: FormEventHandler
  readonly bezig: boolean
  readonly fout: Error | null
}

/** Sends a form of an act in a casus: closes and empties it when it went well, else puts what is wrong at its field. */
export function useVerzenden<T extends FieldValues>(delen: Verzenddelen<T>): Verzending {
  const { casusnummer, form, sluit, stuur, melding } = delen
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const onSubmit = form.handleSubmit(async (velden) => {
    try {
      await doe(() => stuur(velden))
      sluit()
      form.reset()
      notifications.show({ message: melding(velden), color: 'groen' })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return { onSubmit, bezig, fout }
}

/** The end of such a form: what the server has against it, sending, and going back. */
export function Verzendknoppen({
  verzending: { bezig, fout },
  label,
  sluit,
}: {
  readonly verzending: Verzending
  readonly label: string
  readonly sluit: () => void
}) {
  return (
    <>
      <ProblemMessage fout={fout} />
      <Group>
        <Button type="submit" loading={bezig}>
          {label}
        </Button>
        <Button variant="default" onClick={sluit}>
          {t.annuleren}
        </Button>
      </Group>
    </>
  )
}
