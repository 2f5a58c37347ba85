import { type Importsoort, importgrenzen } from '@casushuis/contract'
import { Button, FileInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { ProblemError, vraag } from '../../api/client.ts'
import { leesBytes } from '../../components/file.ts'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { useDoen } from '../../components/sending.ts'
import { importTeksten as t } from '../../teksten/importeren.ts'
import type { Nagekeken } from './nagekeken.ts'

interface Keuzedelen {
  readonly soort: Importsoort
  readonly zet: (nagekeken: Nagekeken | undefined) => void
}

/** Chooses a file and has it looked at; nothing of it is recorded. */
export function Bestandskeuze({ soort, zet }: Keuzedelen) {
  const [bestand, zetBestand] = useState<File | null>(null)
  const [bezwaar, zetBezwaar] = useState<string | null>(null)
  const { doe, stop, bezig, fout } = useDoen([])
  const kies = (gekozen: File | null) => {
    stop()
    zet(undefined)
    zetBestand(gekozen)
    zetBezwaar(gekozen !== null && gekozen.size > importgrenzen.bytes ? t.teGroot : null)
  }
  const kijkNa = async () => {
    if (bestand === null) return zetBezwaar(t.kies)
    const inhoud = await leesBytes(bestand).catch(() => null)
    // A browser says nothing where the same file is chosen again, mended or not: the field must be empty for that.
    zetBestand(null)
    if (inhoud === null) return zetBezwaar(t.onleesbaar)
    const body = { soort, bestand: inhoud }
    const uitslag = await doe((signal) => vraag('POST /importcontroles', { signal, body })).catch(() => undefined)
    zet(uitslag && { naam: bestand.name, bestand: inhoud, uitslag })
  }
  const vanServer = bestandsbezwaar(fout)
  return (
    <Panel title={t.kiezen}>
      <Stack gap="sm" maw="32rem" align="flex-start">
        <FileInput
          label={t.bestand}
          description={t.bestandUitleg(importgrenzen.regels)}
          placeholder={t.kies}
          accept=".csv,.txt,text/csv"
          value={bestand}
          onChange={kies}
          error={bezwaar ?? vanServer}
          w="100%"
        />
        {!vanServer && <ProblemMessage fout={fout} />}
        <Button onClick={kijkNa} loading={bezig} disabled={bezwaar === t.teGroot}>
          {t.nakijken}
        </Button>
      </Stack>
    </Panel>
  )
}

/** What the house has against the file as a whole, told at the field. */
function bestandsbezwaar(fout: Error | null): string | undefined {
  const velden = fout instanceof ProblemError ? (fout.probleem.velden ?? []) : []
  return velden.find(({ veld }) => veld === 'bestand')?.melding
}
