import { procesregieToewijzen } from '@casushuis/contract'
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import { medewerkersQuery, useIk, type Werklast } from '../../api/queries.ts'
import { verdelingTeksten as t } from '../../teksten/werkverdeling.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Puts a casus with another procesregisseur, without seeing it (P8). */
export function Aanwijzen({ casus: { casusnummer, procesregisseurs } }: { readonly casus: Werklast }) {
  const { vandaag } = useIk()
  const { data } = useQuery(medewerkersQuery())
  const heeftIemand = procesregisseurs.length > 0
  const keuzes = (data?.procesregisseurs ?? []).map((m) => ({ value: m.id, label: m.naam }))
  return (
    <Vastlegformulier
      contract={procesregieToewijzen}
      over={casusnummer}
      begin={{ medewerker: '', tot: null, vorigeEindigt: heeftIemand, motivering: '' }}
      titel={t.aanwijzen}
      uitleg={t.aanwijzenUitleg(casusnummer)}
      knop={t.aanwijzen}
      naam={t.aanwijzenVan(casusnummer)}
      size="xs"
      stuur={(body, met) => vraag(procesregieToewijzen, { ...met, params: { casusnummer }, body })}
      gelukt={t.gelukt}
      vernieuwt={[['werkverdeling'], ['werk']]}
    >
      {(form) => (
        <>
          <Keuzelijst form={form} naam="medewerker" label={t.wie} keuzes={keuzes} />
          <Dagkeuze form={form} naam="tot" label={t.tot} uitleg={t.totUitleg} minDate={vandaag} clearable magLeeg />
          {heeftIemand && (
            <Checkbox label={t.vorigeEindigt} description={t.vorigeEindigtUitleg} {...form.register('vorigeEindigt')} />
          )}
          <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
