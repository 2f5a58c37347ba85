import { type Geldigheid, geldt, type Tijdstip } from './datum.ts'
import type { KoppelingId, MedewerkerId, PartijId, ZvhId } from './id.ts'

/**
 * What a person is in a zvh (B2.1). `kalender` is the house itself carrying out a term, `inrichter` who sets a zvh up before
 * anybody is in it.
 */
export const rollen = [
  'partijmedewerker',
  'partijbeheerder',
  'procesregisseur',
  'ondersteuner',
  'manager',
  'beheerder',
  'fg',
  'kalender',
  'inrichter',
] as const
export type Rol = (typeof rollen)[number]
/** What a medewerker of a zvh can be. */
export type Medewerkerrol = Exclude<Rol, 'kalender' | 'inrichter'>

/** The place of a role in a casus. */
export interface Plaats {
  /** The kind of `Lezer` that the role looks as; null looks never. */
  readonly kijktAls: 'procesregie' | 'partij' | 'manager' | 'beheerder' | 'fg' | null
  /** Whether the role has its place in a casus by being assigned to it, and by nothing else (P8). */
  readonly alleenToegewezen: boolean
}

/** What each role is in a casus, before anything of that casus is known. */
export const plaatsen = {
  partijmedewerker: { kijktAls: 'partij', alleenToegewezen: true },
  partijbeheerder: { kijktAls: null, alleenToegewezen: false },
  procesregisseur: { kijktAls: 'procesregie', alleenToegewezen: true },
  ondersteuner: { kijktAls: 'procesregie', alleenToegewezen: true },
  manager: { kijktAls: 'manager', alleenToegewezen: false },
  beheerder: { kijktAls: 'beheerder', alleenToegewezen: false },
  fg: { kijktAls: 'fg', alleenToegewezen: false },
  kalender: { kijktAls: null, alleenToegewezen: false },
  inrichter: { kijktAls: null, alleenToegewezen: false },
} as const satisfies Record<Rol, Plaats>

/** Who acts. `partij` is set for a medewerker of a partij and for who keeps up its people, and for nobody else. */
export interface Actor {
  readonly zvh: ZvhId
  readonly medewerker: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
  /** Set where it is a system of the partij that acts, for which this medewerker answers; left out for the person itself. */
  readonly koppeling?: KoppelingId | undefined
}

/** That one person works on one casus, for a time (need to know within a partij). */
export interface Toewijzing {
  readonly medewerker: MedewerkerId
  readonly rol: Rol
  readonly partij: PartijId | null
  readonly geldig: Geldigheid
  /** Whether the manager asked this person to take the casus over, and he or she did not say yet to have done so. */
  readonly overname: boolean
  /** For whom this person fills in, who is absent; null where the casus is his or her own. */
  readonly waarneemtVoor: MedewerkerId | null
}

/** Who is assigned to one casus. */
interface Toegewezenen {
  readonly toewijzingen: readonly Toewijzing[]
}

/** Whether this person is assigned to the casus for this partij at this moment. */
export function werktVoor(
  { toewijzingen }: Toegewezenen,
  { medewerker, partij }: { readonly medewerker: MedewerkerId | null | undefined; readonly partij: PartijId | null },
  nu: Tijdstip,
): boolean {
  return toewijzingen.some((t) => t.medewerker === medewerker && t.partij === partij && geldt(t.geldig, nu))
}

/** Whether somebody of a partij is assigned to the casus at this moment. */
export function isBezet({ toewijzingen }: Toegewezenen, partij: PartijId, nu: Tijdstip): boolean {
  return toewijzingen.some((t) => t.partij === partij && geldt(t.geldig, nu))
}

/** That a colleague does the work of somebody who is absent, until an end that was said beforehand. */
export interface Afwezigheid {
  readonly medewerker: MedewerkerId
  readonly vervanger: MedewerkerId
  readonly geldig: Geldigheid
}

/** What a partij can be in a casus. */
export const partijhoedanigheden = [
  'aanmelder',
  'leidendePartij',
  'gevraagde',
  'genodigde',
  'deelnemer',
  'uitvoerder',
  'ontvanger',
  'bronhouder',
] as const
export type Partijhoedanigheid = (typeof partijhoedanigheden)[number]

/** What an actor is in one casus; one actor can be several things at once. */
export const hoedanigheden = [
  'procesregisseur',
  'ondersteuner',
  ...partijhoedanigheden,
  'manager',
  'beheerder',
  'fg',
  'kalender',
  'inrichter',
  'partijmedewerker',
  'partijbeheerder',
] as const
export type Hoedanigheid = (typeof hoedanigheden)[number]
