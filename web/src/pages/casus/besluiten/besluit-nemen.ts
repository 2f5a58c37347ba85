import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { showFieldErrors } from '../../../components/form.ts'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { useHandelen, vanCasus } from '../queries.ts'

interface Besluit<T extends FieldValues> {
  readonly casusnummer: string
  readonly form: UseFormReturn<T>
  /** Whether these words lead to the destruction of the casus. */
  readonly vernietigt: (velden: T) => boolean
  readonly verstuur: (velden: T) => Promise<{ readonly vernietigd: boolean }>
  readonly sluit: () => void
}

/**
 * Takes a decision: at once, or after a second confirmation where it destroys the casus. A destroyed casus is left
 * for the list, and nothing of it stays in memory.
 */
export function useBesluit<T extends FieldValues>({ casusnummer, form, vernietigt, verstuur, sluit }: Besluit<T>) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const vertrek = useVertrek(casusnummer)
  const [teBevestigen, zetTeBevestigen] = useState<T | null>(null)
  const neem = async (velden: T) => {
    try {
      const vernietigd = await doe(async () => {
        const antwoord = await verstuur(velden)
        // Before the casus is asked again: it is no longer there to be asked for.
        if (antwoord.vernietigd) await vertrek()
        return antwoord.vernietigd
      })
      if (vernietigd) return
      sluit()
      form.reset()
      notifications.show({ message: t.vastgelegd, color: 'groen' })
    } catch (mis) {
      zetTeBevestigen(null)
      showFieldErrors(form, mis)
    }
  }
  return {
    onSubmit: form.handleSubmit((velden) => (vernietigt(velden) ? zetTeBevestigen(velden) : neem(velden))),
    /** Present while the second confirmation is asked. */
    bevestiging: teBevestigen && { ja: () => neem(teBevestigen), nee: () => zetTeBevestigen(null) },
    bezig,
    fout,
  }
}

function useVertrek(casusnummer: string): () => Promise<void> {
  const client = useQueryClient()
  const navigeer = useNavigate()
  return async () => {
    // What was filled in has been sent: there is nothing left to ask about.
    await navigeer({ to: '/casussen', ignoreBlocker: true })
    client.removeQueries({ queryKey: vanCasus(casusnummer) })
    notifications.show({ message: t.vernietigd(casusnummer), color: 'groen', autoClose: 10_000 })
  }
}
