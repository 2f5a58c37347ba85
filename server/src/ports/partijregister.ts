import type {
  Datum,
  Geldigheid,
  KoppelingId,
  MedewerkerId,
  PartijId,
  Sjabloonsoort,
  TaakId,
  Tijdstip,
} from '@casushuis/handvat'
import type { Mandaatbesluit } from './registers.ts'

/** Who a partij is, that it signed the convenant and its statutory taken: recorded, corrected and ended (P4). */
export interface PartijregisterStore {
  legtPartijVast(id: PartijId, partij: Partijgegevens): Promise<void>
  /** What stood there is kept, with why it was corrected. */
  wijzigtPartij(id: PartijId, partij: Partijgegevens, reden: string): Promise<void>
  legtConvenantVast(convenant: NieuwConvenant): Promise<void>
  legtVerstrekkingsbesluitVast(besluit: NieuwVerstrekkingsbesluit): Promise<void>
  legtKoppelingVast(koppeling: NieuweKoppeling): Promise<void>
  /** Whether a system with this client has a koppeling in some part of this time that is not over, in whichever zvh of this installation. */
  isGekoppeld(clientId: string, geldig: Geldigheid): Promise<boolean>
  legtTaakVast(taak: NieuweTaak): Promise<void>
  schraptVoorstel(partij: PartijId, schrapping: Schrapping): Promise<void>
  /** What stood there is kept, with why it was corrected. */
  wijzigtTaak(id: TaakId, taak: Taakgegevens, reden: string): Promise<void>
  /** From when until when something holds, and of which partij; undefined where there is none with this id. */
  findRegistratie(soort: Registratiesoort, id: string): Promise<GevondenRegistratie | undefined>
  beeindigt(soort: Registratiesoort, id: string, einde: Einde): Promise<void>
}

/** What of a partij holds for a time and can be ended. */
export type Registratiesoort = 'convenant' | 'verstrekkingsbesluit' | 'koppeling' | 'taak'

export interface Partijgegevens {
  readonly naam: string
  readonly publiek: boolean
  /** Where this shows from. */
  readonly bron: string
  /** Of which kind it is; null where nobody said. */
  readonly sjabloon: Sjabloonsoort | null
}

/** A proposal that does not fit a partij, as a jurist saw it. */
export interface Schrapping {
  readonly voorstel: string
  readonly getoetst: Taakgegevens['getoetst']
  readonly reden: string
}

interface NieuweRegistratie {
  readonly partij: PartijId
  readonly geldig: Geldigheid
  readonly waaromEerder: string | null
}

export interface NieuwConvenant extends NieuweRegistratie {
  readonly id: string
  readonly besluit: Mandaatbesluit
}

export interface NieuwVerstrekkingsbesluit extends NieuweRegistratie {
  readonly id: string
  readonly besluit: Mandaatbesluit
  /** Which gegevens, to whom and for what. */
  readonly strekking: string
}

export interface NieuweKoppeling extends NieuweRegistratie {
  readonly id: KoppelingId
  readonly besluit: Mandaatbesluit
  /** What the partij calls it. */
  readonly systeem: string
  /** By which client it is known at the identity provider. */
  readonly clientId: string
  readonly verantwoordelijke: MedewerkerId
}

export interface Taakgegevens {
  readonly naam: string
  readonly grondslag: string
  readonly getoetst: { readonly door: string; readonly dag: Datum }
}

export interface NieuweTaak extends NieuweRegistratie, Taakgegevens {
  readonly id: TaakId
  /** The proposal that it began with. */
  readonly voorstel: string | null
}

export interface GevondenRegistratie {
  readonly partij: PartijId
  readonly geldig: Geldigheid
}

/** The first moment at which something no longer holds, and why. */
export interface Einde {
  readonly tot: Tijdstip
  readonly reden: string
}
