import { logboekdoelen, logdaden, namenredenen } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, dag, invoer, keuze, korteTekst, lijst, Moment, meldingen } from './fields.ts'
import { id } from './id.ts'
import { niets, RolSchema } from './shared.ts'
import { z } from './zod.ts'

/** A casusnummer as it is typed over from a letter. */
const Casusnummer = invoer(20)
  .toUpperCase()
  .regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/, 'Vul een casusnummer in, bijvoorbeeld 4K7M-2PQX.')

/** Who saw what (R8): what is asked is posted, so that the name of a person stands in no address and no access log. */
const Vraag = z.strictObject({
  waarvoor: keuze(logboekdoelen, 'Kies waarvoor u dit nagaat.').describe('Staat in het logboek bij deze vraag'),
  casusnummer: Casusnummer.nullable().default(null),
  persoon: z
    .strictObject({
      naam: korteTekst('Vul de naam in zoals die is aangemeld.'),
      geboortedatum: dag('Vul een datum in, bijvoorbeeld 12-03-1985.'),
    })
    .nullable()
    .default(null)
    .describe('Zoekt de casussen waarin deze persoon te vinden is; wordt niet bewaard'),
  van: Dag,
  tot: Dag,
  partij: id<'partij'>().nullable().default(null),
  daden: lijst(keuze(logdaden), logdaden.length)
    .min(1, meldingen.kies)
    .default([...logdaden]),
  namen: keuze(namenredenen)
    .nullable()
    .default(null)
    .describe('Waarom de namen van mensen nodig zijn; leeg is zonder namen'),
})

const Keren = z.object({
  ...{ gezien: z.int(), gevraagd: z.int(), ontvangen: z.int(), gewijzigd: z.int(), vernietigd: z.int() },
  geweigerd: z.int(),
})

export const logboekDoorzoeken = contract({
  methode: 'POST',
  pad: '/logboekvragen',
  naam: 'logboekDoorzoeken',
  samenvatting:
    'Wie zag, vroeg, kreeg of wijzigde wat, en wie werd geweigerd: van een casus, een persoon of een organisatie',
  handeling: 'logboekDoorzoeken',
  herhaalbaar: true,
  params: niets,
  query: niets,
  body: Vraag,
  antwoord: z.object({
    casussen: z.array(z.string()).describe('De casussen waarover het gaat, voor zover zij er nog zijn'),
    lijnen: z
      .array(
        z.object({
          ...{ vanTijdstip: Moment, totTijdstip: Moment, keren: z.int() },
          ...{ daad: z.enum(logdaden), handeling: z.string(), doel: z.string().nullable() },
          ...{
            organisatie: z.string(),
            rol: RolSchema,
            wie: z.string().nullable(),
            casusnummer: z.string().nullable(),
          },
          regels: z.array(z.string()),
        }),
      )
      .describe('Nieuwste eerst; wat iemand in één zitting bekeek, is één regel'),
    organisaties: z.array(
      z.object({ organisatie: z.string(), keren: Keren, eersteTijdstip: Moment, laatsteTijdstip: Moment }),
    ),
    onderdelen: z
      .array(
        z.object({
          kenmerk: z.string().describe('Herkent een onderdeel, en zegt niets over de inhoud'),
          bron: z.string(),
          door: z.array(z.object({ organisatie: z.string(), daad: z.enum(logdaden), laatsteTijdstip: Moment })),
        }),
      )
      .describe('Per onderdeel waarvan de inhoud is getoond: van wie het is en wie het zag of kreeg'),
    meer: z.boolean().describe('Of er meer is dan in één antwoord past: kies een kortere periode'),
  }),
  status: 200,
})
