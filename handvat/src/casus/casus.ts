import type { Afschaling } from './afschaling.ts'
import type { Overleg, Overlegdatum, Uitspraak } from './casusoverleg.ts'
import type { Datum, Tijdstip } from './datum.ts'
import type { Doorverwijzing } from './doorverwijzing.ts'
import type { Fase } from './fase.ts'
import type { Gegeven } from './gegeven.ts'
import type { CasusId, MedewerkerId, PartijId, StukId, TaakId } from './id.ts'
import type { Informatieplicht } from './informeren.ts'
import type { Partijtoets } from './partijtoets.ts'
import type { Actie, Meeneemafspraak, Plandoel } from './plan-van-aanpak.ts'
import type { Toewijzing } from './rol.ts'
import type { Bijtekst, Tekst } from './tekst.ts'
import type { Uitvraag } from './uitvraag.ts'
import type { Ontvangen, Uitwisseling } from './uitwisseling.ts'
import type { Verstrekking } from './verstrekking.ts'

/**
 * How a casus that does not go on is rounded off: closed for all work, until everything about the person is destroyed
 * (B2.2.1–B2.2.3).
 */
export interface Afronding {
  readonly besluitOp: Datum
  /** The day on which it is destroyed where nobody confirmed before, and nobody objected. */
  readonly vernietigenOp: Datum
  /** The paper of the decision; null where it was ended without one. */
  readonly besluit: StukId | null
  /** Whether the leidende partij objected, and that was not answered yet. */
  readonly bezwaar: boolean
  /** Where it is reported instead, and by whom; null where it is nowhere. */
  readonly doorverwijzing: Doorverwijzing | null
}

/** A partij that leads or led the casus, and under which of its taken (B2.1). */
export interface Leiding {
  readonly partij: PartijId
  readonly taak: TaakId
  readonly van: Tijdstip
}

/** On which of its taken a partij takes part in a casus, from a moment on: it chose that itself (P1, B2.2.1). */
export interface Inzet {
  readonly partij: PartijId
  readonly taak: TaakId
  readonly van: Tijdstip
}

/** Papers that run between the leidende partij and the procesregie. */
export const stuksoorten = [
  'aanmelding',
  'intakebesluit',
  'triagebesluit',
  'afzegging',
  'overlegbesluit',
  'afschalingsbesluit',
  'heropening',
  'overdracht',
  'datantwoord',
  'partijtoets',
  'uitwisseling',
  'beeindiging',
  'afronding',
  'doorverwijzing',
  'bezwaar',
  'afrondingsbesluit',
  'afbakening',
  'opschoning',
  'termijnbesluit',
  'activering',
  'informering',
  'uitstel',
] as const
export type Stuksoort = (typeof stuksoorten)[number]

export interface Stuk extends Tekst {
  readonly id: StukId
  readonly soort: Stuksoort
  /** Whether the partij in whose name it was written knows of it: what its own people wrote it knows (P9). */
  readonly gezien: boolean
  /** Until when the betrokkene must be told of it; null where that is not needed, or was done (B2.2.1–B2.2.4). */
  readonly informeren: Informatieplicht | null
}

/** The papers with which something is decided that is for the partij to decide (P9). */
export const partijbesluiten: readonly Stuksoort[] = [
  'intakebesluit',
  'triagebesluit',
  'overlegbesluit',
  'afschalingsbesluit',
  'heropening',
  'datantwoord',
  'partijtoets',
  'afrondingsbesluit',
  'afbakening',
  'termijnbesluit',
  'activering',
  'uitstel',
]

/**
 * The partijen that have yet to read which of their gegevens were taken out: until then they have a place in the casus, whatever else is
 * left of theirs (C11, S8).
 */
export function opgeruimdVan({ stukken }: Pick<Casus, 'stukken'>): readonly PartijId[] {
  return stukken.filter((s) => s.soort === 'opschoning' && s.gezien === false).map((s) => s.bronhouder)
}

/** What triage decided that the first casusoverleg is for (B2.2.2). */
export const overlegsoorten = ['aanpak', 'bepalen'] as const
export type Overlegsoort = (typeof overlegsoorten)[number]

/** One casus, without a single word of its dossier. */
export interface Casus {
  readonly id: CasusId
  readonly fase: Fase
  readonly aanmelder: PartijId
  /** Oldest first; the last one leads now. Never empty. */
  readonly leiding: readonly Leiding[]
  /** Oldest first; of each partij the last one counts. */
  readonly inzetten: readonly Inzet[]
  readonly overlegsoort: Overlegsoort | null
  /** Who was appointed to lead what is done (B2.2.3); null where nobody is. */
  readonly casusregisseur: MedewerkerId | null
  /** When somebody last wrote how the plan goes; null as long as nobody did. */
  readonly bijgehoudenOp: Tijdstip | null
  /** Since when the procesregie can do nothing, for want of a mandate of the leidende partij; null where it can. */
  readonly stilSinds: Tijdstip | null
  readonly toewijzingen: readonly Toewijzing[]
  readonly stukken: readonly Stuk[]
  /** Partijen outside the convenant that were tested apart for this casus, oldest first; of each partij the last one counts. */
  readonly partijtoetsen: readonly Partijtoets[]
  readonly gegevens: readonly Gegeven[]
  readonly uitvragen: readonly Uitvraag[]
  readonly overleggen: readonly Overleg[]
  /** The dates agreed ahead for overleggen to come. */
  readonly overlegdata: readonly Overlegdatum[]
  readonly uitspraken: readonly Uitspraak[]
  readonly plandoelen: readonly Plandoel[]
  readonly acties: readonly Actie[]
  /** The explanations in answers, and what came of actions. */
  readonly teksten: readonly Bijtekst[]
  readonly meeneemafspraken: readonly Meeneemafspraak[]
  /** What was collected, oldest first. */
  readonly verstrekkingen: readonly Verstrekking[]
  /** What may be exchanged with another zvh, oldest first. */
  readonly uitwisselingen: readonly Uitwisseling[]
  /** What another zvh gave, oldest first. */
  readonly ontvangen: readonly Ontvangen[]
  readonly afschaling: Afschaling | null
  /** Null for a casus that goes on, or is scaled down. */
  readonly afronding: Afronding | null
}
