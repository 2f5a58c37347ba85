import type { Answers, Faults } from './new-house.ts'

/** How an attempt to set up the first house ended. */
export type Attempt =
  | {
      readonly kind: 'made'
      readonly naam: string
      readonly beheerder: string
      /** The code with which the beheerder comes in the first time; null where he or she can sign in already. */
      readonly uitnodiging: string | null
    }
  /** What is wrong, by the field that it is about; with another code nothing else was looked at. */
  | { readonly kind: 'refused'; readonly faults: Faults<'code'> }
  /** A zvh is there: there is no first one to make any more. */
  | { readonly kind: 'there' }

/** Somebody who signs in somewhere. */
export interface Issuer {
  readonly naam: string
  readonly uitgever: string
}

/** The page on which the operator sets up the first house. */
export interface FirstHouse {
  /** Whether there is no zvh in the database yet. */
  isEmpty(): Promise<boolean>
  /** Where people of this installation can sign in. */
  readonly issuers: readonly Issuer[]
  /** Makes the house where the code is the one in the log of the server, every answer can be, and there is none. */
  attempt(typed: Answers & { readonly code?: string | undefined }): Promise<Attempt>
}
