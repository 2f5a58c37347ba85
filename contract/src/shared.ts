import {
  aarden,
  bestemmingsoorten,
  bevoegdheden,
  burgerdeelnames,
  type Categorie,
  categorieen,
  deelnemerrollen,
  documentsoorten,
  doelen,
  fasen,
  feitnamen,
  geheimkringen,
  handelingIds,
  inzagesoorten,
  overlegstanden,
  persoonrollen,
  rollen,
  stappen,
  verwerkingsrechten,
  vrijgaven,
} from '@casushuis/handvat'
import { bevatBsn, bsnInTekst, geenBsn, isBsn } from './bsn.ts'
import { Dag, JaNee, keuze, korteTekst, lijst, Moment, Motivering, motivering, vrijeTekst, woorden } from './fields.ts'
import { id, type Soort } from './id.ts'
import { z } from './zod.ts'

export const niets = z.strictObject({})
export const leeg = z.null()
export const FaseSchema = keuze(fasen)
export const StapSchema = keuze(stappen)
export const RolSchema = keuze(rollen)
export const CategorieSchema = keuze(categorieen)
export const VrijgaveSchema = keuze(vrijgaven)
export const BevoegdheidSchema = keuze(bevoegdheden)
export const VerwerkingsrechtSchema = keuze(verwerkingsrechten)
export const DeelnemerrolSchema = keuze(deelnemerrollen)
export const OverlegstandSchema = keuze(overlegstanden)
export const BurgerdeelnameSchema = keuze(burgerdeelnames)
export const InzagesoortSchema = keuze(inzagesoorten)
export const HandelingSchema = keuze(handelingIds)
export const DoelIdSchema = keuze(doelen.map((d) => d.id))

/** With whom of a partij something was agreed, and when (P9). */
export const Afstemming = z
  .strictObject({
    met: korteTekst('Vul in met wie van de partij u dit afstemde.'),
    dag: Dag,
  })
  .meta({ id: 'Afstemming' })

/**
 * With whom of the partij a decision was agreed: asked of who decides in the name of a partij, and left out where the partij
 * itself decides.
 */
/** Where a casus is reported instead, by whom, and which gegevens should go along: whoever brought one in is asked (T13). */
export const Doorverwijzing = z
  .strictObject({
    soort: keuze(bestemmingsoorten, 'Kies waar de casus wordt aangemeld.'),
    naam: korteTekst('Vul in hoe de overlegtafel of instantie heet.').describe(
      'Hoe de overlegtafel of instantie heet; niets over de persoon',
    ),
    melder: id<'partij'>('Kies wie de casus aanmeldt.'),
    doorRegie: z
      .boolean()
      .default(false)
      .describe('Of de procesregisseur het namens die partij doet, op haar bevoegdheid voor een andere overlegtafel'),
    meegaan: lijst(
      z.strictObject({ gegeven: id<'gegeven'>(), waarom: Motivering.describe('Waarvoor het daar nodig is') }),
    ).default([]),
  })
  .nullable()
  .default(null)
  .describe('Verplicht als de casus op een andere overlegtafel of bij een andere instantie hoort')

export const Afstemmingkeuze = Afstemming.nullable().describe(
  'Met wie van de partij het besluit is afgestemd; leeg als de partij zelf besluit',
)

export const Casusparams = z.strictObject({ casusnummer: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) })
/** The path of one thing in a casus. */
export const objectparams = <S extends Soort>() => Casusparams.extend({ id: id<S>() })
export const Doelkeuze = z.strictObject({ doel: DoelIdSchema.optional() })

/** On which taak a partij takes part; left out it keeps to the one that it chose before (P1). */
export const Inzetkeuze = id<'taak'>('Kies de taak waarop uw organisatie meedoet.').nullable().default(null)

/** In which version something is; a change of it names the version that was seen. */
export const Versie = z.string().describe('Gaat als `If-Match: "…"` mee met een wijziging die hierop is gebaseerd')

export const RegelSchema = z.object({
  id: z.string(),
  eis: z.string(),
  paragraaf: z.string(),
  norm: z.string(),
})

/** One fact that a decision rested on (R4). */
export const FeitSchema = z
  .object({
    naam: z.enum(feitnamen),
    waarde: z.string().nullable().describe('Leeg waar ernaar is gekeken en er niets is'),
    vanTijdstip: Moment.nullable(),
    totTijdstip: Moment.nullable(),
  })
  .meta({ id: 'Feit' })
export type Feitbeeld = z.output<typeof FeitSchema>

/** RFC 9457, with the rule and the fields. */
export const Probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().optional().describe('Het nummer van het verzoek'),
    regel: RegelSchema.optional(),
    watHelpt: z.string().optional(),
    feiten: z.array(FeitSchema).optional().describe('Waarop de weigering rust'),
    velden: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
    wijziging: z
      .object({ wat: z.string(), door: z.string(), organisatie: z.string().nullable(), tijdstip: Moment })
      .optional()
      .describe('Wat er intussen is gewijzigd en door wie, voor zover dat voor u is'),
  })
  .meta({ id: 'Probleem' })
export type Probleem = z.output<typeof Probleem>

/** How geheimhouding was weighed by whoever has to keep it (C10). */
export const Weging = z.strictObject({
  toestemming: JaNee.describe('Of de betrokkene toestemming gaf'),
  motivering: motivering('Schrijf in een of twee zinnen waarom dit verder mag (minstens 10 tekens).'),
})

const Wegingen = z.strictObject({
  triage: Weging.nullable().default(null).describe('Voor wie in de triage antwoorden krijgt, of bij een vraag leest'),
  overleg: Weging.nullable().default(null).describe('Voor de deelnemers aan een casusoverleg'),
})

/** What its holder allows in spite of a duty of secrecy, and how that was weighed (A9, C10). */
export const GeheimhoudingSchema = z
  .strictObject({
    procesregieMagZien: JaNee,
    uitvraagToegestaan: JaNee,
    wegingen: Wegingen.default({ triage: null, overleg: null }),
  })
  .nullable()

/** The same as it is shown: how it was weighed is for nobody but who did. */
export const Geheimhoudingbeeld = z
  .object({
    procesregieMagZien: z.boolean(),
    uitvraagToegestaan: z.boolean(),
    gewogen: z.array(z.enum(geheimkringen)).describe('Waarvoor de geheimhouding is afgewogen'),
    wegingen: Wegingen.nullable().describe('Hoe; alleen voor wie dat deed'),
  })
  .nullable()

/** What a gegeven says, as somebody types it: the words, what they are and from when (A5). */
export const Gegevenwoordvelden = z.strictObject({
  titel: korteTekst('Geef het gegeven een titel.'),
  tekst: woorden('Vul in wat u wilt delen.'),
  noodzaak: motivering('Schrijf in een of twee zinnen waarom dit nodig is (minstens 10 tekens).'),
  aard: keuze(aarden).nullable().optional(),
  peildatum: Dag.nullable().optional(),
  over: id<'gegeven'>('Kies over wie dit gaat.')
    .nullable()
    .optional()
    .describe('De persoon over wie het gaat; null is de hoofdpersoon, weggelaten blijft het zo'),
})

/** The same as it is shown. */
export const Gegevenwoorden = z.object({
  titel: z.string(),
  tekst: z.string(),
  noodzaak: z.string(),
  aard: z.enum(aarden).nullable(),
  peildatum: Dag.nullable(),
})

/** The fields of a gegeven. */
export const Gegevenvelden = Gegevenwoordvelden.extend({
  categorie: CategorieSchema,
  bijzonder: JaNee,
  strafrechtelijk: JaNee,
  geheimhouding: GeheimhoudingSchema,
  vrijgave: VrijgaveSchema.default('geen'),
  voorafAan: lijst(id<'partij'>()).default([]),
  voorbehouden: lijst(id<'partij'>()).default([]),
})

/** Who somebody else than the hoofdpersoon is: under a description, and by name only as far as that is needed (A5). */
export const Persoonvelden = z.strictObject({
  rol: keuze(persoonrollen, 'Kies wat deze persoon in de casus is.'),
  omschrijving: korteTekst('Omschrijf wie dit is, bijvoorbeeld: moeder.'),
  naam: vrijeTekst(200).default(''),
  geboortedatum: Dag.nullable().default(null),
  waaromNaam: vrijeTekst(1000)
    .default('')
    .describe('Waarom een omschrijving zonder naam of geboortedatum niet genoeg is'),
  noodzaak: motivering(
    'Schrijf in een of twee zinnen waarom deze persoon in de casus moet staan (minstens 10 tekens).',
  ),
})

/** What is wrong with the text of a gegeven of this kind: a BSN is the whole of it or no part of it (A8, P10). */
export function bezwaarTegenTekst(categorie: Categorie, tekst: string): string | undefined {
  if (categorie === 'bsn') return isBsn(tekst) ? undefined : geenBsn
  return bevatBsn(tekst) ? bsnInTekst : undefined
}

const SoortEnTekst = z.object({ categorie: CategorieSchema, tekst: z.string() })

/** A gegeven as somebody brings it in (A5, A7–A9). */
export const NieuwGegevenSchema = Gegevenvelden.refine(
  ({ categorie, tekst }) => bezwaarTegenTekst(categorie, tekst) === undefined,
  {
    path: ['tekst'],
    error: ({ input }) => {
      const soortEnTekst = SoortEnTekst.safeParse(input)
      return soortEnTekst.success ? bezwaarTegenTekst(soortEnTekst.data.categorie, soortEnTekst.data.tekst) : undefined
    },
    // Also where something else is wrong: everything that is wrong is said at once.
    when: ({ value }) => SoortEnTekst.safeParse(value).success,
  },
).meta({ id: 'NieuwGegeven' })

/** What kinds of personal data somebody says to be in a text (A7). */
export const Merkvelden = z.strictObject({ bijzonder: JaNee.default(false), strafrechtelijk: JaNee.default(false) })

/** What is said of a text that another partij can read: its marks, and on what it rests (P10). */
export const Herkomstvelden = Merkvelden.extend({
  steuntOp: lijst(id<'gegeven'>()).default([]),
  overPersoon: JaNee.nullable()
    .default(null)
    .describe('Of een tekst die op geen gegeven steunt, iets over de persoon zegt dat van een partij kwam'),
})

/** What such a text is to who reads it: with the marks that it has, of its own or of what it rests on. */
export const Leesbaretekst = z.object({
  tekst: z.string(),
  bijzonder: z.boolean(),
  strafrechtelijk: z.boolean(),
  steuntOp: z.array(id<'gegeven'>()).describe('De gegevens waarop de tekst steunt, voor zover die voor u zijn'),
  overPersoon: z.boolean().nullable().describe('Wat de schrijver zei over een tekst die op geen gegeven steunt'),
  eigen: z.boolean().describe('Of de tekst van uw organisatie is'),
})

/** A text that stands beside something else. */
export const Bijtekst = Leesbaretekst.extend({
  id: id<'tekst'>(),
  versie: Versie,
}).meta({ id: 'Bijtekst' })

/** What of the plan can have said something else before: a goal or an action itself, or what stands beside it. */
export const eerderesoorten = ['tekst', 'resultaat', 'terugval', 'ontwikkeling'] as const

/** What a part of the plan said before it was changed, the last first, as far as it is for who reads. */
export const Eerder = z
  .array(
    z.object({
      id: id<'tekst'>(),
      wat: z.enum(eerderesoorten),
      tekst: z.string(),
      tijdstip: Moment.describe('Wanneer het is vervangen'),
      door: z.string().nullable().describe('Wie het verving, voor zover u dat mag weten'),
      afspraak: z
        .object({ uitvoerder: z.string(), start: Dag, deadline: Dag })
        .nullable()
        .describe('Wie de actie toen uitvoerde, en van wanneer tot wanneer'),
    }),
  )
  .describe('Wat hier eerder stond')

/** The gespreksthema's that somebody or something is for. */
export const Themas = lijst(id<'thema'>(), 20)

/** What a partij can bring to the approach of a casus (T5). */
export const bijdragen = ['informatie', 'expertise', 'uitvoering'] as const

/** Which page of a list, and how long a page is. */
export const bladzijde = {
  pagina: z.coerce.number().int().min(1).max(10_000).default(1),
  perPagina: z.coerce.number().int().min(1).max(100).default(25),
}

/** What is told of a document beside a gegeven. */
export const DocumentSchema = z.object({
  id: id<'document'>(),
  naam: z.string(),
  soort: z.enum(documentsoorten),
  grootte: z.int().describe('In bytes'),
})
