import type { Zorgvuldigheidsafspraak } from '@casushuis/handvat'
import stijl from './casusoverleg.module.css'

/** The zorgvuldigheidsafspraken, one by one. */
export function Afsprakentekst({ afspraken }: { readonly afspraken: readonly Zorgvuldigheidsafspraak[] }) {
  return (
    <ol className={stijl.afspraken}>
      {afspraken.map(({ kop, tekst }) => (
        <li key={`${kop} ${tekst}`}>
          <strong>{kop}.</strong> {tekst}
        </li>
      ))}
    </ol>
  )
}
