import { casusregieToewijzen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { Panel } from '../../../components/panel.tsx'
import { regieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { isOpen } from '../aanbod.ts'
import { groepeer } from '../groepeer.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { deelnemendePartijen } from './deelnemers.ts'
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

function Toewijzen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const mensen = mensenVan(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={casusregieToewijzen}
      over={casusnummer}
      begin={{ medewerker: '', partij: '' }}
      versie={casus.versie}
      inPlaatsVan={mensen.length === 0 && t.niemandTeKiezen}
      stuur={(body, met) => vraag(casusregieToewijzen, { ...met, params: { casusnummer }, body })}
      gelukt={({ medewerker }) => t.opgeslagen(mensen.find((m) => m.id === medewerker)?.naam ?? '')}
      knop={t.opslaan}
    >
      {(form) => <Velden form={form} mensen={mensen} />}
    </Handelingformulier>
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

interface Velddelen {
  readonly form: Formvan<typeof casusregieToewijzen>
  readonly mensen: ReturnType<typeof mensenVan>
}

function Velden({ form, mensen }: Velddelen) {
  const gekozen = mensen.find((m) => m.id === form.watch('medewerker'))
  const kies = (id: string) => form.setValue('partij', mensen.find((m) => m.id === id)?.partij.id ?? '')
  const keuzes = groepeer(mensen, (m) => m.partij.naam).map(([group, van]) => ({
    group,
    items: van.map((m) => ({ value: m.id, label: m.naam })),
  }))
  return (
    <>
      <Keuzelijst form={form} naam="medewerker" label={t.wie} uitleg={t.wieUitleg} naKeuze={kies} keuzes={keuzes} />
      {gekozen && <Text size="sm">{t.gevolg(gekozen.partij.naam)}</Text>}
    </>
  )
}
