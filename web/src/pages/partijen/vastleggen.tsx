import { Button, Group } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEventHandler, ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { showFieldErrors } from '../../components/form.ts'
import { FormDialog } from '../../components/form-dialog.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import stijl from './partijen.module.css'

interface Vastlegging<T extends FieldValues> {
  readonly form: UseFormReturn<T>
  readonly verstuur: (waarden: T) => Promise<unknown>
  /** What is said when it worked. */
  readonly gelukt: string
  readonly sluit: () => void
}

/** Sends a form about a partij, and afterwards asks for the partijen again. */
export function useVastleggen<T extends FieldValues>({ form, verstuur, gelukt, sluit }: Vastlegging<T>) {
  const client = useQueryClient()
  const { mutate, error, isPending } = useMutation({
    mutationFn: verstuur,
    onSuccess: () => {
      notifications.show({ message: gelukt, color: 'groen' })
      form.reset()
      sluit()
    },
    onError: (fout) => showFieldErrors(form, fout),
    onSettled: () => client.invalidateQueries({ queryKey: ['partijen'] }),
  })
  return { onSubmit: form.handleSubmit((waarden) => mutate(waarden)), fout: error, bezig: isPending }
}

interface Vensterdelen {
  readonly titel: string
  readonly uitleg: string
  readonly open: boolean
  readonly sluit: () => void
  readonly onSubmit: FormEventHandler
  readonly fout: unknown
  readonly bezig: boolean
  readonly knop: string
  readonly children: ReactNode
}

/** A window with one form. */
export function Vastlegvenster({ titel, uitleg, open, sluit, onSubmit, fout, bezig, knop, children }: Vensterdelen) {
  return (
    <FormDialog open={open} close={sluit} keeps title={titel} size="lg">
      <form noValidate onSubmit={onSubmit} className={stijl.formulier}>
        <p>{uitleg}</p>
        <ProblemMessage fout={fout} />
        {children}
        <Group>
          <Button type="submit" loading={bezig}>
            {knop}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
