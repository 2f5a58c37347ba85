import { burgerdeelnames, deelnemerrollen, uitvraagstanden, weigergronden } from '@casushuis/handvat'
import { contract } from './contract.ts'
import {
  Dag,
  JaNee,
  jaNee,
  keuze,
  korteTekst,
  lijst,
  Moment,
  Motivering,
  MotiveringOfNiets,
  meldingen,
  motivering,
  Omschrijving,
  Tekst,
  vrijeTekst,
} from './fields.ts'
import { id, naamVan, ObjectIdSchema } from './id.ts'
import {
  Afstemmingkeuze,
  bijdragen,
  Casusparams,
  Doelkeuze,
  Doorverwijzing,
  Herkomstvelden,
  Inzetkeuze,
  leeg,
  Merkvelden,
  NieuwGegevenSchema,
  objectparams,
  RegelSchema,
  Themas,
  VerwerkingsrechtSchema,
} from './shared.ts'
import { z } from './zod.ts'

export const uitvraagVersturen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen',
  naam: 'uitvraagVersturen',
  samenvatting: 'Stel namens de leidende partij een vraag aan één partij',
  handeling: 'uitvraagVersturen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>('Kies aan welke organisatie u de vraag stelt.'),
    waaromDezePartij: Motivering,
    vraag: Tekst,
    noodzaak: Motivering,
    antwoordVoor: Dag,
    meegestuurd: lijst(id<'gegeven'>()),
    redenZonderNaam: MotiveringOfNiets.optional().describe('Verplicht als niet meegaat wie de betrokkene is'),
  }),
  antwoord: z.object({ id: id<'uitvraag'>() }),
  status: 201,
})

export const uitvraagIntrekken = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen/:id/intrekkingen',
  naam: 'uitvraagIntrekken',
  samenvatting: 'Trek een open uitvraag in',
  handeling: 'uitvraagIntrekken',
  params: objectparams<'uitvraag'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

export const uitvraagBeantwoorden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen/:id/antwoorden',
  naam: 'uitvraagBeantwoorden',
  samenvatting: 'Beantwoord een uitvraag, of weiger met een grond',
  handeling: 'uitvraagBeantwoorden',
  params: objectparams<'uitvraag'>(),
  query: Doelkeuze,
  body: z
    .strictObject({
      bekend: jaNee('Kies ja, nee of dat u niet antwoordt.').nullable().describe('Leeg bij een weigering'),
      weigergrond: keuze(weigergronden).nullable(),
      toelichting: Tekst,
      bijzonder: Merkvelden.shape.bijzonder.describe('Of er bijzondere persoonsgegevens in de toelichting staan'),
      strafrechtelijk: Merkvelden.shape.strafrechtelijk,
      overPersoon: Herkomstvelden.shape.overPersoon,
      bijdrage: lijst(keuze(bijdragen)),
      gegevens: lijst(NieuwGegevenSchema),
      volgtNog: JaNee.default(false).describe('Of dit een deel van het antwoord is en de rest nog volgt'),
      taak: Inzetkeuze,
    })
    .refine(({ bekend, weigergrond }) => bekend !== null || weigergrond !== null, {
      path: ['weigergrond'],
      error: 'Kies waarom u niet antwoordt.',
    })
    .refine(({ bekend, weigergrond }) => bekend === null || weigergrond === null, {
      path: ['bekend'],
      error: 'Kies of uw organisatie de betrokkene kent, of weiger met een grond.',
    })
    .refine(({ weigergrond, gegevens }) => weigergrond === null || gegevens.length === 0, {
      path: ['gegevens'],
      error: 'Bij een weigering kunt u geen gegevens meegeven.',
    }),
  antwoord: leeg,
  status: 204,
})

export const uitvraagHerinneren = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/uitvragen/:id/herinneringen',
  naam: 'uitvraagHerinneren',
  samenvatting: 'Herinner de gevraagde partij aan een uitvraag waarvan de dag voorbij is',
  handeling: 'uitvraagHerinneren',
  params: objectparams<'uitvraag'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})

/** A partij that could be asked, with what the asker should know before choosing it. */
export const Uitvraagkeuze = z
  .object({
    partij: naamVan<'partij'>(),
    bezwaar: z
      .object({ reden: z.string(), watHelpt: z.string(), regel: RegelSchema })
      .nullable()
      .describe('Waarom deze partij niet gevraagd kan worden'),
    eerder: z.array(
      z.object({ verstuurdTijdstip: Moment, stand: z.enum(uitvraagstanden), beantwoordTijdstip: Moment.nullable() }),
    ),
    magNiet: z.array(VerwerkingsrechtSchema).describe('Welke soorten gegevens zij niet mag verwerken'),
    inzageGeven: z.boolean().describe('Of zij het ZVH bevoegdheid gaf om haar gegevens in een overleg te tonen'),
    ontvangers: z.array(z.string()).describe('Wie daar de vraag ontvangt'),
  })
  .meta({ id: 'Uitvraagkeuze' })

/** With which other zvh's of this installation a question can be put, and what became of the questions of this casus (T8). */
export const datVragenInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/dat-vragen',
  naam: 'datVragenInzien',
  samenvatting: 'Wat vanuit deze casus aan andere ZVH’s is gevraagd, en wat andere ZVH’s over deze casus vragen',
  handeling: 'datVragenInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z
    .object({
      zvhs: z.array(naamVan<'zvh'>()).describe('De andere ZVH’s die u kunt vragen'),
      gesteld: z.array(
        z.object({
          id: ObjectIdSchema,
          zvh: z.string(),
          reden: z.string().describe('Waarom het is gevraagd; dit blijft in deze casus'),
          gesteldTijdstip: Moment,
          termijn: Dag.describe('Tot en met welke dag het andere ZVH kan antwoorden'),
          stand: z
            .enum(['wacht', 'bekend', 'geenAntwoord'])
            .describe(
              'Geen antwoord is na de termijn hetzelfde, of iemand daar onbekend is, of het andere ZVH niet antwoordt',
            ),
          procesregisseur: z.string().nullable().describe('Bij wie u terechtkunt, als iemand daar in behandeling is'),
        }),
      ),
      ontvangen: z.array(
        z.object({
          id: ObjectIdSchema,
          zvh: z.string(),
          namens: z.string(),
          vrager: z.string(),
          ontvangenTijdstip: Moment,
          termijn: Dag,
          stand: z.enum(['open', 'antwoordGegeven', 'geenAntwoord']),
        }),
      ),
    })
    .meta({ id: 'DatVragen' }),
  status: 200,
})

export const datVraagStellen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/dat-vragen',
  naam: 'datVraagStellen',
  samenvatting: 'Vraag een ander ZVH, namens de leidende partij, of de betrokkene daar in een actieve casus is',
  handeling: 'datVraagStellen',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    zvh: id<'zvh'>('Kies een ZVH.'),
    reden: motivering('Schrijf in een of twee zinnen waarom u dit voor deze casus moet weten.'),
  }),
  antwoord: z.object({ id: ObjectIdSchema, termijn: Dag }),
  status: 201,
})

export const datVraagBeantwoorden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/dat-vragen/:id/antwoorden',
  naam: 'datVraagBeantwoorden',
  samenvatting: 'Besluit of een ander ZVH antwoord krijgt: ja, met uw naam, of geen antwoord',
  handeling: 'datVraagBeantwoorden',
  params: Casusparams.extend({ id: ObjectIdSchema }),
  query: Doelkeuze,
  body: z.strictObject({
    antwoord: JaNee.describe('Of het andere ZVH hoort dat iemand hier in behandeling is'),
    motivering: Motivering,
    afstemming: Afstemmingkeuze,
  }),
  antwoord: leeg,
  status: 204,
})

export const uitvraagkeuzesInzien = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/uitvraagkeuzes',
  naam: 'uitvraagkeuzesInzien',
  samenvatting: 'Wie gevraagd kan worden, met wat u daarbij moet weten',
  handeling: 'uitvraagkeuzesInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: z.object({ partijen: z.array(Uitvraagkeuze) }),
  status: 200,
})

export const triageBesluiten = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/triagebesluiten',
  naam: 'triageBesluiten',
  samenvatting: 'Neem het triagebesluit',
  handeling: 'triageBesluiten',
  params: Casusparams,
  query: Doelkeuze,
  body: z.strictObject({
    uitkomst: keuze(
      ['nietInBehandeling', 'casusoverleg', 'casusoverlegOmTeBepalen', 'andereOverlegtafel'],
      meldingen.kiesUitkomst,
    ),
    afstemming: Afstemmingkeuze,
    motivering: Motivering,
    advies: vrijeTekst(4000).optional(),
    doorverwijzing: Doorverwijzing,
  }),
  antwoord: z.object({ wordtAfgerond: z.boolean() }),
  status: 200,
  opBasisVan: 'casus',
})

/** When an overleg is, how long it takes, and where: a room or a link. */
export const Overlegplek = z.strictObject({
  tijdstip: Moment,
  duur: z
    .int('Kies hoe lang het duurt.')
    .min(5, 'Kies minstens vijf minuten.')
    .max(600, 'Kies hoogstens tien uur.')
    .describe('In minuten'),
  plaats: korteTekst('Vul in waar het overleg is, of plak de link.'),
})

const Voorbereiding = Overlegplek.extend({
  doel: Omschrijving,
  besluiten: Omschrijving,
  themas: lijst(
    korteTekst(meldingen.vulIn, 'Houd elk gespreksthema onder de 300 tekens.'),
    20,
    'Noem niet meer dan 20 gespreksthema’s.',
  ).min(1, 'Noem minstens één gespreksthema.'),
  burger: keuze(burgerdeelnames, 'Kies hoe de betrokkene meedoet.'),
  burgerToelichting: vrijeTekst(2000),
})

export const overlegVoorbereiden = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen',
  naam: 'overlegVoorbereiden',
  samenvatting: 'Begin de voorbereiding van een casusoverleg',
  handeling: 'overlegVoorbereiden',
  params: Casusparams,
  query: Doelkeuze,
  body: Voorbereiding.extend({
    datum: id<'overlegdatum'>().nullable().default(null).describe('De afgesproken datum waarop het overleg is'),
  }),
  antwoord: z.object({ id: id<'overleg'>() }),
  status: 201,
})

export const overlegAanpassen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/overleggen/:id',
  naam: 'overlegAanpassen',
  samenvatting: 'Pas de voorbereiding aan',
  handeling: 'overlegAanpassen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: Voorbereiding,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const deelnemerToevoegen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/deelnemers',
  naam: 'deelnemerToevoegen',
  samenvatting: 'Voeg een deelnemer toe, met noodzaak en gevraagde bijdrage',
  handeling: 'deelnemerToevoegen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({
    partij: id<'partij'>('Kies welke organisatie meedoet.'),
    rol: keuze(deelnemerrollen, 'Kies een rol.'),
    noodzaak: Omschrijving,
    bijdrage: Omschrijving,
    themas: Themas.min(1, 'Kies bij welke thema’s u deze organisatie nodig heeft.'),
  }),
  antwoord: z.object({ id: id<'deelnemer'>() }),
  status: 201,
})

export const themasToedelen = contract({
  methode: 'PUT',
  pad: '/casussen/:casusnummer/overleggen/:id/themas',
  naam: 'themasToedelen',
  samenvatting: 'Bepaal bij welke thema’s elke deelnemer nodig is en bij welke elk gegeven hoort',
  handeling: 'themasToedelen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: z.strictObject({
    deelnemers: lijst(z.strictObject({ id: id<'deelnemer'>(), themas: Themas, noodzaak: Omschrijving })),
    gegevens: lijst(z.strictObject({ id: id<'gegeven'>(), themas: Themas }), 500),
  }),
  antwoord: leeg,
  status: 204,
  opBasisVan: 'casus',
})

export const deelnemerVerwijderen = contract({
  methode: 'DELETE',
  pad: '/casussen/:casusnummer/deelnemers/:id',
  naam: 'deelnemerVerwijderen',
  samenvatting: 'Haal een deelnemer van het overleg af, zolang het niet is begonnen',
  handeling: 'deelnemerVerwijderen',
  params: objectparams<'deelnemer'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'onderdeel',
})

export const deelnemersUitnodigen = contract({
  methode: 'POST',
  pad: '/casussen/:casusnummer/overleggen/:id/uitnodigingen',
  naam: 'deelnemersUitnodigen',
  samenvatting: 'Rond de voorbereiding af en nodig de deelnemers uit',
  handeling: 'deelnemersUitnodigen',
  params: objectparams<'overleg'>(),
  query: Doelkeuze,
  body: leeg,
  antwoord: leeg,
  status: 204,
})
