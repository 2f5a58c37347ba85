import { Group, Text } from '@mantine/core'
import { Panel } from '../../components/panel.tsx'
import { schrijfselTeksten as t } from '../../teksten/casus-teksten.ts'
import stijl from './losse-teksten.module.css'
import { Merkbeheer } from './merkbeheer.tsx'
import { Merken } from './merken.tsx'
import { Eerder } from './plan/eerder.tsx'
import type { Casus } from './queries.ts'
import { TekstVerbeteren } from './tekst-verbeteren.tsx'

interface Lossedelen {
  readonly casus: Casus
  readonly titel: string
  readonly teksten: Casus['losseResultaten']
}

/** What the own organisation wrote beside something that this person may not read, such as before accepting the afspraken (T17). */
export function LosseTeksten({ casus, titel, teksten }: Lossedelen) {
  if (teksten.length === 0) return null
  return (
    <Panel title={titel} explanation={t.losUitleg}>
      <ul className={stijl.teksten}>
        {teksten.map((tekst) => (
          <li key={tekst.id}>
            <Text className={stijl.woorden ?? ''}>{tekst.tekst}</Text>
            <Merken van={tekst} />
            <Eerder eerder={tekst.eerder} />
            <Group gap="xs">
              <TekstVerbeteren
                casus={casus}
                id={tekst.id}
                versie={tekst.versie}
                nu={tekst}
                naam={t.verbeterenVan(tekst.tekst)}
              />
              <Merkbeheer casus={casus} van={tekst} wat={tekst.tekst} />
            </Group>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
