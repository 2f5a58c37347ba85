import { useQuery } from '@tanstack/react-query'
import { isOpen } from '../aanbod.ts'
import { type Casus, type Gegeven, gegevensQuery, useInzagedoel } from '../queries.ts'

/** One question to one partij. */
export type Uitvraag = Casus['uitvragen'][number]

/** The gegevens of the casus for a reader that may look into the dossier; undefined while they are on their way. */
export function useGegevensVan(casus: Casus): readonly Gegeven[] | undefined {
  const doel = useInzagedoel()
  const mag = isOpen(casus, 'dossierInzien')
  const { data, isError } = useQuery({ ...gegevensQuery(casus.casusnummer, doel), enabled: mag })
  return mag && !isError ? data?.gegevens : []
}

/** Those of them that the reader can read, to choose from; undefined while they are on their way. */
export function useLeesbareGegevens(casus: Casus): readonly Gegeven[] | undefined {
  return useGegevensVan(casus)?.filter((g) => g.inhoud)
}
