import type { Id } from '@casushuis/handvat'
import { meldingen } from './fields.ts'
import { z } from './zod.ts'

/** What has an id of its own. */
export type Soort =
  | 'aanwezigheid'
  | 'actie'
  | 'afwezigheid'
  | 'bevoegdheidsverlening'
  | 'deelnemer'
  | 'document'
  | 'gegeven'
  | 'koppeling'
  | 'medewerker'
  | 'meeneemafspraak'
  | 'ontvangen'
  | 'overleg'
  | 'overlegdatum'
  | 'partij'
  | 'partijtoets'
  | 'plandoel'
  | 'stuk'
  | 'taak'
  | 'tekst'
  | 'thema'
  | 'toewijzing'
  | 'uitspraak'
  | 'uitvraag'
  | 'uitwisseling'
  | 'verstrekking'
  | 'zvh'

/**
 * The id of one kind of thing: a UUID that, once checked, cannot be mistaken for the id of something else.
 * Only here is a text called such an id; whether the thing exists is for the rules to find out.
 * @param melding what is said where none was chosen
 */
export function id<S extends Soort>(melding?: string): z.ZodType<Id<S>, string>
export function id(melding?: string): z.ZodType {
  return melding ? z.uuid(melding) : ObjectIdSchema
}

/** The id of something in a casus, whatever it is. */
export const ObjectIdSchema = z.uuid(meldingen.kiesUitLijst)

/** Something and what it is called. */
export function naamVan<S extends Soort>() {
  return z.object({ id: id<S>(), naam: z.string() })
}
