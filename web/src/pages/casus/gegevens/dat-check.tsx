import { datCheckDoen } from '@casushuis/contract'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { useDraft } from '../../../components/draft.ts'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { datCheckTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { isOpen } from '../aanbod.ts'
import { Handeling } from '../handeling.tsx'
import type { Casus, DoelId } from '../queries.ts'
import { nietsGezien, useVerzenden, Verzendknoppen } from '../verzenden.tsx'

/** Asking whether the betrokkene is already in an active casus of this zvh: yes or no, and who runs it (A6). */
export function DatCheck({ casus }: { readonly casus: Casus }) {
  // In the intake it is asked in the window of the decision, where the answer counts.
  if (casus.fase === 'aanmelding') return null
  // Once it is answered there is nothing left to lose.
  return (
    <Handeling
      casus={casus}
      id="datCheckDoen"
      bewaart
      inhoud={({ doel, sluit }) => <Vraag casusnummer={casus.casusnummer} doel={doel} sluit={sluit} />}
    />
  )
}

const leeg = { reden: '' }

interface Antwoord {
  readonly bekend: boolean
  readonly procesregisseur: string | null
}

interface Vraagdelen {
  readonly casusnummer: string
  /** Left out it is the usual one. */
  readonly doel?: DoelId
  /** Closes the window that it stands in; left out it stands within another. */
  readonly sluit?: () => void
}

function Vraag({ casusnummer, doel, sluit }: Vraagdelen) {
  const [antwoord, zet] = useState<Antwoord>()
  const form = useForm(datCheckDoen.body, leeg)
  const draft = useDraft({ name: `datCheckDoen/${casusnummer}`, form, begin: leeg })
  const query = doel ? { doel } : {}
  const verzending = useVerzenden({
    casusnummer,
    form,
    gezien: nietsGezien,
    stuur: (body, met) => vraag(datCheckDoen, { ...met, params: { casusnummer }, query, body }),
    klaar: (_, uitkomst) => zet(uitkomst),
  })
  if (antwoord) return <Uitkomst antwoord={antwoord} {...(sluit && { sluit })} />
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <FoundDraft draft={draft} />
        <Text>{t.uitleg}</Text>
        <Tekstvak form={form} naam="reden" label={t.reden} regels={2} eerste={sluit !== undefined} />
        <Verzendknoppen verzending={verzending} label={t.vraag} />
      </Stack>
    </form>
  )
}

/** The same within the window of the intake, where it is needed (A6); only for who may ask it. */
export function DatCheckBijIntake({ casus }: { readonly casus: Casus }) {
  if (!isOpen(casus, 'datCheckDoen')) return null
  return (
    <Disclosure summary={t.bijIntake}>
      <Vraag casusnummer={casus.casusnummer} />
    </Disclosure>
  )
}

/** That the aanmelder reported somebody of this casus before; told to nobody else than that partij and who works for it. */
export function EerderAangemeld({ casus: { eerderAangemeld, aanmelder } }: { readonly casus: Casus }) {
  if (eerderAangemeld.length === 0) return null
  return (
    <Alert variant="light" color="oker">
      {eerderAangemeld.map(({ aangemeldTijdstip: op, procesregisseur }) => (
        <Text key={op} size="sm">
          {t.eerder(aanmelder.organisatie, formatDay(op), procesregisseur ?? t.nogNiemand)}
        </Text>
      ))}
    </Alert>
  )
}

function Uitkomst({ antwoord, sluit }: { readonly antwoord: Antwoord; readonly sluit?: () => void }) {
  return (
    <Stack align="flex-start">
      <Alert role="status" variant="light">
        {uitkomsttekst(antwoord)}
      </Alert>
      {sluit && (
        <Button onClick={sluit} autoFocus>
          {t.sluiten}
        </Button>
      )}
    </Stack>
  )
}

function uitkomsttekst({ bekend, procesregisseur }: Antwoord): string {
  if (!bekend) return t.onbekend
  return procesregisseur ? t.bekend(procesregisseur) : t.bekendZonderNaam
}
