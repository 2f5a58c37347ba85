import { bevoegdheidIntrekken } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import type { Partij } from '../../api/queries.ts'
import { inOneLine } from '../../components/words.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

interface Intrekdelen {
  readonly verlening: Partij['bevoegdheidsverleningen'][number]
}

/** Withdraws a mandate; that works on the next request (P3). */
export function BevoegdheidIntrekken({ verlening: { id, versie, bevoegdheden } }: Intrekdelen) {
  return (
    <Vastlegformulier
      contract={bevoegdheidIntrekken}
      over={id}
      begin={{ reden: '' }}
      titel={t.intrekkenTitel}
      uitleg={t.intrekkenUitleg}
      knop={t.intrekken}
      naam={t.intrekkenVan(inOneLine(bevoegdheden.map((b) => bevoegdheidsnamen[b])))}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(bevoegdheidIntrekken, { ...met, params: { id }, body })}
      gelukt={t.isIngetrokken}
      vernieuwt={[['partijen']]}
    >
      {(form) => <Tekstvak form={form} naam="reden" label={t.reden} vereist />}
    </Vastlegformulier>
  )
}
