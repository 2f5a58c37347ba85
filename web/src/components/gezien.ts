import { useState } from 'react'

/** What there is now: its version, and what a form that changes it begins with. */
export interface Stand<B = unknown> {
  /** Undefined where nothing is changed that was there. */
  readonly versie: string | undefined
  readonly begin: B
}

/** What somebody saw when a form was begun, beside what there is now. */
export interface Gezien<B = unknown> {
  readonly toen: Stand<B>
  readonly nu: Stand<B>
  /** Goes on from what there is now. */
  readonly volg: () => void
  /** Goes on from what was seen before the page was loaded again. */
  readonly hervat: (toen: Stand<B>) => void
}

/**
 * Remembers on which version a form was begun. It follows what there is as long as nobody wrote: from then on what was
 * written is based on what was there, and the server compares.
 */
export function useGezien<B>(nu: Stand<B>, isGeschreven: boolean): Gezien<B> {
  const [toen, zet] = useState(nu)
  if (!isGeschreven && toen.versie !== nu.versie) zet(nu)
  return { toen, nu, volg: () => zet(nu), hervat: zet }
}
