import { List, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { uitwisselTeksten as t } from '../../../teksten/uitwisseling.ts'
import { isOpen } from '../aanbod.ts'
import { type Casus, gegevensQuery, type Uitwisselingen, uitwisselingenQuery } from '../queries.ts'
import stijl from './gegevens.module.css'
import { OntvangenGegevens } from './ontvangen-gegevens.tsx'
import { UitwisselingBeslissen } from './uitwisseling-beslissen.tsx'
import { UitwisselingVoorstellen } from './uitwisseling-voorstellen.tsx'

/** Exchanging gegevens with another zvh about the same person (T9); nothing where there is no such zvh. */
export function Uitwisselen({ casus }: { readonly casus: Casus }) {
  const ik = useIk()
  const { data } = useQuery({
    ...uitwisselingenQuery(casus.casusnummer),
    enabled: isOpen(casus, 'uitwisselingenInzien'),
  })
  if (!data || data.kanalen.length + data.uitwisselingen.length + data.ontvangen.length === 0) return null
  return (
    <Panel title={t.titel}>
      <Stack align="flex-start">
        <Text size="sm" maw="75ch">
          {ik.partij ? t.uitlegPartij : t.uitlegRegie}
        </Text>
        {data.kanalen.length > 0 && <UitwisselingVoorstellen casus={casus} kanalen={data.kanalen} />}
        <Voorstellen casus={casus} uitwisselingen={data.uitwisselingen} />
        <OntvangenGegevens ontvangen={data.ontvangen} />
      </Stack>
    </Panel>
  )
}

interface Voorsteldelen {
  readonly casus: Casus
  readonly uitwisselingen: Uitwisselingen['uitwisselingen']
}

function Voorstellen({ casus, uitwisselingen }: Voorsteldelen) {
  const kop = useId()
  const { data } = useQuery({ ...gegevensQuery(casus.casusnummer), enabled: uitwisselingen.length > 0 })
  const titelVan = (id: string | null) => data?.gegevens.find((g) => g.id === id)?.inhoud?.titel
  if (uitwisselingen.length === 0) return null
  return (
    <section aria-labelledby={kop} className={stijl.uitwisselingen}>
      <Title order={3} size="h5" id={kop}>
        {t.lijst}
      </Title>
      <ul className={stijl.lijst}>
        {uitwisselingen.map((u) => (
          <li key={u.id} className={stijl.rij}>
            <Voorstel casus={casus} uitwisseling={u} titel={titelVan(u.gegeven)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Eendelen {
  readonly casus: Casus
  readonly uitwisseling: Uitwisselingen['uitwisselingen'][number]
  /** Of the gegeven, where this reader sees it. */
  readonly titel: string | undefined
}

function Voorstel({ casus, uitwisseling, titel }: Eendelen) {
  const { richting, zvh, soort, stand, termijn, waarvoor, antwoorden, eigenAntwoord } = uitwisseling
  const wat = titel ?? (richting === 'geven' ? t.nietTeZien : t.vanDaar)
  return (
    <Stack gap={6} align="flex-start" py="xs">
      <Title order={4} size="h6">
        {wat}
      </Title>
      <Text size="sm">
        {richting === 'geven' ? t.geven(zvh) : t.krijgen(zvh)} · {t.soort(categorienamen[soort])}
      </Text>
      {richting === 'krijgen' && stand === 'open' && (
        <Text size="sm" maw="75ch">
          {t.vanDaarUitleg}
        </Text>
      )}
      {waarvoor && (
        <Text size="sm" maw="75ch">
          <strong>{t.waarvoorKop}</strong> {waarvoor}
        </Text>
      )}
      <Text size="sm">{stand === 'open' ? t.stand.open(formatDay(termijn)) : t.stand[stand]}</Text>
      {eigenAntwoord !== null && <Text size="sm">{t.uZei(eigenAntwoord)}</Text>}
      <UitwisselingBeslissen casus={casus} uitwisseling={uitwisseling} wat={wat} />
      <Antwoorden antwoorden={antwoorden} />
    </Stack>
  )
}

function Antwoorden({ antwoorden }: Pick<Eendelen['uitwisseling'], 'antwoorden'>) {
  if (antwoorden.length === 0) return null
  return (
    <List size="sm" aria-label={t.antwoorden}>
      {antwoorden.map(({ partij, akkoord }) => (
        <List.Item key={partij}>{t.antwoord(partij, akkoord)}</List.Item>
      ))}
    </List>
  )
}
