import { plusMaanden } from '@casushuis/handvat'
import { IconCalendarPlus, IconChevronDown } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { vraag } from '../../api/client.ts'
import type { Ik } from '../../api/queries.ts'
import { daysBetween, formatDay } from '../../components/date.ts'
import { PlainButton } from '../../components/plain-button.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { kaderTeksten, demoTeksten as t } from '../../teksten/kader.ts'
import stijl from './kader.module.css'

const sprongen = [
  { naam: t.dag, dagen: () => 1 },
  { naam: t.week, dagen: () => 7 },
  { naam: t.maand, dagen: (vandaag: string) => daysBetween(vandaag, plusMaanden(vandaag, 1)) },
  { naam: t.halfjaar, dagen: (vandaag: string) => daysBetween(vandaag, plusMaanden(vandaag, 6)) },
] as const

/** In the demo: what day it is here, and a way to move on. On a trial store: a warning. */
export function Demobalk({ ik }: { readonly ik: Ik }) {
  if (!ik.demo && !ik.proefopslag) return null
  return (
    <aside className={stijl.demo} aria-label={t.titel}>
      <div className={stijl.demoregel}>
        {ik.demo && <Klok vandaag={ik.vandaag} verzetDagen={ik.demo.verzetDagen} />}
        {ik.proefopslag && <span className={stijl.proef}>{kaderTeksten.proefopslag}</span>}
      </div>
    </aside>
  )
}

function Klok({ vandaag, verzetDagen }: { readonly vandaag: string; readonly verzetDagen: number }) {
  const client = useQueryClient()
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: (dagen: number) => vraag('POST /demo/klokverzettingen', { body: { dagen } }),
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <>
      <span>
        <strong>{t.titel}.</strong> {t.vandaag(formatDay(vandaag))}
        {verzetDagen > 0 && ` (${t.verzet(verzetDagen)})`}
      </span>
      <Vooruit vandaag={vandaag} bezig={isPending} onSprong={mutate} />
      <span role="status">{data && t.uitkomst(formatDay(data.vandaag), data.gearchiveerd, data.vernietigd)}</span>
      <ProblemMessage fout={error} />
    </>
  )
}

interface Sprongdelen {
  readonly vandaag: string
  readonly bezig: boolean
  readonly onSprong: (dagen: number) => void
}

const tekens = { left: <IconCalendarPlus size={16} aria-hidden />, right: <IconChevronDown size={14} aria-hidden /> }

/** What opens stands in the bar itself, so that the demo asks for no more than the real thing. */
function Vooruit({ vandaag, bezig, onSprong }: Sprongdelen) {
  const [open, zetOpen] = useState(false)
  const spring = (dagen: number) => {
    zetOpen(false)
    onSprong(dagen)
  }
  return (
    <>
      <PlainButton
        kind="default"
        size="compact"
        icons={tekens}
        disabled={bezig}
        onClick={() => zetOpen(!open)}
        aria-expanded={open}
      >
        {t.vooruit}
      </PlainButton>
      {open && <Sprongen vandaag={vandaag} spring={spring} />}
    </>
  )
}

function Sprongen({ vandaag, spring }: { readonly vandaag: string; readonly spring: (dagen: number) => void }) {
  return (
    <fieldset className={stijl.sprongen} aria-label={t.vooruit}>
      {sprongen.map(({ naam, dagen }) => (
        <PlainButton key={naam} kind="default" size="compact" onClick={() => spring(dagen(vandaag))}>
          {naam}
        </PlainButton>
      ))}
      <span>{t.uitleg}</span>
    </fieldset>
  )
}
