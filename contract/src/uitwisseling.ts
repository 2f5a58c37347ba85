import { aarden } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, JaNee, Moment, motivering } from './fields.ts'
import { id, ObjectIdSchema } from './id.ts'
import { Casusparams, CategorieSchema, Doelkeuze, leeg, objectparams } from './shared.ts'
import { z } from './zod.ts'

/** One gegeven that may be exchanged with another zvh, as far as this reader may know of it (T9). */
export const UitwisselingSchema = z
  .object({
    id: id<'uitwisseling'>(),
    zvh: z.string(),
    richting: z.enum(['geven', 'krijgen']),
    gegeven: id<'gegeven'>().nullable().describe('Om welk gegeven het gaat, als u dat mag zien'),
    soort: CategorieSchema.describe('Wat voor gegeven het is; meer weet wie het niet mag zien niet'),
    waarvoor: z.string().nullable().describe('Waarvoor het andere ZVH het nodig heeft, als u het gegeven mag zien'),
    termijn: Dag.describe('Tot en met welke dag kan worden ingestemd; zwijgen is nee'),
    stand: z.enum(['open', 'gegeven', 'nietGegeven']),
    eigenAntwoord: z.boolean().nullable().describe('Wat uw organisatie zei; leeg zolang zij niets zei'),
    magBeslissen: z.boolean(),
    antwoorden: z
      .array(z.object({ partij: z.string(), akkoord: z.boolean().nullable() }))
      .describe('Wie aan deze kant wat zei; alleen voor de procesregie'),
  })
  .meta({ id: 'Uitwisseling' })

/** What another zvh gave: to look at, and gone once it is taken back there (T9). */
export const OntvangenSchema = z
  .object({
    id: id<'ontvangen'>(),
    ...{ zvh: z.string(), bronhouder: z.string(), ontvangenTijdstip: Moment, ingebrachtTijdstip: Moment },
    ...{ soort: CategorieSchema, bijzonder: z.boolean(), strafrechtelijk: z.boolean() },
    ...{ titel: z.string(), tekst: z.string(), aard: z.enum(aarden).nullable(), peildatum: Dag.nullable() },
    waarvoor: z.string(),
  })
  .meta({ id: 'OntvangenGegeven' })

export const uitwisselingenInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/uitwisselingen',
  naam: 'uitwisselingenInzien',
  samenvatting: 'Wat met een ander ZVH kan worden uitgewisseld over dezelfde persoon, en wat het gaf',
  handeling: 'uitwisselingenInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z
    .object({
      kanalen: z
        .array(z.object({ id: ObjectIdSchema, zvh: z.string(), procesregisseur: z.string() }))
        .describe('De ZVH’s waarmee u kunt uitwisselen; alleen voor de procesregisseur'),
      uitwisselingen: z.array(UitwisselingSchema),
      ontvangen: z.array(OntvangenSchema),
    })
    .meta({ id: 'Uitwisselingen' }),
  status: 200,
})

export const uitwisselingVoorstellen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitwisselingen',
  naam: 'uitwisselingVoorstellen',
  samenvatting: 'Stel één gegeven voor dat een ander ZVH mag krijgen',
  handeling: 'uitwisselingVoorstellen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    kanaal: ObjectIdSchema,
    gegeven: id<'gegeven'>(),
    waarvoor: motivering('Schrijf in een of twee zinnen waarvoor het andere ZVH dit nodig heeft.'),
  }),
  antwoord: z.object({ id: id<'uitwisseling'>() }),
  status: 201,
})

export const uitwisselingBeslissen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitwisselingen/:id/antwoorden',
  naam: 'uitwisselingBeslissen',
  samenvatting: 'Zeg namens uw organisatie ja of nee tegen de uitwisseling van één gegeven, of trek uw ja in',
  handeling: 'uitwisselingBeslissen',
  params: objectparams<'uitwisseling'>(),
  query: Doelkeuze,
  body: z.strictObject({ akkoord: JaNee }),
  antwoord: leeg,
  status: 204,
})
