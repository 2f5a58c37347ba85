import { Link } from '@tanstack/react-router'
import { type Huistaak, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { Tally } from '../../components/tally.tsx'
import { inOneLine } from '../../components/words.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { huistaakTeksten as t } from '../../teksten/huistaken.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import stijl from './werk.module.css'

/** What is to be done outside any casus: a mandate that runs out, a casus with which nobody can go on (P3, P8). */
export function Huistaken({ taken }: { readonly taken: readonly Huistaak[] }) {
  if (taken.length === 0) return null
  return (
    <Panel title={t.titel} aside={<Tally tone="oker" count={taken.length} />}>
      <ul className={stijl.taken}>
        {taken.map((taak) => (
          <Regel key={`${taak.soort} ${taak.onderwerp} ${taak.deadline}`} taak={taak} />
        ))}
      </ul>
    </Panel>
  )
}

interface Regeldelen {
  readonly taak: Huistaak
}

function Regel({ taak }: Regeldelen) {
  const { soort, bevoegdheden, deadline } = taak
  const werk = inOneLine(bevoegdheden.map((b) => bevoegdheidsnamen[b]))
  const wanneer = wanneervan[soort] ?? t.vanaf
  return (
    <li className={stijl.taak}>
      <div>
        <Waarheen taak={taak} />
        <p className={stijl.uitleg}>{soort === 'mandaatVerlengen' ? t.uitleg[soort](werk) : t.uitleg[soort]}</p>
      </div>
      <div className={stijl.wanneer}>{deadline && <span>{wanneer(formatDay(deadline))}</span>}</div>
    </li>
  )
}

/** What a deadline means; left out it is from when something can be done. */
const wanneervan: Partial<Record<Huistaak['soort'], (dag: string) => string>> = {
  mandaatVerlengen: t.laatsteDag,
  convenantVerlengen: t.laatsteDag,
  verstrekkingsbesluitVerlengen: t.laatsteDag,
  taakVerlengen: t.laatsteDag,
  rechtVerlengen: t.laatsteDag,
  koppelingVernieuwen: t.laatsteDag,
  datVraagBeantwoorden: t.uiterlijk,
  mensenBevestigen: t.sinds,
  herbeoordelingTeLaat: t.herbeoordelen,
  slotberichtLezen: t.leesbaar,
}

function Waarheen({ taak: { soort, onderwerp, partij } }: Regeldelen) {
  const naam = t.namen[soort](onderwerp)
  const isEigen = useIk().partij !== null
  if (soort === 'datVraagBeantwoorden')
    return (
      <Link to={deelpaden.gegevens} params={{ casusnummer: onderwerp }} className={stijl.naam ?? ''}>
        {naam}
      </Link>
    )
  if (soort === 'slotberichtLezen')
    return (
      <Link to="/afgesloten-casussen" className={stijl.naam ?? ''}>
        {naam}
      </Link>
    )
  if (soort === 'mensenBevestigen')
    return (
      <Link to={isEigen ? '/mijn-organisatie' : '/medewerkers'} className={stijl.naam ?? ''}>
        {naam}
      </Link>
    )
  return partij ? (
    <Link to="/partijen/$partij" params={{ partij }} className={stijl.naam ?? ''}>
      {naam}
    </Link>
  ) : (
    <Link to={soort === 'herbeoordelingTeLaat' ? '/bewaartermijnen' : '/werkverdeling'} className={stijl.naam ?? ''}>
      {naam}
    </Link>
  )
}
