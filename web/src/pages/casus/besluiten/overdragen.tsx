import { casusOverdragen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { stilstandTeksten as t } from '../../../teksten/stilstand.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { groepeer } from '../groepeer.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { Afspraakvelden, nietAfgestemd } from './afstemmingvelden.tsx'

/** Handing the casus over to a deelnemer of the last overleg that can go on with it (P3). */
export function Overdragen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const mensen = kandidaten(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={casusOverdragen}
      over={casusnummer}
      begin={{ medewerker: '', partij: '', motivering: '', afstemming: nietAfgestemd }}
      versie={casus.versie}
      inPlaatsVan={mensen.length === 0 && t.niemandOmOverTeDragen}
      stuur={(body, met) => vraag(casusOverdragen, { ...met, params: { casusnummer }, body })}
      gelukt={({ partij }) => t.overgedragen(mensen.find((m) => m.partij.id === partij)?.partij.naam ?? '')}
      knop={t.overdragen}
    >
      {(form) => <Velden form={form} casus={casus} mensen={mensen} />}
    </Handelingformulier>
  )
}

/** The people of the other deelnemers of the last overleg to which was invited. */
function kandidaten({ overleggen, toewijzingen, namens }: Casus) {
  const [laatste] = overleggen
    .filter((o) => o.stand !== 'voorbereiding')
    .toSorted((een, ander) => ander.volgnummer - een.volgnummer)
  const partijen = new Set(laatste?.deelnemers.map((d) => d.partij.id))
  const mensen = new Map(
    toewijzingen.flatMap(({ medewerker, partij }) =>
      partij && partij.id !== namens.id && partijen.has(partij.id)
        ? [[medewerker.id, { ...medewerker, partij }] as const]
        : [],
    ),
  )
  return [...mensen.values()]
}

interface Velddelen {
  readonly form: Formvan<typeof casusOverdragen>
  readonly casus: Casus
  readonly mensen: ReturnType<typeof kandidaten>
}

function Velden({ form, casus, mensen }: Velddelen) {
  const gekozen = mensen.find((m) => m.id === form.watch('medewerker'))
  const kies = (id: string) => form.setValue('partij', mensen.find((m) => m.id === id)?.partij.id ?? '')
  const keuzes = groepeer(mensen, (m) => m.partij.naam).map(([group, van]) => ({
    group,
    items: van.map((m) => ({ value: m.id, label: m.naam })),
  }))
  return (
    <>
      <Text>{t.overdragenUitleg}</Text>
      <Keuzelijst form={form} naam="medewerker" label={t.overdragenAan} naKeuze={kies} keuzes={keuzes} />
      <Tekstvak form={form} naam="motivering" label={t.overdragenWaarom} uitleg={t.overdragenWaaromUitleg} />
      {gekozen && (
        <Afspraakvelden
          form={form}
          casus={casus}
          met="afstemming.met"
          dag="afstemming.dag"
          partij={gekozen.partij.id}
          titel={t.overdragenAfgesproken(gekozen.partij.naam)}
        />
      )}
    </>
  )
}
