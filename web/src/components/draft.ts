import { useEffect, useState } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { forgetDraft, readDraft, writeDraft } from '../api/drafts.ts'
import type { Form } from './form.ts'
import type { Gezien, Stand } from './gezien.ts'

/** How long after the last key what was typed is kept, in milliseconds. */
const pause = 250

/** What somebody typed, and on what it was based. */
interface Kept<In extends FieldValues> {
  readonly begin: DefaultValues<In>
  readonly values: DefaultValues<In>
  readonly toen: Stand<DefaultValues<In>> | null
}

interface DraftParts<In extends FieldValues, Out> {
  /** What is done, and to what: the words about one thing are never found in the form of another. */
  readonly name: string
  readonly form: Form<In, Out>
  /** What the form begins with now. */
  readonly begin: DefaultValues<NoInfer<In>>
  /** What was seen of what the form changes; left out where it only adds something. */
  readonly gezien?: Pick<Gezien<DefaultValues<NoInfer<In>>>, 'toen' | 'hervat'>
}

/** What was found in a form after the page was loaded again. */
export interface Draft {
  /** Whether the form holds words from before. */
  readonly isFound: boolean
  /** Puts the form back to what it begins with. */
  readonly drop: () => void
}

/**
 * Keeps what is typed in a form over a refresh and over signing in again. It goes when the form is sent, given up or
 * left, and with signing out.
 */
export function useDraft<In extends FieldValues, Out>(parts: DraftParts<In, Out>): Draft {
  const { form, begin, gezien } = parts
  const { isDirty } = form.formState
  const [isFound, setFound] = useState(false)
  useKept(parts, isDirty)
  useFound(parts, ({ toen }) => {
    if (toen) gezien?.hervat(toen)
    setFound(true)
  })
  const drop = () => {
    setFound(false)
    form.reset(begin)
  }
  return { isFound: isFound && isDirty, drop }
}

function useKept<In extends FieldValues, Out>({ name, form, gezien }: DraftParts<In, Out>, isDirty: boolean): void {
  const toen = gezien?.toen ?? null
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was seen is another object at every render
  useEffect(() => {
    if (!isDirty) return
    const keep = () => {
      const begin = form.formState.defaultValues ?? {}
      void writeDraft(name, { begin, values: form.getValues(), toen })
    }
    let timer = setTimeout(keep, pause)
    const listener = form.watch(() => {
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    })
    return () => {
      clearTimeout(timer)
      listener.unsubscribe()
      forgetDraft(name)
    }
  }, [name, form, isDirty, toen?.versie])
}

/** Puts what was kept back, unless somebody is typing already. */
function useFound<In extends FieldValues, Out>(
  { name, form, begin }: DraftParts<In, Out>,
  found: (kept: Kept<In>) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is opened
  useEffect(() => {
    let isHere = true
    void readDraft<Kept<In>>(name).then((kept) => {
      if (!isHere || !kept || form.formState.isDirty || !sameFields(kept.begin, begin)) return
      form.reset(kept.begin)
      form.reset(kept.values, { keepDefaultValues: true })
      found(kept)
    })
    return () => {
      isHere = false
    }
  }, [name])
}

/** After an update of the house a form may have other fields than the one that was typed in. */
const sameFields = (one: object, other: object): boolean =>
  JSON.stringify(Object.keys(one).toSorted()) === JSON.stringify(Object.keys(other).toSorted())
