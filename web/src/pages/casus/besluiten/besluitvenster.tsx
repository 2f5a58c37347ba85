import { Button, Group, Stack } from '@mantine/core'
import type { FormEventHandler, ReactNode } from 'react'
import type { Draft } from '../../../components/draft.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { SendError, type SendErrorParts } from '../../../components/send-error.tsx'
import { besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import type { Casus } from '../queries.ts'
import { Vernietigbevestiging } from './vernietigbevestiging.tsx'

interface Vensterdelen {
  readonly casus: Casus
  readonly besluit: SendErrorParts & {
    readonly onSubmit: FormEventHandler
    /** Present while the second confirmation is asked. */
    readonly bevestiging: { readonly ja: () => void; readonly nee: () => void } | false
    readonly bezig: boolean
    readonly draft: Draft
  }
  /** Whether what is chosen now destroys: then the button leads to the second question. */
  readonly vernietigt: boolean
  readonly metAdvies?: boolean
  readonly sluit: () => void
  readonly children: ReactNode
}

/** A decision on the screen: its fields, what the server has against it, and the second question where it destroys. */
export function Besluitvenster({ casus, besluit, vernietigt, metAdvies = false, sluit, children }: Vensterdelen) {
  const { bevestiging, bezig, draft, onSubmit, ...fout } = besluit
  if (bevestiging) return <Vernietigbevestiging casus={casus} metAdvies={metAdvies} bezig={bezig} {...bevestiging} />
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <FoundDraft draft={draft} />
        {children}
        <SendError {...fout} />
        <Group>
          <Button type="submit" loading={bezig} {...(vernietigt ? { color: 'rood' } : {})}>
            {vernietigt ? t.verder : t.vastleggen}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
