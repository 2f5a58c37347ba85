import { Link } from '@tanstack/react-router'
import type { Eigenoverleg } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { overleglijstTeksten as t } from '../../teksten/overleglijst.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import stijl from './werk.module.css'

interface Lijstdelen {
  readonly overleggen: readonly Eigenoverleg[]
  /** Of each casus how much waits there for the reader. */
  readonly teDoen: (casusnummer: string) => number
}

/** The overleggen to which the reader can come: when, where, and what is to be done before (T14). */
export function Overleggen({ overleggen, teDoen }: Lijstdelen) {
  if (overleggen.length === 0) return null
  return (
    <Panel title={t.titel}>
      <ul className={stijl.taken}>
        {overleggen.map((overleg) => (
          <Regel key={overleg.id} overleg={overleg} teDoen={teDoen(overleg.casusnummer)} />
        ))}
      </ul>
    </Panel>
  )
}

function Regel({ overleg, teDoen }: { readonly overleg: Eigenoverleg; readonly teDoen: number }) {
  const { casusnummer, betrokkene, stand, tijdstip, duur, plaats } = overleg
  return (
    <li className={stijl.taak}>
      <div>
        <Link to={deelpaden.casusoverleg} params={{ casusnummer }} className={stijl.naam ?? ''}>
          {formatMoment(tijdstip)}
        </Link>
        <p className={stijl.over}>
          {betrokkene && <strong>{betrokkene}</strong>} {t.casus(casusnummer)}
        </p>
        <p className={stijl.over}>
          {plaats ?? t.geenPlaats}
          {duur !== null && `, ${t.duurt(duur)}`}
        </p>
      </div>
      <div className={stijl.wanneer}>
        {stand === 'bezig' && <span className={stijl.fase}>{t.bezig}</span>}
        {stand === null && <span className={stijl.fase}>{t.datum}</span>}
        {stand !== null && teDoen > 0 && <span>{t.teDoen(teDoen)}</span>}
      </div>
    </li>
  )
}
