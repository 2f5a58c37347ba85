import type { Casus } from '../queries.ts'

/** Who take part in the overleg that counts now: the one with the highest volgnummer. */
const deelnemersNu = ({ overleggen }: Casus) =>
  overleggen.toSorted((a, b) => b.volgnummer - a.volgnummer)[0]?.deelnemers ?? []

/** The partijen that take part. */
export const deelnemendePartijen = (casus: Casus) => deelnemersNu(casus).map(({ partij }) => partij)

/** Those of them that come to carry something out (T14). */
export const uitvoerendePartijen = (casus: Casus) =>
  deelnemersNu(casus)
    .filter(({ rol }) => rol === 'uitvoerder')
    .map(({ partij }) => partij)
