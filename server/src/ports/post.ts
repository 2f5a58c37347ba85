import type { MedewerkerId, PartijId, Postkeuze, Rol, Tijdstip } from '@casushuis/handvat'

/** Somebody who can be told by mail. */
export interface Ontvanger {
  readonly id: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
  readonly mail: string
  readonly keuze: Exclude<Postkeuze, 'geen'>
  /** When this person was told last; null is never. */
  readonly gepostOp: Tijdstip | null
}

/** What somebody was told by mail: never what it is, only that it was told. */
export interface PostStore {
  postkeuze(medewerker: MedewerkerId): Promise<Postkeuze>
  kiestPost(medewerker: MedewerkerId, keuze: Postkeuze): Promise<void>
  /** Who works here, has an address, wants mail, and did not use the house since this moment. */
  ontvangers(afwezigSinds: Tijdstip): Promise<readonly Ontvanger[]>
  /** By what everything is known that this person was told of. */
  gemeld(medewerker: MedewerkerId): Promise<readonly string[]>
  /** From now on this is what the person knows of; `post` when that was told by mail just now. */
  onthoudtGemeld(medewerker: MedewerkerId, sleutels: readonly string[], post: boolean): Promise<void>
  /** By what the work of this person in casussen is known, without reading what it is about. */
  werksleutels(): Promise<readonly string[]>
}

/** A mail as it leaves. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Sends mail. */
export interface Mailer {
  /** @throws {Error} where it was not taken by the server of mail */
  send(mail: Mail): Promise<void>
  close(): void
}
