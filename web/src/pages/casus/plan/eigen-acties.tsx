import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { isOpen } from '../aanbod.ts'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

/** What an uitvoerder keeps of the plan; the browser keeps the file itself, and nothing of it stays in the page (C14). */
export function EigenActies({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  if (!isOpen(casus, 'eigenActiesInzien')) return null
  return (
    <Stack gap={4} align="flex-start" mt="md">
      <Anchor href={`/api/v1/casussen/${casusnummer}/eigen-acties/pdf`} download>
        <Group gap={6} component="span">
          <IconDownload size={16} aria-hidden />
          {t.eigenActiesPdf}
        </Group>
      </Anchor>
      <Text size="sm" className={stijl.zacht ?? ''} maw="75ch">
        {t.eigenActiesUitleg}
      </Text>
    </Stack>
  )
}
