import { verstrekkingOphalen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { tell } from '../../../components/notice.tsx'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { useEigenPartij } from '../../velden/partijkeuze.ts'
import { isOpen } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import type { Afspraak } from './afspraaktekst.tsx'

interface Ophaaldelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** The gegeven as it reads in a sentence. */
  readonly gegeven: string
}

/** Who carries out the action collects what was agreed; from then on it is the recipient's (C8). */
export function VerstrekkingOphalen({ casus, afspraak: { id, versie }, gegeven }: Ophaaldelen) {
  const params = { casusnummer: casus.casusnummer, id }
  return (
    <DirecteHandeling
      casus={casus}
      id="verstrekkingOphalen"
      label={t.ophalen}
      naam={t.ophalenVan(gegeven)}
      variant="filled"
      size="xs"
      bevestig={t.ophalenUitleg}
      onDoe={(met) => vraag(verstrekkingOphalen, { ...met, params, versie }).then(() => tell(t.opgehaald))}
    />
  )
}

/** Whether an agreement is for the reader to collect on: its organisation, or the one in whose name it reports the casus elsewhere. */
export function useHaaltOp(casus: Casus): (afspraak: Pick<Afspraak, 'ontvanger'>) => boolean {
  const isEigen = useEigenPartij()
  const namens = casus.afronding?.doorverwijzing?.doorRegie === true && isOpen(casus, 'verstrekkingOphalen')
  return ({ ontvanger }) => isEigen(ontvanger) || namens
}

/** All that was agreed for this organisation, one after the other; what was collected before one failed stays collected (C8, T13). */
export function AllesOphalen({ casus }: { readonly casus: Casus }) {
  const haaltOp = useHaaltOp(casus)
  const klaar = casus.meeneemafspraken.filter((m) => m.stand === 'akkoord' && haaltOp(m))
  const { casusnummer } = casus
  if (klaar.length < 2) return null
  return (
    <DirecteHandeling
      casus={casus}
      id="verstrekkingOphalen"
      label={t.allesOphalen(klaar.length)}
      variant="filled"
      bevestig={t.allesOphalenUitleg}
      onDoe={async (met) => {
        for (const { id, versie } of klaar)
          await vraag(verstrekkingOphalen, { ...met, params: { casusnummer, id }, versie })
        tell(t.allesOpgehaald(klaar.length))
      }}
    />
  )
}
