import { Group } from '@mantine/core'
import { aanbodVan } from '../aanbod.ts'
import type { Casus } from '../queries.ts'
import { Intakebesluit } from './intakebesluit.tsx'
import { Overlegbesluit } from './overlegbesluit.tsx'
import { Triagebesluit } from './triagebesluit.tsx'

const besluiten = ['intakeBesluiten', 'triageBesluiten', 'overlegBesluiten'] as const

/** The decisions of the procesregisseur in this casus, open or closed with a reason; nothing for anybody else. */
export function Besluiten({ casus }: { readonly casus: Casus }) {
  if (!besluiten.some((id) => aanbodVan(casus, id))) return null
  return (
    <Group>
      <Intakebesluit casus={casus} />
      <Triagebesluit casus={casus} />
      <Overlegbesluit casus={casus} />
    </Group>
  )
}
