import { type Datum, kwartaalnaam, telnamen, telsoorten } from '@casushuis/handvat'
import { Panel } from '../../components/panel.tsx'
import { sturingTeksten as t } from '../../teksten/toezicht.ts'
import { Getal, NietGetoond } from './getal.tsx'
import { aantalIn, beginVanKwartalen, type Kwartaal, samen } from './jaar.ts'
import stijl from './sturing.module.css'

interface KwartalenProps {
  readonly jaar: string
  readonly kwartalen: readonly Kwartaal[]
}

/** How often each thing happened, quarter by quarter. */
export function Kwartalen({ jaar, kwartalen }: KwartalenProps) {
  const soorten = telsoorten.filter((soort) => kwartalen.some((k) => k.aantallen.some((a) => a.soort === soort)))
  const begin = beginVanKwartalen(jaar)
  return (
    <Panel title={t.perKwartaal}>
      <table className={`${stijl.tabel} ${stijl.breed}`}>
        <thead>
          <tr>
            <th scope="col">{t.wat}</th>
            {begin.map((dag) => (
              <th key={dag} scope="col" className={stijl.rechts}>
                {zonderJaar(dag)}
              </th>
            ))}
            <th scope="col" className={stijl.rechts}>
              {t.samen}
            </th>
          </tr>
        </thead>
        <tbody>
          {soorten.map((soort) => (
            <tr key={soort}>
              <th scope="row">{telnamen[soort]}</th>
              {begin.map((dag) => (
                <Cel key={dag} kop={zonderJaar(dag)} aantal={aantalIn(kwartalen, dag, soort)} />
              ))}
              <Cel kop={t.samen} aantal={samen(kwartalen, jaar, soort)} />
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

const zonderJaar = (dag: Datum) => kwartaalnaam(dag).replace(/ \d+$/, '')

interface CelProps {
  /** What stands above it, and on a narrow screen before it. */
  readonly kop: string
  /** Undefined is not there yet, null is hidden. */
  readonly aantal: number | null | undefined
}

function Cel({ kop, aantal }: CelProps) {
  return (
    <td className={stijl.rechts} data-kop={kop}>
      {aantal === undefined ? <span title={t.nogNiet}>–</span> : (aantal ?? <NietGetoond />)}
    </td>
  )
}

const maandnaam = new Intl.DateTimeFormat('nl-NL', { month: 'long', timeZone: 'UTC' })

/** How many casussen were reported, month by month. */
export function Maanden({ kwartalen }: Pick<KwartalenProps, 'kwartalen'>) {
  const maanden = kwartalen.flatMap((k) => k.maanden)
  const hoogste = Math.max(1, ...maanden.map((m) => m.aantal ?? 0))
  return (
    <Panel title={t.perMaand}>
      <table className={stijl.tabel}>
        <thead>
          <tr>
            <th scope="col">{t.maand}</th>
            <th scope="col">{t.aantal}</th>
          </tr>
        </thead>
        <tbody>
          {maanden.map(({ deel, aantal }) => (
            <tr key={deel}>
              <th scope="row">{maandnaam.format(new Date(deel))}</th>
              <td>
                <Getal aantal={aantal} hoogste={hoogste} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
