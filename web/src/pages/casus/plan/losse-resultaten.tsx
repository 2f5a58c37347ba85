import { Group, Text } from '@mantine/core'
import { Panel } from '../../../components/panel.tsx'
import { actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { schrijfselTeksten as schrijf } from '../../../teksten/casus-teksten.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus } from '../queries.ts'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'
import stijl from './plan.module.css'

/** What the own organisation wrote of actions that this person may not read, such as before accepting the afspraken (T17). */
export function LosseResultaten({ casus }: { readonly casus: Casus }) {
  if (casus.losseResultaten.length === 0) return null
  return (
    <Panel title={t.los} explanation={t.losUitleg}>
      <ul className={stijl.acties}>
        {casus.losseResultaten.map((resultaat) => (
          <li key={resultaat.id}>
            <Text className={stijl.woorden ?? ''}>{resultaat.tekst}</Text>
            <Merken van={resultaat} />
            <Group gap="xs">
              <TekstVerbeteren
                casus={casus}
                id={resultaat.id}
                versie={resultaat.versie}
                nu={resultaat}
                naam={schrijf.verbeterenVan(resultaat.tekst)}
              />
              <Merkbeheer casus={casus} van={resultaat} wat={resultaat.tekst} />
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
