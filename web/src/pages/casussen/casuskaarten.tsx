import { Link } from '@tanstack/react-router'
import type { Casusregel } from '../../api/queries.ts'
import { formatMoment } from '../../components/date.ts'
import { casussenTeksten as t } from '../../teksten/casussen.ts'
import stijl from './casussen.module.css'
import { Faseteken } from './faseteken.tsx'

/** Casussen as cards, for a small screen. */
export function Casuskaarten({ casussen }: { readonly casussen: readonly Casusregel[] }) {
  return (
    <ul className={stijl.kaarten}>
      {casussen.map((casus) => (
        <li key={casus.casusnummer} className={stijl.kaart}>
          <div className={stijl.kaartkop}>
            <Link
              to="/casussen/$casusnummer"
              params={{ casusnummer: casus.casusnummer }}
              className={stijl.kaartnaam ?? ''}
            >
              {casus.betrokkene ?? t.naamNietZichtbaar}
            </Link>
            <Faseteken fase={casus.fase} stap={casus.stap} />
          </div>
          <dl className={stijl.feiten}>
            <dt>{t.casus}</dt>
            <dd className={stijl.cijfers}>{casus.casusnummer}</dd>
            <dt>{t.namens}</dt>
            <dd>{casus.namens}</dd>
            <dt>{t.procesregisseur}</dt>
            <dd>{casus.procesregisseur ?? t.geenProcesregisseur}</dd>
            <dt>{t.bijgewerkt}</dt>
            <dd>{formatMoment(casus.bijgewerktTijdstip)}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}
