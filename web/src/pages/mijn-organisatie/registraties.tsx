import { List, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EigenOrganisatie } from '../../api/queries.ts'
import { Panel } from '../../components/panel.tsx'
import { inOneLine } from '../../components/words.ts'
import { bevoegdheidsnamen, verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { organisatieTeksten as t } from '../../teksten/mijn-organisatie.ts'
import { periode } from '../partijen/partij-in-woorden.ts'

/** What is recorded of the organisation, to read: mandates, convenant, taken and what it may process (P3, P4). */
export function Registraties({ organisatie }: { readonly organisatie: EigenOrganisatie }) {
  const { mandaten, convenant, taken, rechten, systemen } = organisatie
  return (
    <>
      <Panel title={t.mandaten} explanation={t.mandatenUitleg}>
        <Regels
          leeg={t.geenMandaten}
          regels={mandaten.map((m) => `${inOneLine(m.bevoegdheden.map((b) => bevoegdheidsnamen[b]))}: ${periode(m)}`)}
        />
      </Panel>
      <Panel title={t.convenant}>
        <Regels leeg={t.geenConvenant} regels={convenant.map(periode)} />
      </Panel>
      <Panel title={t.taken}>
        <Regels leeg={t.geenTaken} regels={taken.map((taak) => `${taak.naam} (${taak.grondslag}): ${periode(taak)}`)} />
      </Panel>
      <Panel title={t.rechten}>
        <Regels leeg={t.geenRechten} regels={rechten.map((r) => verwerkingsrechtnamen[r])} />
      </Panel>
      {systemen.length > 0 && (
        <Panel title={t.systemen} explanation={t.systemenUitleg}>
          <Regels leeg={null} regels={systemen.map((s) => t.systeem(s, periode(s)))} />
        </Panel>
      )}
    </>
  )
}

interface Regeldelen {
  readonly regels: readonly string[]
  /** What is said where there is none. */
  readonly leeg: ReactNode
}

function Regels({ regels, leeg }: Regeldelen) {
  if (regels.length === 0) return <Text>{leeg}</Text>
  return (
    <List>
      {regels.map((regel) => (
        <List.Item key={regel}>{regel}</List.Item>
      ))}
    </List>
  )
}
