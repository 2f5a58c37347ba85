import { bevatBsn, bsnInTekst } from './bsn.ts'
import { z } from './zod.ts'

/** What is said at a field that is not filled in as it should be; the screens and the server say the same. */
export const meldingen = {
  vulIn: 'Vul dit in.',
  kort: 'Schrijf in een of twee zinnen waarom (minstens 10 tekens).',
  beschrijf: 'Schrijf dit in een of twee zinnen (minstens 10 tekens).',
  teLang: (tekens: number) => `Houd het onder de ${tekens} tekens.`,
  teveel: (aantal: number) => `Kies er hoogstens ${aantal}.`,
  kies: 'Maak een keuze.',
  kiesJaNee: 'Kies ja of nee.',
  telefoon: 'Vul een telefoonnummer in, bijvoorbeeld 010 123 45 67.',
  mail: 'Vul een mailadres in, bijvoorbeeld naam@organisatie.nl.',
  kiesUitLijst: 'Kies er een uit de lijst.',
  kiesDag: 'Vul een datum in, bijvoorbeeld 12-03-2026.',
  kiesUitkomst: 'Kies wat u besluit.',
  kiesTijdstip: 'Kies een dag en een tijd.',
  jaar: 'Kies een jaar tussen 1900 en 2200.',
  teken: 'Er staat een teken in dat wij niet kunnen bewaren.',
  eindeVoorBegin: 'Deze datum ligt vóór de begindatum.',
} as const

/** No day of anybody's life or work lies outside these years, and the database does not know the year 0. */
const isGangbaarJaar = (iso: string): boolean => iso >= '1900' && iso < '2200'

/** A calendar day, as people fill it in and read it. */
export const dag = (melding: string) =>
  z.iso.date(melding).refine(isGangbaarJaar, meldingen.jaar).describe('Kalenderdag in Nederland, jjjj-mm-dd')
export const Dag = dag(meldingen.kiesDag)
/** A moment, in whatever offset it is sent, and in UTC from there on. */
export const Moment = z.iso
  .datetime({ offset: true, error: meldingen.kiesTijdstip })
  // What is no moment comes along as it is: it was refused already.
  .overwrite((moment) => (Number.isNaN(Date.parse(moment)) ? moment : new Date(moment).toISOString()))
  .refine(isGangbaarJaar, meldingen.jaar)
  .describe('Tijdstip; in antwoorden altijd in UTC')

/** What somebody types; a NUL cannot be stored and is in no text that people write. */
const Getypt = z
  .string(meldingen.vulIn)
  .trim()
  .refine((tekst) => !tekst.includes('\0'), meldingen.teken)
/** Blanks, and signs of which nobody sees anything. */
const nietTeZien = /[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}\u2800]+/gu
/** How much of a text can be read: blanks and invisible signs are no words (P10). */
const zichtbaar = (tekst: string): number => tekst.replaceAll(nietTeZien, ' ').trim().length
/** At least so many characters that can be read. */
const leesbaar = (tekens: number, melding: string) =>
  // What is too short at all was said already.
  Getypt.min(tekens, melding).refine((tekst) => tekst.length < tekens || zichtbaar(tekst) >= tekens, melding)
/** What is written about a case is no place for a BSN (A8, P10). */
const zonderBsn = [(tekst: string) => !bevatBsn(tekst), bsnInTekst] as const

/** One number or word that is typed, and may stay empty. */
export const invoer = (tekens: number) => Getypt.max(tekens, meldingen.teLang(tekens))
/** Text that may stay empty. */
export const vrijeTekst = (tekens: number) => invoer(tekens).refine(...zonderBsn)
/** Words in which a BSN may stand, where that is what they are for: whoever takes them looks at that. */
export const woorden = (melding: string) => leesbaar(1, melding).max(8000, meldingen.teLang(8000))
/** Free text on a case: never empty, bounded so that nobody pastes a whole dossier. */
export const tekst = (melding: string) => woorden(melding).refine(...zonderBsn)
export const Tekst = tekst(meldingen.vulIn)
/** A name or a title. */
export const korteTekst = (melding: string, teLang = meldingen.teLang(300)) =>
  leesbaar(1, melding)
    .max(300, teLang)
    .refine(...zonderBsn)
export const KorteTekst = korteTekst(meldingen.vulIn)
/** Why something is done, in a sentence or two. */
export const motivering = (melding: string) =>
  leesbaar(10, melding)
    .max(4000, meldingen.teLang(4000))
    .refine(...zonderBsn)
export const Motivering = motivering(meldingen.kort)
/** Why something is done, where that is asked only in some cases: nothing, or words that can be read. */
export const MotiveringOfNiets = vrijeTekst(4000).refine((t) => t === '' || zichtbaar(t) >= 10, meldingen.kort)
/** What something is, in a sentence or two. */
export const Omschrijving = motivering(meldingen.beschrijf)

/** By what number somebody can be rung. */
export const Telefoon = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 ()-]{7,28}$/, meldingen.telefoon)
export const Mail = z.email(meldingen.mail).max(254, meldingen.teLang(254))

/** One of a closed list. */
export const keuze = <const T extends readonly string[]>(waarden: T, melding: string = meldingen.kies) =>
  z.enum(waarden, melding)
/** A question that is answered with yes or no. */
export const jaNee = (melding: string) => z.boolean(melding)
export const JaNee = jaNee(meldingen.kiesJaNee)
/** Several of the same kind, and no more than anybody would choose by hand. */
export const lijst = <T extends z.ZodType>(van: T, hoogstens = 50, teveel = meldingen.teveel(hoogstens)) =>
  z.array(van, meldingen.kies).max(hoogstens, teveel)

/** A period that does not end before it begins: what `refine` asks, and what it says at `tot`. */
export const eindigtNaBegin = ({ van, tot }: { readonly van: string; readonly tot: string | null }): boolean =>
  tot === null || tot >= van
export const eindeVoorBegin = { path: ['tot'], error: meldingen.eindeVoorBegin }
