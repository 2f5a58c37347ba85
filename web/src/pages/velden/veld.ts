import type { ReactNode } from 'react'
import type { FieldError, FieldValues, Path } from 'react-hook-form'
import type { z } from 'zod'
import type { Form } from '../../components/form.ts'

/** What every field is given: its form, its place in what is sent, and what it asks. */
export interface Velddelen<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  readonly naam: Path<In>
  readonly label: ReactNode
  readonly uitleg?: ReactNode
}

const isFout = (fout: unknown): fout is FieldError => typeof fout === 'object' && fout !== null && 'message' in fout

/** What is wrong with a field; of a list, what is wrong with the first thing in it. */
export function meldingVan<In extends FieldValues, Uit>({
  form,
  naam,
}: Pick<Velddelen<In, Uit>, 'form' | 'naam'>): string | undefined {
  const { error } = form.getFieldState(naam, form.formState)
  const [fout] = [error].flat().filter(isFout)
  return fout?.message
}

interface Route {
  readonly body: z.ZodType
}

/** What the fields hold of a form over a route: what its body takes. */
export type Invoer<R extends Route> = Extract<z.input<R['body']>, FieldValues>
/** What such a form sends: what its body makes of that. */
export type Uitvoer<R extends Route> = z.output<R['body']>
/** The form over a route. */
export type Formvan<R extends Route> = Form<Invoer<R>, Uitvoer<R>>
