import { casusregieToewijzen } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { partijenQuery } from '../../../api/queries.ts'
import { useForm } from '../../../components/form.ts'
import { Panel } from '../../../components/panel.tsx'
import { regieTeksten as t } from '../../../teksten/casus-plan.ts'
import { groepeer } from '../groepeer.ts'
import { Handeling, type Handelingbeeld, isOpen } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'
import { deelnemendePartijen } from './deelnemers.ts'
import { Keuzelijst } from './keuzelijst.tsx'
import stijl from './plan.module.css'

/** Who keeps the case in hand, and the partij that thereby leads (C7, P2). */
export function Casusregie({ casus }: { readonly casus: Casus }) {
  const { casusregisseur, leiding } = casus
  const leidend = leiding.at(-1)?.partij
  return (
    <Panel title={t.titel} explanation={t.uitleg} aside={<Toewijzen casus={casus} />}>
      {!casusregisseur && <Text>{isOpen(casus, 'casusregieToewijzen') ? t.nogNiemand : t.nogNiemandWachten}</Text>}
      {(casusregisseur || leidend) && (
        <dl className={stijl.feiten}>
          {casusregisseur && <Feit naam={t.casusregisseur} wat={casusregisseur.naam} />}
          {leidend && <Feit naam={casusregisseur ? t.leidend : t.leidendNu} wat={leidend} />}
        </dl>
      )}
    </Panel>
  )
}

function Feit({ naam, wat }: { readonly naam: string; readonly wat: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{wat}</dd>
    </div>
  )
}

const schema = z.object({ medewerker: z.string().min(1, t.kiesWie), taak: z.string().min(1, t.kiesTaak) })
type Velden = z.infer<typeof schema>

function Toewijzen({ casus }: { readonly casus: Casus }) {
  const form = useForm<Velden>(schema, { medewerker: '', taak: '' })
  return (
    <Handeling
      casus={casus}
      id="casusregieToewijzen"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

/** The people in this casus of the partijen that take part in the overleg, each once. */
function mensenVan(casus: Casus) {
  const deelnemend = new Set(deelnemendePartijen(casus).map(({ id }) => id))
  const mensen = new Map(
    casus.toewijzingen.flatMap(({ medewerker, partij }) =>
      partij && deelnemend.has(partij.id) ? [[medewerker.id, { ...medewerker, partij }]] : [],
    ),
  )
  return [...mensen.values()]
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { partijen } = useSuspenseQuery(partijenQuery()).data
  const mensen = mensenVan(casus)
  const gekozen = mensen.find((m) => m.id === form.watch('medewerker'))
  // A taak is of one partij: it does not go along to somebody of another.
  const vergeetTaak = (id: string) => {
    if (mensen.find((m) => m.id === id)?.partij.id !== gekozen?.partij.id) form.resetField('taak')
  }
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: ({ medewerker, taak }) =>
      vraag(casusregieToewijzen, {
        params: { casusnummer },
        query: { doel },
        body: { partij: gekozen?.partij.id ?? '', taak, medewerker },
      }),
    melding: ({ medewerker }) => t.opgeslagen(mensen.find((m) => m.id === medewerker)?.naam ?? ''),
  })
  if (mensen.length === 0) return <Text>{t.niemandTeKiezen}</Text>
  const taken = partijen.find((p) => p.id === gekozen?.partij.id)?.taken ?? []
  const zonderTaken = gekozen !== undefined && taken.length === 0
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Keuzelijst
          form={form}
          naam="medewerker"
          label={t.wie}
          uitleg={t.wieUitleg}
          naKeuze={vergeetTaak}
          keuzes={groepeer(mensen, (m) => m.partij.naam).map(([group, van]) => ({
            group,
            items: van.map((m) => ({ value: m.id, label: m.naam })),
          }))}
        />
        {gekozen && zonderTaken && <Text>{t.geenTaken(gekozen.partij.naam)}</Text>}
        {gekozen && taken.length > 0 && (
          <>
            <Keuzelijst
              // Another person may be of another partij, with other taken.
              key={gekozen.partij.id}
              form={form}
              naam="taak"
              label={t.taak}
              uitleg={t.taakUitleg}
              keuzes={taken.map(({ id, naam, grondslag }) => ({ value: id, label: `${naam} (${grondslag})` }))}
            />
            <Text size="sm">{t.gevolg(gekozen.partij.naam)}</Text>
          </>
        )}
        {!zonderTaken && <Verzendknoppen verzending={verzending} label={t.opslaan} sluit={sluit} />}
      </Stack>
    </form>
  )
}
