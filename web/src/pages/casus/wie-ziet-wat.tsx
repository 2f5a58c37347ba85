import { Group, MultiSelect, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { EmptyState } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { SearchField } from '../../components/search-field.tsx'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import { isOpen } from './aanbod.ts'
import { useCasus } from './casus-context.ts'
import { Deelfout } from './deelfout.tsx'
import { type Alsofvraag, useInzagedoel, wieZietWatAlsofQuery, wieZietWatQuery } from './queries.ts'
import stijl from './wie-ziet-wat.module.css'
import { Alsofkeuze, Verschil } from './wie-ziet-wat-alsof.tsx'
import { Celuitleg } from './wie-ziet-wat-cel.tsx'
import { Legenda } from './wie-ziet-wat-inzage.tsx'
import { Lijst } from './wie-ziet-wat-lijst.tsx'
import { type Keuze, type Matrix, perBronhouder } from './wie-ziet-wat-matrix.ts'
import { Tabel } from './wie-ziet-wat-tabel.tsx'

/** Who sees which gegeven now, and by which rule (R5). */
export function WieZietWat() {
  const casus = useCasus()
  const [alsof, zetAlsof] = useState<Alsofvraag>()
  const { data, error, refetch } = useQuery(wieZietWatQuery(casus.casusnummer, useInzagedoel()))
  if (error) return <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <Panel title={t.titel}>
      {data.rijen.length === 0 ? (
        <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
      ) : (
        <Stack>
          {isOpen(casus, 'wieZietWatAlsofInzien') && <Alsofkeuze casus={casus} alsof={alsof} kies={zetAlsof} />}
          {alsof ? <Straks casusnummer={casus.casusnummer} alsof={alsof} /> : <Overzicht matrix={data} />}
        </Stack>
      )}
    </Panel>
  )
}

/** The matrix as it would be, with what changes counted and marked (R5). */
function Straks({ casusnummer, alsof }: { readonly casusnummer: string; readonly alsof: Alsofvraag }) {
  const { data, error } = useQuery(wieZietWatAlsofQuery(casusnummer, alsof))
  if (error) return <ProblemMessage fout={error} />
  if (!data) return <Loading />
  return (
    <>
      <Verschil matrix={data} />
      <Overzicht matrix={data} />
    </>
  )
}

function Overzicht({ matrix }: { readonly matrix: Matrix }) {
  const smal = useMediaQuery('(max-width: 48em)') ?? false
  const [gekozenLezers, kiesLezers] = useState<readonly string[]>([])
  const [zoek, zetZoek] = useState('')
  const [keuze, kies] = useState<Keuze>()
  const sluit = useCallback(() => kies(undefined), [])
  const lezers = matrix.lezers.filter((l) => gekozenLezers.length === 0 || gekozenLezers.includes(l.sleutel))
  const groepen = perBronhouder(matrix.rijen, zoek)
  const Weergave = smal ? Lijst : Tabel
  return (
    <Stack>
      <Text size="sm" c="dimmed" maw="75ch">
        {t.uitleg} {!smal && t.toetsen}
      </Text>
      <Zoekbalk matrix={matrix} zoek={zoek} zetZoek={zetZoek} gekozen={gekozenLezers} kies={kiesLezers} />
      <Legenda />
      {groepen.length === 0 ? (
        <Text>{t.nietsGevonden}</Text>
      ) : (
        <Weergave lezers={lezers} groepen={groepen} kies={kies} />
      )}
      <Celuitleg keuze={keuze} sluit={sluit} />
    </Stack>
  )
}

interface Zoekdelen {
  readonly matrix: Matrix
  readonly zoek: string
  readonly zetZoek: (zoek: string) => void
  readonly gekozen: readonly string[]
  readonly kies: (lezers: readonly string[]) => void
}

function Zoekbalk({ matrix, zoek, zetZoek, gekozen, kies }: Zoekdelen) {
  return (
    <Group align="flex-end">
      <SearchField label={t.filterGegeven} value={zoek} change={zetZoek} className={stijl.filter ?? ''} />
      <MultiSelect
        label={t.filterLezer}
        placeholder={gekozen.length === 0 ? t.alleLezers : ''}
        data={matrix.lezers.map((l) => ({ value: l.sleutel, label: l.naam }))}
        value={[...gekozen]}
        onChange={kies}
        searchable
        clearable
        className={stijl.filter ?? ''}
      />
    </Group>
  )
}
