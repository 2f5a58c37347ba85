import type { Grondslag } from '@casushuis/contract'
import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

/** What goes along with every call: the version that was seen, and how to give up. */
export interface Zending {
  /** Empty where nothing is changed that was there. */
  readonly versie: string
  readonly signal: AbortSignal
}

/** A helper to carry out acts. */
export interface Doen {
  /** Carries out one call of the API. Rejects with its `ProblemError`, so that a form can show it by the fields. */
  readonly doe: <T>(fn: (signal: AbortSignal) => Promise<T>) => Promise<T>
  /** Gives up on what is on its way, and forgets what went wrong. */
  readonly stop: () => void
  readonly bezig: boolean
  /** What went wrong the last time; null after success. */
  readonly fout: Error | null
}

/** Acts, and asks afterwards again for everything under these keys. Who leaves the screen has given up. */
export function useDoen(vernieuwt: readonly QueryKey[]): Doen {
  const client = useQueryClient()
  const poging = useRef<AbortController>(undefined)
  useEffect(() => () => poging.current?.abort(), [])
  const mutatie = useMutation({
    mutationFn: (fn: (signal: AbortSignal) => Promise<unknown>) => {
      poging.current = new AbortController()
      return fn(poging.current.signal)
    },
    // After a refusal too: then the screen showed something that is no longer so.
    onSettled: () => {
      for (const queryKey of vernieuwt) void client.invalidateQueries({ queryKey })
    },
  })
  return {
    doe: <T>(fn: (signal: AbortSignal) => Promise<T>) => mutatie.mutateAsync(fn) as Promise<T>,
    stop: () => {
      poging.current?.abort()
      mutatie.reset()
    },
    bezig: mutatie.isPending,
    fout: mutatie.error,
  }
}

/** A form over a route that changes something says which version of it is shown; one that only adds has none. */
export type Versiedeel<G extends Grondslag | undefined> = {
  readonly contract: { readonly opBasisVan?: G }
} & (undefined extends G ? unknown : { readonly versie: string })
