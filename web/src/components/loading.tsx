import { Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'

/** Grey bars while something is fetched. */
export function Loading() {
  return (
    <Stack gap="sm" py="md" role="status">
      <VisuallyHidden>{t.laden}</VisuallyHidden>
      <Skeleton height={26} width="38%" />
      <Skeleton height={15} width="88%" />
      <Skeleton height={15} width="94%" />
      <Skeleton height={15} width="72%" />
    </Stack>
  )
}
