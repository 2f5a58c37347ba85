import type {
  AanwezigheidId,
  ActieId,
  Actiestand,
  AfwezigheidId,
  Bestemmingsoort,
  Bijtekstsoort,
  Burgerdeelname,
  CasusId,
  Categorie,
  Datum,
  DeelnemerId,
  Deelnemerrol,
  Fase,
  GegevenId,
  Geheimkring,
  Informatieplicht,
  MedewerkerId,
  MeeneemafspraakId,
  Meeneemstand,
  ObjectId,
  OntvangenId,
  OverlegdatumId,
  OverlegId,
  Overlegsoort,
  Overlegstand,
  PartijId,
  PartijtoetsId,
  Persoonrol,
  PlandoelId,
  Rol,
  StukId,
  Stuksoort,
  TaakId,
  TekstId,
  ThemaId,
  Tijdstip,
  ToewijzingId,
  UitspraakId,
  UitvraagId,
  Uitvraagstand,
  UitwisselingId,
  Verstrekkingbericht,
  VerstrekkingId,
  Verwerkingsrecht,
  Vrijgave,
  ZvhId,
} from '@casushuis/handvat'
import type {
  Bijtekstinhoud,
  DeelnemerInhoud,
  GegevenInhoud,
  MeeneemAntwoord,
  MeeneemInhoud,
  Ontvangeninhoud,
  OverlegInhoud,
  PartijtoetsInhoud,
  StukInhoud,
  Tekstinhoud,
  UitvraagAntwoord,
  UitvraagInhoud,
  VerstrekkingInhoud,
} from './content.ts'

/** How a casus is rounded off, as it is stored; all null for one that is not. */
export interface Afrondingkolommen {
  readonly afgerondOp: Datum | null
  readonly afrondingTot: Datum | null
  readonly afrondingBesluit: StukId | null
  readonly afrondingBezwaar: boolean | null
  /** What the destruction will be counted under; it names no person. */
  readonly afrondingGrond: string | null
  /** Where it is reported instead, and by whom. */
  readonly afrondingSoort: Bestemmingsoort | null
  readonly afrondingMelderId: PartijId | null
  readonly afrondingDoorRegie: boolean | null
}

/** Of a casus that is not rounded off. */
export const nietAfgerond: Afrondingkolommen = {
  ...{ afgerondOp: null, afrondingTot: null, afrondingBesluit: null, afrondingBezwaar: null, afrondingGrond: null },
  ...{ afrondingSoort: null, afrondingMelderId: null, afrondingDoorRegie: null },
}

/** For how long the dossier is kept where that is not as usual, as it is stored; all null where it is. */
export interface Termijnkolommen {
  readonly afwijkingArchiefOp: Datum | null
  readonly afwijkingVernietigenOp: Datum | null
  readonly herbeoordelenOp: Datum | null
  /** Until when an archived dossier is open again. */
  readonly actiefTot: Datum | null
}

/** By which day the betrokkene must be told of a paper, and from which day that is a task; both null where it must not (B2.2.1). */
export interface Plichtkolommen {
  readonly informerenVanaf: Datum | null
  readonly informerenVoor: Datum | null
}

/** The duty to tell as it is stored. */
export function plichtkolommen(plicht: Informatieplicht | null): Plichtkolommen {
  return { informerenVanaf: plicht?.vanaf ?? null, informerenVoor: plicht?.voor ?? null }
}

/** Of a casus of which nothing was decided on that. */
export const gewoneTermijnen: Termijnkolommen = {
  ...{ afwijkingArchiefOp: null, afwijkingVernietigenOp: null, herbeoordelenOp: null, actiefTot: null },
}

/** The casus itself, as it is stored beside its parts. */
export interface CasusRij extends Afrondingkolommen, Termijnkolommen {
  readonly id: CasusId
  readonly casusnummer: string
  readonly fase: Fase
  readonly aanmelderId: PartijId
  readonly aangemeldDoor: MedewerkerId
  readonly procesregisseurId: MedewerkerId
  readonly casusregisseurId: MedewerkerId | null
  readonly overlegsoort: Overlegsoort | null
  readonly afschalingOp: Datum | null
  readonly gearchiveerdOp: Tijdstip | null
  /** Since when the procesregie can do nothing in it. */
  readonly stilSinds: Tijdstip | null
  /** When somebody last wrote how the plan goes. */
  readonly bijgehoudenOp: Tijdstip | null
  readonly aangemaaktOp: Tijdstip
}

/** What the rules know of a text, as it is stored beside it (P10). */
export interface Tekstkolommen {
  readonly bronhouderId: PartijId
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly steuntOp: readonly GegevenId[]
  readonly overPersoon: boolean | null
}

/** The parts of a casus with content; `inhoud` and `antwoord` are what is encrypted. */
export interface Delen {
  readonly stuk: Tekstkolommen & {
    readonly id: StukId
    readonly soort: Stuksoort
    readonly door: MedewerkerId
    readonly op: Tijdstip
    /** Whether the partij in whose name it was written knows of it. */
    readonly gezien: boolean
    readonly inhoud: StukInhoud
  } & Plichtkolommen
  readonly partijtoets: {
    readonly id: PartijtoetsId
    readonly partijId: PartijId
    readonly taakId: TaakId
    readonly geeft: readonly Verwerkingsrecht[]
    readonly ontvangt: readonly Verwerkingsrecht[]
    readonly van: Tijdstip
    readonly tot: Tijdstip | null
    readonly inhoud: PartijtoetsInhoud
  }
  readonly gegeven: {
    readonly id: GegevenId
    readonly bronhouderId: PartijId
    readonly ingebrachtIn: Fase
    readonly ingebrachtOp: Tijdstip
    readonly categorie: Categorie
    readonly bijzonder: boolean
    readonly strafrechtelijk: boolean
    readonly geheimProcesregie: boolean | null
    readonly geheimUitvraag: boolean | null
    readonly gewogen: readonly Geheimkring[]
    readonly vrijgave: Vrijgave
    /** In which overleg its bronhouder itself put it on the table. */
    readonly getoondIn: OverlegId | null
    readonly voorafAan: readonly PartijId[]
    readonly voorbehouden: readonly PartijId[]
    readonly themas: readonly ThemaId[]
    readonly themasVanBronhouder: boolean
    readonly beperkt: boolean
    readonly betrokkene: boolean
    readonly persoon: Persoonrol | null
    readonly over: GegevenId | null
    readonly medebetrokkene: boolean
    readonly inhoud: GegevenInhoud
  }
  readonly uitvraag: {
    readonly id: UitvraagId
    readonly partijId: PartijId
    readonly namensId: PartijId
    readonly taakId: TaakId
    readonly doel: string
    readonly stand: Uitvraagstand
    readonly verstuurdOp: Tijdstip
    readonly antwoordVoor: Datum
    readonly beantwoordOp: Tijdstip | null
    readonly herinnerdOp: Datum | null
    readonly meegestuurd: readonly GegevenId[]
    readonly inhoud: UitvraagInhoud
    readonly antwoord: UitvraagAntwoord | null
  }
  readonly overleg: {
    readonly id: OverlegId
    readonly volgnummer: number
    readonly stand: Overlegstand
    /** The date agreed before on which it is held. */
    readonly datum: OverlegdatumId | null
    readonly moment: Tijdstip | null
    /** In minutes; null in what was prepared before it was asked. */
    readonly duur: number | null
    readonly plaats: Tekstinhoud | null
    readonly begonnenOp: Tijdstip | null
    readonly burger: Burgerdeelname
    /** Whether it was recorded what the overleg led to. */
    readonly besloten: boolean
    /** On which day the casus was scaled down after it, where it was opened again since. */
    readonly heropend: Datum | null
    /** Whether was chosen which gegevens stay to follow the aanpak that it led to. */
    readonly afgebakend: boolean
    /** By which day, and with whom, the casus comes back; null and nobody where that was not agreed. */
    readonly terugkomOp: Datum | null
    readonly terugkomMet: readonly PartijId[]
    /** The thema's that are talked about, in the order of their names in the content. */
    readonly themas: readonly ThemaId[]
    readonly inhoud: OverlegInhoud
  }
  readonly overlegdatum: {
    readonly id: OverlegdatumId
    readonly moment: Tijdstip
    /** In minutes. */
    readonly duur: number
    readonly genodigden: readonly PartijId[]
    /** Where it is. */
    readonly inhoud: Tekstinhoud
  }
  readonly deelnemer: {
    readonly id: DeelnemerId
    readonly overlegId: OverlegId
    readonly partijId: PartijId
    readonly rol: Deelnemerrol
    readonly themas: readonly ThemaId[]
    readonly inhoud: DeelnemerInhoud
  }
  readonly uitspraak: Tekstkolommen & {
    readonly id: UitspraakId
    readonly overlegId: OverlegId
    readonly op: Tijdstip
    readonly bevestigdDoor: readonly PartijId[]
    readonly inhoud: Tekstinhoud
  }
  readonly plandoel: Tekstkolommen & {
    readonly id: PlandoelId
    readonly bereikt: boolean
    /** When it was recorded that it was reached; null where it is not, or was recorded before that was kept. */
    readonly bereiktOp: Tijdstip | null
    readonly op: Tijdstip
    readonly inhoud: Tekstinhoud
  }
  readonly actie: Tekstkolommen & {
    readonly id: ActieId
    readonly plandoelId: PlandoelId
    readonly uitvoerderId: PartijId
    readonly persoonId: MedewerkerId | null
    readonly stand: Actiestand
    readonly start: Datum
    readonly deadline: Datum
    readonly op: Tijdstip
    readonly inhoud: Tekstinhoud
  }
  /** The explanation in an answer, what belongs to an action, why a partij does not agree with a statement, how the betrokkene sees it, or what a part of the plan said before. */
  readonly tekst: Tekstkolommen & {
    readonly id: TekstId
    readonly soort: Bijtekstsoort
    readonly bijId: ObjectId
    readonly op: Tijdstip
    readonly inhoud: Bijtekstinhoud
  }
  readonly meeneemafspraak: {
    readonly id: MeeneemafspraakId
    /** Null where it goes along with the aanmelding elsewhere. */
    readonly actieId: ActieId | null
    readonly gegevenId: GegevenId | null
    readonly bronhouderId: PartijId
    readonly ontvangerId: PartijId
    readonly stand: Meeneemstand
    readonly tot: Datum | null
    readonly gewogen: boolean
    readonly op: Tijdstip
    readonly inhoud: MeeneemInhoud
    readonly antwoord: MeeneemAntwoord | null
  }
  /** What one recipient collected of one bronhouder, for its action or to report the casus elsewhere. */
  readonly verstrekking: {
    readonly id: VerstrekkingId
    readonly actieId: ActieId | null
    readonly gegevenId: GegevenId
    readonly bronhouderId: PartijId
    readonly ontvangerId: PartijId
    readonly bijzonder: boolean
    readonly strafrechtelijk: boolean
    readonly op: Tijdstip
    /** What its recipient has yet to read of what became of the gegeven since. */
    readonly bericht: Verstrekkingbericht | null
    readonly inhoud: VerstrekkingInhoud
  }
  /** One gegeven that may be exchanged with another zvh; what it says is kept apart, and read by nobody here. */
  readonly uitwisseling: {
    readonly id: UitwisselingId
    /** The question by which the two zvh's know of each other. */
    readonly kanaalId: string
    readonly andereZvh: ZvhId
    /** The zvh that gives it, where that is the other one. */
    readonly bronZvh: ZvhId | null
    /** What is given from here. */
    readonly gegevenId: GegevenId | null
    /** Where it stands what that is needed for. */
    readonly stukId: StukId | null
    readonly categorie: Categorie
    readonly op: Tijdstip
    readonly tot: Tijdstip
    readonly verstrektOp: Tijdstip | null
    readonly geslotenOp: Tijdstip | null
  }
  readonly ontvangen: {
    readonly id: OntvangenId
    readonly uitwisselingId: UitwisselingId
    readonly vanZvh: ZvhId
    readonly vanCasusId: CasusId
    readonly partijId: PartijId
    readonly categorie: Categorie
    readonly bijzonder: boolean
    readonly strafrechtelijk: boolean
    readonly op: Tijdstip
    readonly inhoud: Ontvangeninhoud
  }
}
export type Deel = keyof Delen
/** Every kind of part. */
export const deelsoorten = [
  ...(['stuk', 'partijtoets', 'gegeven', 'uitvraag', 'overleg', 'overlegdatum', 'deelnemer'] as const),
  ...(['uitspraak', 'plandoel', 'actie', 'tekst', 'meeneemafspraak'] as const),
  ...(['verstrekking', 'uitwisseling', 'ontvangen'] as const),
] as const satisfies readonly Deel[]

/** That one person works on a casus, as stored. */
export interface ToewijzingRij {
  readonly id: ToewijzingId
  readonly medewerkerId: MedewerkerId
  readonly rol: Rol
  readonly partijId: PartijId | null
  readonly van: Tijdstip
  readonly tot: Tijdstip | null
  /** Whether the manager asked this person to take the casus over, and he or she did not say yet to have done so. */
  readonly overname: boolean
  /** On the ground of which absence somebody fills in; null where the casus is his or her own. */
  readonly afwezigheidId: AfwezigheidId | null
}

/** That one person accepted one version of the zorgvuldigheidsafspraken of an overleg. */
export interface AanvaardingRij {
  readonly deelnemerId: DeelnemerId
  readonly medewerkerId: MedewerkerId
  readonly versie: string
  readonly op: Tijdstip
}

/** That somebody sat at the table of an overleg; without a medewerker it is the betrokkene. */
export interface AanwezigheidRij {
  readonly id: AanwezigheidId
  readonly overlegId: OverlegId
  readonly medewerkerId: MedewerkerId | null
  readonly partijId: PartijId | null
  readonly van: Tijdstip
  /** Null as long as he or she is there. */
  readonly tot: Tijdstip | null
}

export interface LeidingRij {
  readonly volgnummer: number
  readonly partijId: PartijId
  readonly taakId: TaakId
  readonly van: Tijdstip
}

/** On which taak a partij takes part, as stored. */
export type InzetRij = Omit<LeidingRij, 'volgnummer'>

/** In what a bronhouder decides on a gegeven (T19). */
export type Zeggenschap = Pick<
  Delen['gegeven'],
  | 'id'
  | 'geheimProcesregie'
  | 'geheimUitvraag'
  | 'gewogen'
  | 'vrijgave'
  | 'voorafAan'
  | 'voorbehouden'
  | 'beperkt'
  | 'themas'
  | 'themasVanBronhouder'
  | 'medebetrokkene'
>

/** What a reader gets of each part: of a gegeven without what its bronhouder decided on it. */
export type Gezien = {
  readonly [D in Deel]: D extends 'gegeven'
    ? Omit<Delen['gegeven'], Exclude<keyof Zeggenschap, 'id'> | 'getoondIn'>
    : Delen[D]
}

/** What can be read of a casus: its parts, what bronhouders decided on their gegevens, and who is assigned. */
export interface Gelezen extends Gezien {
  readonly zeggenschap: Zeggenschap
  readonly toegewezen: Omit<ToewijzingRij, 'overname' | 'afwezigheidId'> & {
    /** For whom this person fills in; null where the casus is his or her own. */
    readonly waarneemtVoor: MedewerkerId | null
  }
}
export type Leesbaar = keyof Gelezen
