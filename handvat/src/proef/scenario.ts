import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Deelnemerrol } from '../casus/casusoverleg.ts'
import type { Categorie, Geheimhouding, Persoonrol, Vrijgave } from '../casus/gegeven.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import type { Actiestand } from '../casus/plan-van-aanpak.ts'
import type { Weigergrond } from '../casus/uitvraag.ts'
import type { Intakeuitkomst, Overleguitkomst, Triageuitkomst } from '../verloop.ts'
import type { Partijnaam, Persoon } from './huis.ts'

/**
 * A text in the words of the work, with at least one marker: a word of five or more capitals, found nowhere else. By its
 * marker a text is recognised in whatever somebody gets to read, and whatever it is the text of is pointed at.
 */
export type Tekst = string
/** The marker of a text that was written in an earlier step. */
export type Merk = string

/** Who may see a gegeven, as its bronhouder decides; what is left out is null, none or nobody. */
export interface Zeggenschap {
  readonly vrijgave?: Vrijgave
  readonly voorafAan?: readonly Partijnaam[]
  readonly voorbehouden?: readonly Partijnaam[]
  readonly geheimhouding?: Geheimhouding | null
}

/** A gegeven as somebody brings it in; what is left out is ordinary. */
export interface Inbreng extends Zeggenschap {
  readonly tekst: Tekst
  readonly categorie?: Categorie
  readonly bijzonder?: boolean
  readonly strafrechtelijk?: boolean
  /** The person that it is about; left out that is the hoofdpersoon. */
  readonly over?: Merk
}

/** What somebody says of a text that he or she writes; what is left out is no mark, and nothing about the person. */
export interface Herkomst {
  readonly bijzonder?: boolean
  readonly strafrechtelijk?: boolean
  readonly overPersoon?: boolean | null
}

/** Where a casus is reported instead, by which partij, and what should go along with it. */
export interface Elders {
  readonly naam: Tekst
  readonly melder: Partijnaam
  /** Whether the procesregisseur does it in the name of that partij; left out it does not. */
  readonly doorRegie?: boolean
  readonly mee: readonly { readonly gegeven: Merk; readonly waarom: Tekst }[]
}

/** What each act is done with, as far as it matters to a scenario. */
export interface Daden {
  /** `betrokkene` is the name. The casus goes to Marieke. */
  casusAanmelden: {
    readonly betrokkene: Tekst
    readonly aanleiding: Tekst
    readonly deelnemersMogenWetenWie?: boolean
    readonly gegevens?: readonly Inbreng[]
  }
  datCheckDoen: { readonly reden: Tekst }
  intakeBesluiten: { readonly uitkomst: Intakeuitkomst; readonly afweging: Tekst; readonly advies?: Tekst }
  /** `themas` says for which thema's it is, by name. */
  gegevenInbrengen: Inbreng & { readonly themas?: readonly string[] }
  gegevenWijzigen: { readonly gegeven: Merk; readonly tekst: Tekst; readonly over?: Merk }
  /** Somebody else in the casus, under a description; with `naam` also by name, born on the same day as everybody. */
  persoonToevoegen: Zeggenschap & {
    readonly rol: Persoonrol
    readonly omschrijving: Tekst
    readonly naam?: Tekst
    readonly themas?: readonly string[]
  }
  persoonVerbeteren: {
    readonly gegeven: Merk
    readonly rol: Persoonrol
    readonly omschrijving: Tekst
    readonly naam?: Tekst
  }
  betrokkeneAanmerken: { readonly gegeven: Merk; readonly aangemerkt: boolean; readonly reden: Tekst }
  /** With `themas` the bronhouder says for which thema's it is. */
  gegevenVrijgeven: Zeggenschap & { readonly gegeven: Merk; readonly themas?: readonly string[] }
  gegevenBeperken: { readonly gegeven: Merk; readonly beperkt: boolean }
  gegevenIntrekken: { readonly gegeven: Merk }
  /** The name of the betrokkene, from then on. */
  betrokkeneVerbeteren: { readonly gegeven: Merk; readonly betrokkene: Tekst }
  merkenVerhogen: { readonly object: Merk } & Pick<Herkomst, 'bijzonder' | 'strafrechtelijk'>
  merkenVastleggen: { readonly object: Merk } & Pick<Herkomst, 'bijzonder' | 'strafrechtelijk'>
  /** An uitspraak, or what came of an action or explained an answer. */
  tekstIntrekken: { readonly tekst: Merk }
  toewijzingVastleggen: { readonly medewerker: Persoon }
  /** Whom a contactpersoon gives what came in: itself, or a colleague. */
  vraagOppakken: { readonly medewerker: Persoon }
  toewijzingBeeindigen: { readonly medewerker: Persoon }
  /** From today through the last of so many days. */
  afwezigheidVastleggen: { readonly medewerker: Persoon; readonly vervanger: Persoon; readonly dagen: number }
  /** Whoever was absent is back. */
  afwezigheidBeeindigen: { readonly medewerker: Persoon }
  /** By the manager, without an end date. */
  procesregieToewijzen: {
    readonly medewerker: Persoon
    readonly vorigeEindigt?: boolean
    readonly motivering: Tekst
  }
  overnameBevestigen: object
  casusBeeindigen: { readonly motivering: Tekst }
  casusOverdragen: { readonly partij: Partijnaam; readonly motivering: Tekst }
  besluitGezien: { readonly besluit: Merk }
  /** Today, in a talk. */
  betrokkeneInformeren: { readonly besluit: Merk; readonly toelichting: Tekst }
  /** For so many days, because of a running investigation. */
  informerenUitstellen: { readonly besluit: Merk; readonly dagen: number; readonly motivering: Tekst }
  stilleCasusBeeindigen: { readonly motivering: Tekst }
  uitvraagVersturen: { readonly partij: Partijnaam; readonly vraag: Tekst; readonly meegestuurd?: readonly Merk[] }
  uitvraagIntrekken: { readonly uitvraag: Merk }
  uitvraagHerinneren: { readonly uitvraag: Merk }
  uitvraagBeantwoorden: Herkomst & {
    readonly uitvraag: Merk
    readonly toelichting: Tekst
    readonly bekend?: boolean
    readonly weigergrond?: Weigergrond
    /** Whether this is a part, and the rest is still to come. */
    readonly volgtNog?: boolean
    readonly gegevens?: readonly Inbreng[]
  }
  /** On its one taak. In the words of `grenzen` the test itself is known, in those of `noodzaak` the decision. */
  partijToetsen: {
    readonly partij: Partijnaam
    readonly noodzaak: Tekst
    readonly grenzen: Tekst
    readonly geeft?: readonly Verwerkingsrecht[]
    readonly ontvangt?: readonly Verwerkingsrecht[]
    /** Left out it holds until the casus ends; otherwise until the end of so many days after today. */
    readonly dagen?: number
  }
  partijtoetsBeeindigen: { readonly toets: Merk; readonly reden: Tekst }
  triageBesluiten: {
    readonly uitkomst: Triageuitkomst
    readonly motivering: Tekst
    readonly advies?: Tekst
    readonly elders?: Elders
  }
  /** The next act on an overleg is on the last one that was prepared. */
  /** The gespreksthema's by name; left out there is one, beside the algemeen beeld that is always there. */
  overlegVoorbereiden: {
    readonly doel: Tekst
    readonly themas?: readonly string[]
    /** The date agreed ahead that it is for, by the place of that one. */
    readonly datum?: Merk
  }
  /** One date, so many days ahead: who keeps it free is asked for each apart. */
  overlegdataAfspreken: { readonly plaats: Tekst; readonly dagen: number; readonly met: readonly Partijnaam[] }
  overlegdatumVerplaatsen: { readonly datum: Merk; readonly plaats: Tekst; readonly dagen: number }
  overlegdatumAfzeggen: { readonly datum: Merk }
  /** Needed at the algemeen beeld, unless `themas` names others. */
  deelnemerToevoegen: {
    readonly partij: Partijnaam
    readonly noodzaak: Tekst
    readonly rol?: Deelnemerrol
    readonly themas?: readonly string[]
  }
  /** Puts gegevens under these thema's and no other: the algemeen beeld where none is named. */
  themasToedelen: { readonly wat: readonly Merk[]; readonly themas?: readonly string[] }
  deelnemerVerwijderen: { readonly partij: Partijnaam }
  deelnemersUitnodigen: object
  overlegVerplaatsen: object
  overlegAfzeggen: { readonly reden: Tekst }
  uitvoerderMaken: { readonly partij: Partijnaam; readonly noodzaak: Tekst }
  zorgvuldigheidAanvaarden: object
  overlegBeginnen: object
  overlegSluiten: object
  uitspraakVastleggen: Omit<Herkomst, 'overPersoon'> & { readonly tekst: Tekst; readonly steuntOp: readonly Merk[] }
  uitspraakBevestigen: { readonly uitspraak: Merk }
  zienswijzeVastleggen: Omit<Herkomst, 'overPersoon'> & { readonly tekst: Tekst }
  /** Without `medewerker` it is the betrokkene who comes. */
  aanwezigheidVastleggen: { readonly medewerker?: Persoon }
  /** Without `medewerker` it is the betrokkene who leaves. */
  aanwezigheidBeeindigen: { readonly medewerker?: Persoon }
  uitspraakTegenspreken: Herkomst & {
    readonly uitspraak: Merk
    readonly tekst: Tekst
    readonly steuntOp?: readonly Merk[]
  }
  plandoelVastleggen: Herkomst & { readonly tekst: Tekst; readonly steuntOp?: readonly Merk[] }
  actieVastleggen: Herkomst & {
    readonly plandoel: Merk
    readonly tekst: Tekst
    readonly uitvoerder: Partijnaam
    readonly alsNietLukt?: Tekst
    readonly steuntOp?: readonly Merk[]
  }
  actieBijstellen: Herkomst & {
    readonly actie: Merk
    readonly uitvoerder: Partijnaam
    readonly alsNietLukt?: Tekst
    readonly steuntOp?: readonly Merk[]
  }
  ontwikkelingVastleggen: Herkomst & {
    readonly plandoel: Merk
    readonly tekst: Tekst
    readonly steuntOp?: readonly Merk[]
  }
  actieBijwerken: Herkomst & {
    readonly actie: Merk
    readonly stand: Actiestand
    /** Who of the uitvoerder does it from now on. */
    readonly persoon?: Persoon
    readonly resultaat?: Tekst
    readonly steuntOp?: readonly Merk[]
  }
  casusregieToewijzen: { readonly partij: Partijnaam; readonly medewerker: Persoon }
  /** With `aan` a partij is asked in words; without that and without `gegeven` it is asked who the casus is about. */
  meenemenVragen: {
    readonly actie: Merk
    readonly gegeven?: Merk
    readonly aan?: Partijnaam
    readonly waarom: Tekst
  }
  meenemenBeslissen: {
    readonly vraag: Merk
    readonly akkoord: boolean
    readonly toelichting: Tekst
    /** What is agreed with, where it was asked in words. */
    readonly gegeven?: Merk
    readonly voorwaarden?: Tekst
    readonly weging?: { readonly toestemming: boolean; readonly motivering: Tekst }
  }
  /** The recipient collects what was agreed with. */
  verstrekkingOphalen: { readonly vraag: Merk }
  /** Of the first thing that was collected and became another since. */
  correctieGezien: object
  meenemenTerugnemen: { readonly vraag: Merk; readonly toelichting: Tekst }
  overlegBesluiten: {
    readonly uitkomst: Exclude<Overleguitkomst, 'afschaling'>
    readonly motivering: Tekst
    readonly advies?: Tekst
    readonly elders?: Elders
  }
  /** `blijft` is what stays; everything else goes that nobody else keeps. */
  monitoringAfbakenen: { readonly blijft: readonly Merk[]; readonly motivering: Tekst }
  afrondingBevestigen: Readonly<Record<string, never>>
  afrondingBezwaarMaken: { readonly motivering: Tekst }
  afrondingTerugnemen: { readonly motivering: Tekst }
  afrondingVoortzetten: { readonly motivering: Tekst }
  bevoegdheidVerlenen: { readonly partij: Partijnaam; readonly bevoegdheden: readonly Bevoegdheid[] }
  /** Every mandate of the partij that is valid. */
  bevoegdheidIntrekken: { readonly partij: Partijnaam }
  rechtVastleggen: { readonly partij: Partijnaam; readonly soort: Verwerkingsrecht }
  /** The one that was recorded last. */
  rechtBevestigen: { readonly partij: Partijnaam; readonly soort: Verwerkingsrecht }
  rechtIntrekken: { readonly partij: Partijnaam; readonly soort: Verwerkingsrecht }
  /** From so many days after today on; less than none is before today. */
  huisregelVastleggen: { readonly inzageVooraf: boolean; readonly overDagen: number }
}
export type Daad = keyof Daden

/** One act, how it ends, and what changes by it. */
export interface Doen<D extends Daad> {
  readonly wie: Persoon
  readonly doet: D
  readonly met: Daden[D]
  /** So many days after the step before. */
  readonly later?: number
  /** The rule that refuses it; `onbekend` where for this person there is no such casus. Left out, it is done. */
  readonly weigering?: string
  /** The field at which a screen is told of the refusal, where one can mend it. */
  readonly veld?: string
  /**
   * What each can read from here on: all of these markers and no other, or with `+` and `-` what comes and goes. Who is not
   * named reads what he or she read before.
   */
  readonly daarna?: Readonly<Partial<Record<Persoon, string>>>
  /** Of which partijen each may know from here on that they belong to the casus; asked only where it is told. */
  readonly kent?: Readonly<Partial<Record<Persoon, readonly Partijnaam[]>>>
}
export type Stap = { readonly [D in Daad]: Doen<D> }[Daad]

/** A situation in the words of the work: what each does, what each then sees and does not see, and what is refused. */
export interface Scenario {
  /** Begins with the requirements that it shows. */
  readonly titel: string
  readonly paragraaf: string
  /** Who looks, at every step that says something of what is seen. Before the first step nobody sees anything. */
  readonly wie: readonly Persoon[]
  readonly stappen: readonly Stap[]
}

/** The markers in a text, each once. */
export function merken(tekst: string): readonly Merk[] {
  return [...new Set(tekst.match(/\b[A-Z]{5,}\b/g) ?? [])]
}

/** The marker by which a text is known: its first. */
export function merkVan(tekst: Tekst): Merk {
  const [eerste] = merken(tekst)
  if (eerste === undefined) throw new Error(`no marker in: ${tekst}`)
  return eerste
}
