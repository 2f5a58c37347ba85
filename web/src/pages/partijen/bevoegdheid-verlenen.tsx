import { bevoegdheidVerlenen } from '@casushuis/contract'
import { bevoegdheden } from '@casushuis/handvat'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'

const keuzes = bevoegdheden.map((b) => ({ waarde: b, tekst: bevoegdheidsnamen[b] }))

/** Records what a partij decided that the procesregisseurs may do in its name (P3). */
export function BevoegdheidVerlenen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'bevoegdheidVerlenen')) return null
  return (
    <Vastlegformulier
      contract={bevoegdheidVerlenen}
      over={id}
      begin={{ bevoegdheden: [], van: ik.vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' }}
      titel={t.verlenen}
      uitleg={t.verlenenUitleg(naam)}
      knop={t.verlenen}
      stuur={(body, met) => vraag(bevoegdheidVerlenen, { ...met, params: { id }, body })}
      gelukt={t.vastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Vinkjes form={form} naam="bevoegdheden" label={t.bevoegdheden} keuzes={keuzes} />
          <Periode
            form={form}
            velden={periode}
            vandaag={ik.vandaag}
            waarom={{ label: t.waaromEerder, uitleg: t.waaromEerderUitleg }}
          />
          <Besluit
            form={form}
            velden={besluit}
            vandaag={ik.vandaag}
            dag={{ label: t.besluitDag, uitleg: t.besluitUitleg }}
          />
        </>
      )}
    </Vastlegformulier>
  )
}
