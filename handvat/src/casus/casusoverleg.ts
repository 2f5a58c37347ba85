import type { Afschaling } from './afschaling.ts'
import { type Datum, dagVan, eindeVanDag, type Tijdstip } from './datum.ts'
import type { Fase } from './fase.ts'
import type {
  AanwezigheidId,
  DeelnemerId,
  MedewerkerId,
  OverlegdatumId,
  OverlegId,
  PartijId,
  ThemaId,
  UitspraakId,
} from './id.ts'
import { onthouden } from './onthouden.ts'
import type { Bijtekst, Tekst } from './tekst.ts'

export const deelnemerrollen = ['adviseur', 'informant', 'uitvoerder'] as const
export type Deelnemerrol = (typeof deelnemerrollen)[number]

export const overlegstanden = ['voorbereiding', 'gepland', 'bezig', 'gehouden'] as const
export type Overlegstand = (typeof overlegstanden)[number]

/** How the burger takes part (B2.2.2). */
export const burgerdeelnames = ['uitgenodigd', 'vooraf', 'achteraf'] as const
export type Burgerdeelname = (typeof burgerdeelnames)[number]

/** That one person accepted one version of the zorgvuldigheidsafspraken (B2.2.2). */
export interface Aanvaarding {
  readonly medewerker: MedewerkerId
  readonly versie: string
}

export interface Deelnemer {
  readonly id: DeelnemerId
  readonly partij: PartijId
  readonly rol: Deelnemerrol
  readonly aanvaardingen: readonly Aanvaarding[]
  /** The gespreksthema's at which this deelnemer is needed; at none is nowhere (B2.2.2). */
  readonly themas: readonly ThemaId[]
}

/** That somebody sat at the table while an overleg went on: somebody of a deelnemer, or the betrokkene (B2.2.3). */
export interface Aanwezigheid {
  readonly id: AanwezigheidId
  /** Null is the betrokkene, who comes for no partij. */
  readonly medewerker: MedewerkerId | null
  readonly partij: PartijId | null
  readonly van: Tijdstip
  /** Null as long as he or she is there. */
  readonly tot: Tijdstip | null
}

/** One casusoverleg. `volgnummer` orders the overleggen of a casus; the highest is the current one. */
export interface Overleg {
  readonly id: OverlegId
  readonly volgnummer: number
  readonly stand: Overlegstand
  /** The date agreed before on which it is held; null where there was none. */
  readonly datum: OverlegdatumId | null
  readonly moment: Tijdstip | null
  /** When it began; null as long as it did not. */
  readonly begonnenOp: Tijdstip | null
  /** Whether it was recorded what the overleg led to. */
  readonly besloten: boolean
  /**
   * How the casus was scaled down after it, where it was opened again since: a next overleg is needed first, and where that is called
   * off that calendar goes on (B2.2.4). Null where that is not so.
   */
  readonly heropend: Afschaling | null
  /** Whether was chosen which gegevens stay to follow the aanpak that it led to. */
  readonly afgebakend: boolean
  /** By which day the casus comes back in an overleg, as was agreed with its aanpak; null where that was not. */
  readonly terugkomOp: Datum | null
  /** What is talked about. */
  readonly themas: readonly ThemaId[]
  readonly deelnemers: readonly Deelnemer[]
  /** Who sat at the table, in the order in which they came. */
  readonly aanwezigen: readonly Aanwezigheid[]
}

/**
 * A date agreed ahead for an overleg to come (C11, B2.2.3). It is a place in calendars and no overleg: nothing is seen because of it, and
 * doel, thema's and why each is needed come when the overleg is prepared (B2.2.2).
 */
export interface Overlegdatum {
  readonly id: OverlegdatumId
  readonly moment: Tijdstip
  /** Who was asked to keep it free. */
  readonly genodigden: readonly PartijId[]
}

/** The dates agreed ahead of which no overleg is prepared yet, the nearest first. */
export function vrijeOverlegdata({ overlegdata, overleggen }: Vooruitzicht): readonly Overlegdatum[] {
  const bezet = new Set(overleggen.map((o) => o.datum))
  return overlegdata
    .filter((d) => !bezet.has(d.id))
    .toSorted((een, ander) => Date.parse(een.moment) - Date.parse(ander.moment))
}

/** Who keeps a date free for an overleg of this casus to come; in another phase nobody. */
export function opDatumGenodigd({
  fase,
  overlegdata,
}: Pick<Vooruitzicht, 'overlegdata'> & { readonly fase: Fase }): readonly PartijId[] {
  return fase === 'casusoverleg' ? overlegdata.flatMap((d) => d.genodigden) : []
}

interface Vooruitzicht {
  readonly overleggen: readonly Overleg[]
  readonly overlegdata: readonly Overlegdatum[]
}

/** The moment at which an overleg is over by itself: the end of the day on which it began. Null where it did not begin. */
export const eindeVanOverleg = onthouden(({ begonnenOp }: Pick<Overleg, 'begonnenOp'>): Tijdstip | null =>
  begonnenOp ? eindeVanDag(dagVan(begonnenOp)) : null,
)

/** Who of a deelnemer accepted the afspraken. Of a casus at a moment no other is left than who accepted the text that counts. */
export const aanvaarders = onthouden(({ aanvaardingen }: Deelnemer): readonly MedewerkerId[] =>
  aanvaardingen.map((a) => a.medewerker),
)

/** Whether the deelnemers were invited. Of a state that is missing nothing follows for anybody. */
export function zijnUitgenodigd({ stand }: Overleg): boolean {
  return stand === 'gepland' || stand === 'bezig' || stand === 'gehouden'
}

/** One statement of the toestandsbeeld and the gegevens it rests on. */
export interface Uitspraak extends Tekst {
  readonly id: UitspraakId
  readonly overleg: OverlegId
  readonly bevestigdDoor: readonly PartijId[]
}

/** Why partijen do not agree with a statement, each in its own words (B2.2.3). */
export function tegensprakenVan(teksten: readonly Bijtekst[], { id }: Pick<Uitspraak, 'id'>): readonly Bijtekst[] {
  return teksten.filter((t) => t.soort === 'tegenspraak' && t.bij === id)
}

/** Whether a partij said what it thinks of a statement: that it agrees, or that it does not. */
export function heeftGereageerd(teksten: readonly Bijtekst[], uitspraak: Uitspraak, partij: PartijId): boolean {
  const spreektTegen = tegensprakenVan(teksten, uitspraak).some((t) => t.bronhouder === partij)
  return spreektTegen || uitspraak.bevestigdDoor.includes(partij)
}
