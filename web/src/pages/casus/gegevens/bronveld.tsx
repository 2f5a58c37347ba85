import type { FieldValues } from 'react-hook-form'
import { Meerkeuzelijst } from '../../velden/keuzelijst.tsx'
import type { Velddelen } from '../../velden/veld.ts'
import { groepeer } from '../groepeer.ts'
import type { Gegeven } from '../queries.ts'

/** Gegevens to choose from, by bronhouder, for a field with a list. */
export function perBronhouder(gegevens: readonly Gegeven[]) {
  return groepeer(gegevens, (g) => g.bronhouder.naam).map(([group, van]) => ({
    group,
    items: van.map((g) => ({ value: g.id, label: g.inhoud?.titel ?? '' })),
  }))
}

interface Brondelen<In extends FieldValues, Uit> extends Velddelen<In, Uit> {
  /** Those that the writer can read; undefined while they are on their way. */
  readonly gegevens: readonly Gegeven[] | undefined
}

/** On which gegevens a text rests (C5): who may not see one of those does not see the text either. */
export function Bronveld<In extends FieldValues, Uit>({ gegevens = [], ...veld }: Brondelen<In, Uit>) {
  return <Meerkeuzelijst {...veld} keuzes={perBronhouder(gegevens)} />
}
