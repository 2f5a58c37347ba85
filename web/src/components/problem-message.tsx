import type { Probleem } from '@casushuis/contract'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { NotArrivedError } from '../api/arriving.ts'
import { ProblemError } from '../api/client.ts'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { Disclosure } from './disclosure.tsx'
import { Message } from './message.tsx'
import { NotArrived } from './not-arrived.tsx'

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
  if (fout instanceof NotArrivedError) return <NotArrived />
  const { title, detail, watHelpt, regel, velden } = fout instanceof ProblemError ? fout.probleem : unknownProblem
  return (
    <Message ref={place} role="alert" tone="rood" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <p>{detail}</p>
      {velden?.map(({ veld, melding }) => (
        <p key={veld}>{melding}</p>
      ))}
      {watHelpt && (
        <p>
          <strong>{t.watHelpt}</strong> {watHelpt}
        </p>
      )}
      {regel && <Disclosure summary={t.regel(regel.id, regel.paragraaf)}>{regel.norm}</Disclosure>}
    </Message>
  )
}
