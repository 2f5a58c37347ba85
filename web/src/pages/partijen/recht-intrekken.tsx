import { rechtIntrekken } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { rechtTeksten as t } from '../../teksten/partijen.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Recht } from './partij-in-woorden.ts'

/** Withdraws a right; that works on the next request (P4). */
export function RechtIntrekken({ recht: { id, versie, soort } }: { readonly recht: Recht }) {
  return (
    <Vastlegformulier
      contract={rechtIntrekken}
      over={id}
      begin={{ reden: '' }}
      titel={t.intrekkenTitel}
      uitleg={t.intrekkenUitleg}
      knop={t.intrekken}
      naam={t.intrekkenVan(verwerkingsrechtnamen[soort])}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(rechtIntrekken, { ...met, params: { id }, body })}
      gelukt={t.isIngetrokken}
      vernieuwt={[['partijen']]}
    >
      {(form) => <Tekstvak form={form} naam="reden" label={t.reden} vereist />}
    </Vastlegformulier>
  )
}
