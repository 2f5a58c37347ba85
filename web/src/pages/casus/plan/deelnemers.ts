import type { Casus } from '../queries.ts'

/** The partijen that take part in the overleg that counts now: the one with the highest volgnummer. */
export function deelnemendePartijen({ overleggen }: Casus) {
  const laatste = overleggen.toSorted((a, b) => b.volgnummer - a.volgnummer)[0]
  return laatste?.deelnemers.map(({ partij }) => partij) ?? []
}
