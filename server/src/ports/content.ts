import {
  aarden,
  categorieen,
  criteriumnamen,
  type DocumentId,
  documentsoorten,
  informeerwijzen,
  leefgebieden,
  type MedewerkerId,
  uitstelgronden,
  weigergronden,
} from '@casushuis/handvat'
import { z } from 'zod'

// The texts of a casus. They are stored encrypted under its key and exist nowhere else; what comes out of encryption is
// no more than bytes, and is parsed here before anything is done with it.

const tekst = z.string()
const betrokkene = z.object({
  naam: tekst,
  geboortedatum: tekst,
  adres: tekst.optional(),
  adresVeilig: z.boolean().optional(),
})

/** A document beside a gegeven: its name says something about somebody as well. */
const documentbeeld = z.object({
  id: z.custom<DocumentId>((id) => typeof id === 'string'),
  naam: tekst,
  soort: z.enum(documentsoorten),
  grootte: z.int(),
})
/** The file itself, in base64. */
export const documentInhoud = z.object({ bestand: tekst })

/** Whether the betrokkene gave toestemming, and why something under geheimhouding goes on (C10). */
const weging = z.object({ toestemming: z.boolean(), motivering: tekst })

export const gegevenInhoud = z.object({
  titel: tekst,
  tekst,
  noodzaak: tekst,
  // What was brought in before these were asked has neither.
  aard: z.enum(aarden).nullable().default(null),
  peildatum: tekst.nullable().default(null),
  /** On the gegeven that says who the casus is about. */
  betrokkene: betrokkene.optional(),
  /** On a gegeven that says who somebody else is: named only as far as that is needed (A5). */
  persoon: z
    .object({ naam: tekst.nullable(), geboortedatum: tekst.nullable(), waaromNaam: tekst.nullable() })
    .optional(),
  /** What it carries; the files themselves lie apart. */
  documenten: z.array(documentbeeld).default([]),
  /** Why the procesregie marked that person as betrokkene too, or does so no longer (A6). */
  waaromMedebetrokkene: tekst.optional(),
  /** How whoever keeps it secret weighed that, for each of those to whom it goes on (C10). */
  wegingen: z.object({ triage: weging.nullable(), overleg: weging.nullable() }).optional(),
})

/** Why somebody looked whether a person is known here already (A6). */
export const datCheckInhoud = z.object({ reden: tekst })

/** Why another zvh was asked (T8). */
export const datVraagInhoud = z.object({ reden: tekst })
/** A yes of another zvh: with whom one can get in touch. */
export const datVraagAntwoord = z.object({ procesregisseur: tekst })
/** Who asks, in another zvh, and namens which partij. */
export const datVraagVan = z.object({ zvh: tekst, namens: tekst, vrager: tekst })

export const stukInhoud = z.object({
  uitkomst: tekst.nullable(),
  aanleiding: tekst.optional(),
  leefgebieden: z.array(z.enum(leefgebieden)).optional(),
  criteria: z
    .array(z.object({ criterium: z.enum(criteriumnamen), voldoet: z.boolean(), motivering: tekst }))
    .optional(),
  formeleUitkomst: z.boolean().optional(),
  afweging: tekst.optional(),
  advies: tekst.optional(),
  /** How the table or the instantie is called where the casus is reported instead (T13). */
  bestemming: tekst.optional(),
  monitoringdoel: tekst.optional(),
  monitoring: tekst.optional(),
  /** What was taken out of the gegevens of a partij, without what it said (C11, S8). */
  opgeschoond: z.array(z.object({ categorie: z.enum(categorieen), ingebrachtOp: tekst.nullable() })).optional(),
  motivering: tekst.optional(),
  afstemming: z.object({ met: tekst, dag: tekst }).optional(),
  informeren: z.object({ gedaan: z.boolean(), toelichting: tekst }).optional(),
  /** How the betrokkene was told of what was decided, and what was said (A13). */
  informering: z.object({ wijze: z.enum(informeerwijzen), dag: tekst, toelichting: tekst }).optional(),
  /** Why the betrokkene is told later, and by which day (A13). */
  uitstel: z.object({ grond: z.enum(uitstelgronden), tot: tekst }).optional(),
})

/** What a partij that was tested apart may give and receive, in words, and who accepted the privacyprotocol (T11). */
export const partijtoetsInhoud = z.object({
  grenzen: tekst,
  protocol: z.object({ door: tekst, versie: tekst, dag: tekst }),
})

/** What goes to another zvh: the gegeven as it was proposed, whose it is, and what for. Sealed by the casus that gives it (T9). */
export const verstrekking = z.object({
  ...{ bronhouder: tekst, titel: tekst, tekst, waarvoor: tekst, ingebrachtOp: tekst },
  aard: z.enum(aarden).nullable(),
  peildatum: tekst.nullable(),
})

/** The same in the casus that receives it: sealed twice, so that it is gone with either of the two (S5). */
export const ontvangeninhoud = z.object({ verzegeld: tekst })

export const uitvraagInhoud = z.object({
  waaromDezePartij: tekst,
  vraag: tekst,
  noodzaak: tekst,
  redenZonderNaam: tekst.optional(),
})

export const uitvraagAntwoord = z.object({
  bekend: z.boolean().nullable(),
  bijdrage: z.array(z.enum(['informatie', 'expertise', 'uitvoering'])),
  weigergrond: z.enum(weigergronden).nullable(),
})

export const overlegInhoud = z.object({
  doel: tekst,
  besluiten: tekst,
  themas: z.array(tekst),
  burgerToelichting: tekst,
})

export const deelnemerInhoud = z.object({ noodzaak: tekst, bijdrage: tekst })

/** A text that needs no more than itself. */
export const tekstinhoud = z.object({ tekst })

/** A text beside another part; of what a part said before also who replaced it, and who carried out the action until then. */
export const bijtekstinhoud = tekstinhoud.extend({
  vervangen: z
    .object({
      door: z.custom<MedewerkerId>((id) => typeof id === 'string'),
      afspraak: z.object({ uitvoerder: tekst, start: tekst, deadline: tekst }).optional(),
    })
    .optional(),
})

export const meeneemInhoud = z.object({ waarom: tekst })

/** What a bronhouder answered, on which conditions, and how it weighed its geheimhouding. */
export const meeneemAntwoord = z.object({
  tekst,
  voorwaarden: tekst.optional(),
  weging: weging.nullable().optional(),
  /** The documents beside the gegeven that go along; none that is not named. */
  documenten: z.array(z.custom<DocumentId>((id) => typeof id === 'string')).default([]),
  teruggenomen: tekst.optional(),
})

/** What was collected as it was then, and what it rested on: it stays so whatever becomes of the gegeven. */
export const verstrekkingInhoud = z.object({
  ...{ titel: tekst, tekst, versie: tekst, ingebrachtOp: tekst },
  ...{ categorie: z.enum(categorieen), aard: z.enum(aarden).nullable(), peildatum: tekst.nullable() },
  ...{ bron: tekst, ontvanger: tekst, taak: tekst, grondslag: tekst, doel: tekst },
  ...{ actie: tekst.nullable(), waarvoor: tekst, voorwaarden: tekst.nullable() },
  /** The documents that went along, and of which each is a copy. */
  documenten: z.array(documentbeeld.extend({ van: documentbeeld.shape.id })).default([]),
})

/** Content may be made of lists that nobody may change. */
type Vast<T> = T extends string
  ? T
  : T extends readonly (infer E)[]
    ? readonly Vast<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Vast<T[K]> }
      : T

export type GegevenInhoud = Vast<z.infer<typeof gegevenInhoud>>
export type StukInhoud = Vast<z.infer<typeof stukInhoud>>
export type PartijtoetsInhoud = Vast<z.infer<typeof partijtoetsInhoud>>
export type Verstrekking = Vast<z.infer<typeof verstrekking>>
export type Ontvangeninhoud = Vast<z.infer<typeof ontvangeninhoud>>
export type UitvraagInhoud = Vast<z.infer<typeof uitvraagInhoud>>
export type UitvraagAntwoord = Vast<z.infer<typeof uitvraagAntwoord>>
export type OverlegInhoud = Vast<z.infer<typeof overlegInhoud>>
export type DeelnemerInhoud = Vast<z.infer<typeof deelnemerInhoud>>
export type Tekstinhoud = Vast<z.infer<typeof tekstinhoud>>
export type Bijtekstinhoud = Vast<z.infer<typeof bijtekstinhoud>>
export type MeeneemInhoud = Vast<z.infer<typeof meeneemInhoud>>
export type VerstrekkingInhoud = Vast<z.infer<typeof verstrekkingInhoud>>
export type MeeneemAntwoord = Vast<z.infer<typeof meeneemAntwoord>>
