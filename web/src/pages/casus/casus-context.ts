import { createContext, use } from 'react'
import type { Casus } from './queries.ts'

const Context = createContext<Casus | undefined>(undefined)

/** Hands the casus to the part of its page that is shown. */
export const MetCasus = Context.Provider

/**
 * The casus whose page this is part of.
 * @throws {Error} outside that page
 */
export function useCasus(): Casus {
  const casus = use(Context)
  if (!casus) throw new Error('a part of a casus stands outside the page of a casus')
  return casus
}
