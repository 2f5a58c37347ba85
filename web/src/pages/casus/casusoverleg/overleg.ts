import { dagVan } from '@casushuis/handvat'
import { useQuery } from '@tanstack/react-query'
import { useIk } from '../../../api/queries.ts'
import { isOpen } from '../aanbod.ts'
import { type Casus, casusQuery, gegevensQuery, useInzagedoel } from '../queries.ts'

/** One casusoverleg as this reader sees it. */
export type Overleg = Casus['overleggen'][number]
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

const elkeVijfSeconden = 5_000
const elkeKwartMinuut = 15_000

/**
 * Asks again by itself, so that nobody has to reload: during an overleg what is brought in or written (C2), and on
 * the day of a planned one that it begins. Elsewhere nothing: every look is a record in the logboek.
 */
export function useMeekijken(casus: Casus, overleg: Overleg | undefined): void {
  const { casusnummer } = casus
  const doel = useInzagedoel()
  const { vandaag } = useIk()
  const bezig = overleg?.stand === 'bezig'
  const straks = overleg?.stand === 'gepland' && overleg.tijdstip !== null && dagVan(overleg.tijdstip) === vandaag
  const wachten = straks ? elkeKwartMinuut : false
  const meelezen = bezig && isOpen(casus, 'dossierInzien')
  useQuery({ ...casusQuery(casusnummer, doel), refetchInterval: bezig ? elkeVijfSeconden : wachten })
  useQuery({ ...gegevensQuery(casusnummer, doel), enabled: meelezen, refetchInterval: bezig && elkeVijfSeconden })
}
