import type { Probleem } from '@casushuis/contract'
import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { ProbleemFout } from '../api/client.ts'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { Uitklap } from './disclosure.tsx'

const onbekend: Probleem = {
  type: 'about:blank',
  title: t.onbekendeFout,
  status: 0,
  detail: t.onbekendeFoutUitleg,
  watHelpt: t.onbekendeFoutHelpt,
}

/** What went wrong, why, what would help, and the rule behind it (R4). Shows nothing without a `fout`. */
export function Probleemmelding({ fout }: { readonly fout: unknown }) {
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fout) plek.current?.scrollIntoView({ block: 'nearest' })
  }, [fout])
  if (!fout) return null
  const { title, detail, watHelpt, regel, velden } = fout instanceof ProbleemFout ? fout.probleem : onbekend
  return (
    <Alert ref={plek} role="alert" variant="light" color="rood" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Stack gap="xs">
        <Text>{detail}</Text>
        {velden?.map(({ veld, melding }) => (
          <Text key={veld}>{melding}</Text>
        ))}
        {watHelpt && (
          <Text>
            <strong>{t.watHelpt}</strong> {watHelpt}
          </Text>
        )}
        {regel && <Uitklap kop={t.regel(regel.id, regel.paragraaf)}>{regel.norm}</Uitklap>}
      </Stack>
    </Alert>
  )
}
