import { Button, Group } from '@mantine/core'
import type { BaseSyntheticEvent } from 'react'
import type { FieldValues } from 'react-hook-form'
import { type Form, showFieldErrors } from '../../components/form.ts'
import type { Gezien } from '../../components/gezien.ts'
import { SendError, type SendErrorParts } from '../../components/send-error.tsx'
import type { Zending } from '../../components/sending.ts'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import { useHandelen } from './queries.ts'

interface Verzenddelen<In extends FieldValues, Uit, Antwoord> {
  readonly casusnummer: string
  readonly form: Form<In, Uit>
  /** What was seen of what this changes; undefined where it changes nothing that was there. */
  readonly gezien: Pick<Gezien, 'toen' | 'volg'>
  /** The one call of the API. */
  readonly stuur: (velden: Uit, zending: Zending) => Promise<Antwoord>
  /** What is done once it went well. */
  readonly klaar: (velden: Uit, antwoord: Antwoord) => void
}

export interface Verzending extends SendErrorParts {
  readonly onSubmit: (e?: BaseSyntheticEvent) => Promise<void>
  readonly bezig: boolean
}

/** Sends a form of an act in a casus; where that is refused, what is wrong stands at its field. */
export function useVerzenden<In extends FieldValues, Uit, Antwoord>(
  delen: Verzenddelen<In, Uit, Antwoord>,
): Verzending {
  const { casusnummer, form, gezien, stuur, klaar } = delen
  const { doe, stop, bezig, fout } = useHandelen(casusnummer)
  const onSubmit = form.handleSubmit(async (velden) => {
    try {
      klaar(velden, await doe((signal) => stuur(velden, { signal, versie: gezien.toen.versie ?? '' })))
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  const goOn = () => {
    gezien.volg()
    stop()
  }
  return { onSubmit, bezig, fout, goOn }
}

/** Nothing is changed that was there: there is nothing to have seen. */
export const nietsGezien: Pick<Gezien, 'toen' | 'volg'> = {
  toen: { versie: undefined, begin: undefined },
  volg: () => undefined,
}

interface Knoppendelen {
  readonly verzending: Omit<Verzending, 'onSubmit'>
  readonly label: string
  /** Goes back without sending; without it there is no button for that. */
  readonly sluit?: (() => void) | undefined
}

/** The end of such a form: what the server has against it, sending, and going back. */
export function Verzendknoppen({ verzending: { bezig, ...fout }, label, sluit }: Knoppendelen) {
  return (
    <>
      <SendError {...fout} />
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
