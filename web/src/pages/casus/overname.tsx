import { overnameBevestigen } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { Panel } from '../../components/panel.tsx'
import { verdelingTeksten as t } from '../../teksten/werkverdeling.ts'
import { isOpen } from './aanbod.ts'
import { DirecteHandeling } from './directe-handeling.tsx'
import type { Casus } from './queries.ts'

/** That the manager put this casus with the reader, until he or she says to have taken it over (P8). */
export function Overname({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  if (!isOpen(casus, 'overnameBevestigen')) return null
  return (
    <Panel title={t.overgenomenTitel}>
      <Stack align="flex-start">
        <Text>{t.overgenomenUitleg}</Text>
        <DirecteHandeling
          casus={casus}
          id="overnameBevestigen"
          label={t.bevestigen}
          onDoe={(met) => vraag(overnameBevestigen, { ...met, params: { casusnummer } })}
        />
      </Stack>
    </Panel>
  )
}
