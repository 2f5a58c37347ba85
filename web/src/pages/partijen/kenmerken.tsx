import { Badge, Group } from '@mantine/core'
import type { Partij } from '../../api/queries.ts'
import { partijTeksten as t } from '../../teksten/partijen.ts'

/** What kind of partij this is. */
export function Kenmerken({ partij }: { readonly partij: Partij }) {
  return (
    <Group gap={6} mt={4}>
      <Badge color={partij.convenantpartner ? 'petrol' : 'oker'}>
        {partij.convenantpartner ? t.convenantpartner : t.geenConvenantpartner}
      </Badge>
      {partij.landelijkeKetenpartner && <Badge color="petrol">{t.landelijk}</Badge>}
      <Badge color="gray">{t.soort[partij.soort]}</Badge>
    </Group>
  )
}
