import { dossierOpschonen } from '@casushuis/contract'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { DefaultValues } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { type Draft, useDraft } from '../../../components/draft.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { useGezien } from '../../../components/gezien.ts'
import { tell } from '../../../components/notice.tsx'
import { SendError, type SendErrorParts } from '../../../components/send-error.tsx'
import { opschoonTeksten as t } from '../../../teksten/casus-afschaling.ts'
import type { Formvan, Invoer } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { alsVinkje, Blijvers, Wegbevestiging } from '../gegevens/weghalen.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import { type Casus, type Gegeven, useGegevens } from '../queries.ts'
import { useVerzenden } from '../verzenden.tsx'
import stijl from './afschaling.module.css'

/** Taking out of the dossier what is no longer needed after the afschaling (S1). */
export function Opschonen({ casus }: { readonly casus: Casus }) {
  return <Handeling casus={casus} id="dossierOpschonen" inhoud={(beeld) => <Keuze casus={casus} {...beeld} />} />
}

/** Nothing is chosen beforehand. */
const niets: DefaultValues<Invoer<typeof dossierOpschonen>> = { gegevens: [] }

function Keuze({ casus, doel, sluit }: Handelingbeeld & { readonly casus: Casus }) {
  const { casusnummer } = casus
  const gegevens = useGegevens(casusnummer)
  const form = useForm(dossierOpschonen.body, niets)
  const [stap, naar] = useState<'kiezen' | 'bevestigen'>('kiezen')
  const gezien = useGezien({ versie: casus.versie, begin: niets }, form.formState.isDirty)
  const draft = useDraft({ name: `dossierOpschonen/${casusnummer}`, form, begin: niets, gezien })
  const { onSubmit, bezig, ...fout } = useVerzenden({
    casusnummer,
    form,
    gezien,
    stuur: (body, met) => vraag(dossierOpschonen, { ...met, params: { casusnummer }, query: { doel }, body }),
    klaar: (_, { verwijderd }) => {
      sluit()
      tell(t.klaar(verwijderd))
    },
  })
  // What the server has against it stands above the choice.
  const vernietig = async () => {
    await onSubmit()
    naar('kiezen')
  }
  if (gegevens.length === 0) return <EmptyState title={t.geenTitel} explanation={t.geen} />
  if (stap === 'kiezen')
    return <Gegevenkeuze form={form} draft={draft} gegevens={gegevens} fout={fout} verder={() => naar('bevestigen')} />
  const weg = gegevens.filter((g) => form.getValues('gegevens').includes(g.id))
  return <Wegbevestiging gegevens={weg} bezig={bezig} ja={() => void vernietig()} nee={() => naar('kiezen')} />
}

interface Keuzedelen {
  readonly form: Formvan<typeof dossierOpschonen>
  readonly draft: Draft
  readonly gegevens: readonly Gegeven[]
  readonly fout: SendErrorParts
  readonly verder: () => void
}

function Gegevenkeuze({ form, draft, gegevens, fout, verder }: Keuzedelen) {
  const keuzes = gegevens.filter((g) => g.blijft === null).map(alsVinkje)
  return (
    <form noValidate onSubmit={form.handleSubmit(verder)}>
      <Stack>
        <FoundDraft draft={draft} />
        <Text>{t.uitleg}</Text>
        <SendError {...fout} />
        <Vinkjes form={form} naam="gegevens" label={t.watWeg} keuzes={keuzes} className={stijl.keuzes} />
        <Blijvers gegevens={gegevens} />
        <Group>
          <Button color="rood" type="submit">
            {t.verder}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
