import { monitoringAfbakenen } from '@casushuis/contract'
import { watGaatWeg } from '@casushuis/handvat'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { DefaultValues } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { type Draft, useDraft } from '../../../components/draft.ts'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { useGezien } from '../../../components/gezien.ts'
import { tell } from '../../../components/notice.tsx'
import { Panel } from '../../../components/panel.tsx'
import { SendError, type SendErrorParts } from '../../../components/send-error.tsx'
import { opschoonTeksten } from '../../../teksten/casus-afschaling.ts'
import { afbakenTeksten as t } from '../../../teksten/plan-volgen.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan, Invoer } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { isOpen } from '../aanbod.ts'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { alsVinkje, Blijvers, Wegbevestiging } from '../gegevens/weghalen.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import { type Casus, type Gegeven, useGegevens } from '../queries.ts'
import { useVerzenden } from '../verzenden.tsx'

/** After an aanpak: which gegevens stay to follow it; the others are destroyed (C11). */
export function Afbakenen({ casus }: { readonly casus: Casus }) {
  if (!isOpen(casus, 'monitoringAfbakenen')) return null
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <Handeling
        casus={casus}
        id="monitoringAfbakenen"
        bewaart
        inhoud={(beeld) => <Keuze casus={casus} {...beeld} />}
      />
    </Panel>
  )
}

type In = DefaultValues<Invoer<typeof monitoringAfbakenen>>

/** What goes where these are chosen to stay. */
function vernietigd(gegevens: readonly Gegeven[], blijft: readonly string[]): readonly Gegeven[] {
  const alsFeit = gegevens.map((gegeven) => {
    const { id, inhoud } = gegeven
    return { id, over: inhoud?.over?.id ?? null, persoon: inhoud?.persoon?.rol ?? null, gegeven }
  })
  return watGaatWeg(alsFeit, (g) => blijft.includes(g.id) || g.gegeven.blijft !== null).map((g) => g.gegeven)
}

function Keuze({ casus, doel, sluit }: Handelingbeeld & { readonly casus: Casus }) {
  const { casusnummer } = casus
  const gegevens = useGegevens(casusnummer)
  const begin: In = { blijft: [], motivering: '', afstemming: useAfstemming() }
  const form = useForm(monitoringAfbakenen.body, begin)
  const [stap, naar] = useState<'kiezen' | 'bevestigen'>('kiezen')
  const gezien = useGezien({ versie: casus.versie, begin }, form.formState.isDirty)
  const draft = useDraft({ name: `monitoringAfbakenen/${casusnummer}`, form, begin, gezien })
  const { onSubmit, bezig, ...fout } = useVerzenden({
    casusnummer,
    form,
    gezien,
    stuur: (body, met) => vraag(monitoringAfbakenen, { ...met, params: { casusnummer }, query: { doel }, body }),
    klaar: (_, { verwijderd }) => {
      sluit()
      tell(opschoonTeksten.klaar(verwijderd))
    },
  })
  // What the server has against it stands above the choice.
  const vernietig = async () => {
    await onSubmit()
    naar('kiezen')
  }
  if (stap === 'kiezen')
    return <Blijfkeuze {...{ casus, form, draft, gegevens, fout }} verder={() => naar('bevestigen')} />
  const weg = vernietigd(gegevens, form.getValues('blijft'))
  return <Wegbevestiging gegevens={weg} bezig={bezig} ja={() => void vernietig()} nee={() => naar('kiezen')} />
}

interface Keuzedelen {
  readonly casus: Casus
  readonly form: Formvan<typeof monitoringAfbakenen>
  readonly draft: Draft
  readonly gegevens: readonly Gegeven[]
  readonly fout: SendErrorParts
  readonly verder: () => void
}

function Blijfkeuze({ casus, form, draft, gegevens, fout, verder }: Keuzedelen) {
  const keuzes = gegevens.filter((g) => g.blijft === null).map(alsVinkje)
  return (
    <form noValidate onSubmit={form.handleSubmit(verder)}>
      <Stack>
        <FoundDraft draft={draft} />
        <SendError {...fout} />
        {keuzes.length > 0 ? (
          <Vinkjes form={form} naam="blijft" label={t.watBlijft} uitleg={t.watBlijftUitleg} keuzes={keuzes} />
        ) : (
          <Text>{t.nietsTeKiezen}</Text>
        )}
        <Blijvers gegevens={gegevens} />
        <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} regels={2} />
        <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        <Group>
          <Button color="rood" type="submit">
            {opschoonTeksten.verder}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
