import { datCheckDoen } from '@casushuis/contract'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { useDraft } from '../../../components/draft.ts'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { datCheckTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { nietsGezien, useVerzenden, Verzendknoppen } from '../verzenden.tsx'

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

const leeg = { reden: '' }

interface Antwoord {
  readonly bekend: boolean
  readonly procesregisseur: string | null
}

function Vraag({ casusnummer, doel, sluit }: Handelingbeeld & { readonly casusnummer: string }) {
  const [antwoord, zet] = useState<Antwoord>()
  const form = useForm(datCheckDoen.body, leeg)
  const draft = useDraft({ name: `datCheckDoen/${casusnummer}`, form, begin: leeg })
  const verzending = useVerzenden({
    casusnummer,
    form,
    gezien: nietsGezien,
    stuur: (body, met) => vraag(datCheckDoen, { ...met, params: { casusnummer }, query: { doel }, body }),
    klaar: (_, uitkomst) => zet(uitkomst),
  })
  if (antwoord) return <Uitkomst antwoord={antwoord} sluit={sluit} />
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <FoundDraft draft={draft} />
        <Text>{t.uitleg}</Text>
        <Tekstvak form={form} naam="reden" label={t.reden} regels={2} eerste />
        <Verzendknoppen verzending={verzending} label={t.vraag} />
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
