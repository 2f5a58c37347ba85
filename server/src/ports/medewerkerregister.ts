import type { CasusId, MedewerkerId, PartijId, Rol, Tijdstip } from '@casushuis/handvat'
import type { ToewijzingRij } from './rows.ts'

/** Who works here, as the beheerder keeps it: recorded, changed, invited and ended (P5, P8). */
export interface MedewerkerregisterStore {
  /** Of everybody, or of who works or worked for one partij. */
  medewerkersoverzicht(partij?: PartijId): Promise<readonly Medewerkerbeeld[]>
  /** How many people of a partij work on how many casussen now: for who keeps up its people, and 0 for anybody else. */
  toegewezenVan(partij: PartijId): Promise<Toegewezenaantal>
  legtMedewerkerVast(id: MedewerkerId, medewerker: Medewerkergegevens, inlog: Inlog | null): Promise<void>
  /** What stood there is kept. */
  wijzigtMedewerker(id: MedewerkerId, medewerker: Medewerkergegevens, reden: string | null): Promise<void>
  /** Ends the account: no session and no invitation of it opens anything any more. */
  beeindigtMedewerker(id: MedewerkerId, reden: string): Promise<void>
  beeindigtSessies(id: MedewerkerId): Promise<void>
  /** Who works here now; undefined for a stranger and for one who no longer does. */
  findMedewerker(id: MedewerkerId): Promise<WerktHier | undefined>
  /** Who works here now and is the same person, by identity or by address. */
  zelfdePersoon(wie: Partial<Inlog> & { readonly mail: string | null }): Promise<readonly WerktHier[]>
  /** How many functioneel beheerders can sign in, this one left out. */
  andereBeheerders(id: MedewerkerId): Promise<number>
  /** The casussen to which somebody is assigned now or later. */
  lopendeToewijzingen(id: MedewerkerId): Promise<readonly LopendeToewijzing[]>
  /** Replaces what was made before for this person. */
  nodigtUit(uitnodiging: NieuweUitnodiging): Promise<void>
  findUitnodiging(id: string): Promise<Uitnodiging | undefined>
  /** Whether an invitation was made with this code before, by whoever: SHA-256 of it, hex. */
  isCodeGebruikt(codehash: string): Promise<boolean>
  /** The person signs in as this from now on, and the invitation is used. */
  lostUitnodigingIn(uitnodiging: Uitnodiging, inlog: Inlog): Promise<void>
}

/** Where somebody signs in, and as whom that issuer knows him or her. */
export interface Inlog {
  readonly uitgever: string
  readonly onderwerp: string
}

export interface Medewerkergegevens {
  readonly naam: string
  readonly rol: Rol
  readonly partijId: PartijId | null
  readonly contactpersoon: boolean
  readonly telefoon: string | null
  readonly mail: string | null
}

export interface WerktHier extends Medewerkergegevens {
  readonly id: MedewerkerId
  readonly uitgever: string | null
  readonly onderwerp: string | null
}

export interface LopendeToewijzing {
  readonly casus: CasusId
  readonly id: ToewijzingRij['id']
}

export interface NieuweUitnodiging {
  readonly id: string
  readonly medewerker: MedewerkerId
  /** SHA-256, hex. */
  readonly codehash: string
  readonly uitgever: string
  readonly mail: string
  readonly tot: Tijdstip
}

export interface Uitnodiging {
  readonly id: string
  readonly medewerker: MedewerkerId
  readonly uitgever: string
  readonly mail: string
  readonly tot: Tijdstip
  readonly voorbijOp: Tijdstip | null
}

/** Numbers, and nothing by which a casus could be told from another. */
export interface Toegewezenaantal {
  readonly mensen: number
  readonly casussen: number
}

/** Somebody as the beheerder sees him or her. */
export interface Medewerkerbeeld extends WerktHier {
  readonly versie: number
  readonly partijnaam: string | null
  readonly vastgelegdOp: Tijdstip | null
  readonly vastgelegdDoor: string | null
  readonly beeindigdOp: Tijdstip | null
  readonly beeindigdDoor: string | null
  readonly uitnodiging: { readonly mail: string; readonly tot: Tijdstip } | null
}
