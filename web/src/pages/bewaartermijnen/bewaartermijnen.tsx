import { Badge, Group, Stack, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { bewaartermijnenQuery, type Eindregel, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { bewaartermijnenTeksten as t } from '../../teksten/bewaartermijnen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import { Bladeren } from '../casussen/bladeren.tsx'
import { Faseteken } from '../casussen/faseteken.tsx'
import stijl from './bewaartermijnen.module.css'
import { Activeren, TermijnBeeindigen } from './manager.tsx'

/** The calendar of what ends: of all casussen for the manager, of the own for the procesregisseur (B2.2.4). */
export function Bewaartermijnen() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.bewaartermijnen} explanation={t.uitleg} />
      {isPossible(ik, 'bewaartermijnenInzien') ? <Lijst /> : <NotPossible ik={ik} handeling="bewaartermijnenInzien" />}
    </>
  )
}

function Lijst() {
  const { pagina = 1 } = useSearch({ from: '/bladen/bewaartermijnen' })
  const navigeer = useNavigate({ from: '/bewaartermijnen' })
  const { data, error } = useQuery({ ...bewaartermijnenQuery(pagina), placeholderData: keepPreviousData })
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
  readonly casus: Eindregel
}

function Regel({ casus }: Regeldelen) {
  const { casusnummer, stap, besluitOp } = casus
  return (
    <li className={stijl.regel}>
      <div>
        <Casusnaam casusnummer={casusnummer} />
        <Text size="sm" c="dimmed">
          {t.besloten(formatDay(besluitOp))}
        </Text>
      </div>
      <Faseteken fase="afschaling" stap={stap} />
      <Dagen casus={casus} />
      <Group gap="xs">
        <Activeren casus={casus} />
        <TermijnBeeindigen casus={casus} />
      </Group>
    </li>
  )
}

/** A link for who works on casussen; the manager knows the number alone. */
function Casusnaam({ casusnummer }: Pick<Eindregel, 'casusnummer'>) {
  if (useIk().rol === 'manager') return <span className={stijl.nummer}>{casusnummer}</span>
  return (
    <Link to={deelpaden.afschaling} params={{ casusnummer }} className={stijl.nummer ?? ''}>
      {casusnummer}
    </Link>
  )
}

function Dagen({ casus: { stap, archiefOp, vernietigenOp, herbeoordelenOp, teLaat, actiefTot } }: Regeldelen) {
  const { vandaag } = useIk()
  const weerOpen = actiefTot !== null && actiefTot > vandaag
  return (
    <div>
      {archiefOp && !weerOpen && <Text>{(stap === 'archief' ? t.inArchief : t.archief)(formatDay(archiefOp))}</Text>}
      {weerOpen && <Text>{t.actiefTot(formatDay(actiefTot))}</Text>}
      <Text>{t.vernietigd(formatDay(vernietigenOp))}</Text>
      {herbeoordelenOp && (
        <Group gap="xs">
          <Text>{t.herbeoordelen(formatDay(herbeoordelenOp))}</Text>
          {teLaat && <Badge color="rood">{t.teLaat}</Badge>}
        </Group>
      )}
    </div>
  )
}
