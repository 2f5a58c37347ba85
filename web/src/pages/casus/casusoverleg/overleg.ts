import { useIk } from '../../../api/queries.ts'
import type { Casus } from '../queries.ts'

/** One casusoverleg as this reader sees it. */
export type Overleg = Casus['overleggen'][number]
/** Somebody who is or was at the table. */
export type Aanwezige = Overleg['aanwezigen'][number]
/** One statement of the toestandsbeeld. */
export type Uitspraak = Casus['uitspraken'][number]
/** One partij in one overleg. */
export type Deelnemer = Overleg['deelnemers'][number]

/** The overleg that is being prepared, planned or held now; undefined where there is none. */
export const lopendOverleg = ({ overleggen }: Casus): Overleg | undefined =>
  overleggen.find((o) => o.stand !== 'gehouden')

/** The overleggen that were held, the latest first. */
export const gehoudenOverleggen = ({ overleggen }: Casus): readonly Overleg[] =>
  overleggen.filter((o) => o.stand === 'gehouden').sort((a, b) => b.volgnummer - a.volgnummer)

/** The place of the reader's own organisation in an overleg; undefined where it takes no part. */
export function useEigenDeelname(overleg: Overleg | undefined): Deelnemer | undefined {
  const eigenPartij = useIk().partij?.id
  return overleg?.deelnemers.find((d) => d.partij.id === eigenPartij)
}
