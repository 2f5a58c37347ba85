import { type Vrijgave, vrijgaven } from '@casushuis/handvat'
import { useState } from 'react'
import { useIk } from '../../api/queries.ts'
import { vrijgaveTeksten as t } from '../../teksten/begrippen.ts'

/**
 * When others may see a gegeven, in these words. Where this zvh gives no inzage before an overleg that is not offered, and it
 * says why; what was chosen before it decided so stays to be seen (T15).
 */
export function useVrijgavekeuzes(woorden: Readonly<Record<Vrijgave, string>>, gekozen: Vrijgave | undefined) {
  const { inzageVooraf } = useIk()
  const [stond] = useState(gekozen)
  const geboden = vrijgaven.filter((vrijgave) => vrijgave !== 'vooraf' || inzageVooraf || stond === 'vooraf')
  const keuzes = geboden.map((waarde) => ({ waarde, tekst: woorden[waarde] }))
  return { keuzes, ...(inzageVooraf ? {} : { uitleg: t.nietVooraf }) }
}
