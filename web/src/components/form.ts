import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect } from 'react'
import { type DefaultValues, type FieldValues, type Path, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { ProbleemFout } from '../api/client.ts'

/** A form that checks with a zod schema on sending, and a field that was wrong again at every change. */
export function useFormulier<T extends FieldValues>(
  schema: z.ZodType<T, T>,
  standaardwaarden: DefaultValues<T>,
): UseFormReturn<T> {
  const form = useForm<T>({ resolver: zodResolver(schema), defaultValues: standaardwaarden, shouldFocusError: true })
  const { watch, getFieldState, trigger } = form
  useEffect(() => {
    const luisteraar = watch((_waarden, { name }) => {
      if (name && getFieldState(name).error) void trigger(name)
    })
    return () => luisteraar.unsubscribe()
  }, [watch, getFieldState, trigger])
  return form
}

/**
 * Puts the field errors of a refusal (RFC 9457 `velden`, dotted paths) at their fields and focuses the first.
 * Tells whether there were any.
 */
export function zetVeldfouten<T extends FieldValues>(form: UseFormReturn<T>, fout: unknown): boolean {
  const velden = fout instanceof ProbleemFout ? (fout.probleem.velden ?? []) : []
  velden.forEach(({ veld, melding }, i) => {
    form.setError(veld as Path<T>, { type: 'server', message: melding }, { shouldFocus: i === 0 })
  })
  return velden.length > 0
}
