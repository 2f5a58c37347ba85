import { Badge, Text } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type Informeertelling, useIk, type Werklast, werkverdelingQuery } from '../../api/queries.ts'
import { formatDay, lastMomentBefore } from '../../components/date.ts'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { verdelingTeksten as t } from '../../teksten/werkverdeling.ts'
import { Bladerlijst, Casusregel, nummerstijl } from '../casussen/bladerlijst.tsx'
import { Faseteken } from '../casussen/faseteken.tsx'
import { Aanwijzen } from './aanwijzen.tsx'
import { Beeindigen } from './beeindigen.tsx'

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
  const lijst = useQuery({ ...werkverdelingQuery(pagina), placeholderData: keepPreviousData })
  return (
    <>
      {lijst.data && <TeVertellen {...lijst.data.informeren} />}
      <Bladerlijst
        lijst={lijst}
        regels={({ casussen }) => casussen}
        sleutel={({ casusnummer }) => casusnummer}
        leeg={{ title: t.leegTitel, explanation: t.leeg }}
        onPagina={(nummer) => void navigeer({ search: { pagina: nummer } })}
      >
        {(casus) => <Regel casus={casus} />}
      </Bladerlijst>
    </>
  )
}

/** Of how many decisions a betrokkene is still to be told, in the whole house (A13). */
function TeVertellen({ open, teLaat }: Informeertelling) {
  if (open === 0) return null
  return (
    <Text mb="md" fw={teLaat > 0 ? 600 : 400}>
      {t.teVertellen(open)} {teLaat > 0 && t.teLaatVerteld(teLaat)}
    </Text>
  )
}

interface Regeldelen {
  readonly casus: Werklast
}

function Regel({ casus }: Regeldelen) {
  const { casusnummer, fase, stap, aangemeldTijdstip } = casus
  return (
    <Casusregel>
      <div>
        <span className={nummerstijl}>{casusnummer}</span>
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
    </Casusregel>
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
