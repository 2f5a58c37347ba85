import { dossierOpschonen } from '@casushuis/contract'
import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import type { DefaultValues } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { type Draft, useDraft } from '../../../components/draft.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { useGezien } from '../../../components/gezien.ts'
import { tell } from '../../../components/notice.tsx'
import { SendError, type SendErrorParts } from '../../../components/send-error.tsx'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { opschoonTeksten as t } from '../../../teksten/casus-afschaling.ts'
import type { Formvan, Invoer } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import { type Casus, type Gegeven, useGegevens } from '../queries.ts'
import { useVerzenden } from '../verzenden.tsx'
import stijl from './afschaling.module.css'

/** Taking out of the dossier what is no longer needed after the afschaling (S1). */
export function Opschonen({ casus }: { readonly casus: Casus }) {
  return <Handeling casus={casus} id="dossierOpschonen" inhoud={(beeld) => <Keuze casus={casus} {...beeld} />} />
}

const naam = ({ inhoud, bronhouder }: Gegeven) => inhoud?.titel ?? t.nietZichtbaar(bronhouder.naam)

const herkomst = ({ inhoud, bronhouder }: Gegeven) =>
  inhoud && t.van(bronhouder.naam, categorienamen[inhoud.categorie], formatDay(inhoud.ingebrachtTijdstip))

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
  return <Bevestiging gegevens={weg} bezig={bezig} ja={() => void vernietig()} nee={() => naar('kiezen')} />
}

interface Keuzedelen {
  readonly form: Formvan<typeof dossierOpschonen>
  readonly draft: Draft
  readonly gegevens: readonly Gegeven[]
  readonly fout: SendErrorParts
  readonly verder: () => void
}

function Gegevenkeuze({ form, draft, gegevens, fout, verder }: Keuzedelen) {
  const keuzes = gegevens.map((g) => ({ waarde: g.id, tekst: naam(g), uitleg: herkomst(g) }))
  return (
    <form noValidate onSubmit={form.handleSubmit(verder)}>
      <Stack>
        <FoundDraft draft={draft} />
        <Text>{t.uitleg}</Text>
        <SendError {...fout} />
        <Vinkjes form={form} naam="gegevens" label={t.watWeg} keuzes={keuzes} className={stijl.keuzes} />
        <Group>
          <Button color="rood" type="submit">
            {t.verder}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Bevestigdelen {
  readonly gegevens: readonly Gegeven[]
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

function Bevestiging({ gegevens, bezig, ja, nee }: Bevestigdelen) {
  return (
    <Stack>
      <Alert color="rood" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t.zeker(gegevens.length)}>
        <Stack gap="xs">
          <List spacing={2}>
            {gegevens.map((g) => (
              <List.Item key={g.id}>
                {naam(g)} ({g.bronhouder.naam})
              </List.Item>
            ))}
          </List>
          <Text fw={600}>{t.onherroepelijk}</Text>
        </Stack>
      </Alert>
      <Group>
        {/* The safe answer comes first to hand. */}
        <Button variant="default" onClick={nee} disabled={bezig} autoFocus>
          {t.nee}
        </Button>
        <Button color="rood" loading={bezig} onClick={ja}>
          {t.ja}
        </Button>
      </Group>
    </Stack>
  )
}
