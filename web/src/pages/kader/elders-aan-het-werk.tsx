import { useQuery } from '@tanstack/react-query'
import { type Ik, zvhsQuery } from '../../api/queries.ts'
import { beginAnew, returnHere } from '../../api/query-client.ts'
import { useElsewhere } from '../../api/session.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { Window } from '../../components/window.tsx'
import { zvhTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/**
 * Where one went on in another zvh in another tab: nothing of this page shows or works, and nothing that was written on it
 * is lost for who comes back to it (P7).
 */
export function EldersAanHetWerk({ ik }: { readonly ik: Ik }) {
  const elders = useElsewhere()
  const { data } = useQuery(zvhsQuery())
  const naam = data?.zvhs.find(({ id }) => id === elders)?.naam ?? t.ander
  return (
    <Window open={elders !== undefined} title={t.eldersTitel(naam)}>
      <p>{t.elders(ik.zvh.naam)}</p>
      <div className={stijl.keuze}>
        <PlainButton onClick={() => void returnHere(ik.zvh.id)}>{t.terug(ik.zvh.naam)}</PlainButton>
        <PlainButton kind="default" onClick={beginAnew}>
          {t.verder(naam)}
        </PlainButton>
      </div>
    </Window>
  )
}
