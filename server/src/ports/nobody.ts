import type { CasusId, Id, MedewerkerId } from '@casushuis/handvat'

/** The nil UUID (RFC 9562 §5.9), which is the id of nothing; of which nothing follows from where it is used. */
function nil<T extends Id<string>>(): T {
  const uuid: string = '00000000-0000-0000-0000-000000000000'
  return uuid as T
}

/** Under which the house itself acts, when it carries out a term. */
export const kalendermedewerker = nil<MedewerkerId>()

/** The id of no casus: asking for it costs the same as asking for one that belongs to somebody else. */
export const geenCasus = nil<CasusId>()
