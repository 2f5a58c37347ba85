import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { CatchBoundary, Link, Navigate, useParams } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react'
import { Laden } from '../../components/loading.tsx'
import { Probleemmelding } from '../../components/problem-message.tsx'
import { kopTeksten as t } from '../../teksten/casus-kop.ts'
import { Deelfout } from './deelfout.tsx'
import { type Deel, useDeel } from './delen.tsx'
import { Kop } from './kop.tsx'
import { type Casus, casusQuery, isGeenInzage, useInzagedoel, vanCasus } from './queries.ts'

type Deelpagina = ComponentType<{ readonly casus: Casus }>

const paginas: Record<Deel, Deelpagina> = {
  overzicht: lazy(() => import('./overzicht.tsx').then((m) => ({ default: m.Overzicht }))),
  gegevens: lazy(() => import('./gegevens/gegevens.tsx').then((m) => ({ default: m.Gegevens }))),
  uitvragen: lazy(() => import('./uitvragen/uitvragen.tsx').then((m) => ({ default: m.Uitvragen }))),
  casusoverleg: lazy(() => import('./casusoverleg/casusoverleg.tsx').then((m) => ({ default: m.Casusoverleg }))),
  plan: lazy(() => import('./plan/plan-van-aanpak.tsx').then((m) => ({ default: m.PlanVanAanpak }))),
  afschaling: lazy(() => import('./afschaling/afschaling.tsx').then((m) => ({ default: m.Afschaling }))),
  'wie-ziet-wat': lazy(() => import('./wie-ziet-wat.tsx').then((m) => ({ default: m.WieZietWat }))),
  verloop: lazy(() => import('./verloop.tsx').then((m) => ({ default: m.Verloop }))),
}

/** One casus, with only the parts that are for this reader. */
export function CasusPagina() {
  const { casusnummer } = useParams({ strict: false })
  return casusnummer ? <Casuspagina key={casusnummer} casusnummer={casusnummer} /> : <GeenInzage />
}

function Casuspagina({ casusnummer }: { readonly casusnummer: string }) {
  const doel = useInzagedoel()
  const { data: casus, error, refetch } = useQuery(casusQuery(casusnummer, doel))
  const gesloten = isGeenInzage(error)
  useOpruimen(casusnummer, gesloten)
  // A doel of an earlier fase is no longer one to look for: look for the usual one before giving up.
  if (gesloten && doel)
    return <Navigate from="/casussen/$casusnummer" to="." search={(zoek) => ({ ...zoek, doel: undefined })} replace />
  if (gesloten) return <GeenInzage />
  if (!casus && error) return <Deelfout casusnummer={casusnummer} fout={error} opnieuw={() => void refetch()} />
  if (!casus) return <Laden />
  return (
    <>
      <Kop casus={casus} />
      {error && <Probleemmelding fout={error} />}
      <Inhoud casus={casus} />
    </>
  )
}

/** Once a casus is closed to this reader, nothing that was fetched of it stays in memory. */
function useOpruimen(casusnummer: string, gesloten: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (gesloten) client.removeQueries({ queryKey: vanCasus(casusnummer), type: 'inactive' })
  }, [client, gesloten, casusnummer])
}

function Inhoud({ casus }: { readonly casus: Casus }) {
  const deel = useDeel(casus)
  const Pagina = paginas[deel]
  return (
    <CatchBoundary
      getResetKey={() => `${casus.casusnummer} ${deel}`}
      errorComponent={({ error, reset }) => <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={reset} />}
    >
      <Suspense fallback={<Laden />}>
        <Pagina casus={casus} />
      </Suspense>
    </CatchBoundary>
  )
}

/** A right has ended, or there never was one: the same words for both, so that they betray nothing. */
function GeenInzage() {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return (
    <Stack gap="sm" maw={640} py="xl">
      <Title order={1} ref={kop} tabIndex={-1} style={{ outline: 'none' }}>
        {t.geenInzageTitel}
      </Title>
      <Text>{t.geenInzage}</Text>
      <Text>{t.geenInzageHelpt}</Text>
      <Anchor component={Link} to="/casussen">
        {t.naarCasussen}
      </Anchor>
    </Stack>
  )
}
