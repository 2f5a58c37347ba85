import {
  actiestanden,
  alsofmomenten,
  bestemmingsoorten,
  blijfredenen,
  briefsoorten,
  grootsteDocument,
  informeerwijzen,
  leefgebieden,
  meeneemstanden,
  overlegsoorten,
  persoonrollen,
  schrijfselsoorten,
  stappenVanAfschaling,
  stilstandsoorten,
  stuksoorten,
  uitstelgronden,
  uitvraagstanden,
  verstrekkingberichten,
  weigergronden,
} from '@casushuis/handvat'
import { Betrokkene, Criteriumbeoordeling } from './aanmelding.ts'
import { contract } from './contract.ts'
import { Dag, JaNee, korteTekst, lijst, Moment, Motivering, meldingen, motivering, Tekst } from './fields.ts'
import { VerloopregelSchema } from './huis.ts'
import { Afspraken } from './huisregels.ts'
import { id, naamVan, ObjectIdSchema } from './id.ts'
import { OverlegdatumSchema } from './overlegdata.ts'
import { PartijtoetsSchema } from './partijtoets.ts'
import {
  Afstemming,
  Bijtekst,
  BurgerdeelnameSchema,
  bijdragen,
  Casusparams,
  CategorieSchema,
  DeelnemerrolSchema,
  DocumentSchema,
  DoelIdSchema,
  Doelkeuze,
  Eerder,
  FaseSchema,
  FeitSchema,
  Gegevenvelden,
  Gegevenwoorden,
  Gegevenwoordvelden,
  Geheimhoudingbeeld,
  GeheimhoudingSchema,
  HandelingSchema,
  Herkomstvelden,
  InzagesoortSchema,
  Inzetkeuze,
  Leesbaretekst,
  leeg,
  Merkvelden,
  NieuwGegevenSchema,
  OverlegstandSchema,
  objectparams,
  Persoonvelden,
  RegelSchema,
  RolSchema,
  StapSchema,
  Themas,
  Versie,
  VrijgaveSchema,
} from './shared.ts'
import { AanwezigeSchema } from './tafel.ts'
import { z } from './zod.ts'

const Doel = z.object({ id: DoelIdSchema, tekst: z.string() })
const Persoon = z.object({ naam: z.string(), organisatie: z.string() })

/** What one handeling is to this reader now: open, or closed with the reason (R4). */
export const Aanbod = z
  .object({
    id: HandelingSchema,
    label: z.string(),
    toegestaan: z.boolean(),
    reden: z.string().nullable(),
    watHelpt: z.string().nullable(),
    regel: RegelSchema.nullable(),
    vervolg: z.boolean().describe('Of u hiermee nu verder kunt: het wacht op u, of het is de volgende stap'),
    doelen: z.array(Doel),
  })
  .meta({ id: 'Aanbod' })

export const StukSchema = z
  .object({
    id: id<'stuk'>(),
    versie: Versie,
    bijzonder: z.boolean(),
    strafrechtelijk: z.boolean(),
    eigen: z.boolean().describe('Of het stuk namens uw organisatie is geschreven'),
    gezien: z.boolean().describe('Of de partij namens wie het is geschreven heeft laten weten dat zij het las'),
    soort: z.enum(stuksoorten),
    tijdstip: Moment,
    door: z.string(),
    uitkomst: z.string().nullable(),
    aanleiding: z.string().optional(),
    leefgebieden: z.array(z.enum(leefgebieden)).optional(),
    criteria: z.array(Criteriumbeoordeling).optional(),
    formeleUitkomst: z.boolean().optional(),
    afweging: z.string().optional(),
    advies: z.string().optional(),
    bestemming: z
      .string()
      .optional()
      .describe('Hoe de overlegtafel of instantie heet waar de casus in plaats daarvan wordt aangemeld'),
    monitoringdoel: z.string().optional(),
    monitoring: z.string().optional(),
    motivering: z.string().optional(),
    afstemming: z.object({ met: z.string(), dag: Dag }).optional().describe('Met wie van de partij het is afgestemd'),
    informeren: z.object({ gedaan: z.boolean(), toelichting: z.string() }).optional(),
    teVertellen: z
      .object({ voor: Dag, doorU: z.boolean().describe('Of u dat vertelt; anders doet een andere organisatie het') })
      .nullable()
      .describe('Voor welke dag de betrokkene dit moet horen; leeg als dat niet (meer) hoeft'),
    informering: z
      .object({ wijze: z.enum(informeerwijzen), dag: Dag, toelichting: z.string() })
      .optional()
      .describe('Hoe de betrokkene hoorde wat er was besloten'),
    uitstel: z
      .object({ grond: z.enum(uitstelgronden), tot: Dag })
      .optional()
      .describe('Waarom de betrokkene het later hoort, en tot welke dag dat is uitgesteld'),
    opgeschoond: z
      .array(z.object({ categorie: CategorieSchema, ingebrachtTijdstip: Moment.nullable() }))
      .optional()
      .describe('Wat er van uw gegevens is weggehaald; zonder tijdstip als wie het weghaalde het niet kon zien'),
    blijven: z.int().optional().describe('Hoeveel gegevens van uw organisatie er nog zijn; alleen voor haarzelf'),
  })
  .meta({ id: 'Stuk' })

/** What somebody does in a casus, for who wants to reach him or her. */
export const contactrollen = ['procesregisseur', 'aanmelder', 'casusregisseur', 'toegewezen'] as const

export const UitvraagSchema = z
  .object({
    id: id<'uitvraag'>(),
    partij: naamVan<'partij'>(),
    namens: z.string(),
    taak: z.string(),
    grondslag: z.string(),
    doel: z.string(),
    stand: z.enum(uitvraagstanden),
    verstuurdTijdstip: Moment,
    antwoordVoor: Dag,
    herinnerdOp: Dag.nullable(),
    herinnerenVanaf: Dag.describe('Vanaf wanneer een (volgende) herinnering kan'),
    waaromDezePartij: z.string(),
    vraag: z.string(),
    noodzaak: z.string(),
    redenZonderNaam: z.string().optional(),
    meegestuurd: z.array(id<'gegeven'>()),
    antwoord: z
      .object({
        bekend: z.boolean().nullable(),
        delen: z
          .array(Bijtekst.extend({ tijdstip: Moment }))
          .describe('Elk deel met zijn toelichting, voor zover die voor u te zien is; het eerste deel eerst'),
        bijdrage: z.array(z.enum(bijdragen)),
        weigergrond: z.enum(weigergronden).nullable(),
        tijdstip: Moment,
      })
      .nullable(),
  })
  .meta({ id: 'Uitvraag' })

export const DeelnemerSchema = z
  .object({
    id: id<'deelnemer'>(),
    versie: Versie,
    partij: naamVan<'partij'>(),
    rol: DeelnemerrolSchema,
    zorgvuldigheidAanvaard: z.boolean().describe('Of iemand van deze partij de afspraken aanvaardde'),
    doorMijAanvaard: z.boolean(),
    /** Null where they are not for this reader, as the words below. */
    themas: z.array(id<'thema'>()).nullable(),
    noodzaak: z.string().nullable(),
    bijdrage: z.string().nullable(),
  })
  .meta({ id: 'Deelnemer' })

export const OverlegSchema = z
  .object({
    id: id<'overleg'>(),
    versie: Versie,
    volgnummer: z.int(),
    stand: OverlegstandSchema,
    datum: id<'overlegdatum'>().nullable().describe('De afgesproken datum waarvan dit het overleg is'),
    tijdstip: Moment.nullable(),
    duur: z.int().nullable().describe('In minuten'),
    plaats: z.string().nullable(),
    doel: z.string(),
    besluiten: z.string(),
    themas: z.array(naamVan<'thema'>()),
    burger: BurgerdeelnameSchema,
    burgerToelichting: z.string(),
    terugkomst: z
      .object({ op: Dag, met: z.array(z.string()) })
      .nullable()
      .describe('Wanneer uiterlijk en met wie de casus terugkomt, zoals bij de aanpak is afgesproken'),
    zienswijze: Bijtekst.nullable().describe('Hoe de betrokkene het zelf ziet, waar dat voor u te lezen is'),
    afspraken: Afspraken.describe('Wat iedereen voor dit overleg aanvaardt'),
    deelnemers: z.array(DeelnemerSchema),
    aanwezigen: z.array(AanwezigeSchema).describe('Wie er waren en zijn, voor zover u dat mag weten'),
  })
  .meta({ id: 'Overleg' })

export const Casusbeeld = z
  .object({
    casusnummer: z.string(),
    versie: Versie,
    fase: FaseSchema,
    stap: StapSchema.nullable(),
    overlegsoort: z.enum(overlegsoorten).nullable(),
    betrokkene: z.object({ naam: z.string(), geboortedatum: Dag.nullable() }).nullable(),
    eerderAangemeld: z
      .array(z.object({ aangemeldTijdstip: Moment, procesregisseur: z.string().nullable() }))
      .describe('Wanneer de aanmelder iemand uit deze casus al eerder aanmeldde; alleen voor wie dat mag weten'),
    namens: naamVan<'partij'>().describe('De partij namens wie u nu kijkt en handelt'),
    taak: z.string().nullable().describe('Leeg in het archief, en zolang uw organisatie nog niet koos'),
    grondslag: z.string().nullable(),
    aanmelder: Persoon.extend({ id: id<'partij'>() }),
    procesregisseur: z.string().nullable(),
    casusregisseur: Persoon.nullable(),
    leiding: z.array(z.object({ partij: z.string(), taak: z.string(), vanTijdstip: Moment })),
    doelen: z.array(Doel),
    kijkers: z
      .array(z.object({ naam: z.string(), waarom: z.string() }))
      .describe('Wie deze casus verder kan zien, voor zover u dat mag weten'),
    partijen: z.array(naamVan<'partij'>()).describe('De partijen van wie u mag weten dat zij bij de casus horen'),
    contacten: z
      .array(
        z.object({
          medewerker: naamVan<'medewerker'>(),
          organisatie: z.string(),
          rollen: z.array(z.enum(contactrollen)),
          telefoon: z.string().nullable(),
          mail: z.string().nullable(),
        }),
      )
      .describe('Wie eraan werkt en hoe die is te bereiken, voor zover u dat mag weten; in het archief niemand'),
    toewijzingen: z.array(
      z.object({
        id: id<'toewijzing'>(),
        versie: Versie,
        medewerker: naamVan<'medewerker'>(),
        /** Null for people of the zvh itself. */
        partij: naamVan<'partij'>().nullable(),
        rol: RolSchema,
        vanTijdstip: Moment,
        totTijdstip: Moment.nullable(),
        waarneemtVoor: z.string().nullable().describe('Voor wie deze collega waarneemt; leeg bij een eigen toewijzing'),
      }),
    ),
    stukken: z.array(StukSchema),
    partijtoetsen: z
      .array(PartijtoetsSchema)
      .describe('De partijen buiten het convenant die voor deze casus apart zijn getoetst, voor zover u dat mag weten'),
    uitvragen: z.array(UitvraagSchema),
    overleggen: z.array(OverlegSchema),
    overlegdata: z
      .array(OverlegdatumSchema)
      .describe('De data die voor volgende overleggen zijn afgesproken en waarvoor u bent gevraagd'),
    uitspraken: z.array(
      Leesbaretekst.extend({
        id: id<'uitspraak'>(),
        versie: Versie,
        overleg: id<'overleg'>(),
        bevestigdDoor: z.array(z.string()),
        doorMijBevestigd: z.boolean(),
        tegenspraken: z
          .array(Bijtekst.extend({ partij: z.string() }))
          .describe('Wie het er niet mee eens is en waarom, voor zover dat voor u te zien is'),
        zonderReactie: z.array(z.string()).describe('De deelnemers van wie u geen reactie kunt zien'),
      }),
    ),
    plandoelen: z.array(
      Leesbaretekst.extend({
        id: id<'plandoel'>(),
        versie: Versie,
        bereikt: z.boolean(),
        bereiktTijdstip: Moment.nullable().describe('Wanneer is vastgelegd dat het doel is bereikt'),
        ontwikkelingen: z
          .array(
            Bijtekst.extend({
              tijdstip: Moment,
              partij: z.string().describe('Van wie het is'),
              teVerbeteren: z.boolean(),
              eerder: Eerder,
            }),
          )
          .describe('Wat er zich naar dit doel toe ontwikkelde, het laatste eerst'),
        eerder: Eerder,
      }),
    ),
    acties: z.array(
      Leesbaretekst.extend({
        id: id<'actie'>(),
        versie: Versie,
        plandoel: id<'plandoel'>().nullable().describe('Leeg als het doel niet voor u te zien is'),
        uitvoerder: naamVan<'partij'>(),
        eigen: z.boolean(),
        start: Dag,
        deadline: Dag,
        stand: z.enum(actiestanden),
        persoon: naamVan<'medewerker'>().nullable().describe('Wie van de uitvoerder de actie doet, zodra die dat zegt'),
        resultaat: Bijtekst.nullable(),
        terugval: Bijtekst.nullable().describe('Wat er gebeurt als de actie niet lukt'),
        eerder: Eerder,
      }),
    ),
    losseResultaten: z
      .array(Bijtekst.extend({ eerder: Eerder }))
      .describe('Wat uw organisatie schreef bij een actie die nu niet voor u te lezen is'),
    losseOntwikkelingen: z
      .array(Bijtekst.extend({ eerder: Eerder }))
      .describe('Wat uw organisatie schreef bij een doel dat nu niet voor u te lezen is'),
    losseTegenspraken: z
      .array(Bijtekst.extend({ eerder: Eerder }))
      .describe('Wat uw organisatie tegen een uitspraak zei die nu niet voor u te lezen is'),
    meeneemafspraken: z.array(
      z.object({
        id: id<'meeneemafspraak'>(),
        versie: Versie,
        actie: id<'actie'>().nullable().describe('Leeg als het meegaat met een aanmelding elders'),
        gegeven: id<'gegeven'>().nullable().describe('Leeg als in woorden is gevraagd, of als het is ingetrokken'),
        bron: naamVan<'partij'>().describe('Aan wie het is gevraagd'),
        ontvanger: naamVan<'partij'>(),
        stand: z.enum(meeneemstanden),
        waarom: z.string(),
        antwoord: z.string().nullable(),
        tot: Dag.nullable().describe('De laatste dag van het akkoord; leeg is zolang de actie loopt'),
        voorwaarden: z.string().nullable().describe('Alleen voor wie akkoord gaf en wie het ontvangt'),
        documenten: z.int().describe('Hoeveel documenten meegaan; alleen voor wie akkoord gaf en wie het ontvangt'),
        weging: z
          .object({ toestemming: z.boolean(), motivering: z.string() })
          .nullable()
          .describe('Hoe de geheimhouding is gewogen; alleen voor wie dat deed'),
        teruggenomen: z.string().nullable().describe('Waarom het akkoord is teruggenomen'),
        omWieHetGaat: z.boolean().describe('Of gevraagd wordt om wie de casus gaat'),
        vanMij: z.boolean().describe('Of u hierover beslist'),
      }),
    ),
    verstrekkingen: z
      .array(
        z.object({
          id: id<'verstrekking'>(),
          kenmerk: z.string(),
          verstrektTijdstip: Moment,
          titel: z.string(),
          bron: naamVan<'partij'>(),
          ontvanger: naamVan<'partij'>(),
          vanMij: z.boolean().describe('Of uw organisatie het gaf: dan is er een ontvangstbewijs'),
          documenten: z.array(DocumentSchema).describe('De documenten die meegingen'),
          bericht: z
            .enum(verstrekkingberichten)
            .nullable()
            .describe('Wat er daarna met het gegeven gebeurde, tot u laat weten dat u het las'),
        }),
      )
      .describe('Wat is opgehaald, voor wie het gaf en wie het kreeg'),
    teHerschrijven: z
      .array(z.object({ id: ObjectIdSchema, versie: Versie, soort: z.enum(schrijfselsoorten) }))
      .describe('Wat u schreef en niemand meer leest, omdat een gegeven waarop het steunt is ingetrokken'),
    volgen: z
      .object({
        stilstand: z
          .array(z.object({ soort: z.enum(stilstandsoorten), object: ObjectIdSchema, sinds: Dag.nullable() }))
          .describe('Wat stilstaat; alleen voor de procesregie en de casusregisseur'),
      })
      .nullable()
      .describe('Leeg zolang er geen aanpak is vastgesteld'),
    afschaling: z
      .object({
        ...{ besluitOp: Dag, archiefOp: Dag, vernietigenOp: Dag, stap: z.enum(stappenVanAfschaling) },
        herbeoordelenOp: Dag.nullable().describe('Wanneer een andere termijn uiterlijk opnieuw wordt beoordeeld'),
        actiefTot: Dag.nullable().describe('Tot wanneer de manager het dossier weer actief maakte'),
      })
      .nullable(),
    afronding: z
      .object({
        besluitOp: Dag,
        vernietigenOp: Dag,
        bezwaar: z.boolean().describe('Of er een bezwaar is dat niet is beantwoord'),
        doorverwijzing: z
          .object({
            soort: z.enum(bestemmingsoorten),
            melder: naamVan<'partij'>().describe('Wie de casus daar aanmeldt'),
            doorRegie: z.boolean().describe('Of de procesregisseur dat namens die partij doet'),
          })
          .nullable()
          .describe('Waar de casus in plaats daarvan wordt aangemeld'),
        nogMeegaan: z
          .boolean()
          .describe(
            'Of er voor de aanmelding elders nog een vraag openstaat, of nog iets kan worden opgehaald; alleen voor wie bevestigt of ophaalt',
          ),
      })
      .nullable(),
    brieven: z
      .array(z.object({ soort: z.enum(briefsoorten), over: id<'stuk'>().nullable() }))
      .describe('De brieven aan de betrokkene die u nu kunt maken, met het besluit waarover elk gaat'),
    handelingen: z.array(Aanbod),
  })
  .meta({ id: 'Casusbeeld' })

export const casusInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer',
  naam: 'casusInzien',
  samenvatting: 'Eén casus, met alleen de onderdelen die voor u zijn',
  handeling: 'casusInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: Casusbeeld,
  status: 200,
})

/** Why one act may or may not be done by this reader now, before anything was filled in (R4). */
export const waaromInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/handelingen/:handeling',
  naam: 'waaromInzien',
  samenvatting: 'Waarom u een handeling in deze casus nu wel of niet kunt doen: de regels en waarop zij rusten',
  handeling: 'casusInzien',
  params: Casusparams.extend({ handeling: HandelingSchema }),
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({
    toegestaan: z.boolean(),
    reden: z.string().nullable(),
    watHelpt: z.string().nullable(),
    regels: z.array(RegelSchema),
    feiten: z.array(FeitSchema),
  }),
  status: 200,
})

/** How many characters so many bytes are in base64 (RFC 4648 §4). */
const inBase64 = (bytes: number): number => 4 * Math.ceil(bytes / 3)

export const GegevenSchema = z
  .object({
    id: id<'gegeven'>(),
    bronhouder: naamVan<'partij'>(),
    eigen: z.boolean(),
    /** Who the betrokkene is, of the gegeven that says so and where the reader may see it. */
    betrokkene: z
      .object({
        naam: z.string(),
        geboortedatum: Dag,
        adres: z.string().nullable(),
        adresVeilig: z.boolean().nullable(),
      })
      .nullable(),
    /** Null where the reader may know that it exists or who the betrokkene was, and nothing else that it says. */
    inhoud: Gegevenwoorden.extend({
      persoon: z
        .object({
          rol: z.enum(persoonrollen),
          naam: z.string().nullable(),
          geboortedatum: Dag.nullable(),
          waaromNaam: z.string().nullable(),
        })
        .nullable()
        .describe('Op een gegeven dat zegt wie een ander dan de hoofdpersoon is'),
      over: z
        .object({ id: id<'gegeven'>(), omschrijving: z.string().nullable() })
        .nullable()
        .describe(
          'Over wie het gaat: null is de hoofdpersoon; zonder omschrijving is het iemand die u niet (meer) ziet',
        ),
      categorie: CategorieSchema,
      bijzonder: z.boolean(),
      strafrechtelijk: z.boolean(),
      ingebrachtIn: FaseSchema,
      ingebrachtTijdstip: Moment,
      documenten: z.array(DocumentSchema),
    }).nullable(),
    /** Null for a reader that it is not for. */
    zeggenschap: z
      .object({
        geheimhouding: Geheimhoudingbeeld,
        vrijgave: VrijgaveSchema,
        voorafAan: z.array(naamVan<'partij'>()),
        voorbehouden: z.array(naamVan<'partij'>()),
        beperkt: z.boolean(),
        themas: z.array(id<'thema'>()),
        themasVanBronhouder: z.boolean().describe('Of de bronhouder zelf zei bij welke thema’s het hoort'),
        medebetrokkene: z.boolean().describe('Of deze persoon ook als betrokkene is aangemerkt'),
        waaromMedebetrokkene: z.string().nullable(),
        versie: Versie,
      })
      .nullable(),
    blijft: z
      .enum(blijfredenen)
      .nullable()
      .describe('Waarom niemand dan de bronhouder dit nu weghaalt; alleen voor wie opschoont'),
    regel: RegelSchema,
  })
  .meta({ id: 'Gegeven' })

export const dossierInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/gegevens',
  naam: 'dossierInzien',
  samenvatting: 'De gegevens van een casus die u mag inzien',
  handeling: 'dossierInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({ versie: Versie, doel: z.string(), gegevens: z.array(GegevenSchema) }),
  status: 200,
})

export const gegevenInbrengen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/gegevens',
  naam: 'gegevenInbrengen',
  samenvatting: 'Breng een gegeven van uw eigen organisatie in',
  handeling: 'gegevenInbrengen',
  params: Casusparams,
  query: Doelkeuze,
  body: NieuwGegevenSchema.safeExtend({
    themas: Themas.default([]).describe('Voor welke gespreksthema’s het is; leeg laat dat aan de procesregisseur'),
  }),
  antwoord: z.object({ id: id<'gegeven'>() }),
  status: 201,
})

export const documentToevoegen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/gegevens/:id/documenten',
  naam: 'documentToevoegen',
  samenvatting: 'Voeg een document toe aan een gegeven van uw eigen organisatie: een PDF, een Word-bestand of een foto',
  handeling: 'documentToevoegen',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: z.strictObject({
    naam: korteTekst('Geef het document een naam.').describe('Hoe het document heet; dat is inhoud'),
    inhoud: z
      .base64('Kies een bestand.')
      .min(1, 'Kies een bestand.')
      .max(inBase64(grootsteDocument), 'Dit bestand is te groot: hoogstens 20 MB past.')
      .describe('Het bestand, in base64'),
  }),
  antwoord: z.object({ id: id<'document'>() }),
  status: 201,
  hoogsteOmvang: inBase64(grootsteDocument) + 10_000,
})

const Documentparams = objectparams<'gegeven'>().extend({ document: id<'document'>() })

export const documentInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/gegevens/:id/documenten/:document',
  naam: 'documentInzien',
  samenvatting: 'Een document bij een gegeven, om te tonen; het wordt nooit als bestand aangeboden',
  handeling: 'documentInzien',
  params: Documentparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: DocumentSchema.omit({ id: true }).extend({ inhoud: z.base64().describe('Het bestand, in base64') }),
  status: 200,
})

export const documentVerwijderen = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/gegevens/:id/documenten/:document',
  naam: 'documentVerwijderen',
  samenvatting: 'Haal een document weg bij een gegeven van uw eigen organisatie; het wordt vernietigd',
  handeling: 'documentVerwijderen',
  params: Documentparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const gegevenWijzigen = contract({
  methode: 'PATCH',
  pad: '/casussen/:casusnummer/gegevens/:id',
  naam: 'gegevenWijzigen',
  samenvatting: 'Wijzig een gegeven van uw eigen organisatie',
  handeling: 'gegevenWijzigen',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: Gegevenwoordvelden,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const betrokkeneVerbeteren = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/gegevens/:id/betrokkene',
  naam: 'betrokkeneVerbeteren',
  samenvatting: 'Verbeter wie de betrokkene is; dat klopt daarna overal waar het staat',
  handeling: 'betrokkeneVerbeteren',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: Betrokkene.pick({ naam: true, geboortedatum: true, adres: true, adresVeilig: true, noodzaak: true }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const persoonToevoegen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/personen',
  naam: 'persoonToevoegen',
  samenvatting: 'Zet een ander dan de hoofdpersoon in de casus, zo nodig met naam',
  handeling: 'persoonToevoegen',
  params: Casusparams,
  query: Doelkeuze,
  body: Persoonvelden.extend({
    ...Gegevenvelden.pick({ bijzonder: true, strafrechtelijk: true, geheimhouding: true, vrijgave: true }).shape,
    ...Gegevenvelden.pick({ voorafAan: true, voorbehouden: true }).shape,
    themas: Themas.default([]),
  }),
  antwoord: z.object({ id: id<'gegeven'>() }),
  status: 201,
})

export const persoonVerbeteren = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/personen/:id',
  naam: 'persoonVerbeteren',
  samenvatting: 'Verbeter wie een ander dan de hoofdpersoon is',
  handeling: 'persoonVerbeteren',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: Persoonvelden,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const betrokkeneAanmerken = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/personen/:id/betrokkene',
  naam: 'betrokkeneAanmerken',
  samenvatting: 'Merk een ander dan de hoofdpersoon als betrokkene aan, of niet meer; wie dat is, wordt gevonden',
  handeling: 'betrokkeneAanmerken',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: z.strictObject({ aangemerkt: JaNee, reden: motivering(meldingen.kort) }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const gegevenVrijgeven = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/gegevens/:id/vrijgave',
  naam: 'gegevenVrijgeven',
  samenvatting: 'Bepaal of deelnemers een gegeven mogen zien, en wie niet',
  handeling: 'gegevenVrijgeven',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: z.strictObject({
    vrijgave: VrijgaveSchema,
    voorafAan: lijst(id<'partij'>()),
    voorbehouden: lijst(id<'partij'>()),
    geheimhouding: GeheimhoudingSchema,
    themas: Themas.nullable()
      .optional()
      .describe('Voor welke gespreksthema’s het is; null laat dat aan de procesregisseur, weggelaten blijft het zo'),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const gegevenBeperken = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/gegevens/:id/afscherming',
  naam: 'gegevenBeperken',
  samenvatting: 'Scherm een gegeven af voor iedereen buiten uw organisatie, of hef dat op',
  handeling: 'gegevenBeperken',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: z.strictObject({ beperkt: JaNee }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

/** Anything with marks: a gegeven, or a text that another partij can read. */
const Merkparams = Casusparams.extend({ id: ObjectIdSchema })

export const merkenVerhogen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/merken/:id/verhogingen',
  naam: 'merkenVerhogen',
  samenvatting:
    'Zeg namens de leidende partij dat iets bijzondere of strafrechtelijke gegevens bevat; dat werkt meteen',
  handeling: 'merkenVerhogen',
  params: Merkparams,
  query: Doelkeuze,
  body: Merkvelden,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const merkenVastleggen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/merken/:id',
  naam: 'merkenVastleggen',
  samenvatting: 'Verbeter de merken van wat uw organisatie inbracht of schreef',
  handeling: 'merkenVastleggen',
  params: Merkparams,
  query: Doelkeuze,
  body: Merkvelden,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const tekstVerbeteren = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/teksten/:id',
  naam: 'tekstVerbeteren',
  samenvatting: 'Verbeter een toelichting, uitspraak, doel, actie of resultaat dat u schreef',
  handeling: 'tekstVerbeteren',
  params: Merkparams,
  query: Doelkeuze,
  body: Herkomstvelden.extend({ tekst: Tekst }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const tekstIntrekken = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/teksten/:id',
  naam: 'tekstIntrekken',
  samenvatting: 'Trek een toelichting, uitspraak of resultaat in dat u schreef',
  handeling: 'tekstIntrekken',
  params: Merkparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const gegevenIntrekken = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/gegevens/:id',
  naam: 'gegevenIntrekken',
  samenvatting: 'Trek een gegeven in; het wordt vernietigd',
  handeling: 'gegevenIntrekken',
  params: objectparams<'gegeven'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const Wiezietwat = z
  .object({
    lezers: z.array(z.object({ sleutel: z.string(), naam: z.string() })),
    rijen: z.array(
      z.object({
        object: id<'gegeven'>(),
        titel: z.string(),
        bronhouder: z.string(),
        cellen: z.array(
          z.object({
            lezer: z.string(),
            inzage: InzagesoortSchema,
            regel: RegelSchema,
            reden: z.string().nullable(),
            watHelpt: z.string().nullable(),
            geldigTotTijdstip: Moment.nullable(),
            weetErvan: z.boolean().describe('Of deze lezer kan weten dat het gegeven er is'),
            wijziging: z.enum(['opent', 'sluit']).nullable().describe('Wat er anders is dan nu'),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'WieZietWat' })

export const wieZietWatInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/inzagematrix',
  naam: 'wieZietWatInzien',
  samenvatting: 'Wie welk gegeven ziet, en door welke regel',
  handeling: 'wieZietWatInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: Wiezietwat,
  status: 200,
})

export const wieZietWatAlsofInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/inzagematrix/alsof',
  naam: 'wieZietWatAlsofInzien',
  samenvatting: 'Wie welk gegeven zou zien, vóór u iets doet; er verandert niets',
  handeling: 'wieZietWatAlsofInzien',
  params: Casusparams,
  query: Doelkeuze.extend({
    moment: z.enum(alsofmomenten).default('nu'),
    deelnemer: id<'partij'>().optional(),
    thema: id<'thema'>().optional().describe('Waarbij de deelnemer nodig zou zijn; leeg is bij alles'),
    gegeven: id<'gegeven'>().optional(),
    voorbehoud: id<'partij'>().optional().describe('Tegen wie het voorbehoud bij het gegeven vervalt'),
  }),
  body: leeg,
  antwoord: Wiezietwat,
  status: 200,
})

export const verloopInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/verloop',
  naam: 'verloopInzien',
  samenvatting: 'Wat er in deze casus is gebeurd, voor zover dat voor u is',
  handeling: 'verloopInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({ regels: z.array(VerloopregelSchema) }),
  status: 200,
})

export const inzetKiezen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/inzet',
  naam: 'inzetKiezen',
  samenvatting: 'Kies op welke wettelijke taak uw organisatie in deze casus meedoet',
  handeling: 'inzetKiezen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ taak: id<'taak'>('Kies de taak waarop uw organisatie meedoet.') }),
  antwoord: leeg,
  status: 204,
})

export const toewijzingVastleggen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/toewijzingen',
  naam: 'toewijzingVastleggen',
  samenvatting: 'Wijs een eigen medewerker toe aan de casus',
  handeling: 'toewijzingVastleggen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    medewerker: id<'medewerker'>('Kies wie u toewijst.'),
    tot: Dag.nullable(),
    taak: Inzetkeuze,
  }),
  antwoord: z.object({ id: id<'toewijzing'>() }),
  status: 201,
})

/** Who else has the casus open now, per organisation; the people only of which the reader knows who works on it. */
export const Aanwezigen = z
  .array(z.object({ organisatie: z.string(), mensen: z.array(z.string()).nullable() }))
  .meta({ id: 'Aanwezigen' })

export const casusVolgen = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/gebeurtenissen',
  naam: 'casusVolgen',
  samenvatting:
    'Hoor zolang de verbinding openstaat wanneer er voor u iets verandert in een casus, om dan opnieuw te kijken',
  handeling: 'casusVolgen',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({ versie: Versie, gegevens: Versie, aanwezig: Aanwezigen }),
  status: 200,
  stroom: true,
})

export const overnameBevestigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overnames',
  naam: 'overnameBevestigen',
  samenvatting: 'Laat weten dat u een casus hebt overgenomen die de manager bij u legde',
  handeling: 'overnameBevestigen',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const casusBeeindigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/beeindigingen',
  naam: 'casusBeeindigen',
  samenvatting:
    'Beëindig een casus van uw organisatie waarvoor haar bevoegdheid eindigde; hij wordt afgerond en daarna vernietigd',
  handeling: 'casusBeeindigen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({ motivering: Motivering }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'casus',
})

export const casusOverdragen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overdrachten',
  naam: 'casusOverdragen',
  samenvatting:
    'Draag een casus over waarvoor de bevoegdheid van uw organisatie eindigde, aan een deelnemer van het laatste overleg',
  handeling: 'casusOverdragen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>('Kies welke organisatie de casus overneemt.'),
    motivering: Motivering,
    afstemming: Afstemming,
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'casus',
})

export const besluitGezien = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/stukken/:id/kennisnemingen',
  naam: 'besluitGezien',
  samenvatting: 'Laat weten dat uw organisatie een besluit las dat namens haar is genomen',
  handeling: 'besluitGezien',
  params: objectparams<'stuk'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const toewijzingBeeindigen = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/toewijzingen/:id',
  naam: 'toewijzingBeeindigen',
  samenvatting: 'Beëindig de toewijzing van een eigen medewerker',
  handeling: 'toewijzingBeeindigen',
  params: objectparams<'toewijzing'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})
