import { contract } from './contract.ts'
import { Dag } from './fields.ts'
import { id } from './id.ts'
import { leeg, niets, Versie } from './shared.ts'
import { z } from './zod.ts'

const dagen = { eersteDag: Dag, laatsteDag: Dag.describe('Tot en met deze dag neemt iemand anders waar') }

/** When somebody is absent, and who does the work meanwhile (P8). */
export const AfwezigheidSchema = z
  .object({ id: id<'afwezigheid'>(), versie: Versie, ...dagen, vervanger: z.string() })
  .meta({ id: 'Afwezigheid' })

export const eigenAfwezighedenOpvragen = contract({
  methode: 'GET',
  pad: '/gebruikersprofiel/afwezigheden',
  naam: 'eigenAfwezighedenOpvragen',
  samenvatting: 'Wanneer u afwezig bent en wie u dan vervangt, en voor wie u waarneemt',
  handeling: null,
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z
    .object({
      afwezigheden: z.array(AfwezigheidSchema),
      vervangt: z.array(z.object({ naam: z.string(), ...dagen })),
    })
    .meta({ id: 'EigenAfwezigheden' }),
  status: 200,
})

export const afwezigheidVastleggen = contract({
  methode: 'POST',
  pad: '/medewerkers/:id/afwezigheden',
  naam: 'afwezigheidVastleggen',
  samenvatting: 'Leg vast dat een medewerker afwezig is en wie tot en met de laatste dag waarneemt',
  handeling: 'afwezigheidVastleggen',
  params: z.strictObject({ id: id<'medewerker'>() }),
  query: niets,
  body: z.strictObject({ ...dagen, vervanger: id<'medewerker'>('Kies wie waarneemt.') }),
  antwoord: z.object({ id: id<'afwezigheid'>() }),
  status: 201,
})

export const afwezigheidBeeindigen = contract({
  methode: 'POST',
  pad: '/afwezigheden/:id/beeindigingen',
  naam: 'afwezigheidBeeindigen',
  samenvatting: 'Iemand is terug, of wordt niet meer vervangen: wie waarnam ziet die casussen meteen niet meer',
  handeling: 'afwezigheidBeeindigen',
  params: z.strictObject({ id: id<'afwezigheid'>() }),
  query: niets,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})
