import { type BaseSyntheticEvent, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { tell } from '../../../components/notice.tsx'
import type { Zending } from '../../../components/sending.ts'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import type { Casus } from '../queries.ts'
import { useVerzenden } from '../verzenden.tsx'
import type { Besluitform } from './besluitform.ts'

interface Besluit<In extends FieldValues, Uit> {
  readonly casus: Casus
  readonly ingevuld: Besluitform<In, Uit>
  /** Whether the casus ends with these words. */
  readonly eindigt: (velden: Uit) => boolean
  readonly verstuur: (velden: Uit, zending: Zending) => Promise<unknown>
  readonly sluit: () => void
}

/** Takes a decision: at once, or after a second confirmation where the casus ends with it. */
export function useBesluit<In extends FieldValues, Uit>({ casus, ingevuld, sluit, ...besluit }: Besluit<In, Uit>) {
  const { casusnummer } = casus
  const { form, gezien, draft } = ingevuld
  const [teBevestigen, zetTeBevestigen] = useState(false)
  const verzending = useVerzenden({
    casusnummer,
    form,
    gezien,
    stuur: besluit.verstuur,
    klaar: (velden) => {
      sluit()
      form.reset()
      tell(besluit.eindigt(velden) ? t.wordtAfgerond : t.vastgelegd)
    },
  })
  const nee = () => zetTeBevestigen(false)
  const neem = (e?: BaseSyntheticEvent) => verzending.onSubmit(e).then(nee)
  const vraagOfNeem = form.handleSubmit((velden) => (besluit.eindigt(velden) ? zetTeBevestigen(true) : neem()))
  return { ...verzending, draft, onSubmit: vraagOfNeem, bevestiging: teBevestigen && { ja: () => void neem(), nee } }
}
