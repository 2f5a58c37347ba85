import type { AntwoordVan, Importsoort, importUitvoeren } from '@casushuis/contract'
import { Anchor, Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Panel } from '../../components/panel.tsx'
import { importTeksten as t } from '../../teksten/importeren.ts'

interface Geluktdelen {
  readonly soort: Importsoort
  readonly gedaan: AntwoordVan<typeof importUitvoeren>
  readonly opnieuw: () => void
}

/** What was recorded, and what is to be done next. */
export function Gelukt({ soort, gedaan: { gemaakt, overgeslagen }, opnieuw }: Geluktdelen) {
  const { aantal, daarna, terug } = t.soorten[soort]
  const plaats = useRef<HTMLDivElement>(null)
  useEffect(() => plaats.current?.focus(), [])
  return (
    <div ref={plaats} tabIndex={-1}>
      <Panel title={t.gelukt(aantal(gemaakt))}>
        {overgeslagen > 0 && <Text>{t.overgeslagen(overgeslagen)}</Text>}
        <Text>{daarna}</Text>
        <Group mt="md">
          <Anchor component={Link} to={`/${soort}`}>
            {terug}
          </Anchor>
          <Button variant="default" onClick={opnieuw}>
            {t.nogEen}
          </Button>
        </Group>
      </Panel>
    </div>
  )
}
