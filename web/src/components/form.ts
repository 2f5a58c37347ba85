import { zodResolver } from '@hookform/resolvers/zod'
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type UseFormReturn,
  useForm as useHookForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { ProblemError } from '../api/client.ts'

/** A form: its fields hold what a schema takes in, and what it sends is what the schema makes of that. */
export type Form<In extends FieldValues, Out = In> = UseFormReturn<In, unknown, Out>

/** A form that checks with a zod schema on sending, and from then on each field at every change. */
export function useForm<In extends FieldValues, Out = In>(
  schema: z.ZodType<Out, In>,
  defaultValues: DefaultValues<NoInfer<In>>,
): Form<In, Out> {
  return useHookForm({ resolver: zodResolver(schema), defaultValues, shouldFocusError: true })
}

/**
 * Puts the field errors of a refusal (RFC 9457 `velden`, dotted paths) at their fields and focuses the first.
 * Tells whether there were any.
 */
export function showFieldErrors<In extends FieldValues, Out>(form: Form<In, Out>, error: unknown): boolean {
  const fields = error instanceof ProblemError ? (error.probleem.velden ?? []) : []
  fields.forEach(({ veld, melding }, i) => {
    form.setError(veld as Path<In>, { type: 'server', message: melding }, { shouldFocus: i === 0 })
  })
  return fields.length > 0
}
