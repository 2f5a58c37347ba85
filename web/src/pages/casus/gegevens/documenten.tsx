import { Anchor, Group, List, Modal, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconPaperclip } from '@tabler/icons-react'
import { Suspense } from 'react'
import { lazyPart } from '../../../api/arriving.ts'
import { Loading } from '../../../components/loading.tsx'
import { documentTeksten as t } from '../../../teksten/documenten.ts'
import type { Casus, Documentbeeld, Gegeven, Inhoud } from '../queries.ts'

/** What shows a file comes with the first that is opened: few gegevens carry one. */
const Document = lazyPart(() => import('./document.tsx'), 'Document')

interface Lijstdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  readonly inhoud: Inhoud
}

/** The files that a gegeven carries, each to be looked at here and not to be taken away (A5, C14). */
export function Documenten({ casus, gegeven, inhoud }: Lijstdelen) {
  if (inhoud.documenten.length === 0) return null
  return (
    <List listStyleType="none" spacing={4} aria-label={t.titel}>
      {inhoud.documenten.map((document) => (
        <List.Item key={document.id} icon={<IconPaperclip size={16} aria-hidden />}>
          <Bekijken casus={casus} gegeven={gegeven} document={document} />
        </List.Item>
      ))}
    </List>
  )
}

function Bekijken({ casus, gegeven, document }: Omit<Lijstdelen, 'inhoud'> & { readonly document: Documentbeeld }) {
  const [open, { open: openen, close }] = useDisclosure(false)
  return (
    <>
      <Group gap="xs">
        <Anchor component="button" type="button" onClick={openen} aria-label={t.bekijken(document.naam)}>
          {document.naam}
        </Anchor>
        <Text size="sm" c="dimmed">
          {t.wat(document.soort, document.grootte)}
        </Text>
      </Group>
      <Modal opened={open} onClose={close} title={document.naam} size="xl">
        <Text size="sm" c="dimmed" mb="sm">
          {t.blijftHier}
        </Text>
        <Suspense fallback={<Loading />}>
          <Document casusnummer={casus.casusnummer} gegeven={gegeven.id} document={document} />
        </Suspense>
      </Modal>
    </>
  )
}
