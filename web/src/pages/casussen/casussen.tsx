import { type Fase, fasen } from '@casushuis/handvat'
import { Chip, Group, Stack } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { casussenQuery } from '../../api/queries.ts'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { fasenamen } from '../../teksten/begrippen.ts'
import { casussenTeksten as t } from '../../teksten/casussen.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { Bladeren } from './bladeren.tsx'
import { Casuskaarten } from './casuskaarten.tsx'
import { Casustabel } from './casustabel.tsx'

/** The casussen to which one is assigned. */
export function Casussen() {
  const { fase, pagina = 1 } = useSearch({ from: '/bladen/casussen' })
  const navigeer = useNavigate({ from: '/casussen' })
  const smal = useMediaQuery('(max-width: 56em)') ?? false
  const { data, error } = useQuery({ ...casussenQuery(pagina, fase), placeholderData: keepPreviousData })
  const Lijst = smal ? Casuskaarten : Casustabel
  return (
    <>
      <PageHeader title={paginatitels.casussen} explanation={t.uitleg} />
      <Stack gap="md">
        <Fasefilter fase={fase} onKies={(keuze) => void navigeer({ search: keuze ? { fase: keuze } : {} })} />
        <ProblemMessage fout={error} />
        {!data && !error && <Loading />}
        {data?.casussen.length === 0 && <Niets fase={fase} />}
        {data && data.casussen.length > 0 && (
          <>
            <Lijst casussen={data.casussen} />
            <Bladeren
              {...data}
              onPagina={(nummer) => void navigeer({ search: (zoek) => ({ ...zoek, pagina: nummer }) })}
            />
          </>
        )}
      </Stack>
    </>
  )
}

interface Filterdelen {
  readonly fase: Fase | undefined
  readonly onKies: (fase: Fase | undefined) => void
}

function Fasefilter({ fase, onKies }: Filterdelen) {
  return (
    <Chip.Group value={fase ?? ''} onChange={(keuze) => onKies(fasen.find((f) => f === keuze))}>
      <Group gap="xs" role="radiogroup" aria-label={t.filter}>
        <Chip value="" size="sm">
          {t.alle}
        </Chip>
        {fasen.map((f) => (
          <Chip key={f} value={f} size="sm">
            {fasenamen[f]}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  )
}

function Niets({ fase }: { readonly fase: Fase | undefined }) {
  return fase ? (
    <EmptyState title={t.leegInFaseTitel} explanation={t.leegInFase} />
  ) : (
    <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
  )
}
