import { isUitTeVoeren, wachtOpAntwoord } from '@casushuis/handvat'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Message } from '../../../components/message.tsx'
import { partijtoetsTeksten as t, type Verwacht as Wat } from '../../../teksten/partijtoetsen.ts'
import type { Casus } from '../queries.ts'

interface Verwachtdelen {
  readonly casus: Casus
  /** Those outside the convenant. */
  readonly partijen: readonly { readonly id: string; readonly naam: string }[]
}

/**
 * What is still expected of organisations that do not take part (any more): they can do none of it, so whoever runs the casus
 * is told here what to do (T11). It says no more than what stands elsewhere on the pages of this reader.
 */
export function Verwacht({ casus, partijen }: Verwachtdelen) {
  const regels = partijen
    .filter(({ id }) => !casus.partijtoetsen.some((toets) => toets.geldt && toets.partij.id === id))
    .map(({ id, naam }) => ({ id, naam, wat: nogOpen(casus, id) }))
    .filter(({ wat }) => wat.length > 0)
  if (regels.length === 0) return null
  return (
    <Message tone="oker" icon={<IconAlertTriangle size={20} aria-hidden />} title={t.verwachtTitel}>
      {regels.map(({ id, naam, wat }) => (
        <p key={id}>{t.verwacht(naam, wat)}</p>
      ))}
      <p>{t.verwachtHelpt}</p>
    </Message>
  )
}

function nogOpen({ uitvragen, acties, overleggen }: Casus, partij: string): readonly Wat[] {
  const tafels = overleggen.filter(({ stand }) => stand === 'gepland' || stand === 'bezig')
  return [
    ...(uitvragen.some((u) => u.partij.id === partij && wachtOpAntwoord(u)) ? (['antwoord'] as const) : []),
    ...(acties.some((a) => a.uitvoerder.id === partij && isUitTeVoeren(a)) ? (['actie'] as const) : []),
    ...(tafels.some((o) => o.deelnemers.some((d) => d.partij.id === partij)) ? (['overleg'] as const) : []),
  ]
}
