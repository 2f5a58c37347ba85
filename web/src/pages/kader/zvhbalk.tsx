import { IconSwitchHorizontal } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type EigenZvh, type Ik, zvhsQuery } from '../../api/queries.ts'
import { tellSwitched } from '../../api/query-client.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { zvhTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

/** For who works in several zvh's: in which one now and as what, and each other one a click away (P7). */
export function Zvhbalk({ ik }: { readonly ik: Ik }) {
  const { data } = useQuery(zvhsQuery())
  const andere = data?.zvhs.filter(({ hier }) => !hier) ?? []
  if (andere.length === 0) return null
  return (
    <aside className={stijl.zvh} aria-label={t.titel}>
      <div className={stijl.demoregel}>
        <span>
          {t.hier} <strong>{ik.zvh.naam}</strong>, {ik.partij ? t.namens(ik.partij.naam) : t.als(rolnamen[ik.rol])}.
        </span>
        {andere.map((zvh) => (
          <Wissel key={zvh.id} zvh={zvh} />
        ))}
      </div>
    </aside>
  )
}

/** A real form: switching works the same when our script has stumbled. */
function Wissel({ zvh }: { readonly zvh: EigenZvh }) {
  return (
    <form method="post" action="/wisselen" onSubmit={() => tellSwitched(zvh.id)}>
      <input type="hidden" name="zvh" value={zvh.id} />
      <PlainButton
        type="submit"
        kind="default"
        size="compact"
        icons={{ left: <IconSwitchHorizontal size={16} aria-hidden /> }}
      >
        {t.wissel(zvh.naam)}
      </PlainButton>
    </form>
  )
}
