import { Button, Popover, Stack, Text, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconLock } from '@tabler/icons-react'
import { useId } from 'react'
import { handelingTeksten as t } from '../../teksten/casus-kop.ts'
import { useCasus } from './casus-context.ts'
import stijl from './handeling.module.css'
import type { Knopdelen } from './handelingknop.ts'
import type { Aanbod } from './queries.ts'
import { Regelverwijzing } from './regelverwijzing.tsx'
import { Waarop } from './waarop.tsx'

interface Geslotendelen {
  readonly aanbod: Aanbod
  readonly label: string
  readonly knop: Knopdelen
}

/** A closed act: reachable by keyboard, and it says why and what would help. */
export function GeslotenHandeling({ aanbod, label, knop }: Geslotendelen) {
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const id = useId()
  const gedrag = { onClick: openen, onFocus: openen, onBlur: sluit }
  return (
    <Popover opened={open} onChange={(nu) => (nu ? openen() : sluit())} width={340} withArrow withRoles={false}>
      <Popover.Target>
        <Button {...knop} {...gedrag} {...uit} aria-describedby={id} onKeyDown={(e) => e.key === 'Escape' && sluit()}>
          {label}
        </Button>
      </Popover.Target>
      <VisuallyHidden id={id}>
        {t.kanNietNu} {aanbod.reden} {aanbod.watHelpt}
      </VisuallyHidden>
      <Popover.Dropdown>
        <WaaromNiet aanbod={aanbod} />
      </Popover.Dropdown>
    </Popover>
  )
}

const uit = {
  variant: 'default',
  className: stijl.gesloten ?? '',
  'data-disabled': true,
  'aria-disabled': true,
  leftSection: <IconLock size={16} aria-hidden />,
} as const

function WaaromNiet({ aanbod }: { readonly aanbod: Aanbod }) {
  const { casusnummer } = useCasus()
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t.kanNietNu}
      </Text>
      <Text size="sm">{aanbod.reden}</Text>
      {aanbod.watHelpt && (
        <Text size="sm">
          <strong>{t.watHelpt}</strong> {aanbod.watHelpt}
        </Text>
      )}
      {aanbod.regel && <Regelverwijzing regel={aanbod.regel} />}
      <Waarop casusnummer={casusnummer} handeling={aanbod.id} />
    </Stack>
  )
}
