import type { Probleem } from '@casushuis/contract'
import { Alert, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { ProblemError } from '../api/client.ts'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { Disclosure } from './disclosure.tsx'

const unknownProblem: Probleem = {
  type: 'about:blank',
  title: t.onbekendeFout,
  status: 0,
  detail: t.onbekendeFoutUitleg,
  watHelpt: t.onbekendeFoutHelpt,
}

/** What went wrong, why, what would help, and the rule behind it (R4). Shows nothing without a `fout`. */
export function ProblemMessage({ fout }: { readonly fout: unknown }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (fout) place.current?.scrollIntoView({ block: 'nearest' })
  }, [fout])
  if (!fout) return null
  const { title, detail, watHelpt, regel, velden } = fout instanceof ProblemError ? fout.probleem : unknownProblem
  return (
    <Alert ref={place} role="alert" variant="light" color="rood" icon={<IconAlertTriangle aria-hidden />} title={title}>
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
        {regel && <Disclosure summary={t.regel(regel.id, regel.paragraaf)}>{regel.norm}</Disclosure>}
      </Stack>
    </Alert>
  )
}
