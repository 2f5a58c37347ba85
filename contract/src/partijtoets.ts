import { contract } from './contract.ts'
import { Dag, korteTekst, lijst, Moment, meldingen, motivering } from './fields.ts'
import { id, naamVan } from './id.ts'
import {
  Afstemmingkeuze,
  Casusparams,
  Doelkeuze,
  leeg,
  objectparams,
  Versie,
  VerwerkingsrechtSchema,
} from './shared.ts'
import { z } from './zod.ts'

/** Who of a partij accepted which version of the privacyprotocol, and when (T11). */
const Protocol = z.strictObject({
  door: korteTekst('Vul in wie van de partij het privacyprotocol aanvaardde.'),
  versie: korteTekst('Vul in welke versie, bijvoorbeeld: 2.1.'),
  dag: Dag,
})

/** A partij outside the convenant that was tested apart for one casus, as it is shown to who may know that (T11). */
export const PartijtoetsSchema = z
  .object({
    id: id<'partijtoets'>(),
    versie: Versie,
    partij: naamVan<'partij'>(),
    taak: z.string().describe('De taak waarop de partij meedoet'),
    grondslag: z.string(),
    geeft: z.array(VerwerkingsrechtSchema).describe('Welke bijzondere soorten gegevens de partij mag geven'),
    ontvangt: z.array(VerwerkingsrechtSchema).describe('Welke bijzondere soorten gegevens de partij mag ontvangen'),
    grenzen: z.string().describe('Wat de partij mag geven en ontvangen, in woorden'),
    protocol: Protocol,
    getoetstTijdstip: Moment,
    totTijdstip: Moment.nullable().describe('Leeg is tot de casus eindigt'),
    geldt: z.boolean().describe('Of de partij nu op deze toets meedoet'),
  })
  .meta({ id: 'Partijtoets' })

export const partijToetsen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/partijtoetsen',
  naam: 'partijToetsen',
  samenvatting: 'Leg vast dat een partij buiten het convenant voor deze casus apart is getoetst',
  handeling: 'partijToetsen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>('Kies welke organisatie u toetste.'),
    noodzaak: motivering('Schrijf in een of twee zinnen waarom deze organisatie in deze casus nodig is.'),
    taak: id<'taak'>('Kies op welke taak deze organisatie meedoet.'),
    geeft: lijst(VerwerkingsrechtSchema).default([]),
    ontvangt: lijst(VerwerkingsrechtSchema).default([]),
    grenzen: motivering('Schrijf in een of twee zinnen wat deze organisatie mag geven en ontvangen.'),
    protocol: Protocol,
    tot: Dag.nullable().default(null).describe('De laatste dag waarop de toets geldt; leeg is tot de casus eindigt'),
    afstemming: Afstemmingkeuze,
  }),
  antwoord: z.object({ id: id<'partijtoets'>() }),
  status: 201,
})

export const partijtoetsBeeindigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/partijtoetsen/:id/beeindigingen',
  naam: 'partijtoetsBeeindigen',
  samenvatting: 'Beëindig een aparte toets; de partij doet meteen niet meer mee',
  handeling: 'partijtoetsBeeindigen',
  params: objectparams<'partijtoets'>(),
  query: Doelkeuze,
  body: z.strictObject({ reden: motivering(meldingen.kort) }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})
