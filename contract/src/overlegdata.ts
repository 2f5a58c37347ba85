import { contract } from './contract.ts'
import { lijst, Moment } from './fields.ts'
import { id, naamVan } from './id.ts'
import { Casusparams, Doelkeuze, leeg, objectparams, Versie } from './shared.ts'
import { Overlegplek } from './triage.ts'
import { z } from './zod.ts'

/** A date agreed ahead for an overleg to come, as far as the reader may know of it (C11). */
export const OverlegdatumSchema = z
  .object({
    id: id<'overlegdatum'>(),
    versie: Versie,
    tijdstip: Moment,
    duur: z.int().describe('In minuten'),
    plaats: z.string(),
    organisaties: z.array(naamVan<'partij'>()).describe('Wie is gevraagd, voor zover u dat mag weten'),
  })
  .meta({ id: 'Overlegdatum' })

const Datum = Overlegplek.extend({
  partijen: lijst(id<'partij'>(), 40, 'Kies niet meer dan 40 organisaties.').min(2, 'Kies minstens twee organisaties.'),
})

export const overlegdataAfspreken = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overlegmomenten',
  naam: 'overlegdataAfspreken',
  samenvatting: 'Spreek data af voor volgende overleggen',
  handeling: 'overlegdataAfspreken',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    data: lijst(Datum, 12, 'Spreek hoogstens twaalf data af.').min(1, 'Kies minstens één datum.'),
  }),
  antwoord: z.object({ ids: z.array(id<'overlegdatum'>()).describe('In de volgorde van de data') }),
  status: 201,
})

export const overlegdatumVerplaatsen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overlegmomenten/:id/verplaatsingen',
  naam: 'overlegdatumVerplaatsen',
  samenvatting: 'Verplaats één datum voor een volgend overleg; de andere data blijven staan',
  handeling: 'overlegdatumVerplaatsen',
  params: objectparams<'overlegdatum'>(),
  query: Doelkeuze,
  body: Overlegplek,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const overlegdatumAfzeggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overlegmomenten/:id/afzeggingen',
  naam: 'overlegdatumAfzeggen',
  samenvatting: 'Zeg één datum voor een volgend overleg af; de andere data blijven staan',
  handeling: 'overlegdatumAfzeggen',
  params: objectparams<'overlegdatum'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})
