import type { Grondslag } from '@casushuis/contract'
import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { QueryKey } from '@tanstack/react-query'
import type { FormEventHandler, ReactNode } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { useDraft } from '../../components/draft.ts'
import { type Form, showFieldErrors, useForm } from '../../components/form.ts'
import { FormDialog } from '../../components/form-dialog.tsx'
import { FoundDraft } from '../../components/found-draft.tsx'
import { useGezien } from '../../components/gezien.ts'
import { tell } from '../../components/notice.tsx'
import { SendError, type SendErrorParts } from '../../components/send-error.tsx'
import { useDoen, type Versiedeel, type Zending } from '../../components/sending.ts'
import { algemeneTeksten as t } from '../../teksten/algemeen.ts'
import stijl from './vastlegformulier.module.css'

interface Vastlegdelen<In extends FieldValues, Uit> {
  /** Its body checks the form, in the words that the server would use too. */
  readonly contract: { readonly naam: string; readonly body: z.ZodType<Uit, In> }
  /** What it is about, by its id: what was typed about one thing is never found in the form of another. */
  readonly over: string
  readonly begin: DefaultValues<NoInfer<In>>
  readonly titel: string
  readonly uitleg: string
  /** What the button says that opens the window, and the one that sends. */
  readonly knop: string
  readonly size?: 'xs'
  /** What a screen reader hears where the button alone does not say which one is meant. */
  readonly naam?: string
  readonly stuur: (velden: Uit, zending: Zending) => Promise<unknown>
  /** The version of what is changed; left out where something is only added. */
  readonly versie?: string
  /** What is said when it worked. */
  readonly gelukt: string
  /** What is asked for again afterwards. */
  readonly vernieuwt: readonly QueryKey[]
  readonly children: (form: Form<In, Uit>) => ReactNode
}

/** Records something outside a casus: its button, its window, and the form over its route. */
export function Vastlegformulier<In extends FieldValues, Uit, const G extends Grondslag | undefined = undefined>(
  delen: Vastlegdelen<In, Uit> & Versiedeel<G>,
) {
  const { contract, begin, size, knop, naam, children } = delen
  const [open, { open: openen, close }] = useDisclosure(false)
  const form = useForm(contract.body, begin)
  const { stop, draft, ...vastleggen } = useVastleggen(delen, form, close)
  const sluit = () => {
    stop()
    close()
  }
  return (
    <>
      <Button
        variant="default"
        onClick={openen}
        aria-haspopup="dialog"
        {...(size ? { size } : {})}
        {...(naam ? { 'aria-label': naam } : {})}
      >
        {knop}
      </Button>
      <Venster {...delen} {...vastleggen} open={open} sluit={sluit}>
        <FoundDraft draft={draft} />
        {children(form)}
      </Venster>
    </>
  )
}

/** Sends the form, and afterwards asks again for what it may have changed. */
function useVastleggen<In extends FieldValues, Uit>(
  { contract, over, stuur, gelukt, versie, begin, vernieuwt }: Omit<Vastlegdelen<In, Uit>, 'children'>,
  form: Form<In, Uit>,
  sluit: () => void,
) {
  const { doe, stop, bezig, fout } = useDoen(vernieuwt)
  const gezien = useGezien({ versie, begin }, form.formState.isDirty)
  const draft = useDraft({ name: `${contract.naam}/${over}`, form, begin, gezien })
  const onSubmit = form.handleSubmit(async (velden) => {
    try {
      await doe((signal) => stuur(velden, { signal, versie: gezien.toen.versie ?? '' }))
      tell(gelukt)
      form.reset()
      sluit()
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  const goOn = () => {
    gezien.volg()
    stop()
  }
  return { onSubmit, bezig, stop, draft, probleem: { fout, goOn } }
}

interface Vensterdelen {
  readonly titel: string
  readonly uitleg: string
  readonly open: boolean
  readonly sluit: () => void
  readonly onSubmit: FormEventHandler
  readonly probleem: SendErrorParts
  readonly bezig: boolean
  readonly knop: string
  readonly children: ReactNode
}

function Venster({ titel, uitleg, open, sluit, onSubmit, probleem, bezig, knop, children }: Vensterdelen) {
  return (
    <FormDialog open={open} close={sluit} keeps title={titel} size="lg">
      <form noValidate onSubmit={onSubmit} className={stijl.formulier}>
        <p>{uitleg}</p>
        <SendError {...probleem} />
        {children}
        <Group>
          <Button type="submit" loading={bezig}>
            {knop}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </form>
    </FormDialog>
  )
}
