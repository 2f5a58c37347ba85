import type {
  convenantBeeindigen,
  koppelingBeeindigen,
  taakBeeindigen,
  verstrekkingsbesluitBeeindigen,
} from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

interface Einddelen {
  readonly contract:
    | typeof convenantBeeindigen
    | typeof koppelingBeeindigen
    | typeof taakBeeindigen
    | typeof verstrekkingsbesluitBeeindigen
  readonly id: string
  readonly versie: string
  readonly wat: string
  readonly uitleg: string
}

/** Ends something of a partij, at once or after its last day (P4). */
export function Beeindigen({ contract, id, versie, wat, uitleg }: Einddelen) {
  const { vandaag } = useIk()
  return (
    <Vastlegformulier
      contract={contract}
      over={id}
      begin={{ laatsteDag: vandaag, reden: '' }}
      titel={t.beeindigenVan(wat)}
      uitleg={uitleg}
      knop={t.beeindigen}
      naam={t.beeindigenVan(wat)}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(contract, { ...met, params: { id }, body })}
      gelukt={t.isBeeindigd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Dagkeuze form={form} naam="laatsteDag" label={t.laatsteDag} minDate={vandaag} clearable magLeeg />
          <Tekstvak form={form} naam="reden" label={t.redenEinde} regels={2} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
