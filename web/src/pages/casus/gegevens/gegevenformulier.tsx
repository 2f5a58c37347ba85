import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { useHandelen } from '../queries.ts'
import { type Gegevenvelden, gegevenSchema } from './gegeven-schema.ts'

interface Formulierdelen {
  readonly casusnummer: string
  readonly begin: Gegevenvelden
  readonly knop: string
  readonly sluit: () => void
  readonly verstuur: (velden: Gegevenvelden) => Promise<unknown>
  readonly velden: (form: UseFormReturn<Gegevenvelden>) => ReactNode
}

/** A form on one gegeven: sends, shows what the server has against it, and closes once it is done. */
export function Gegevenformulier({ casusnummer, begin, knop, sluit, verstuur, velden }: Formulierdelen) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const form = useForm(gegevenSchema, begin)
  const opslaan = form.handleSubmit(async (ingevuld) => {
    try {
      await doe(() => verstuur(ingevuld))
      sluit()
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        {velden(form)}
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
