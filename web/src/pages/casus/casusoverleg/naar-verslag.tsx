import { Link } from '@tanstack/react-router'
import { verslagTeksten as t } from '../../../teksten/verslag.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg } from './overleg.ts'

/** The way to the verslag of an overleg that began. */
export function NaarVerslag({ overleg: { volgnummer } }: { readonly overleg: Pick<Overleg, 'volgnummer'> }) {
  return (
    <Link
      className={stijl.verwijzing ?? ''}
      from="/casussen/$casusnummer"
      to="/casussen/$casusnummer/casusoverleg/$nummer/verslag"
      params={{ nummer: String(volgnummer) }}
      search={true}
      aria-label={t.openenVan(volgnummer)}
    >
      {t.openen}
    </Link>
  )
}
