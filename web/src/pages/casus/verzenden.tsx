import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { BaseSyntheticEvent } from 'react'
import type { FieldValues } from 'react-hook-form'
import { type Form, showFieldErrors } from '../../components/form.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import { useHandelen } from './queries.ts'

interface Verzenddelen<In extends FieldValues, Uit, Antwoord> {
  readonly casusnummer: string
  readonly form: Form<In, Uit>
  /** The one call of the API. */
  readonly stuur: (velden: Uit) => Promise<Antwoord>
  /** What is done once it went well. */
  readonly klaar: (velden: Uit, antwoord: Antwoord) => void
}

export interface Verzending {
  readonly onSubmit: (e?: BaseSyntheticEvent) => Promise<void>
  readonly bezig: boolean
  readonly fout: Error | null
}

/** Sends a form of an act in a casus; where that is refused, what is wrong stands at its field. */
export function useVerzenden<In extends FieldValues, Uit, Antwoord>(
  delen: Verzenddelen<In, Uit, Antwoord>,
): Verzending {
  const { casusnummer, form, stuur, klaar } = delen
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const onSubmit = form.handleSubmit(async (velden) => {
    try {
      klaar(velden, await doe(() => stuur(velden)))
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return { onSubmit, bezig, fout }
}

/** Says that it went well. */
export function meldGelukt(message: string): void {
  notifications.show({ message, color: 'groen' })
}

interface Knoppendelen {
  readonly verzending: Pick<Verzending, 'bezig' | 'fout'>
  readonly label: string
  /** Goes back without sending; without it there is no button for that. */
  readonly sluit?: (() => void) | undefined
}

/** The end of such a form: what the server has against it, sending, and going back. */
export function Verzendknoppen({ verzending: { bezig, fout }, label, sluit }: Knoppendelen) {
  return (
    <>
      <ProblemMessage fout={fout} />
      <Group>
        <Button type="submit" loading={bezig}>
          {label}
        </Button>
        {sluit && (
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        )}
      </Group>
    </>
  )
}
