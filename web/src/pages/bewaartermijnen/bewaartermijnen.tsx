import { Badge, Group, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { bewaartermijnenQuery, type Eindregel, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { bewaartermijnenTeksten as t } from '../../teksten/bewaartermijnen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { deelpaden } from '../casus/deelpaden.ts'
import { Bladerlijst, Casusregel, nummerstijl } from '../casussen/bladerlijst.tsx'
import { Faseteken } from '../casussen/faseteken.tsx'
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
  const lijst = useQuery({ ...bewaartermijnenQuery(pagina), placeholderData: keepPreviousData })
  return (
    <Bladerlijst
      lijst={lijst}
      regels={({ casussen }) => casussen}
      sleutel={({ casusnummer }) => casusnummer}
      leeg={{ title: t.leegTitel, explanation: t.leeg }}
      onPagina={(nummer) => void navigeer({ search: { pagina: nummer } })}
    >
      {(casus) => <Regel casus={casus} />}
    </Bladerlijst>
  )
}

interface Regeldelen {
  readonly casus: Eindregel
}

function Regel({ casus }: Regeldelen) {
  const { casusnummer, stap, besluitOp } = casus
  return (
    <Casusregel>
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
    </Casusregel>
  )
}

/** A link for who works on casussen; the manager knows the number alone. */
function Casusnaam({ casusnummer }: Pick<Eindregel, 'casusnummer'>) {
  if (useIk().rol === 'manager') return <span className={nummerstijl}>{casusnummer}</span>
  return (
    <Link to={deelpaden.afschaling} params={{ casusnummer }} className={nummerstijl}>
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
