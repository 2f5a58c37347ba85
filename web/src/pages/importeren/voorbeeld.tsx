import type { AntwoordVan, Importsoort, importUitvoeren } from '@casushuis/contract'
import { Badge, Button, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { vraag } from '../../api/client.ts'
import { Message } from '../../components/message.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { useDoen } from '../../components/sending.ts'
import { importTeksten as t } from '../../teksten/importeren.ts'
import stijl from './importeren.module.css'
import type { Nagekeken } from './nagekeken.ts'

type Regel = Nagekeken['uitslag']['regels'][number]

interface Voorbeelddelen {
  readonly soort: Importsoort
  readonly nagekeken: Nagekeken
  readonly klaar: (gedaan: AntwoordVan<typeof importUitvoeren>) => void
}

/** What would be recorded, line by line, and what is wrong with the others: all of it is recorded, or nothing. */
export function Voorbeeld(delen: Voorbeelddelen) {
  const { naam, bestand, uitslag } = delen.nagekeken
  const { codering, regels } = uitslag
  const tel = (...standen: readonly Regel['stand'][]) => regels.filter((r) => standen.includes(r.stand)).length
  const fouten = tel('fout')
  return (
    <Panel title={t.voorbeeld} explanation={naam}>
      <Stack gap="md">
        {codering === 'windows-1252' && (
          <Message tone="oker" icon={<IconAlertTriangle aria-hidden />} title={t.oudeLetters}>
            <p>{t.oudeLettersUitleg}</p>
          </Message>
        )}
        <Text role="status" fw={600}>
          {t.telling(tel('nieuw'), tel('bestaat', 'dubbel'), fouten)}
        </Text>
        {fouten > 0 ? <Text>{t.eerstVerbeteren}</Text> : <Uitvoeren {...delen} aantal={tel('nieuw')} />}
        <Regels key={bestand} regels={regels} fouten={fouten} />
      </Stack>
    </Panel>
  )
}

function Uitvoeren({ soort, nagekeken, klaar, aantal }: Voorbeelddelen & { readonly aantal: number }) {
  const { doe, bezig, fout } = useDoen([['partijen'], ['medewerkersoverzicht'], ['medewerkers']])
  if (aantal === 0) return <Text>{t.nietsNieuw}</Text>
  const voerUit = async () => {
    const body = { soort, bestand: nagekeken.bestand }
    const gedaan = await doe((signal) => vraag('POST /importen', { signal, body })).catch(() => undefined)
    if (gedaan) klaar(gedaan)
  }
  return (
    <>
      <ProblemMessage fout={fout} />
      <Button onClick={voerUit} loading={bezig} style={{ alignSelf: 'flex-start' }}>
        {t.uitvoeren(t.soorten[soort].aantal(aantal))}
      </Button>
    </>
  )
}

const keuzes = [
  { value: 'fouten', label: t.fouten },
  { value: 'alles', label: t.alles },
]

function Regels({ regels, fouten }: { readonly regels: readonly Regel[]; readonly fouten: number }) {
  const [toon, zetToon] = useState(fouten > 0 ? 'fouten' : 'alles')
  return (
    <>
      {fouten > 0 && <SegmentedControl aria-label={t.toon} data={keuzes} value={toon} onChange={zetToon} maw={420} />}
      <ul className="lijst-in-kader">
        {regels
          .filter(({ stand }) => toon === 'alles' || stand === 'fout')
          .map((regel) => (
            <li key={regel.regel} className={stijl.regel}>
              <Regelbeeld regel={regel} />
            </li>
          ))}
      </ul>
    </>
  )
}

const kleuren = { nieuw: 'groen', bestaat: 'gray', dubbel: 'gray', fout: 'rood' } as const

function Regelbeeld({ regel: { regel, stand, waarden, velden } }: { readonly regel: Regel }) {
  return (
    <>
      <div>
        <Text fw={600}>{t.regel(regel)}</Text>
        <Badge color={kleuren[stand]}>{t.stand[stand]}</Badge>
      </div>
      <div>
        <Text>{waarden.flatMap(({ waarde }) => (waarde === '' ? [] : [waarde])).join(' · ')}</Text>
        {velden.length > 0 && (
          <ul className={stijl.fouten}>
            {velden.map(({ kolom, melding }) => (
              <li key={`${kolom} ${melding}`}>
                <strong>{t.kolom(kolom)}:</strong> {melding}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
