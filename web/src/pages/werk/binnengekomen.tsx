import { vraagOppakken } from '@casushuis/contract'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import { type Binnengekomene, medewerkersQuery, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { Tally } from '../../components/tally.tsx'
import { binnengekomenTeksten as t } from '../../teksten/binnengekomen.ts'
import { Library } from '../../theme/library.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import stijl from './werk.module.css'

/** What came in for the organisation and nobody of it took up yet: that it is there, and no more (P8). */
export function Binnengekomen({ binnen }: { readonly binnen: readonly Binnengekomene[] }) {
  return (
    <Panel title={t.titel} aside={<Tally tone="oker" count={binnen.length} />}>
      <p className={stijl.uitleg}>{t.uitleg}</p>
      <ul className={stijl.taken}>
        {binnen.map(({ casusnummer, deadline }) => (
          <li key={casusnummer} className={stijl.taak}>
            <div>
              <strong>{t.casus(casusnummer)}</strong>
              {deadline && <p className={stijl.over}>{t.uiterlijk(formatDay(deadline))}</p>}
            </div>
            <Library>
              <Oppakken casusnummer={casusnummer} />
            </Library>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** Mostly who is asked takes it up; a colleague can be chosen. */
function Oppakken({ casusnummer }: { readonly casusnummer: string }) {
  const ik = useIk()
  const { data } = useQuery(medewerkersQuery())
  const keuzes = (data?.collegas ?? []).map((m) => ({
    value: m.id,
    label: m.id === ik.id ? t.ik(m.naam) : m.naam,
  }))
  return (
    <Vastlegformulier
      contract={vraagOppakken}
      over={casusnummer}
      begin={{ medewerker: ik.id }}
      titel={t.wiePaktOp}
      uitleg={t.wieUitleg}
      knop={t.oppakken}
      naam={t.oppakkenVan(casusnummer)}
      size="xs"
      stuur={(body, met) => vraag(vraagOppakken, { ...met, params: { casusnummer }, body })}
      gelukt={t.gelukt}
      vernieuwt={[['werk'], ['casussen']]}
    >
      {(form) => <Keuzelijst form={form} naam="medewerker" label={t.wie} keuzes={keuzes} />}
    </Vastlegformulier>
  )
}
