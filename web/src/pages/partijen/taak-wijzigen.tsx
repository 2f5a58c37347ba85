import { taakWijzigen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { registerTeksten as t } from '../../teksten/partijregister.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Taak } from './partij-in-woorden.ts'

/** Corrects how a taak is described; a jurist looked at the new words too (P4). */
export function TaakWijzigen({ taak: { id, versie, naam, grondslag } }: { readonly taak: Taak }) {
  const { vandaag } = useIk()
  return (
    <Vastlegformulier
      contract={taakWijzigen}
      over={id}
      begin={{ naam, grondslag, getoetst: { door: '', dag: '' }, reden: '' }}
      titel={t.taakVerbeteren}
      uitleg={t.taakVerbeterenUitleg}
      knop={t.verbeteren}
      naam={t.verbeterenVan(naam)}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(taakWijzigen, { ...met, params: { id }, body })}
      gelukt={t.taakVerbeterd}
      vernieuwt={[['partijen']]}
    >
      {(form) => (
        <>
          <Tekstveld form={form} naam="naam" label={t.taak} />
          <Tekstveld form={form} naam="grondslag" label={t.grondslag} uitleg={t.grondslagUitleg} />
          <Group align="flex-start" grow>
            <Tekstveld form={form} naam="getoetst.door" label={t.getoetstDoor} />
            <Dagkeuze form={form} naam="getoetst.dag" label={t.getoetstOp} maxDate={vandaag} />
          </Group>
          <Tekstvak form={form} naam="reden" label={t.redenVerbeteren} regels={2} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}
