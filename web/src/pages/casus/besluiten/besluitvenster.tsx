import { Button, Group, Stack } from '@mantine/core'
import type { FormEventHandler, ReactNode } from 'react'
import type { Draft } from '../../../components/draft.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { SendError, type SendErrorParts } from '../../../components/send-error.tsx'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Eindebevestiging } from './eindebevestiging.tsx'

interface Vensterdelen {
  readonly besluit: SendErrorParts & {
    readonly onSubmit: FormEventHandler
    /** Present while the second confirmation is asked. */
    readonly bevestiging: { readonly ja: () => void; readonly nee: () => void } | false
    readonly bezig: boolean
    readonly draft: Draft
  }
  /** Whether the casus ends with what is chosen now: then the button leads to the second question. */
  readonly eindigt: boolean
  readonly metAdvies?: boolean
  readonly sluit: () => void
  readonly children: ReactNode
}

/** A decision on the screen: its fields, what the server has against it, and the second question where the casus ends. */
export function Besluitvenster({ besluit, eindigt, metAdvies = false, sluit, children }: Vensterdelen) {
  const { bevestiging, bezig, draft, onSubmit, ...fout } = besluit
  if (bevestiging) return <Eindebevestiging metAdvies={metAdvies} bezig={bezig} {...bevestiging} />
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <FoundDraft draft={draft} />
        {children}
        <SendError {...fout} />
        <Group>
          <Button type="submit" loading={bezig} {...(eindigt ? { color: 'rood' } : {})}>
            {eindigt ? t.verder : t.vastleggen}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
