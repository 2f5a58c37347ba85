/** An identifier that cannot be mistaken for the identifier of something else. */
export type Id<Soort extends string> = string & { readonly __id: Soort }

export type ZvhId = Id<'zvh'>
export type PartijId = Id<'partij'>
export type TaakId = Id<'taak'>
export type MedewerkerId = Id<'medewerker'>
export type BevoegdheidsverleningId = Id<'bevoegdheidsverlening'>
export type CasusId = Id<'casus'>
export type GegevenId = Id<'gegeven'>
export type DocumentId = Id<'document'>
export type StukId = Id<'stuk'>
export type UitvraagId = Id<'uitvraag'>
export type OverlegId = Id<'overleg'>
export type OverlegdatumId = Id<'overlegdatum'>
export type DeelnemerId = Id<'deelnemer'>
export type AanwezigheidId = Id<'aanwezigheid'>
export type UitspraakId = Id<'uitspraak'>
export type PlandoelId = Id<'plandoel'>
export type ActieId = Id<'actie'>
export type TekstId = Id<'tekst'>
export type MeeneemafspraakId = Id<'meeneemafspraak'>
export type VerstrekkingId = Id<'verstrekking'>
export type ThemaId = Id<'thema'>
export type ToewijzingId = Id<'toewijzing'>
export type AfwezigheidId = Id<'afwezigheid'>
export type PartijtoetsId = Id<'partijtoets'>
export type UitwisselingId = Id<'uitwisseling'>
export type OntvangenId = Id<'ontvangen'>
export type KoppelingId = Id<'koppeling'>

/** Anything in a casus that somebody may or may not see. */
export type ObjectId = string
