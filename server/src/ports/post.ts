import type { MedewerkerId, PartijId, Postkeuze, Rol, Tijdstip } from '@casushuis/handvat'
import type { Overlegtijd } from './werk.ts'

/** Somebody who can be told by mail. */
export interface Ontvanger {
  readonly id: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
  readonly mail: string
  readonly keuze: Exclude<Postkeuze, 'geen'>
  /** When this person was told last of work; null is never. */
  readonly gepostOp: Tijdstip | null
  /** Whether this person is at work in the house now. */
  readonly aanwezig: boolean
}

/** An overleg as it was mailed for a calendar. */
export interface Agendapunt extends Overlegtijd {
  /** How often it was mailed anew (RFC 5545, 3.8.7.4). */
  readonly volgnummer: number
}

/** What somebody was told by mail: never what it is, only that it was told. */
export interface PostStore {
  postkeuze(medewerker: MedewerkerId): Promise<Postkeuze>
  kiestPost(medewerker: MedewerkerId, keuze: Postkeuze): Promise<void>
  /** Who works here, has an address and wants mail; who used the house after this moment is at work there. */
  ontvangers(aanwezigSinds: Tijdstip): Promise<readonly Ontvanger[]>
  /** By what everything is known that this person was told of. */
  gemeld(medewerker: MedewerkerId): Promise<readonly string[]>
  /** From now on this is what the person knows of; `post` when that was told by mail just now. */
  onthoudtGemeld(medewerker: MedewerkerId, sleutels: readonly string[], post: boolean): Promise<void>
  /** By what the work of this person in casussen is known, without reading what it is about. */
  werksleutels(): Promise<readonly string[]>
  /** When the overleggen are to which this person can come, without reading what they are about. */
  overlegtijden(): Promise<readonly Overlegtijd[]>
  /** Forgets what stands in calendars of days that are over, and of what people were told who get no mail any more. */
  ruimtPostOp(): Promise<void>
  /** Which overleggen stand in the calendar of this person, by what was mailed. */
  inAgenda(medewerker: MedewerkerId): Promise<readonly Agendapunt[]>
  /** … as it stands there now. */
  zetInAgenda(medewerker: MedewerkerId, punt: Agendapunt): Promise<void>
  /** … no more. */
  haaltUitAgenda(medewerker: MedewerkerId, overleg: Agendapunt['id']): Promise<void>
}

/** A mail as it leaves. */
export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** What goes into the calendar of the reader, or out of it. */
  readonly event?: Agendamail
}

/** An overleg for a calendar: when it is and where the house is, and nothing of what it is about. */
export interface Agendamail {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly uid: string
  readonly begin: Tijdstip
  readonly minutes: number
  /** How often it was mailed anew (RFC 5545, 3.8.7.4). */
  readonly sequence: number
  readonly url: string
}

/** Sends mail. */
export interface Mailer {
  /** @throws {Error} where it was not taken by the server of mail */
  send(mail: Mail): Promise<void>
  close(): void
}
