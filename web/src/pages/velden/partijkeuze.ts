import { useQuery } from '@tanstack/react-query'
import { ikQuery, partijenQuery } from '../../api/queries.ts'

interface Keuze {
  readonly value: string
  readonly label: string
}

interface Genoemd {
  readonly id: string
  readonly naam: string
}

const opNaam = (a: Keuze, b: Keuze) => a.label.localeCompare(b.label, 'nl')
const alsKeuze = ({ id, naam }: Genoemd): Keuze => ({ value: id, label: naam })

/**
 * The partijen of this zvh to choose from, by name, without some; they come without waiting, so that the first field
 * of a form is there when the window takes the focus.
 */
export function usePartijkeuzes(zonder: (partij: Genoemd) => boolean): readonly Keuze[] {
  const partijen = useQuery(partijenQuery()).data?.partijen ?? []
  return partijen
    .filter((p) => !zonder(p))
    .map(alsKeuze)
    .sort(opNaam)
}

interface Kopjes {
  readonly bijDezeCasus: string
  readonly anderePartijen: string
}

/** The same in two groups: first those of which the reader knows that they are in this casus. */
export function usePartijgroepen(hier: readonly Genoemd[], t: Kopjes, zonder: (partij: Genoemd) => boolean) {
  const keuzes = usePartijkeuzes(zonder)
  const bekend = new Set<string>(hier.map((p) => p.id))
  return [
    { group: t.bijDezeCasus, items: keuzes.filter((k) => bekend.has(k.value)) },
    { group: t.anderePartijen, items: keuzes.filter((k) => !bekend.has(k.value)) },
  ].filter((g) => g.items.length > 0)
}

/** Whether a partij is the reader's own. */
export function useEigenPartij(): (partij: Genoemd) => boolean {
  const eigen = useQuery(ikQuery()).data?.partij?.id
  return ({ id }) => id === eigen
}
