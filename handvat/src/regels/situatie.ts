import type { Termijnafwijking } from '../casus/afschaling.ts'
import type { Alsof } from '../casus/alsof.ts'
import type { Briefsoort } from '../casus/brief.ts'
import type { Casus } from '../casus/casus.ts'
import type { Overlegdatum } from '../casus/casusoverleg.ts'
import type { Datum, Geldigheid, Tijdstip } from '../casus/datum.ts'
import type { Huis } from '../casus/feiten.ts'
import type { Categorie, Geheimhouding, Persoonrol, Vrijgave } from '../casus/gegeven.ts'
import type { GesteldeHuisregel } from '../casus/huisregel.ts'
import type {
  AanwezigheidId,
  ActieId,
  DeelnemerId,
  GegevenId,
  MedewerkerId,
  MeeneemafspraakId,
  ObjectId,
  OverlegdatumId,
  OverlegId,
  PartijId,
  StukId,
  TaakId,
  ThemaId,
  UitspraakId,
  UitvraagId,
} from '../casus/id.ts'
import type { Leefgebied } from '../casus/leefgebied.ts'
import type { Logboekdoel } from '../casus/logboekdoel.ts'
import type { Toetsgrenzen } from '../casus/partijtoets.ts'
import type { Actor, Afwezigheid, Rol } from '../casus/rol.ts'
import type { Merken } from '../casus/tekst.ts'
import type { Weigergrond } from '../casus/uitvraag.ts'
import { type Verbod, verbod } from '../regel.ts'
import type { Intakeuitkomst, Overleguitkomst, Triageuitkomst } from '../verloop.ts'
import type { Criteriumoordeel } from './criteria.ts'

/** A gegeven that somebody is about to bring in, without its content. */
export interface NieuwGegeven {
  readonly categorie: Categorie
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  /** On what says who another person is: what that person is in the casus. */
  readonly persoon: Persoonrol | null
  /** The person that it is about; null is the hoofdpersoon. */
  readonly over: GegevenId | null
  /** Whether it says why it is needed. */
  readonly noodzaakGegeven: boolean
  /** From whom it is to be kept. */
  readonly voorbehouden: readonly PartijId[]
  /** Who may view it before the overleg. */
  readonly voorafAan: readonly PartijId[]
  readonly geheimhouding: Geheimhouding | null
  readonly vrijgave: Vrijgave
  /** Where it stands in what is filled in: empty, or with a dot at its end. */
  readonly plaats: string
}

/** A date that is about to be agreed ahead, without where that is. */
export type NieuweOverlegdatum = Omit<Overlegdatum, 'id'>

/** A text that somebody is about to write, without its words (P10). */
export interface NieuweTekst extends Merken {
  /** Whether it rests on gegevens. */
  readonly steunt: boolean
  /** Where it rests on none: whether it says something about the person that came from a partij; null without an answer. */
  readonly overPersoon: boolean | null
}

/** Somebody of whom an act speaks, as the house knows that person. */
export interface GenoemdeMedewerker {
  readonly id: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
}

/** Everything that a rule can read of what is asked, by name. An act is asked with the parts that its own rules read. */
export interface Opdracht {
  readonly partij: PartijId
  /** Null where the house does not know such a person. */
  readonly medewerker: GenoemdeMedewerker | null
  /** Null keeps to the taak on which the partij takes part already. */
  readonly taak: TaakId | null
  readonly gegevens: readonly GegevenId[]
  readonly nieuweGegevens: readonly NieuwGegeven[]
  /** What a bronhouder decides anew on who may see a gegeven. */
  readonly zeggenschap: Pick<NieuwGegeven, 'voorbehouden' | 'voorafAan' | 'geheimhouding' | 'vrijgave'>
  /** The gegeven or the text that the act is about; null where the house knows none. */
  readonly object: ObjectId | null
  readonly merken: Merken
  /** How many documents the gegeven carries already. */
  readonly documenten: number
  /** The person that a gegeven is about from now on; null is the hoofdpersoon, or whom it was about already. */
  readonly over: GegevenId | null
  /** Whether it was written why a person is named; null where neither a name nor a birth date is given. */
  readonly naamGemotiveerd: boolean | null
  /** Whether of a person both name and birth date are known. */
  readonly teVinden: boolean
  /** Null where nothing is written that another may read. */
  readonly tekst: NieuweTekst | null
  readonly uitvraag: UitvraagId
  readonly antwoordVoor: Datum
  /** Whether it was written down why a question does not say whom it is about. */
  readonly redenZonderNaam: boolean
  /** Whether the gevraagde knows the betrokkene; null where it does not answer that. */
  readonly bekend: boolean | null
  readonly weigergrond: Weigergrond | null
  /** Whether the answer is a part, and the rest is still to come. */
  readonly volgtNog: boolean
  /** What is supposed in a look beforehand. */
  readonly alsof: Alsof
  /** How many people of the partij receive what comes in for it. */
  readonly contactpersonen: number
  /** Whether the actor receives what comes in for its partij, or fills in for who does. */
  readonly isContactpersoon: boolean
  readonly overleg: OverlegId
  /** Which version of the zorgvuldigheidsafspraken somebody read. */
  readonly afsprakenversie: string
  readonly moment: Tijdstip
  readonly deelnemer: DeelnemerId
  /** Whether it is the betrokkene who comes to the table, and nobody of a partij. */
  readonly betrokkeneKomt: boolean
  /** That somebody is at the table. */
  readonly aanwezigheid: AanwezigheidId
  readonly doelVastgelegd: boolean
  readonly actie: ActieId
  /** Whether the act writes, replaces or empties what came of an actie. */
  readonly schrijftResultaat: boolean
  /** Who of the uitvoerder does an actie from now on; null is nobody in particular. */
  readonly actiepersoon: MedewerkerId | null | 'blijft'
  readonly uitspraak: UitspraakId
  readonly meeneemafspraak: MeeneemafspraakId
  /** The partij of which something is asked in words; null where a gegeven is named. */
  readonly gevraagdAan: PartijId | null
  /** By whom the casus is to be reported elsewhere; null where it is not. */
  readonly doorverwijzing: VoorgenomenDoorverwijzing | null
  /** The last day on which an agreement is to hold; null is as long as the action goes on. */
  readonly akkoordTot: Datum | null
  /** Whether it was written how the geheimhouding was weighed for this action. */
  readonly geheimhoudingGewogen: boolean
  readonly criteria: readonly Criteriumoordeel[]
  readonly uitkomst: Intakeuitkomst | Triageuitkomst | Overleguitkomst
  /** Whether it was written down how the plan is followed. */
  readonly monitoringAfgesproken: boolean
  /** By which day the casus comes back in an overleg; null where that was not agreed. */
  readonly terugkomOp: Datum | null
  /** With whom it comes back. */
  readonly terugkomMet: readonly PartijId[]
  /** The dates that are agreed ahead, each with who keeps it free. */
  readonly nieuweData: readonly NieuweOverlegdatum[]
  /** The date agreed ahead of which an overleg is prepared; null is another moment. */
  readonly overlegdatum: OverlegdatumId | null
  /** Whether the motivation that this act asks for was written. */
  readonly gemotiveerd: boolean
  /** Whether that motivation says the very same as one that was written for another partij. */
  readonly overgenomen: boolean
  /** The gespreksthema's that are named. */
  readonly themas: readonly ThemaId[]
  /** The theme of a thematisch overleg; null where the report is not for one. */
  readonly thematisch: string | null
  /** The leefgebieden in which the problems are said to be. */
  readonly leefgebieden: readonly Leefgebied[]
  readonly geldig: Geldigheid
  /** On which day a decision was agreed with somebody of the partij; null where that was not filled in. */
  readonly afgestemdOp: Datum | null
  /** What a partij outside the convenant may give and receive in this casus, beyond the ordinary. */
  readonly toetsgrenzen: Toetsgrenzen
  /** On which day somebody of that partij accepted the privacyprotocol; null where that was not filled in. */
  readonly protocolOp: Datum | null
  /** Whether another zvh and this one know of each other that the same person is in a casus there (T8). */
  readonly datBekend: boolean
  /** What a partij says of an exchange, or of a gegeven that another wants to take along. */
  readonly akkoord: boolean
  /** Whether the toewijzing of whoever ran the casus until now ends with it. */
  readonly vorigeEindigt: boolean
  /** Whether it was written why something begins on a day that is over. */
  readonly eerderBeginGemotiveerd: boolean
  /** The right that the act is about; null where the house knows none. */
  readonly recht: Rechtstand | null
  /** What a zvh decides for all its casussen. */
  readonly huisregel: GesteldeHuisregel
  /** Whether another partij of this house has the name that is given. */
  readonly naamInGebruik: boolean
  /** Whether a system that is known by this client id has a koppeling already. */
  readonly clientInGebruik: boolean
  /** When what the act ends or corrects of a partij holds, as it is now; null where the house knows none. */
  readonly registratie: Geldigheid | null
  /** What became of the proposal of a template that the act is about: `geen` where it names none, `onbekend` where it is not of this partij. */
  readonly voorstel: 'geen' | 'open' | 'vastgelegd' | 'geschrapt' | 'onbekend'
  /** Whether the grondslag is still what a template proposes. */
  readonly isVoorstel: boolean
  /** On which day a jurist looked at what is recorded. */
  readonly getoetstOp: Datum
  /** What somebody is to become in the zvh. */
  readonly functie: Functie
  /** What the same person is in this zvh beside that. */
  readonly andereRollen: readonly Rol[]
  /** Whether somebody of this zvh signs in as the same person already. */
  readonly inlogInGebruik: boolean
  /** Whether is said beforehand as whom the person signs in. */
  readonly inlogGegeven: boolean
  /** Whether the person can sign in already. */
  readonly heeftToegang: boolean
  /** How many other functioneel beheerders can sign in. */
  readonly andereBeheerders: number
  /** In how many casussen nobody goes on once the person leaves. */
  readonly casussenAlleen: number
  /** Who takes over what the person leaves; null where nobody is named. */
  readonly opvolger: GenoemdeMedewerker | null
  /** Who works for the partij now. */
  readonly mensen: readonly MedewerkerId[]
  /** Of whom it is said that they still work there. */
  readonly bevestigd: readonly MedewerkerId[]
  /** Who fills in while somebody is absent; null where nobody is named. */
  readonly vervanger: GenoemdeMedewerker | null
  /** When those of whom the act speaks are absent or fill in for somebody, from now on. */
  readonly afwezigheden: readonly Afwezigheid[]
  /** The absence that ends before its time; null where there is none, or it is over. */
  readonly afwezigheid: Afwezigheid | null
  /** The invitation that somebody redeems; null where the house knows none. */
  readonly uitnodiging: Uitnodigingstand | null
  /** For how long a dossier is kept from now on, where that is not as usual. */
  readonly bewaring: Termijnafwijking
  /** The day on which a dossier that is opened again is archived again. */
  readonly actiefTot: Datum
  /** The decisions of which the betrokkene is told, or of which that is put off. */
  readonly besluiten: readonly StukId[]
  /** On which day the betrokkene was told, or to which that is put off. */
  readonly informerenOp: Datum
  /** Whether the partij took along with what it tells the betrokkene once everything is destroyed. */
  readonly berichtNaVernietiging: boolean
  /** What somebody looks in the logboek for; null where that is not said. */
  readonly logboekdoel: Logboekdoel | null
  /** The first and the last day that are asked about. */
  readonly periode: { readonly van: Datum; readonly tot: Datum }
  /** Which letter to the betrokkene is written. */
  readonly brief: Briefsoort
  /** The day of the decision that an act rests on. */
  readonly besluitOp: Datum
  /** Whether the calendar waits with what was shown, with something else, or not at all. */
  readonly kalenderstop: 'zoals gezien' | 'iets anders' | 'geen'
  /** Whether the key store knows that this casus was destroyed before. */
  readonly eerderVernietigd: boolean
  /** Whether the zvh that is asked is another one than this, in the same installation. */
  readonly anderZvh: boolean
  /** Whether the same zvh was asked from this casus, and its term is not over. */
  readonly datVraagLoopt: boolean
  /** How many questions to other zvh's this person put in the last day. */
  readonly recenteDatVragen: number
  /** What became of the question of another zvh; null where the house knows none. */
  readonly datVraag: 'open' | 'beantwoord' | 'verlopen' | null
  /** How many dat-checks this person did in the last hour. */
  readonly recenteChecks: number
}
export type Opdrachtdeel = keyof Opdracht

/** That a casus is to be reported elsewhere, and whether of each gegeven that should go along it was written why (B2.2.2). */
export interface VoorgenomenDoorverwijzing {
  readonly melder: PartijId
  /** Whether the procesregisseur is to do it in the name of that partij. */
  readonly doorRegie: boolean
  readonly gemotiveerd: boolean
}

/** What is recorded of whether a partij may process a kind of gegevens. */
export interface Rechtstand {
  readonly stand: 'wacht' | 'bevestigd' | 'ingetrokken'
  readonly vastgelegdDoor: MedewerkerId
}

/** What somebody is in a zvh: in which role, for which partij, and whether questions to that partij come in there. */
export interface Functie {
  readonly rol: Rol | null
  readonly partij: PartijId | null
  readonly contactpersoon: boolean
}

/** What is known of an invitation, and of who redeems it. */
export interface Uitnodigingstand {
  readonly tot: Tijdstip
  readonly gebruikt: boolean
  /** Whether it is redeemed at the issuer for which it was made. */
  readonly zelfdeUitgever: boolean
  /** Whether that issuer vouches that the address that was invited is of who redeems it. */
  readonly zelfdeMail: boolean
}

/** Who is about to act, in which house, on which casus: what a condition on the offer of an act sees. */
export interface Handelsituatie {
  readonly actor: Actor
  readonly huis: Huis
  readonly casus: Casus | null
  readonly nu: Tijdstip
}

/** An act about to be done, with the parts of the opdracht that one rule reads. */
export interface Opdrachtsituatie<Deel extends Opdrachtdeel> extends Handelsituatie {
  readonly opdracht: Pick<Opdracht, Deel>
}

/** A condition on what is asked. It sees what it says that it reads, and refuses where that is missing. */
export interface EisAanOpdracht<Deel extends Opdrachtdeel> extends Verbod<Opdrachtsituatie<Deel>> {
  readonly leest: readonly Deel[]
}

/** A condition on what is asked, from the parts; its id begins with the requirement that it fulfils. */
export function eisAanOpdracht<const Deel extends Opdrachtdeel>({
  leest,
  ...delen
}: Pick<EisAanOpdracht<Deel>, 'id' | 'paragraaf' | 'norm' | 'leest' | 'toets'> &
  Partial<Pick<EisAanOpdracht<Deel>, 'raakt'>>): EisAanOpdracht<Deel> {
  return { ...verbod<Opdrachtsituatie<Deel>>(delen), leest }
}

/** The casus of a situation; asking for it outside a casus is a mistake in the table of handelingen. */
export function casusVan({ casus }: Handelsituatie): Casus {
  if (!casus) throw new Error('this rule belongs to a handeling within a casus')
  return casus
}
