import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { type Draft, useDraft } from '../../../components/draft.ts'
import { type Form, useForm } from '../../../components/form.ts'
import { type Gezien, useGezien } from '../../../components/gezien.ts'
import type { Invoer, Uitvoer } from '../../velden/veld.ts'
import type { Casus, HandelingId } from '../queries.ts'

/** A decision in the making: its form, the casus as it was when the first word was written, and what is kept of it. */
export interface Besluitform<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly gezien: Gezien<DefaultValues<In>>
  readonly draft: Draft
}

/** Kept outside the window: who closes it to look something up finds the words again. */
export function useBesluitform<In extends FieldValues, Uit>(
  { casusnummer, versie }: Casus,
  contract: { readonly handeling: HandelingId | null; readonly body: z.ZodType<Uit, In> },
  begin: DefaultValues<NoInfer<In>>,
): Besluitform<In, Uit> {
  const form = useForm(contract.body, begin)
  const gezien = useGezien({ versie, begin }, form.formState.isDirty)
  const draft = useDraft({ name: `${contract.handeling}/${casusnummer}`, form, begin, gezien })
  return { form, gezien, draft }
}

/** A decision over a route. */
export type BesluitformVan<R extends { readonly body: z.ZodType }> = Besluitform<Invoer<R>, Uitvoer<R>>
