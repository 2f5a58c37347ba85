import type { CasusId, GegevenId, PartijId, StukId, Tijdstip, UitwisselingId, ZvhId } from '@casushuis/handvat'
import type { Verstrekking } from './content.ts'
import type { Delen } from './rows.ts'

/** By which a casus here and one in another zvh are about the same person: a question with a yes (T8). */
export interface Kanaal {
  readonly id: string
  readonly zvhId: ZvhId
  readonly zvh: string
  /** The procesregisseur there. */
  readonly met: string
}

/** A gegeven that is proposed for another zvh. */
export interface NieuweUitwisseling extends Pick<Delen['uitwisseling'], 'id' | 'kanaalId' | 'andereZvh' | 'tot'> {
  readonly gegevenId: GegevenId
  readonly stukId: StukId
  readonly verstrekking: Verstrekking
}

/** One side of an exchange, as the house itself sees it: of the side that gives also the gegeven, sealed. */
export interface Uitwisselkant {
  readonly id: UitwisselingId
  readonly casusId: CasusId
  readonly kanaalId: string
  readonly andereZvh: ZvhId
  readonly isBron: boolean
  readonly categorie: Delen['uitwisseling']['categorie']
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly tot: Tijdstip
  readonly verzegeld: Uint8Array | null
}

/** Exchanging gegevens with another zvh, item by item (T9). */
export interface UitwisselStore {
  /** With which zvh's this casus can exchange, for its procesregie. */
  kanalen(casus: CasusId): Promise<readonly Kanaal[]>
  steltUitwisselingVoor(casus: CasusId, nieuw: NieuweUitwisseling): Promise<void>
  /** What a partij says of it; who says no after a yes takes back what went over. */
  geeftAkkoord(
    casus: CasusId,
    akkoord: { readonly id: UitwisselingId; readonly partij: PartijId; readonly akkoord: boolean },
  ): Promise<void>
  /** This side of an exchange; undefined where it was taken back. */
  uitwisselkant(id: string): Promise<Uitwisselkant | undefined>
  /** The active casus here that is about the same person, by the question that says so; undefined where it is gone. */
  casusVanKanaal(kanaal: string): Promise<CasusId | undefined>
  /** What another zvh gave, opened with the keys of both casussen; undefined where the other key is gone. */
  opentOntvangen(ontvangen: Delen['ontvangen']): Promise<Verstrekking | undefined>
}
