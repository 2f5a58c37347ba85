import { Alert, NativeSelect, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { CatchBoundary } from '@tanstack/react-router'
import { type ReactNode, Suspense, useState } from 'react'
import { Disclosure } from '../../components/disclosure.tsx'
import { FormDialog } from '../../components/form-dialog.tsx'
import { Loading } from '../../components/loading.tsx'
import { handelingTeksten as t } from '../../teksten/casus-kop.ts'
import { Deelfout } from './deelfout.tsx'
import stijl from './handeling.module.css'
import type { Aanbod, Casus, DoelId } from './queries.ts'
import { WaaromWel } from './waarop.tsx'

/** What is given to the content of an act: for which doel it is done, and how to close it. */
export interface Handelingbeeld {
  readonly sluit: () => void
  /** To pass on as `?doel=`. */
  readonly doel: DoelId
  /** Tells which goal follows from what is chosen in the form. */
  readonly volgt: (doel: DoelId | undefined) => void
}

const vensterstijl = { content: stijl.venster ?? '', title: stijl.venstertitel ?? '' }

export interface Vensterdelen {
  readonly casus: Casus
  readonly aanbod: Aanbod
  /** Whether what was written is kept outside the window, and found again in it. */
  readonly bewaart?: boolean
  readonly titel: string
  readonly open: boolean
  readonly sluit: () => void
  readonly inhoud: (beeld: Handelingbeeld) => ReactNode
}

/** The window of one act: in whose name, for which doel, and what is filled in. */
export function Handelingvenster({ casus, aanbod, titel, open, sluit, bewaart = false, inhoud }: Vensterdelen) {
  const smal = useMediaQuery('(max-width: 48em)') ?? false
  return (
    <FormDialog
      open={open}
      close={sluit}
      keeps={bewaart}
      title={titel}
      size="xl"
      fullScreen={smal}
      classNames={vensterstijl}
      // Closed is closed: a second click must not meet what the button means afterwards.
      transitionProps={{ duration: 0 }}
    >
      <Vensterinhoud casus={casus} aanbod={aanbod} sluit={sluit} inhoud={inhoud} />
    </FormDialog>
  )
}

function Vensterinhoud({ casus, aanbod, sluit, inhoud }: Omit<Vensterdelen, 'titel' | 'open' | 'bewaart'>) {
  const [gekozen, kies] = useState<DoelId>()
  const [afgeleid, volgt] = useState<DoelId>()
  const doel = aanbod.doelen.find((d) => d.id === (gekozen ?? afgeleid)) ?? aanbod.doelen[0]
  if (!doel) return <Alert color="yellow">{t.geenDoel}</Alert>
  return (
    <Stack gap="md">
      <Verantwoording casus={casus} aanbod={aanbod} doel={doel} kies={kies} />
      <WaaromWel casusnummer={casus.casusnummer} handeling={aanbod.id} />
      <CatchBoundary
        getResetKey={() => aanbod.id}
        errorComponent={({ error, reset }) => <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={reset} />}
      >
        <Suspense fallback={<Loading />}>{inhoud({ sluit, doel: doel.id, volgt })}</Suspense>
      </CatchBoundary>
    </Stack>
  )
}

type Doel = Aanbod['doelen'][number]

interface Verantwoordingdelen {
  readonly casus: Casus
  readonly aanbod: Aanbod
  readonly doel: Doel
  readonly kies: (doel: DoelId) => void
}

/** In whose name and for which doel the act is done (P1): a sentence, and another doel for who means that. */
function Verantwoording({ casus, aanbod, doel, kies }: Verantwoordingdelen) {
  const keuze = aanbod.doelen.length > 1
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t.namensVoor(casus.namens.naam)} <strong>{doel.tekst}</strong>
      </Text>
      {keuze && (
        <Disclosure summary={t.anderDoel}>
          <NativeSelect
            aria-label={t.kiesDoel}
            data={aanbod.doelen.map((d) => ({ value: d.id, label: d.tekst }))}
            value={doel.id}
            onChange={({ currentTarget: { value } }) => {
              const gekozen = aanbod.doelen.find((d) => d.id === value)
              if (gekozen) kies(gekozen.id)
            }}
          />
        </Disclosure>
      )}
    </Stack>
  )
}
