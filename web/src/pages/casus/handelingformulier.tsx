import type { Grondslag } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { type Draft, useDraft } from '../../components/draft.ts'
import { type Form, useForm } from '../../components/form.ts'
import { FoundDraft } from '../../components/found-draft.tsx'
import { type Gezien, useGezien } from '../../components/gezien.ts'
import { tell } from '../../components/notice.tsx'
import { changedSince, type Veld } from '../../components/send-error.tsx'
import type { Versiedeel, Zending } from '../../components/sending.ts'
import { Handeling } from './handeling.tsx'
import type { Handelingdelen } from './handelingknop.ts'
import type { Handelingbeeld } from './handelingvenster.tsx'
import type { DoelId, HandelingId } from './queries.ts'
import { useVerzenden, Verzendknoppen } from './verzenden.tsx'

/** What a form needs of a route: which act it is, and what it takes. */
export interface Formuliercontract<In, Uit> {
  readonly handeling: HandelingId | null
  readonly body: z.ZodType<Uit, In>
}

/** What goes along with the call: for which doel, what was seen, and how to give up. */
interface Met extends Zending {
  readonly query: { readonly doel: DoelId }
}

interface Formulierdelen<In extends FieldValues, Uit, Antwoord> extends Handelingdelen {
  /** Its body checks the form, in the words that the server would use too. */
  readonly contract: Formuliercontract<In, Uit>
  /** What the act is about, by its id: what was typed about one thing is never found in the form of another. */
  readonly over: string
  /** What stands in the fields at first; the form follows it until somebody starts to write. */
  readonly begin: DefaultValues<NoInfer<In>>
  /** Whether who closes the window to look something up finds the words again. */
  readonly bewaart?: boolean
  /** What is said in place of the form, where there is nothing to choose from. */
  readonly inPlaatsVan?: string | false | undefined
  /** The one call of the API. */
  readonly stuur: (velden: Uit, met: Met) => Promise<Antwoord>
  /** The version of what the form changes; left out where it only adds something. */
  readonly versie?: string
  /** The fields in words, for who finds that somebody else changed them meanwhile. */
  readonly inWoorden?: (velden: DefaultValues<NoInfer<In>>) => readonly Veld[]
  /** What is said when it went well. */
  readonly gelukt?: (velden: Uit, antwoord: Antwoord) => string
  /** What the button that sends says. */
  readonly knop: string
  readonly zonderAnnuleren?: boolean
  /** Whether there is nothing to send with what was chosen. */
  readonly zonderKnoppen?: (form: Form<In, Uit>) => boolean
  readonly children: (form: Form<In, Uit>) => ReactNode
}

/** An act in a casus that asks for something: its button, its window, and the form over its route. */
export function Handelingformulier<
  In extends FieldValues,
  Uit,
  Antwoord,
  const G extends Grondslag | undefined = undefined,
>(delen: Formulierdelen<In, Uit, Antwoord> & Versiedeel<G>) {
  return delen.bewaart === false ? <Telkens {...delen} /> : <Bewaard {...delen} />
}

function Bewaard<In extends FieldValues, Uit, Antwoord>(delen: Formulierdelen<In, Uit, Antwoord>) {
  const ingevuld = useInvullen(delen)
  const { handeling } = delen.contract
  if (!handeling) return null
  return (
    <Handeling
      {...delen}
      id={handeling}
      bewaart
      inhoud={(beeld) => <Formulier {...delen} {...ingevuld} beeld={beeld} />}
    />
  )
}

function Telkens<In extends FieldValues, Uit, Antwoord>(delen: Formulierdelen<In, Uit, Antwoord>) {
  const { handeling } = delen.contract
  if (!handeling) return null
  return <Handeling {...delen} id={handeling} inhoud={(beeld) => <Nieuw {...delen} beeld={beeld} />} />
}

interface Inhouddelen<In extends FieldValues, Uit, Antwoord> extends Formulierdelen<In, Uit, Antwoord> {
  readonly beeld: Handelingbeeld
}

function Nieuw<In extends FieldValues, Uit, Antwoord>(delen: Inhouddelen<In, Uit, Antwoord>) {
  return <Formulier {...delen} {...useInvullen(delen)} />
}

interface Ingevuld<In extends FieldValues, Uit> {
  readonly form: Form<In, Uit>
  /** What was seen of what the form changes. Without a version there is nothing to have seen. */
  readonly gezien: Gezien<DefaultValues<NoInfer<In>>>
  readonly draft: Draft
}

/** Filling in: the form, on what it is based, and what is kept of it. */
function useInvullen<In extends FieldValues, Uit, Antwoord>(
  delen: Formulierdelen<In, Uit, Antwoord>,
): Ingevuld<In, Uit> {
  const { contract, over, begin, versie } = delen
  const form = useVolgendForm(delen)
  const gezien = useGezien({ versie, begin }, form.formState.isDirty)
  const draft = useDraft({ name: `${contract.handeling}/${over}`, form, begin, gezien })
  return { form, gezien, draft }
}

/** The form; what it begins with may change as long as nobody wrote in it. */
function useVolgendForm<In extends FieldValues, Uit, Antwoord>(
  delen: Formulierdelen<In, Uit, Antwoord>,
): Form<In, Uit> {
  const form = useForm(delen.contract.body, delen.begin)
  // Read here so that the form keeps count of which fields were touched.
  const { isDirty, dirtyFields: _touched } = form.formState
  const begin = JSON.stringify(delen.begin)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it says counts, not whether it is the same object
  useEffect(() => {
    if (!isDirty) form.reset(delen.begin)
  }, [begin])
  return form
}

function Formulier<In extends FieldValues, Uit, Antwoord>(delen: Inhouddelen<In, Uit, Antwoord> & Ingevuld<In, Uit>) {
  const { casus, form, gezien, beeld, stuur, gelukt, inWoorden } = delen
  const verzending = useVerzenden({
    casusnummer: casus.casusnummer,
    form,
    gezien,
    stuur: (velden, zending) => stuur(velden, { ...zending, query: { doel: beeld.doel } }),
    klaar: (velden, antwoord) => {
      beeld.sluit()
      form.reset()
      if (gelukt) tell(gelukt(velden, antwoord))
    },
  })
  if (delen.inPlaatsVan) return <Text>{delen.inPlaatsVan}</Text>
  const annuleer = delen.zonderAnnuleren ? undefined : beeld.sluit
  const theirs = inWoorden ? changedSince(inWoorden(gezien.toen.begin), inWoorden(gezien.nu.begin)) : []
  /** What was not touched follows what there is now: nobody puts back unseen what another changed. */
  const from = (keepDirtyValues: boolean) => () => {
    form.reset(gezien.nu.begin, { keepDirtyValues })
    verzending.goOn?.()
  }
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <FoundDraft draft={delen.draft} />
        {delen.children(form)}
        {!delen.zonderKnoppen?.(form) && (
          <Verzendknoppen
            verzending={{ ...verzending, theirs, goOn: from(true), takeOver: from(false) }}
            label={delen.knop}
            sluit={annuleer}
          />
        )}
      </Stack>
    </form>
  )
}
