import { koppelingVastleggen } from '@casushuis/contract'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { vraag } from '../../api/client.ts'
import { medewerkersoverzichtQuery, type Partij, useIk } from '../../api/queries.ts'
import { beheerTeksten } from '../../teksten/partijen.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Besluit, besluit, leegBesluit } from '../velden/besluit.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Periode, periode } from '../velden/periode.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

/** Lets a system of a partij in, for which one of its medewerkers answers (P1, C8). */
export function KoppelingVastleggen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const { vandaag } = useIk()
  return (
    <Vastlegformulier
      contract={koppelingVastleggen}
      over={id}
      begin={{
        ...{ systeem: '', clientId: '', verantwoordelijke: '' },
        ...{ van: vandaag, tot: null, besluit: leegBesluit, waaromEerder: '' },
      }}
      titel={t.koppelen}
      uitleg={t.koppelenUitleg(naam)}
      knop={t.koppelen}
      stuur={(body, met) => vraag(koppelingVastleggen, { ...met, params: { id }, body })}
      gelukt={t.gekoppeld}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Tekstveld form={form} naam="systeem" label={t.systeem} eerste />
          <Tekstveld form={form} naam="clientId" label={t.clientId} uitleg={t.clientIdUitleg} />
          <MedewerkersVan partij={id}>
            {(keuzes) => (
              <Keuzelijst
                form={form}
                naam="verantwoordelijke"
                label={t.verantwoordelijke}
                uitleg={t.verantwoordelijkeUitleg}
                keuzes={keuzes}
              />
            )}
          </MedewerkersVan>
          <Periode
            form={form}
            velden={periode}
            vandaag={vandaag}
            waarom={{ label: t.waaromEerder, uitleg: t.besluitWaaromEerderUitleg }}
          />
          <Besluit
            form={form}
            velden={besluit}
            vandaag={vandaag}
            dag={{ label: beheerTeksten.besluitDag, uitleg: t.koppelingBesluitUitleg }}
          />
        </>
      )}
    </Vastlegformulier>
  )
}

interface Kiesdelen {
  readonly partij: Partij['id']
  readonly children: (keuzes: { value: string; label: string }[]) => ReactNode
}

/** Asked for once the window is open: looking who works there is recorded. */
function MedewerkersVan({ partij, children }: Kiesdelen) {
  const { data } = useQuery(medewerkersoverzichtQuery())
  const mensen = (data?.medewerkers ?? []).filter(
    (m) => m.partij?.id === partij && m.rol === 'partijmedewerker' && m.beeindigd === null,
  )
  return children(mensen.map((m) => ({ value: m.id, label: m.naam })))
}
