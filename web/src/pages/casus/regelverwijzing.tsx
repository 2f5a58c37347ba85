import { Text } from '@mantine/core'
import { handelingTeksten as t } from '../../teksten/casus-kop.ts'
import type { Regel } from './queries.ts'

/** A rule as a lawyer can read it, with the paragraph of the handvat it comes from (R4). */
export function Regelverwijzing({ regel }: { readonly regel: Regel }) {
  return (
    <Text size="sm" c="dimmed">
      {t.regel}: {regel.norm} <span style={{ whiteSpace: 'nowrap' }}>({t.paragraaf(regel.paragraaf)})</span>
    </Text>
  )
}
