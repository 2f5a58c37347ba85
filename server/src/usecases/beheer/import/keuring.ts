import type { AntwoordVan, importNakijken } from '@casushuis/contract'
import { type Actor, type HandelingId, type Huis, type Opdracht, type Tijdstip, toets } from '@casushuis/handvat'
import type { MedewerkerregisterStore } from '../../../ports/medewerkerregister.ts'
import { boek } from '../../boek.ts'
import type { Geheel, Huisdaad, Installatie } from '../../usecase.ts'
import type { Kolomfout } from './lezen.ts'
import type { Rij } from './tabel.ts'

/** In which house lines are looked at, and by whom. */
export interface Keurbron extends Installatie {
  readonly huis: Huis
  readonly actor: Actor
  readonly nu: Tijdstip
  readonly t: Pick<MedewerkerregisterStore, 'medewerkersoverzicht'>
}

/** One line, with what becomes of it. */
export interface Gekeurd {
  readonly rij: Rij
  readonly stand: AntwoordVan<typeof importNakijken>['regels'][number]['stand']
  readonly velden: readonly Kolomfout[]
  readonly maak?: Maak
}

/** Does what a line says, as part of the import; the house as it is then. */
export type Maak = (d: Huisdaad, deel: Geheel) => Promise<Huis>

export const mis = (rij: Rij, velden: readonly Kolomfout[]): Gekeurd => ({ rij, stand: 'fout', velden })
export const overgeslagen = (rij: Rij, stand: 'bestaat' | 'dubbel'): Gekeurd => ({ rij, stand, velden: [] })

/** A line that says of the same thing something else than one before it. */
export const tegenspraak = (rij: Rij, kolom: string, eerder: number): Gekeurd =>
  mis(rij, [{ kolom, melding: `Dit staat ook op regel ${eerder}, maar anders. Haal een van de twee weg.` }])

interface Daad {
  readonly handeling: HandelingId
  readonly opdracht: Partial<Opdracht>
  /** In which column stands what the rules know as this field. */
  readonly kolommen: Readonly<Record<string, string>>
}

/** What the rules of an act have against a line, in the words of the rulebook. */
export function bezwaren({ actor, nu, huis }: Keurbron, { handeling, opdracht, kolommen }: Daad): readonly Kolomfout[] {
  const besluit = toets(boek, { actor, nu, huis, casus: null, handeling, doel: undefined, opdracht })
  if (besluit.toegestaan) return []
  if (besluit.velden.length === 0) return [{ kolom: '', melding: `${besluit.reden} ${besluit.watHelpt}` }]
  return besluit.velden.map(({ veld, melding }) => ({ kolom: kolommen[veld] ?? '', melding }))
}
