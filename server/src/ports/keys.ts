import type { CasusId, Tijdstip, ZvhId } from '@casushuis/handvat'

/** The key of one casus, in memory for as long as a request needs it and at most a short while after. */
export interface CasusKey {
  /** Encrypts JSON with AES-256-GCM (NIST SP 800-38D); `place` binds it to one column of one row. */
  seal(place: string, content: unknown): Buffer
  /**
   * What was sealed at `place`.
   * @throws {Error} when it was sealed elsewhere, changed, or under another key
   */
  open(place: string, sealed: Uint8Array): unknown
}

/** The key store: apart from the database and never in its backups (S5). */
export interface Keys {
  /** Makes the key of a new casus; it is on disk when this returns, and pending until the casus is known to be stored. */
  make(zvh: ZvhId, casus: CasusId): Promise<CasusKey>
  /** The casus is stored: its key is there to stay. Can be repeated without harm. */
  confirm(zvh: ZvhId, casus: CasusId): Promise<void>
  /** The casussen with a key of which nobody knows yet whether they were stored. */
  pending(zvh: ZvhId): Promise<readonly CasusId[]>
  /** Every casus with a key, pending or not. */
  casussen(zvh: ZvhId): Promise<ReadonlySet<CasusId>>
  /** The key of a casus, or undefined where it was destroyed. */
  find(zvh: ZvhId, casus: CasusId): Promise<CasusKey | undefined>
  /** Destroys the key, and with it all content of the casus. Can be repeated without harm. */
  destroy(zvh: ZvhId, casus: CasusId): Promise<void>
  /** Remembers, for as long as there are backups, that a casus is destroyed. Can be repeated without harm. */
  bury(zvh: ZvhId, casus: CasusId, op: Tijdstip): Promise<void>
  /** The casussen that were destroyed. */
  buried(zvh: ZvhId): Promise<readonly CasusId[]>
  /**
   * By what this key store is told from another with the same zvh; the key of the zvh does not follow from it. Makes that
   * key where there is none yet: once, also for several that ask at the same time.
   */
  mark(zvh: ZvhId): Promise<Buffer>
  /** Whether this is the key store with that mark. Makes nothing where there is none. */
  recognises(zvh: ZvhId, mark: Uint8Array): Promise<boolean>
  /** By what a zvh signs the checkpoints of its logboek. */
  signer(zvh: ZvhId): Promise<Signer>
  /** Makes the dat-sleutel of a new generation; it is on disk when this returns. */
  makeDatSleutel(zvh: ZvhId): Promise<string>
  /**
   * A keyed hash (HMAC-SHA-256) that finds equal values of one zvh without telling them, by the dat-sleutel of a
   * generation; undefined where that was destroyed.
   */
  blindIndex(zvh: ZvhId, generatie: string): Promise<((value: string) => Buffer) | undefined>
  /** Destroys the dat-sleutels of all other generations: nobody is recognised any more in what was written by those. */
  destroyOtherDatSleutels(zvh: ZvhId, generatie: string): Promise<void>
}

/** Signs texts (Ed25519, RFC 8032). */
export interface Signer {
  /** The signature, in base64. */
  sign(text: string): string
  /** The half of the key that anyone may have, to check with (PEM). */
  readonly publicKey: string
}
