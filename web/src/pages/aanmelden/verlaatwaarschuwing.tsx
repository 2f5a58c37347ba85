import { Button, Group, Modal, Text } from '@mantine/core'
import { useBlocker } from '@tanstack/react-router'
import { aanmeldTeksten as t } from '../../teksten/aanmelden.ts'

/** Asks before input is lost: it is kept nowhere, so leaving means wiping. */
export function Verlaatwaarschuwing({ moetVragen }: { readonly moetVragen: () => boolean }) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: moetVragen,
    enableBeforeUnload: moetVragen,
    withResolver: true,
  })
  return (
    <Modal opened={status === 'blocked'} onClose={() => reset?.()} title={t.verlatenTitel}>
      <Text mb="md">{t.verlaten}</Text>
      <Group>
        <Button onClick={() => reset?.()} data-autofocus>
          {t.blijven}
        </Button>
        <Button variant="default" onClick={() => proceed?.()}>
          {t.weggaan}
        </Button>
      </Group>
    </Modal>
  )
}
