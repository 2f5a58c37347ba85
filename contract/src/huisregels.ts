import { briefsoorten, type Grenzen, grenzenVanHuisregel, leefgebieden, lengteVanHuisregel } from '@casushuis/handvat'
import { contract } from './contract.ts'
import {
  Dag,
  JaNee,
  keuze,
  korteTekst,
  lijst,
  Mail,
  Moment,
  meldingen,
  Telefoon,
  vrijeTekst,
  woorden,
} from './fields.ts'
import { Besluit } from './partijen.ts'
import { leeg, niets } from './shared.ts'
import { z } from './zod.ts'

const { termijnNaMandaat, termijnVanAfronding, kleinsteAantal, logboektermijn } = grenzenVanHuisregel

const tussen = ({ minstens, hoogstens }: Grenzen) => {
  const melding = `Vul een heel getal in van ${minstens} tot en met ${hoogstens}.`
  return z.int(melding).min(minstens, melding).max(hoogstens, melding)
}

/** So many of something, each once. */
function zoveel<T extends z.ZodType>(een: T, { minstens, hoogstens }: Grenzen, wat: string) {
  return lijst(een, hoogstens, `Noem niet meer dan ${hoogstens} ${wat}.`)
    .min(minstens, `Noem minstens ${minstens === 1 ? 'één' : minstens} ${wat}.`)
    .refine((alle) => new Set(alle.map((a) => JSON.stringify(a))).size === alle.length, 'Noem elk maar één keer.')
}

const Afspraak = z
  .strictObject({
    kop: korteTekst('Vul in waar de afspraak over gaat.'),
    tekst: woorden('Schrijf de afspraak.').max(1000, meldingen.teLang(1000)),
  })
  .meta({ id: 'Zorgvuldigheidsafspraak' })

/** The text of one kind of letter, with the names of fields between braces. */
export const BrieftekstSchema = z
  .strictObject({
    soort: keuze(briefsoorten, 'Kies welke brief dit is.'),
    onderwerp: korteTekst('Vul in waar de brief over gaat.', meldingen.teLang(120)),
    delen: lijst(
      z.strictObject({
        kop: vrijeTekst(120).describe('Mag leeg blijven'),
        tekst: woorden('Schrijf wat hier in de brief staat.').max(4000, meldingen.teLang(4000)),
      }),
      12,
      'Een brief heeft hoogstens twaalf stukken.',
    ).min(1, 'Een brief heeft minstens één stuk.'),
  })
  .meta({ id: 'Brieftekst' })

/** The same as it is shown. */
const Briefbeeld = z.object({
  soort: z.enum(briefsoorten),
  onderwerp: z.string(),
  delen: z.array(z.object({ kop: z.string(), tekst: z.string() })).readonly(),
})

/** The zorgvuldigheidsafspraken of an overleg, and which text of them they are (T17). */
export const Afspraken = z
  .object({ versie: z.string(), afspraken: z.array(Afspraak) })
  .meta({ id: 'Zorgvuldigheidsafspraken' })

/** Where a zvh is reached. */
export const HuisContact = z
  .strictObject({
    postadres: woorden('Vul het adres in zoals het op een envelop staat.').max(300, meldingen.teLang(300)),
    telefoon: Telefoon,
    mail: Mail,
  })
  .meta({ id: 'ContactgegevensVanZvh' })

const waarden = {
  inzageVooraf: JaNee.describe('Of deelnemers vóór een overleg mogen zien wat voor hen is vrijgegeven'),
  termijnNaMandaat: tussen(termijnNaMandaat).describe(
    'Hoeveel dagen een leidende partij heeft als haar bevoegdheid is weggevallen, voordat de manager de casus kan beëindigen',
  ),
  termijnVanAfronding: tussen(termijnVanAfronding).describe(
    'Na hoeveel dagen een afgeronde casus wordt vernietigd als de aanmelder niet eerder bevestigt',
  ),
  kleinsteAantal: tussen(kleinsteAantal).describe('Vanaf hoeveel casussen een aantal wordt getoond'),
  logboektermijn: tussen(logboektermijn).describe('Hoeveel jaar een regel van het logboek wordt bewaard'),
  zorgvuldigheidsafspraken: zoveel(Afspraak, lengteVanHuisregel.zorgvuldigheidsafspraken, 'afspraken').describe(
    'Wat ieder aan tafel afspreekt, en aanvaardt voordat hij iets ziet',
  ),
  leefgebieden: zoveel(keuze(leefgebieden), lengteVanHuisregel.leefgebieden, 'leefgebieden').describe(
    'Waaruit een aanmelder kiest',
  ),
  gespreksthemas: zoveel(
    korteTekst(meldingen.vulIn, 'Houd elk gespreksthema onder de 300 tekens.'),
    lengteVanHuisregel.gespreksthemas,
    'gespreksthema’s',
  ).describe('Wat bij de voorbereiding van een overleg wordt voorgesteld'),
  briefteksten: lijst(
    BrieftekstSchema,
    lengteVanHuisregel.briefteksten.hoogstens,
    'Er zijn niet zoveel soorten brieven.',
  )
    .refine((alle) => new Set(alle.map((a) => a.soort)).size === alle.length, 'Schrijf elke brief maar één keer.')
    .describe('De brieven aan de betrokkene die dit ZVH zelf heeft geschreven'),
  contactgegevens: HuisContact.describe('Waar dit ZVH te bereiken is'),
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
  termijnVanAfronding: z.strictObject({
    ...{ soort: z.literal('termijnVanAfronding', meldingen.kies), waarde: waarden.termijnVanAfronding, ...vanaf },
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
  zorgvuldigheidsafspraken: z.strictObject({
    soort: z.literal('zorgvuldigheidsafspraken', meldingen.kies),
    waarde: waarden.zorgvuldigheidsafspraken,
    ...vanaf,
  }),
  leefgebieden: z.strictObject({
    soort: z.literal('leefgebieden', meldingen.kies),
    waarde: waarden.leefgebieden,
    ...vanaf,
  }),
  gespreksthemas: z.strictObject({
    soort: z.literal('gespreksthemas', meldingen.kies),
    waarde: waarden.gespreksthemas,
    ...vanaf,
  }),
  briefteksten: z.strictObject({
    soort: z.literal('briefteksten', meldingen.kies),
    waarde: waarden.briefteksten,
    ...vanaf,
  }),
  contactgegevens: z.strictObject({
    soort: z.literal('contactgegevens', meldingen.kies),
    waarde: waarden.contactgegevens,
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
    termijnVanAfronding: regel(waarden.termijnVanAfronding),
    kleinsteAantal: regel(waarden.kleinsteAantal),
    logboektermijn: regel(waarden.logboektermijn),
    zorgvuldigheidsafspraken: regel(z.array(Afspraak).readonly()),
    leefgebieden: regel(z.array(z.enum(leefgebieden)).readonly()),
    gespreksthemas: regel(z.array(z.string()).readonly()),
    briefteksten: regel(z.array(Briefbeeld).readonly()),
    contactgegevens: regel(waarden.contactgegevens.nullable()),
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
      Huisregelbesluit.termijnVanAfronding,
      Huisregelbesluit.kleinsteAantal,
      Huisregelbesluit.logboektermijn,
      Huisregelbesluit.zorgvuldigheidsafspraken,
      Huisregelbesluit.leefgebieden,
      Huisregelbesluit.gespreksthemas,
      Huisregelbesluit.briefteksten,
      Huisregelbesluit.contactgegevens,
    ],
    meldingen.kies,
  ),
  antwoord: leeg,
  status: 204,
})
