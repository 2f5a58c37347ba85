import { logboekDoorzoeken } from '@casushuis/contract'
import { logboekdoelen, logdaden, namenredenen, plusMaanden } from '@casushuis/handvat'
import { Button, Group, Radio, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { type Form, showFieldErrors, useForm } from '../../components/form.ts'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import {
  logboekdoelnamen,
  logdaadnamen,
  namenredennamen,
  logboekvraagTeksten as t,
} from '../../teksten/logboekvraag.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { usePartijkeuzes } from '../velden/partijkeuze.ts'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import { Antwoord } from './wie-zag-wat-antwoord.tsx'

const { body } = logboekDoorzoeken
type Vraagformulier = Form<z.input<typeof body>, z.output<typeof body>>
const onderwerpen = ['casus', 'persoon', 'alles'] as const
type Onderwerp = (typeof onderwerpen)[number]

const maandenTerug = 3

/** Who saw what of a casus or a person: the question, and under it the answer (R8). */
export function WieZagWat() {
  const { vandaag } = useIk()
  const form = useForm(body, {
    ...{ casusnummer: '', persoon: null, partij: null, namen: null, daden: [...logdaden] },
    ...{ van: plusMaanden(vandaag, -maandenTerug), tot: vandaag },
  })
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (gevraagd: z.output<typeof body>) => vraag(logboekDoorzoeken, { body: gevraagd }),
    onError: (fout) => showFieldErrors(form, fout),
  })
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <form noValidate onSubmit={form.handleSubmit((gevraagd) => mutate(gevraagd))}>
        <Stack align="stretch" maw="46rem">
          <Velden form={form} vandaag={vandaag} />
          <ProblemMessage fout={error} />
          <Group>
            <Button type="submit" loading={isPending}>
              {t.zoek}
            </Button>
          </Group>
        </Stack>
      </form>
      {data && <Antwoord antwoord={data} />}
    </Panel>
  )
}

function Velden({ form, vandaag }: { readonly form: Vraagformulier; readonly vandaag: string }) {
  const partijen = usePartijkeuzes(() => false)
  return (
    <>
      <Keuzeveld form={form} naam="waarvoor" label={t.waarvoor} keuzes={waarvoor} />
      <Waarover form={form} vandaag={vandaag} />
      <Group align="flex-start">
        <Dagkeuze form={form} naam="van" label={t.van} maxDate={vandaag} maw="16rem" />
        <Dagkeuze form={form} naam="tot" label={t.tot} maxDate={vandaag} maw="16rem" />
      </Group>
      <Vinkjes form={form} naam="daden" label={t.daden} keuzes={daden} />
      <Keuzelijst form={form} naam="partij" label={t.partij} keuzes={partijen} magLeeg={t.partijLeeg} />
      <Keuzelijst
        form={form}
        naam="namen"
        label={t.namen}
        uitleg={t.namenUitleg}
        keuzes={redenen}
        magLeeg={t.namenLeeg}
      />
    </>
  )
}

const waarvoor = logboekdoelen.map((waarde) => ({ waarde, tekst: logboekdoelnamen[waarde] }))
const daden = logdaden.map((waarde) => ({ waarde, tekst: logdaadnamen[waarde] }))
const redenen = namenredenen.map((value) => ({ value, label: namenredennamen[value] }))

/** A casus, a person or neither: only what was chosen is asked. */
function Waarover({ form, vandaag }: { readonly form: Vraagformulier; readonly vandaag: string }) {
  const [over, zetOver] = useState<Onderwerp>('casus')
  const kies = (keuze: string) => {
    zetOver(onderwerpen.find((o) => o === keuze) ?? 'casus')
    form.setValue('casusnummer', keuze === 'casus' ? '' : null)
    form.setValue('persoon', keuze === 'persoon' ? { naam: '', geboortedatum: '' } : null)
  }
  return (
    <>
      <Radio.Group label={t.waarover} value={over} onChange={kies}>
        <Group mt={6}>
          {onderwerpen.map((o) => (
            <Radio key={o} value={o} label={t.over[o]} />
          ))}
        </Group>
      </Radio.Group>
      {over === 'casus' && <Tekstveld form={form} naam="casusnummer" label={t.casusnummer} w="12rem" />}
      {over === 'persoon' && (
        <>
          <Tekstveld form={form} naam="persoon.naam" label={t.naam} uitleg={t.naamUitleg} />
          <Dagkeuze
            form={form}
            naam="persoon.geboortedatum"
            label={t.geboortedatum}
            defaultLevel="decade"
            maxDate={vandaag}
            maw="16rem"
          />
        </>
      )}
    </>
  )
}
