import { grenzenVanHuisregel } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, JaNee, Moment, meldingen } from './fields.ts'
import { Besluit } from './partijen.ts'
import { leeg, niets } from './shared.ts'
import { z } from './zod.ts'

const { termijnNaMandaat, kleinsteAantal, logboektermijn } = grenzenVanHuisregel

const tussen = ({ minstens, hoogstens }: { readonly minstens: number; readonly hoogstens: number }) => {
  const melding = `Vul een heel getal in van ${minstens} tot en met ${hoogstens}.`
  return z.int(melding).min(minstens, melding).max(hoogstens, melding)
}

const waarden = {
  inzageVooraf: JaNee.describe('Of deelnemers vóór een overleg mogen zien wat voor hen is vrijgegeven'),
  termijnNaMandaat: tussen(termijnNaMandaat).describe(
    'Hoeveel dagen een leidende partij heeft als haar bevoegdheid is weggevallen, voordat de manager de casus kan beëindigen',
  ),
  kleinsteAantal: tussen(kleinsteAantal).describe('Vanaf hoeveel casussen een aantal wordt getoond'),
  logboektermijn: tussen(logboektermijn).describe('Hoeveel jaar een regel van het logboek wordt bewaard'),
} as const

/** What every huisregel names beside what it says: from when it holds, and the decision on which it rests. */
const vanaf = { van: Dag.describe('Vandaag of een latere dag'), besluit: Besluit }

/** What is recorded of each huisregel. */
export const Huisregelbesluit = {
  inzageVooraf: z.strictObject({
    soort: z.literal('inzageVooraf', meldingen.kies),
    waarde: waarden.inzageVooraf,
    ...vanaf,
  }),
  termijnNaMandaat: z.strictObject({
    ...{ soort: z.literal('termijnNaMandaat', meldingen.kies), waarde: waarden.termijnNaMandaat, ...vanaf },
  }),
  kleinsteAantal: z.strictObject({
    soort: z.literal('kleinsteAantal', meldingen.kies),
    waarde: waarden.kleinsteAantal,
    ...vanaf,
  }),
  logboektermijn: z.strictObject({
    soort: z.literal('logboektermijn', meldingen.kies),
    waarde: waarden.logboektermijn,
    ...vanaf,
  }),
} as const

/** One decision, and whether it holds. */
const besluit = <W extends z.ZodType>(waarde: W) =>
  z.object({
    waarde,
    van: Dag,
    tot: Dag.nullable().describe('De laatste dag waarop het geldt'),
    stand: z
      .enum(['komt', 'geldt', 'voorbij', 'vervangen'])
      .describe('Vervangen is wat nooit heeft gegolden: een later besluit ging op dezelfde dag in'),
    besluit: Besluit.nullable().describe('Van wat bij de inrichting is gekozen, is geen besluit bekend'),
    vastgelegdDoor: z.string().nullable().describe('Leeg als het bij de inrichting is gekozen'),
    vastgelegdTijdstip: Moment,
  })

const regel = <W extends z.ZodType>(waarde: W) =>
  z.object({ nu: waarde, besluiten: z.array(besluit(waarde)).describe('Het nieuwste eerst') })

export const huisregelsInzien = contract({
  methode: 'GET',
  pad: '/huisregels',
  naam: 'huisregelsInzien',
  samenvatting: 'Wat dit ZVH voor al zijn casussen heeft besloten, sinds wanneer en op welk besluit',
  handeling: 'huisregelsInzien',
  params: niets,
  query: niets,
  body: leeg,
  antwoord: z.object({
    inzageVooraf: regel(waarden.inzageVooraf),
    termijnNaMandaat: regel(waarden.termijnNaMandaat),
    kleinsteAantal: regel(waarden.kleinsteAantal),
    logboektermijn: regel(waarden.logboektermijn),
  }),
  status: 200,
})

export const huisregelVastleggen = contract({
  methode: 'POST',
  pad: '/huisregels',
  naam: 'huisregelVastleggen',
  samenvatting: 'Leg een huisregel vast, met het besluit en de dag waarop zij ingaat',
  handeling: 'huisregelVastleggen',
  params: niets,
  query: niets,
  body: z.discriminatedUnion(
    'soort',
    [
      Huisregelbesluit.inzageVooraf,
      Huisregelbesluit.termijnNaMandaat,
      Huisregelbesluit.kleinsteAantal,
      Huisregelbesluit.logboektermijn,
    ],
    meldingen.kies,
  ),
  antwoord: leeg,
  status: 204,
})
