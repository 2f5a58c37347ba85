import { Group, Stack, Text } from '@mantine/core'
import { useIk } from '../../../api/queries.ts'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { aanbodVan, isOpen } from '../aanbod.ts'
import type { Casus } from '../queries.ts'
import { Intakebesluit } from './intakebesluit.tsx'
import { Overlegbesluit } from './overlegbesluit.tsx'
import { Triagebesluit } from './triagebesluit.tsx'

const besluiten = ['intakeBesluiten', 'triageBesluiten', 'overlegBesluiten'] as const

/**
 * The decisions in this casus: for the procesregisseur open or closed with a reason, for the partij only what it can
 * decide now, as mostly the procesregisseur does that in its name (P9); nothing for anybody else.
 */
export function Besluiten({ casus }: { readonly casus: Casus }) {
  const isPartij = useIk().partij !== null
  if (!besluiten.some((id) => (isPartij ? isOpen(casus, id) : aanbodVan(casus, id)))) return null
  return (
    <Stack gap="xs">
      <Group>
        <Intakebesluit casus={casus} />
        <Triagebesluit casus={casus} />
        <Overlegbesluit casus={casus} />
      </Group>
      {isPartij && (
        <Text size="sm" c="dimmed">
          {t.zelfBesluiten}
        </Text>
      )}
    </Stack>
  )
}
