import { uitwisselingBeslissen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { uitwisselTeksten as t } from '../../../teksten/uitwisseling.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus, Uitwisselingen } from '../queries.ts'

interface Beslisdelen {
  readonly casus: Casus
  readonly uitwisseling: Uitwisselingen['uitwisselingen'][number]
  /** The gegeven that it is about, for who hears the button and not the place. */
  readonly wat: string
}

/** The own organisatie says yes or no to the exchange of one gegeven, or takes its yes back (T9). */
export function UitwisselingBeslissen({ casus, uitwisseling, wat }: Beslisdelen) {
  const { id, magBeslissen, eigenAntwoord } = uitwisseling
  const params = { casusnummer: casus.casusnummer, id }
  const knop = { casus, id: 'uitwisselingBeslissen', size: 'xs' } as const
  const zeg = (akkoord: boolean) => (met: { readonly query: object; readonly signal: AbortSignal }) =>
    vraag(uitwisselingBeslissen, { ...met, params, body: { akkoord } })
  if (magBeslissen)
    return (
      <Group gap="xs">
        <DirecteHandeling {...knop} label={t.ja} naam={t.jaVoor(wat)} onDoe={zeg(true)} />
        <DirecteHandeling {...knop} label={t.nee} naam={t.neeVoor(wat)} bevestig={t.neeBevestig} onDoe={zeg(false)} />
      </Group>
    )
  if (eigenAntwoord !== true) return null
  return (
    <DirecteHandeling
      {...knop}
      variant="subtle"
      label={t.intrekken}
      naam={t.intrekkenVoor(wat)}
      bevestig={t.intrekkenBevestig}
      onDoe={zeg(false)}
    />
  )
}
