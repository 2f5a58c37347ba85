import { verstrekkingsbesluitVastleggen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { beheerTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Records what a partij itself decided to give to the samenwerking (P4). */
export function VerstrekkingsbesluitVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'verstrekkingsbesluitVastleggen')) return null
  return (
    <Vastlegformulier
      contract={verstrekkingsbesluitVastleggen}
      over={id}
      begin={{ strekking: '', van: ik.vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' }}
      titel={t.verstrekkingVastleggen}
      uitleg={t.verstrekkingVastleggenUitleg(naam)}
      knop={t.verstrekkingVastleggen}
      stuur={(body, met) => vraag(verstrekkingsbesluitVastleggen, { ...met, params: { id }, body })}
      gelukt={t.verstrekkingVastgelegd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="strekking" label={t.strekking} uitleg={t.strekkingUitleg} regels={3} vereist />
          <Periode
            form={form}
            velden={periode}
            vandaag={ik.vandaag}
            waarom={{ label: t.waaromEerder, uitleg: t.besluitWaaromEerderUitleg }}
          />
          <Besluit
            form={form}
            velden={besluit}
            vandaag={ik.vandaag}
            dag={{ label: beheerTeksten.besluitDag, uitleg: t.verstrekkingBesluitUitleg }}
          />
        </>
      )}
    </Vastlegformulier>
  )
}
