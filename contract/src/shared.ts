import {
  bevoegdheden,
  burgerdeelnames,
  categorieen,
  deelnemerrollen,
  doelen,
  fasen,
  handelingIds,
  inzagesoorten,
  overlegstanden,
  rollen,
  stappen,
  verwerkingsrechten,
  vrijgaven,
} from '@casushuis/handvat'
import { z } from 'zod'
import { geenBsn, isBsn } from './bsn.ts'
import { id, type Soort } from './id.ts'

export const niets = z.strictObject({})
export const leeg = z.null()
/** No day of anybody's life or work lies outside these years, and the database does not know the year 0. */
const isGangbaarJaar = (iso: string): boolean => iso >= '1900' && iso < '2200'
const geenGangbaarJaar = 'Kies een jaar tussen 1900 en 2200.'
export const Dag = z.iso
  .date()
  .refine(isGangbaarJaar, geenGangbaarJaar)
  .describe('Kalenderdag in Nederland, jjjj-mm-dd')
export const Moment = z.iso.datetime().refine(isGangbaarJaar, geenGangbaarJaar).describe('Tijdstip in UTC')
/** What somebody types; a NUL cannot be stored and is in no text that people write. */
const Getypt = z
  .string()
  .trim()
  .refine((tekst) => !tekst.includes('\0'), 'Er staat een teken in dat wij niet kunnen bewaren.')
/** Free text on a case: never empty, bounded so that nobody pastes a whole dossier. */
export const Tekst = Getypt.min(1, 'Vul dit in.').max(8000, 'Houd het onder de 8000 tekens.')
export const KorteTekst = Getypt.min(1, 'Vul dit in.').max(300, 'Houd het onder de 300 tekens.')
export const Motivering = Getypt.min(10, 'Schrijf in een of twee zinnen waarom (minstens 10 tekens).').max(
  4000,
  'Houd het onder de 4000 tekens.',
)

export const FaseSchema = z.enum(fasen)
export const StapSchema = z.enum(stappen)
export const RolSchema = z.enum(rollen)
export const CategorieSchema = z.enum(categorieen)
export const VrijgaveSchema = z.enum(vrijgaven)
export const BevoegdheidSchema = z.enum(bevoegdheden)
export const VerwerkingsrechtSchema = z.enum(verwerkingsrechten)
export const DeelnemerrolSchema = z.enum(deelnemerrollen)
export const OverlegstandSchema = z.enum(overlegstanden)
export const BurgerdeelnameSchema = z.enum(burgerdeelnames)
export const InzagesoortSchema = z.enum(inzagesoorten)
export const HandelingSchema = z.enum(handelingIds)
export const DoelIdSchema = z.enum(doelen.map((d) => d.id))

export const Casusparams = z.strictObject({ casusnummer: z.string().regex(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) })
/** The path of one thing in a casus. */
export const objectparams = <S extends Soort>() => Casusparams.extend({ id: id<S>() })
export const Doelkeuze = z.strictObject({ doel: DoelIdSchema.optional() })

export const RegelSchema = z.object({
  id: z.string(),
  eis: z.string(),
  paragraaf: z.string(),
  norm: z.string(),
})

/** RFC 9457, with the rule and the fields. */
export const Probleem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    regel: RegelSchema.optional(),
    watHelpt: z.string().optional(),
    velden: z.array(z.object({ veld: z.string(), melding: z.string() })).optional(),
  })
  .meta({ id: 'Probleem' })
export type Probleem = z.output<typeof Probleem>

export const GeheimhoudingSchema = z
  .object({ procesregieMagZien: z.boolean(), uitvraagToegestaan: z.boolean() })
  .nullable()

/** The fields of a gegeven. */
export const Gegevenvelden = z.strictObject({
  categorie: CategorieSchema,
  bijzonder: z.boolean(),
  strafrechtelijk: z.boolean(),
  titel: KorteTekst,
  tekst: Tekst,
  noodzaak: Motivering,
  geheimhouding: GeheimhoudingSchema,
  vrijgave: VrijgaveSchema.default('geen'),
  voorafAan: z.array(id<'partij'>()).max(50).default([]),
  voorbehouden: z.array(id<'partij'>()).max(50).default([]),
})

/** A gegeven as somebody brings it in (A5, A7–A9). */
export const NieuwGegevenSchema = Gegevenvelden.refine(({ categorie, tekst }) => categorie !== 'bsn' || isBsn(tekst), {
  path: ['tekst'],
  error: geenBsn,
}).meta({ id: 'NieuwGegeven' })
