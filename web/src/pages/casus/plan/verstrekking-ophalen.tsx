import { verstrekkingOphalen } from '@casushuis/contract'
import { vraag } from '../../../api/client.ts'
import { tell } from '../../../components/notice.tsx'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { useEigenPartij } from '../../velden/partijkeuze.ts'
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

/** All that was agreed for this organisation, one after the other; what was collected before one failed stays collected (C8, T13). */
export function AllesOphalen({ casus }: { readonly casus: Casus }) {
  const isEigen = useEigenPartij()
  const klaar = casus.meeneemafspraken.filter((m) => m.stand === 'akkoord' && isEigen(m.ontvanger))
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
