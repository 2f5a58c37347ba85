import { meenemenBeslissen } from '@casushuis/contract'
import type { ReactNode } from 'react'
import { vraag } from '../../../api/client.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

interface Beslisdelen {
  readonly casus: Casus
  /** The meeneemafspraak. */
  readonly id: string
  readonly versie: string
  /** The title of the gegeven that it is about. */
  readonly titel: string
  /** What is asked, to read beside the decision. */
  readonly children: ReactNode
}

const akkoordkeuzes = [
  { waarde: true, tekst: t.ja, uitleg: t.jaUitleg },
  { waarde: false, tekst: t.nee, uitleg: t.neeUitleg },
]

/** The bronhouder decides whether one gegeven may be used for one action of another (C8, C9). */
export function MeenemenBeslissen({ casus, id, versie, titel, children }: Beslisdelen) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={meenemenBeslissen}
      over={id}
      label={t.beslissen}
      naam={t.beslissenOver(titel)}
      variant="filled"
      size="xs"
      begin={{ toelichting: '' }}
      versie={versie}
      stuur={(body, met) => vraag(meenemenBeslissen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.besloten}
      knop={t.beslisOpslaan}
    >
      {(form) => (
        <>
          {children}
          <Keuzeveld form={form} naam="akkoord" label={t.akkoord} keuzes={akkoordkeuzes} />
          <Tekstvak form={form} naam="toelichting" label={t.toelichting} uitleg={t.toelichtingUitleg} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}
