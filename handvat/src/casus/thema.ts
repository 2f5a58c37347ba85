import type { ThemaId } from './id.ts'

/** The id of a thema that is the same in every casus. */
function vast(uuid: string): ThemaId {
  return uuid as ThemaId
}

/**
 * The gespreksthema that every casusoverleg has from the start (B2.2.2). Being the same everywhere, it tells nothing
 * about any casus.
 */
export const algemeenBeeld: ThemaId = vast('00000000-0000-4000-8000-000000000001')

/** How it is called, in every casus. */
export const naamAlgemeenBeeld = 'Algemeen beeld'
