import { Button, Group, Stack, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { afschalingTeksten as t } from '../../../teksten/casus-afschaling.ts'
import { useHandelen } from '../queries.ts'

const schema = z.object({ motivering: z.string().trim().min(10, t.kort).max(4000, t.teLang) })
type Velden = z.infer<typeof schema>

interface Formulierdelen {
  readonly casusnummer: string
  /** What the decision brings about. */
  readonly boven: ReactNode
  readonly label: string
  readonly uitleg: string
  readonly knop: string
  /** What is said when it worked. */
  readonly gelukt: string
  readonly verstuur: (velden: Velden) => Promise<unknown>
  readonly sluit: () => void
}

/** A decision that asks for nothing but why. */
export function Motiveringformulier({
  casusnummer,
  boven,
  label,
  uitleg,
  knop,
  gelukt,
  verstuur,
  sluit,
}: Formulierdelen) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const form = useForm<Velden>(schema, { motivering: '' })
  const opslaan = form.handleSubmit(async (velden) => {
    try {
      await doe(() => verstuur(velden))
      sluit()
      notifications.show({ message: gelukt, color: 'groen' })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        {boven}
        <Textarea
          label={label}
          description={uitleg}
          autosize
          minRows={4}
          maxRows={14}
          data-autofocus
          error={form.formState.errors.motivering?.message}
          {...form.register('motivering')}
        />
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {knop}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
