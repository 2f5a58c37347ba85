import { toewijzingBeeindigen, toewijzingVastleggen } from '@casushuis/contract'
import { Stack, Text } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { vraag } from '../../api/client.ts'
import { medewerkersQuery, useIk } from '../../api/queries.ts'
import { formatDay, lastMomentBefore } from '../../components/date.ts'
import { Loading } from '../../components/loading.tsx'
import { Panel } from '../../components/panel.tsx'
import { rolnamen } from '../../teksten/begrippen.ts'
import { toewijzingTeksten as t } from '../../teksten/casus-kop.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { isOpen } from './aanbod.ts'
import { DirecteHandeling } from './directe-handeling.tsx'
import { Handelingformulier } from './handelingformulier.tsx'
import type { Casus } from './queries.ts'
import { Taakveld } from './taakveld.tsx'
import stijl from './toewijzingen.module.css'

type Toewijzing = Casus['toewijzingen'][number]

/** Who of the own organisation works on this casus; assigning a colleague and ending that (P8). */
export function Toewijzingen({ casus }: { readonly casus: Casus }) {
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <Suspense fallback={<Loading />}>
        <Stack align="flex-start">
          <Lijst casus={casus} />
          <Toewijzen casus={casus} />
        </Stack>
      </Suspense>
    </Panel>
  )
}

function Lijst({ casus }: { readonly casus: Casus }) {
  const mijnMensen = new Set([useIk().id, ...useToeTeWijzen().map((m) => m.id)])
  if (casus.toewijzingen.length === 0) return <Text c="dimmed">{t.geen}</Text>
  return (
    <ul className={stijl.lijst}>
      {casus.toewijzingen.map((toewijzing) => (
        <li key={toewijzing.id}>
          <div>
            <Text>{toewijzing.medewerker.naam}</Text>
            <Text size="sm" c="dimmed">
              {rolnamen[toewijzing.rol]}, {periode(toewijzing)}
              {toewijzing.waarneemtVoor && `, ${t.neemtWaarVoor(toewijzing.waarneemtVoor)}`}
            </Text>
          </div>
          {mijnMensen.has(toewijzing.medewerker.id) && isOpen(casus, 'toewijzingBeeindigen') && (
            <Beeindigen casus={casus} toewijzing={toewijzing} />
          )}
        </li>
      ))}
    </ul>
  )
}

/** The moment at which an assignment ends is no longer in it: the last day is the one before. */
const laatsteDag = (tot: string) => formatDay(lastMomentBefore(tot))
const periode = ({ vanTijdstip: van, totTijdstip: tot }: Toewijzing) =>
  tot ? t.vanTot(formatDay(van), laatsteDag(tot)) : t.vanaf(formatDay(van))

function Beeindigen({
  casus,
  toewijzing: { id, versie, medewerker },
}: {
  readonly casus: Casus
  readonly toewijzing: Toewijzing
}) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="toewijzingBeeindigen"
      label={t.beeindigen}
      naam={t.beeindigVan(medewerker.naam)}
      variant="subtle"
      size="xs"
      bevestig={t.bevestig(medewerker.naam)}
      onDoe={(met) => vraag(toewijzingBeeindigen, { ...met, params: { casusnummer, id }, versie })}
    />
  )
}

/** The people this reader could assign: own colleagues, or for the procesregie those of the zvh. */
function useToeTeWijzen() {
  const { collegas, procesregisseurs, ondersteuners } = useSuspenseQuery(medewerkersQuery()).data
  return useIk().partij ? collegas : [...procesregisseurs, ...ondersteuners]
}

function Toewijzen({ casus }: { readonly casus: Casus }) {
  const { casusnummer, toewijzingen } = casus
  const { partij, vandaag } = useIk()
  const al = new Set<string>(toewijzingen.filter((w) => w.waarneemtVoor === null).map((w) => w.medewerker.id))
  const keuzes = useToeTeWijzen().flatMap((m) => (al.has(m.id) ? [] : [{ value: m.id, label: m.naam }]))
  return (
    <Handelingformulier
      casus={casus}
      contract={toewijzingVastleggen}
      over={casusnummer}
      bewaart={false}
      begin={{ medewerker: '', tot: null, taak: null }}
      inPlaatsVan={keuzes.length === 0 && t.geenCollegas}
      stuur={(body, met) => vraag(toewijzingVastleggen, { ...met, params: { casusnummer }, body })}
      knop={t.toewijzen}
      zonderAnnuleren
    >
      {(form) => (
        <>
          {partij && !casus.taak && <Taakveld form={form} naam="taak" />}
          <Keuzelijst form={form} naam="medewerker" label={t.collega} uitleg={t.collegaUitleg} keuzes={keuzes} />
          <Dagkeuze form={form} naam="tot" label={t.tot} uitleg={t.totUitleg} minDate={vandaag} clearable magLeeg />
        </>
      )}
    </Handelingformulier>
  )
}
