import { Badge, Group } from '@mantine/core'
import { gegevensTeksten as t } from '../../teksten/casus-gegevens.ts'

interface Merken {
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
}

/** What kinds of personal data are in something; nothing where there are none. */
export function Merken({ van: { bijzonder, strafrechtelijk } }: { readonly van: Merken }) {
  if (!bijzonder && !strafrechtelijk) return null
  return (
    <Group gap={4}>
      {bijzonder && (
        <Badge color="oker" variant="light" tt="none" title={t.bijzonderUitleg}>
          {t.bijzonder}
        </Badge>
      )}
      {strafrechtelijk && (
        <Badge color="rood" variant="light" tt="none">
          {t.strafrechtelijk}
        </Badge>
      )}
    </Group>
  )
}
