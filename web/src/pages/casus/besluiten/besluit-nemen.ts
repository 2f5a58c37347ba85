import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type BaseSyntheticEvent, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { tell } from '../../../components/notice.tsx'
import type { Zending } from '../../../components/sending.ts'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { type Casus, vanCasus } from '../queries.ts'
import { useVerzenden } from '../verzenden.tsx'
import type { Besluitform } from './besluitform.ts'

interface Besluit<In extends FieldValues, Uit> {
  readonly casus: Casus
  readonly ingevuld: Besluitform<In, Uit>
  /** Whether these words lead to the destruction of the casus. */
  readonly vernietigt: (velden: Uit) => boolean
  readonly verstuur: (velden: Uit, zending: Zending) => Promise<{ readonly vernietigd: boolean }>
  readonly sluit: () => void
}

/**
 * Takes a decision: at once, or after a second confirmation where it destroys the casus. A destroyed casus is left
 * for the list, and nothing of it stays in memory.
 */
export function useBesluit<In extends FieldValues, Uit>({ casus, ingevuld, sluit, ...besluit }: Besluit<In, Uit>) {
  const { casusnummer } = casus
  const { form, gezien, draft } = ingevuld
  const vertrek = useVertrek(casusnummer)
  const [teBevestigen, zetTeBevestigen] = useState(false)
  const verzending = useVerzenden({
    casusnummer,
    form,
    gezien,
    stuur: async (velden, zending) => {
      const antwoord = await besluit.verstuur(velden, zending)
      // Before the casus is asked again: it is no longer there to be asked for.
      if (antwoord.vernietigd) await vertrek()
      return antwoord
    },
    klaar: (_, { vernietigd }) => {
      if (vernietigd) return
      sluit()
      form.reset()
      tell(t.vastgelegd)
    },
  })
  const nee = () => zetTeBevestigen(false)
  const neem = (e?: BaseSyntheticEvent) => verzending.onSubmit(e).then(nee)
  const vraagOfNeem = form.handleSubmit((velden) => (besluit.vernietigt(velden) ? zetTeBevestigen(true) : neem()))
  return { ...verzending, draft, onSubmit: vraagOfNeem, bevestiging: teBevestigen && { ja: () => void neem(), nee } }
}

function useVertrek(casusnummer: string): () => Promise<void> {
  const client = useQueryClient()
  const navigeer = useNavigate()
  return async () => {
    // What was filled in has been sent: there is nothing left to ask about.
    await navigeer({ to: '/casussen', ignoreBlocker: true })
    client.removeQueries({ queryKey: vanCasus(casusnummer) })
    tell(t.vernietigd(casusnummer), 10_000)
  }
}
