import { Anchor, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, Outlet, useParams } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { Loading } from '../../components/loading.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { kopTeksten as t } from '../../teksten/casus-kop.ts'
import { MetCasus } from './casus-context.ts'
import { Deelfout } from './deelfout.tsx'
import { deelpaden } from './deelpaden.ts'
import { delenVan, useDeel } from './delen.tsx'
import { Kop } from './kop.tsx'
import { type Casus, casusQuery, isGeenInzage, useInzagedoel, vanCasus } from './queries.ts'
import { useVolgen } from './volgen.ts'

/** One casus, with only the parts that are for this reader. */
export function CasusPagina() {
  const { casusnummer } = useParams({ from: '/bladen/casussen/$casusnummer' })
  return <Casuspagina key={casusnummer} casusnummer={casusnummer} />
}

function Casuspagina({ casusnummer }: { readonly casusnummer: string }) {
  const doel = useInzagedoel()
  const { data: casus, error, refetch } = useQuery(casusQuery(casusnummer, doel))
  const gesloten = isGeenInzage(error)
  useOpruimen(casusnummer, gesloten)
  const aanwezig = useVolgen(casusnummer, casus !== undefined && !gesloten)
  // A doel of an earlier fase is no longer one to look for: look for the usual one before giving up.
  if (gesloten && doel) return <Navigate to="." search={{}} replace />
  if (gesloten) return <GeenInzage />
  if (!casus && error) return <Deelfout casusnummer={casusnummer} fout={error} opnieuw={() => void refetch()} />
  if (!casus) return <Loading />
  return (
    <>
      <Kop casus={casus} aanwezig={aanwezig} />
      {error && <ProblemMessage fout={error} />}
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

/** The part that the address asks for, or the overview where that part is not there for this reader. */
function Inhoud({ casus }: { readonly casus: Casus }) {
  const deel = useDeel()
  if (deel && !delenVan(casus).includes(deel))
    return <Navigate from="/casussen/$casusnummer" to={deelpaden.overzicht} search={true} replace ignoreBlocker />
  return (
    <MetCasus value={casus}>
      <Outlet />
    </MetCasus>
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
