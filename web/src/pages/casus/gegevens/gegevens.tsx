import { Badge, Button, Group, NativeSelect, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { everything, useArrivals } from '../../../components/arrivals.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { Loading } from '../../../components/loading.tsx'
import { NewThings } from '../../../components/new-things.tsx'
import { Panel } from '../../../components/panel.tsx'
import { SearchField } from '../../../components/search-field.tsx'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { gegevensTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { useCasus } from '../casus-context.ts'
import { Deelfout } from '../deelfout.tsx'
import { type Casus, type Gegeven, gegevensQuery, useInzagedoel } from '../queries.ts'
import { AndereZvhs } from './andere-zvhs.tsx'
import { DatCheck } from './dat-check.tsx'
import { type Filter, filter, type Groep, geenFilter, perBronhouder } from './filter.ts'
import { GegevenInbrengen } from './gegeven-inbrengen.tsx'
import { Gegevenkaart } from './gegevenkaart.tsx'
import stijl from './gegevens.module.css'
import { Personen, PersoonToevoegen } from './personen.tsx'
import { Uitwisselen } from './uitwisselen.tsx'

/** The part of the page of a casus with its gegevens. */
export function Gegevensdeel() {
  const casus = useCasus()
  return (
    <Stack>
      <Gegevens casus={casus} />
      <AndereZvhs casus={casus} />
      <Uitwisselen casus={casus} />
    </Stack>
  )
}

interface Gegevensdelen {
  readonly casus: Casus
  /** Whether what is new waits while somebody reads or types, as in a meeting. */
  readonly rustig?: boolean
}

/** The gegevens of a casus that this reader may see, per bronhouder, its own first. */
export function Gegevens({ casus, rustig = false }: Gegevensdelen) {
  const { data, error, refetch } = useQuery(gegevensQuery(casus.casusnummer, useInzagedoel()))
  if (error && !data) return <Deelfout casusnummer={casus.casusnummer} fout={error} opnieuw={() => void refetch()} />
  if (!data) return <Loading />
  return (
    <Panel title={t.titel}>
      <Stack>
        <Group>
          <GegevenInbrengen casus={casus} />
          <PersoonToevoegen casus={casus} />
          <DatCheck casus={casus} />
        </Group>
        <Text size="sm" c="dimmed">
          {t.doelregel(data.doel)} {t.alleenBekijken}
        </Text>
        <Personen casus={casus} gegevens={data.gegevens} />
        {data.gegevens.length === 0 ? (
          <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
        ) : (
          <Lijst casus={casus} gegevens={data.gegevens} rustig={rustig} />
        )}
      </Stack>
    </Panel>
  )
}

interface Lijstdelen {
  readonly casus: Casus
  readonly gegevens: readonly Gegeven[]
  readonly rustig: boolean
}

const isEigen = ({ eigen }: Gegeven): boolean => eigen

function Lijst({ casus, gegevens: alle, rustig }: Lijstdelen) {
  const { shown: gegevens, waiting, show, isNew } = useArrivals(alle, rustig ? isEigen : everything)
  const [gekozen, zet] = useState<Filter>(geenFilter)
  // Typing stays quick with hundreds of gegevens: the list follows a moment later.
  const toegepast = useDeferredValue(gekozen)
  const over = useMemo(() => filter(gegevens, toegepast), [gegevens, toegepast])
  const groepen = useMemo(() => perBronhouder(over), [over])
  return (
    <>
      <NewThings waiting={waiting} label={t.nieuw} onShow={show} />
      <Filterbalk gegevens={gegevens} filter={gekozen} zet={zet} />
      <Group gap="sm">
        <Text size="sm" role="status">
          {over.length === 0 ? t.nietsGevonden : t.gevonden(over.length, gegevens.length)}
        </Text>
        {over.length < gegevens.length && (
          <Button variant="subtle" size="compact-sm" onClick={() => zet(geenFilter)}>
            {t.wisFilter}
          </Button>
        )}
      </Group>
      {groepen.map((groep) => (
        <VanBronhouder
          key={groep.bronhouder.id}
          casus={casus}
          groep={groep}
          zoek={toegepast.tekst.trim()}
          isNieuw={isNew}
        />
      ))}
    </>
  )
}

interface Filterdelen {
  readonly gegevens: readonly Gegeven[]
  readonly filter: Filter
  readonly zet: (filter: Filter) => void
}

function Filterbalk({ gegevens, filter: gekozen, zet }: Filterdelen) {
  const bronhouders = perBronhouder(gegevens).map((g) => g.bronhouder)
  const categorieen = [...new Set(gegevens.flatMap((g) => (g.inhoud ? [g.inhoud.categorie] : [])))]
  const bronhouderkeuze = {
    keuzes: bronhouders.map((b) => ({ value: b.id, label: b.naam })),
    waarde: gekozen.bronhouder,
    kies: (id: string) => zet({ ...gekozen, bronhouder: id || null }),
  }
  const soortkeuze = {
    keuzes: categorieen.map((c) => ({ value: c, label: categorienamen[c] })),
    waarde: gekozen.categorie,
    kies: (categorie: string) => zet({ ...gekozen, categorie: categorieen.find((c) => c === categorie) ?? null }),
  }
  return (
    <Group align="flex-end" role="search">
      <SearchField
        label={t.zoek}
        value={gekozen.tekst}
        change={(tekst) => zet({ ...gekozen, tekst })}
        className={stijl.zoek ?? ''}
      />
      <Keuze label={t.bronhouder} alles={t.alleBronhouders(bronhouders.length)} {...bronhouderkeuze} />
      <Keuze label={t.soort} alles={t.alleSoorten} {...soortkeuze} />
    </Group>
  )
}

interface Keuzedelen {
  readonly label: string
  /** What is said where nothing is narrowed down. */
  readonly alles: string
  readonly keuzes: readonly { readonly value: string; readonly label: string }[]
  readonly waarde: string | null
  readonly kies: (waarde: string) => void
}

/** A choice that narrows the list; not where there is nothing to choose. */
function Keuze({ label, alles, keuzes, waarde, kies }: Keuzedelen) {
  if (keuzes.length < 2) return null
  return (
    <NativeSelect
      label={label}
      value={waarde ?? ''}
      onChange={(e) => kies(e.currentTarget.value)}
      data={[{ value: '', label: alles }, ...keuzes]}
    />
  )
}

interface Groepdelen {
  readonly casus: Casus
  readonly groep: Groep
  readonly zoek: string
  readonly isNieuw: (gegeven: Gegeven) => boolean
}

function VanBronhouder({ casus, groep: { bronhouder, eigen, gegevens }, zoek, isNieuw }: Groepdelen) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <Title order={3} size="h5" id={id} className={stijl.groepkop ?? ''}>
        {bronhouder.naam}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          {eigen && `${t.eigen} · `}
          {t.aantal(gegevens.length)}
        </Text>
      </Title>
      <ul className={stijl.lijst}>
        {gegevens.map((gegeven) => (
          <li key={gegeven.id} className={stijl.rij}>
            {isNieuw(gegeven) && <Badge color="petrol">{t.isNieuw}</Badge>}
            <Gegevenkaart casus={casus} gegeven={gegeven} zoek={zoek} />
          </li>
        ))}
      </ul>
    </section>
  )
}
