import { datCheckDoen } from '@casushuis/contract'
import { Alert, Button, Group, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { datCheckTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useHandelen } from '../queries.ts'

/** Asking whether the betrokkene is already in an active casus of this zvh: yes or no, and who runs it (A6). */
export function DatCheck({ casus }: { readonly casus: Casus }) {
  // Once it is answered there is nothing left to lose.
  return (
    <Handeling
      casus={casus}
      id="datCheckDoen"
      bewaart
      inhoud={(beeld) => <Vraag casusnummer={casus.casusnummer} {...beeld} />}
    />
  )
}

const schema = z.object({
  reden: z.string().trim().min(10, 'Schrijf in een of twee zinnen waarom u dit wilt weten.').max(4000),
})

interface Antwoord {
  readonly bekend: boolean
  readonly procesregisseur: string | null
}

function Vraag({ casusnummer, doel, sluit }: Handelingbeeld & { readonly casusnummer: string }) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const [antwoord, zet] = useState<Antwoord>()
  const form = useForm(schema, { reden: '' })
  const vraagNa = form.handleSubmit(async (body) => {
    try {
      const adres = { params: { casusnummer }, query: { doel } }
      zet(await doe(() => vraag(datCheckDoen, { ...adres, body })))
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  if (antwoord) return <Uitkomst antwoord={antwoord} sluit={sluit} />
  return (
    <form onSubmit={vraagNa} noValidate>
      <Stack>
        <Text>{t.uitleg}</Text>
        <Textarea
          label={t.reden}
          autosize
          minRows={2}
          data-autofocus
          error={form.formState.errors.reden?.message}
          {...form.register('reden')}
        />
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.vraag}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Uitkomst({ antwoord, sluit }: { readonly antwoord: Antwoord; readonly sluit: () => void }) {
  return (
    <Stack align="flex-start">
      <Alert role="status" variant="light">
        {uitkomsttekst(antwoord)}
      </Alert>
      <Button onClick={sluit} autoFocus>
        {t.sluiten}
      </Button>
    </Stack>
  )
}

function uitkomsttekst({ bekend, procesregisseur }: Antwoord): string {
  if (!bekend) return t.onbekend
  return procesregisseur ? t.bekend(procesregisseur) : t.bekendZonderNaam
}
