import { actiestanden, meeneemstanden, stuksoorten } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, Moment } from './fields.ts'
import { id, naamVan } from './id.ts'
import { BurgerdeelnameSchema, Doelkeuze, leeg, OverlegstandSchema, objectparams } from './shared.ts'
import { AanwezigeSchema } from './tafel.ts'
import { z } from './zod.ts'

const Tekst = z.object({ tekst: z.string() })

/**
 * What an overleg came to, as far as the reader may see each part of it: a list of what was recorded, with no text of its
 * own (B2.2.3).
 */
export const Verslag = z
  .object({
    gebruik: z.string().describe('Waarvoor wat hier staat wordt gebruikt'),
    volgnummer: z.int(),
    stand: OverlegstandSchema,
    begonnenTijdstip: Moment,
    doel: z.string(),
    besluiten: z.string().describe('Waarover het overleg zou besluiten'),
    themas: z.array(naamVan<'thema'>()),
    betrokkene: z
      .object({ deelname: BurgerdeelnameSchema, toelichting: z.string(), zienswijze: z.string().nullable() })
      .describe('Hoe de betrokkene meedoet en wat die hoort; de zienswijze waar die voor u te lezen is'),
    deelnemers: z.array(naamVan<'partij'>()),
    aanwezigen: z.array(AanwezigeSchema),
    uitspraken: z.array(
      Tekst.extend({
        id: id<'uitspraak'>(),
        bevestigdDoor: z.array(z.string()),
        tegenspraken: z.array(Tekst.extend({ partij: z.string() })),
      }),
    ),
    plandoelen: z.array(Tekst.extend({ id: id<'plandoel'>() })),
    acties: z.array(
      Tekst.extend({
        id: id<'actie'>(),
        plandoel: id<'plandoel'>().nullable(),
        uitvoerder: naamVan<'partij'>(),
        start: Dag,
        deadline: Dag,
        stand: z.enum(actiestanden),
      }),
    ),
    meeneemafspraken: z.array(
      z.object({
        id: id<'meeneemafspraak'>(),
        bron: naamVan<'partij'>(),
        ontvanger: naamVan<'partij'>(),
        stand: z.enum(meeneemstanden),
        waarom: z.string().describe('Waarvoor het is gevraagd'),
        antwoord: z.string().nullable(),
        voorwaarden: z.string().nullable(),
        tot: Dag.nullable(),
      }),
    ),
    regie: z.array(z.object({ partij: z.string(), vanTijdstip: Moment })).describe('Wie toen de casusregie kreeg'),
    uitkomsten: z.array(
      z.object({
        id: id<'stuk'>(),
        soort: z.enum(stuksoorten),
        tijdstip: Moment,
        uitkomst: z.string().nullable(),
        motivering: z.string().optional(),
        monitoringdoel: z.string().optional(),
        monitoring: z.string().optional(),
      }),
    ),
    volgende: z
      .object({ volgnummer: z.int().nullable(), tijdstip: Moment.nullable(), plaats: z.string().nullable() })
      .nullable()
      .describe(
        'Het overleg dat hierna komt of kwam, als u daarvan mag weten; zonder nummer is alleen de datum afgesproken',
      ),
  })
  .meta({ id: 'Verslag' })

export const verslagInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/overleggen/:id/verslag',
  naam: 'verslagInzien',
  samenvatting: 'Wat er uit een overleg kwam, met alleen wat voor u is',
  handeling: 'verslagInzien',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: Verslag,
  status: 200,
})
