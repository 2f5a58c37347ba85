import { casusOverdragen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { stilstandTeksten as t } from '../../../teksten/stilstand.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { Afspraakvelden, nietAfgestemd } from './afstemmingvelden.tsx'

/** Handing the casus over to a deelnemer of the last overleg that can go on with it (P3). */
export function Overdragen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const partijen = anderePartijen(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={casusOverdragen}
      over={casusnummer}
      label={t.overdragen}
      begin={{ partij: '', motivering: '', afstemming: nietAfgestemd }}
      versie={casus.versie}
      inPlaatsVan={partijen.length === 0 && t.niemandOmOverTeDragen}
      stuur={(body, met) => vraag(casusOverdragen, { ...met, params: { casusnummer }, body })}
      gelukt={({ partij }) => t.overgedragen(partijen.find((p) => p.id === partij)?.naam ?? '')}
      knop={t.overdragen}
    >
      {(form) => <Velden form={form} casus={casus} partijen={partijen} />}
    </Handelingformulier>
  )
}

/** The other deelnemers of the last overleg to which was invited. */
function anderePartijen({ overleggen, namens }: Casus) {
  const [laatste] = overleggen
    .filter((o) => o.stand !== 'voorbereiding')
    .toSorted((een, ander) => ander.volgnummer - een.volgnummer)
  return (laatste?.deelnemers ?? []).map((d) => d.partij).filter((p) => p.id !== namens.id)
}

interface Velddelen {
  readonly form: Formvan<typeof casusOverdragen>
  readonly casus: Casus
  readonly partijen: ReturnType<typeof anderePartijen>
}

function Velden({ form, casus, partijen }: Velddelen) {
  const gekozen = partijen.find((p) => p.id === form.watch('partij'))
  const keuzes = partijen.map(({ id, naam }) => ({ value: id, label: naam }))
  return (
    <>
      <Text>{t.overdragenUitleg}</Text>
      <Keuzelijst form={form} naam="partij" label={t.overdragenAan} keuzes={keuzes} />
      <Tekstvak form={form} naam="motivering" label={t.overdragenWaarom} uitleg={t.overdragenWaaromUitleg} />
      {gekozen && (
        <Afspraakvelden
          form={form}
          casus={casus}
          met="afstemming.met"
          dag="afstemming.dag"
          partij={gekozen.id}
          titel={t.overdragenAfgesproken(gekozen.naam)}
        />
      )}
    </>
  )
}
