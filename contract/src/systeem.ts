import { leefgebieden, verstrekkingberichten } from '@casushuis/handvat'
import { Aanmelding } from './aanmelding.ts'
import { contract } from './contract.ts'
import { Dag, Moment } from './fields.ts'
import { id, naamVan } from './id.ts'
import { Casusparams, leeg, niets, objectparams, Versie } from './shared.ts'
import { BestandSchema, VerstrekkingSchema } from './verstrekking.ts'
import { z } from './zod.ts'

/*
 * The road for a system of a partij, which comes with an access token and not with a session. Each route is an act that a person
 * does on a screen as well, by the same rules, or tells what is needed for one.
 */

export const verstrekkingenInzien = contract({
  methode: 'GET',
  pad: '/verstrekkingen',
  naam: 'verstrekkingenInzien',
  samenvatting: 'Wat voor uw organisatie is op te halen en wat zij ophaalde, zonder de inhoud; het nieuwste eerst',
  handeling: 'verstrekkingenInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    opTeHalen: z.array(
      z.object({
        casusnummer: z.string(),
        meeneemafspraak: id<'meeneemafspraak'>(),
        versie: Versie,
        uiterlijk: Dag.nullable().describe('De laatste dag waarop het kan; leeg als er geen is afgesproken'),
      }),
    ),
    opgehaald: z.array(
      z.object({
        casusnummer: z.string(),
        id: id<'verstrekking'>(),
        verstrektTijdstip: Moment,
        bericht: z
          .enum(verstrekkingberichten)
          .nullable()
          .describe('Wat de bronhouder er sindsdien mee deed en nog niemand van uw organisatie las'),
      }),
    ),
  }),
  status: 200,
})

export const verstrekkingOphalenDoorSysteem = contract({
  methode: 'POST',
  pad: '/verstrekkingen',
  naam: 'verstrekkingOphalenDoorSysteem',
  samenvatting: 'Haal een gegeven op waarvoor de bronhouder akkoord gaf; die krijgt een ontvangstbewijs',
  handeling: 'verstrekkingOphalen',
  params: niets,
  query: niets,
  body: z.strictObject({
    casusnummer: Casusparams.shape.casusnummer,
    meeneemafspraak: id<'meeneemafspraak'>('Noem de afspraak uit de lijst van wat op te halen is.'),
  }),
  antwoord: z.object({ id: id<'verstrekking'>() }),
  status: 201,
  opBasisVan: 'onderdeel',
})

export const verstrekkingInzienDoorSysteem = contract({
  methode: 'GET',
  pad: '/verstrekkingen/:casusnummer/:id',
  naam: 'verstrekkingInzienDoorSysteem',
  samenvatting: 'Wat uw organisatie ophaalde, als JSON om te bewaren: hetzelfde document als op het scherm',
  handeling: 'verstrekkingInzien',
  params: objectparams<'verstrekking'>(),
  query: niets,
  body: leeg,
  antwoord: VerstrekkingSchema,
  status: 200,
})

export const verstrektDocumentInzienDoorSysteem = contract({
  methode: 'GET',
  pad: '/verstrekkingen/:casusnummer/:id/documenten/:document',
  naam: 'verstrektDocumentInzienDoorSysteem',
  samenvatting: 'Een document dat meeging met wat uw organisatie ophaalde, als bestand om te bewaren',
  handeling: 'verstrekkingInzien',
  params: objectparams<'verstrekking'>().extend({ document: id<'document'>() }),
  query: niets,
  body: leeg,
  antwoord: BestandSchema,
  status: 200,
  bestand: { soort: 'document', naam: 'document' },
})

export const aanmeldkeuzesInzien = contract({
  methode: 'GET',
  pad: '/aanmeldkeuzes',
  naam: 'aanmeldkeuzesInzien',
  samenvatting:
    'Waaruit uw systeem bij een aanmelding kiest: de taken van uw organisatie, de procesregisseurs, de leefgebieden',
  handeling: 'aanmeldkeuzesInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    taken: z.array(z.object({ id: id<'taak'>(), naam: z.string(), grondslag: z.string() })),
    procesregisseurs: z.array(naamVan<'medewerker'>()),
    leefgebieden: z.array(z.enum(leefgebieden)),
  }),
  status: 200,
})

export const aanmeldenDoorSysteem = contract({
  methode: 'POST',
  pad: '/aanmeldingen',
  naam: 'aanmeldenDoorSysteem',
  samenvatting: 'Meld een casus aan',
  handeling: 'casusAanmelden',
  params: niets,
  query: niets,
  body: Aanmelding,
  antwoord: z.object({ casusnummer: z.string() }),
  status: 201,
})
