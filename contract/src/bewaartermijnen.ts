import { contract } from './contract.ts'
import { Dag, Motivering } from './fields.ts'
import { Afstemmingkeuze, bladzijde, Casusparams, Doelkeuze, leeg, niets, StapSchema } from './shared.ts'
import { z } from './zod.ts'

/** A decision on how long the dossier of a casus is kept. */
const termijnbesluit = {
  methode: 'POST',
  params: Casusparams,
  query: Doelkeuze,
  antwoord: leeg,
  status: 204,
} as const

export const termijnAfwijken = contract({
  ...termijnbesluit,
  pad: '/casussen/:casusnummer/termijnafwijkingen',
  naam: 'termijnAfwijken',
  samenvatting: 'Bewaar het dossier korter of langer dan gewoonlijk, tot een dag waarop u dat opnieuw beoordeelt',
  handeling: 'termijnAfwijken',
  body: z.strictObject({
    archiefOp: Dag.describe('De dag waarop het dossier naar het archief gaat'),
    vernietigenOp: Dag.describe('De dag waarop alles wordt vernietigd'),
    herbeoordelenOp: Dag.describe('De laatste dag om opnieuw te beoordelen of dit nog nodig is'),
    motivering: Motivering,
    afstemming: Afstemmingkeuze,
  }),
  opBasisVan: 'casus',
})

export const afwijkingBeeindigen = contract({
  ...termijnbesluit,
  pad: '/casussen/:casusnummer/termijnherstellen',
  naam: 'afwijkingBeeindigen',
  samenvatting: 'Ga terug naar de gewone bewaartermijnen',
  handeling: 'afwijkingBeeindigen',
  body: z.strictObject({ motivering: Motivering, afstemming: Afstemmingkeuze }),
  opBasisVan: 'casus',
})

export const verlopenAfwijkingBeeindigen = contract({
  ...termijnbesluit,
  pad: '/casussen/:casusnummer/verlopen-afwijkingen',
  naam: 'verlopenAfwijkingBeeindigen',
  samenvatting: 'De manager beëindigt een andere bewaartermijn die de leidende partij niet opnieuw beoordeelde',
  handeling: 'verlopenAfwijkingBeeindigen',
  body: z.strictObject({ motivering: Motivering }),
})

export const dossierActiveren = contract({
  ...termijnbesluit,
  pad: '/casussen/:casusnummer/activeringen',
  naam: 'dossierActiveren',
  samenvatting: 'Maak een gearchiveerd dossier weer actief, voor een bepaalde tijd',
  handeling: 'dossierActiveren',
  body: z.strictObject({
    actiefTot: Dag.describe('De dag waarop het dossier weer naar het archief gaat'),
    motivering: Motivering,
  }),
})

/** The calendar of what ends: nothing in it says whom a casus is about. */
export const bewaartermijnenInzien = contract({
  methode: 'GET',
  pad: '/bewaartermijnen',
  naam: 'bewaartermijnenInzien',
  samenvatting: 'De casussen die eindigen, met de dagen waarop zij dichtgaan en worden vernietigd',
  handeling: 'bewaartermijnenInzien',
  params: niets,
  query: z.strictObject(bladzijde),
  body: leeg,
  antwoord: z.object({
    casussen: z.array(
      z.object({
        casusnummer: z.string(),
        stap: StapSchema.nullable(),
        besluitOp: Dag,
        archiefOp: Dag.nullable().describe('Leeg bij een casus die wordt afgerond'),
        vernietigenOp: Dag,
        herbeoordelenOp: Dag.nullable().describe('Wanneer een andere termijn uiterlijk opnieuw wordt beoordeeld'),
        teLaat: z.boolean().describe('Of dat niet op tijd is gebeurd'),
        actiefTot: Dag.nullable().describe('Tot wanneer een dossier uit het archief weer actief is'),
        activerenTot: Dag.nullable().describe('Tot wanneer u het dossier hoogstens weer actief kunt maken'),
        beeindigenVanaf: Dag.nullable().describe('Vanaf wanneer u de andere termijn kunt beëindigen'),
      }),
    ),
    totaal: z.int(),
    pagina: z.int(),
    perPagina: z.int(),
  }),
  status: 200,
})
