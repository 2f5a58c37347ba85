import { medewerkerBeeindigen } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import type { Medewerker } from '../../api/queries.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { vernieuwtMedewerkers } from './collegas.ts'

interface Einddelen {
  readonly medewerker: Medewerker
  /** Who can take over what only this person works on. */
  readonly collegas: { value: string; label: string }[]
}

/** Ends the account of somebody, at once (P5, P8). */
export function AccountBeeindigen({ medewerker: { id, versie, naam, partij }, collegas }: Einddelen) {
  return (
    <Vastlegformulier
      contract={medewerkerBeeindigen}
      over={id}
      begin={{ opvolger: null, reden: '' }}
      titel={t.beeindigenVan(naam)}
      uitleg={t.beeindigenUitleg}
      knop={t.beeindigen}
      naam={t.beeindigenVan(naam)}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(medewerkerBeeindigen, { ...met, params: { id }, body })}
      gelukt={t.isBeeindigd}
      vernieuwt={vernieuwtMedewerkers}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="reden" label={t.redenEinde} regels={2} vereist />
          {partij && (
            <Keuzelijst form={form} naam="opvolger" label={t.opvolger} uitleg={t.opvolgerUitleg} keuzes={collegas} />
          )}
        </>
      )}
    </Vastlegformulier>
  )
}
