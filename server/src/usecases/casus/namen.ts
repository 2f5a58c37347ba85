import { findPartij, type Huis, type MedewerkerId, type PartijId } from '@casushuis/handvat'
import type { Medewerker } from '../../ports/medewerkers.ts'
import type { Blik } from '../usecase.ts'

/** The names that go with the ids of one casus, looked up once. */
export interface Namen {
  readonly partij: (id: PartijId) => string
  readonly partijMetId: (id: PartijId) => { readonly id: PartijId; readonly naam: string }
  readonly persoon: (id: MedewerkerId | null) => Medewerker | undefined
  /** The organisation that somebody works for: a partij, or the zvh itself. */
  readonly organisatie: (medewerker: Medewerker) => string
}

/** Looks up the people of a casus in one query; the partijen come with the feiten. */
export async function zoekNamen({ t, feiten }: Blik, mensen: readonly (MedewerkerId | null)[]): Promise<Namen> {
  const partijen = new Map(feiten.huis.partijen.map((p) => [p.id, p.naam]))
  const personen = new Map((await t.medewerkers(mensen.filter((m) => m !== null))).map((m) => [m.id, m]))
  const partij = (id: PartijId) => partijen.get(id) ?? zonderNaam
  return {
    partij,
    partijMetId: (id) => ({ id, naam: partij(id) }),
    persoon: (id) => (id ? personen.get(id) : undefined),
    organisatie: ({ partijId }) => (partijId ? partij(partijId) : zvhNaam),
  }
}

/** As what its people are known. */
const zvhNaam = 'Zorg- en Veiligheidshuis'

const zonderNaam = 'Onbekende organisatie'

/** The organisation that is meant: a partij, or the zvh itself. */
export const organisatienaam = (huis: Huis, over: PartijId | 'zvh'): string =>
  over === 'zvh' ? zvhNaam : (findPartij(huis, over)?.naam ?? zonderNaam)
