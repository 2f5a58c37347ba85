import { Checkbox, Radio, Stack } from '@mantine/core'
import { themaTeksten as t } from '../../../teksten/themas.ts'
import { lopendOverleg } from '../casusoverleg/overleg.ts'
import type { Casus } from '../queries.ts'

interface Vakjesdelen {
  readonly casus: Casus
  readonly gekozen: readonly string[]
  readonly onKies: (themas: string[]) => void
}

/** For which gespreksthema's a gegeven is, where there is an overleg that the reader knows of. */
export function Themavakjes({ casus, gekozen, onKies }: Vakjesdelen) {
  const overleg = lopendOverleg(casus)
  if (!overleg) return null
  return (
    <Checkbox.Group label={t.voorWelke} description={t.voorWelkeUitleg} value={[...gekozen]} onChange={onKies}>
      <Stack gap="xs" mt={6}>
        {overleg.themas.map(({ id, naam }) => (
          <Checkbox key={id} value={id} label={naam} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

interface Keuzedelen {
  readonly casus: Casus
  /** Null leaves it to the procesregie. */
  readonly gekozen: readonly string[] | null
  readonly onKies: (themas: string[] | null) => void
}

/** Whether the bronhouder says itself for which thema's a gegeven is, and for which (T19, C1). */
export function Themakeuze({ casus, gekozen, onKies }: Keuzedelen) {
  if (!lopendOverleg(casus)) return null
  return (
    <Stack gap="sm">
      <Radio.Group
        label={t.wieBepaalt}
        value={gekozen === null ? 'regie' : 'zelf'}
        onChange={(wie) => onKies(wie === 'zelf' ? (gekozen ? [...gekozen] : []) : null)}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="regie" label={t.wieBepaaltKeuzes.regie} />
          <Radio value="zelf" label={t.wieBepaaltKeuzes.zelf} />
        </Stack>
      </Radio.Group>
      {gekozen !== null && <Themavakjes casus={casus} gekozen={gekozen} onKies={onKies} />}
    </Stack>
  )
}
