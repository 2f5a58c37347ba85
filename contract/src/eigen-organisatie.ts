import { contract } from './contract.ts'
import { Dag } from './fields.ts'
import { id, naamVan } from './id.ts'
import { EigenMedewerkerSchema, MensenbevestigingSchema } from './medewerkers.ts'
import { BevoegdheidSchema, leeg, niets, VerwerkingsrechtSchema } from './shared.ts'
import { z } from './zod.ts'

const periode = { van: Dag, tot: Dag.nullable() }

/** A colleague, and how to reach him or her. */
const Collega = z.object({
  ...{ id: id<'medewerker'>(), naam: z.string(), telefoon: z.string(), mail: z.string(), contactpersoon: z.boolean() },
  afwezig: z
    .object({ eersteDag: Dag, laatsteDag: Dag, vervanger: z.string() })
    .nullable()
    .describe('De afwezigheid van nu, of anders de eerstvolgende'),
})

export const eigenOrganisatieInzien = contract({
  methode: 'GET',
  pad: '/eigen-organisatie',
  naam: 'eigenOrganisatieInzien',
  samenvatting: 'Wat van uw eigen organisatie is vastgelegd, en wie er werkt; niets van een casus',
  handeling: 'eigenOrganisatieInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    partij: naamVan<'partij'>(),
    convenant: z.array(z.object(periode)),
    mandaten: z.array(z.object({ ...periode, bevoegdheden: z.array(BevoegdheidSchema) })),
    taken: z.array(z.object({ ...periode, naam: z.string(), grondslag: z.string() })),
    rechten: z.array(VerwerkingsrechtSchema).describe('Wat u nu aan beschermde gegevens mag verwerken'),
    systemen: z
      .array(z.object({ ...periode, systeem: z.string(), verantwoordelijke: z.string(), open: z.boolean() }))
      .describe('Welke eigen systemen hier aanmelden en ophalen, en wie daarvoor instaat'),
    collegas: z.array(Collega),
    beheer: z
      .object({
        medewerkers: z.array(EigenMedewerkerSchema),
        bevestiging: MensenbevestigingSchema,
        toegewezen: z.object({ mensen: z.int(), casussen: z.int() }),
      })
      .nullable()
      .describe('Alleen voor de beheerder van de organisatie: haar mensen, en hoeveel er aan hoeveel casussen werken'),
  }),
  status: 200,
})
