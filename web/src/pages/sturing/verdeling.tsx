import { deelnaam, telnamen } from '@casushuis/handvat'
import { Text } from '@mantine/core'
import { Panel } from '../../components/panel.tsx'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import { Getal, NietGetoond } from './getal.tsx'
import type { Jaar } from './jaar.ts'
import stijl from './sturing.module.css'

const procent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 })

/** What a whole year consisted of: what is shown with its bar, and of the rest how many there are. */
export function Verdeling({ soort, delen }: Jaar['verdelingen'][number]) {
  const getoond = delen.filter(({ aantal }) => aantal !== null && aantal > 0)
  const verborgen = delen.filter(({ aantal }) => aantal === null)
  const geheel = geheelVan({ soort, delen })
  const hoogste = Math.max(1, ...getoond.map((d) => d.aantal ?? 0))
  return (
    <Panel title={telnamen[soort]} {...(soort === 'triage' ? { explanation: t.bepalen } : {})}>
      {getoond.length === 0 ? (
        <Text>{t.nietsTeVerdelen}</Text>
      ) : (
        <table className={stijl.tabel}>
          <thead>
            <tr>
              <th scope="col">{t.wat}</th>
              <th scope="col">{t.aantal}</th>
              {geheel !== null && (
                <th scope="col" className={stijl.rechts}>
                  {t.aandeel}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {getoond
              .toSorted((een, ander) => (ander.aantal ?? 0) - (een.aantal ?? 0))
              .map(({ deel, aantal }) => (
                <tr key={deel}>
                  <th scope="row">{deelnaam(soort, deel)}</th>
                  <td>
                    <Getal aantal={aantal} hoogste={hoogste} />
                  </td>
                  {geheel !== null && <td className={stijl.rechts}>{procent.format((aantal ?? 0) / geheel)}</td>}
                </tr>
              ))}
            {verborgen.length > 0 && (
              <tr>
                <th scope="row">{t.andere(verborgen.length)}</th>
                <td>
                  <NietGetoond />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </Panel>
  )
}

/** What the shown parts make together, so that a share tells nothing that is not shown; null where one is hidden or they make no whole. */
function geheelVan({ soort, delen }: Jaar['verdelingen'][number]): number | null {
  const samen = delen.reduce<number | null>((som, d) => (som === null || d.aantal === null ? null : som + d.aantal), 0)
  return samen === 0 || soort === 'leefgebied' || soort === 'aanwezigheid' ? null : samen
}
