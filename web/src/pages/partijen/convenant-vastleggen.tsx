import { convenantVastleggen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { beheerTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Records that a partij signed the convenant, on its own decision (P4). */
export function ConvenantVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'convenantVastleggen')) return null
  return (
    <Vastlegformulier
      contract={convenantVastleggen}
      over={id}
      begin={{ van: ik.vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' }}
      titel={t.convenantVastleggen}
      uitleg={t.convenantVastleggenUitleg(naam)}
      knop={t.convenantVastleggen}
      stuur={(body, met) => vraag(convenantVastleggen, { ...met, params: { id }, body })}
      gelukt={t.convenantVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
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
            dag={{ label: beheerTeksten.besluitDag, uitleg: t.besluitUitleg }}
          />
        </>
      )}
    </Vastlegformulier>
  )
}
