import { Badge, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useIk, type Werklast, werkverdelingQuery } from '../../api/queries.ts'
import { formatDay, lastMomentBefore } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { paginatitels } from '../../teksten/paginas.ts'
import { verdelingTeksten as t } from '../../teksten/werkverdeling.ts'
import { Bladeren } from '../casussen/bladeren.tsx'
import { Faseteken } from '../casussen/faseteken.tsx'
import { Aanwijzen } from './aanwijzen.tsx'
import { Beeindigen } from './beeindigen.tsx'
import stijl from './werkverdeling.module.css'

/** What runs and who runs it, for the manager, who sees nothing of what it is about (P8). */
export function Werkverdeling() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.werkverdeling} explanation={t.uitleg} />
      {isPossible(ik, 'werkverdelingInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="werkverdelingInzien" />}
    </>
  )
}

function Lijst() {
  const { pagina = 1 } = useSearch({ from: '/bladen/werkverdeling' })
  const navigeer = useNavigate({ from: '/werkverdeling' })
  const { data, error } = useQuery({ ...werkverdelingQuery(pagina), placeholderData: keepPreviousData })
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  if (data.casussen.length === 0) return <EmptyState title={t.leegTitel} explanation={t.leeg} />
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      <ul className="lijst-in-kader">
        {data.casussen.map((casus) => (
          <Regel key={casus.casusnummer} casus={casus} />
        ))}
      </ul>
      <Bladeren {...data} onPagina={(nummer) => void navigeer({ search: { pagina: nummer } })} />
    </Stack>
  )
}

interface Regeldelen {
  readonly casus: Werklast
}

function Regel({ casus }: Regeldelen) {
  const { casusnummer, fase, stap, aangemeldTijdstip } = casus
  return (
    <li className={stijl.regel}>
      <div>
        <span className={stijl.nummer}>{casusnummer}</span>
        <Text size="sm" c="dimmed">
          {t.aangemeld(formatDay(aangemeldTijdstip))}
        </Text>
      </div>
      <Faseteken fase={fase} stap={stap} />
      <div>
        <Procesregisseurs casus={casus} />
        <Beeindigen casus={casus} />
      </div>
      <Aanwijzen casus={casus} />
    </li>
  )
}

function Procesregisseurs({ casus: { procesregisseurs } }: Regeldelen) {
  if (procesregisseurs.length === 0)
    return (
      <div>
        <Badge color="rood">{t.niemand}</Badge>
        <Text size="sm">{t.niemandUitleg}</Text>
      </div>
    )
  return (
    <div>
      {procesregisseurs.map(({ naam, vanTijdstip: van, totTijdstip: tot }) => (
        <Text key={naam}>
          {tot ? t.vanTot(naam, formatDay(van), formatDay(lastMomentBefore(tot))) : t.vanaf(naam, formatDay(van))}
        </Text>
      ))}
    </div>
  )
}
