import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { formatMoment } from '../../../components/date.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { Loading } from '../../../components/loading.tsx'
import { Panel } from '../../../components/panel.tsx'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { burgerdeelnamenamen } from '../../../teksten/begrippen.ts'
import { verslagTeksten as t } from '../../../teksten/verslag.ts'
import { useCasus } from '../casus-context.ts'
import { deelpaden } from '../deelpaden.ts'
import { isGeenInzage, useInzagedoel, type Verslag, verslagQuery } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import { Uitkomst } from './verslag-uitkomst.tsx'

/** What an overleg came to: a list of what was recorded, as far as it is for this reader, and nothing to take along (C14). */
export function Verslagpagina() {
  const { nummer } = useParams({ from: '/bladen/casussen/$casusnummer/casusoverleg/$nummer/verslag' })
  const overleg = useCasus().overleggen.find((o) => o.volgnummer === Number(nummer))
  return (
    <Stack>
      <Link className={stijl.verwijzing ?? ''} from="/casussen/$casusnummer" to={deelpaden.casusoverleg} search={true}>
        {t.terug}
      </Link>
      {overleg ? <Gehaald id={overleg.id} /> : <NietHier />}
    </Stack>
  )
}

function Gehaald({ id }: { readonly id: string }) {
  const { data: verslag, error } = useQuery(verslagQuery(useCasus().casusnummer, id, useInzagedoel()))
  if (isGeenInzage(error)) return <NietHier />
  if (error) return <ProblemMessage fout={error} />
  if (!verslag) return <Loading />
  return <Inhoud verslag={verslag} />
}

const NietHier = () => <EmptyState title={t.nietHier} explanation={t.nietHierUitleg} />

interface Verslagdelen {
  readonly verslag: Verslag
}

function Inhoud({ verslag }: Verslagdelen) {
  const { volgnummer, stand, uitspraken } = verslag
  return (
    <>
      <Panel title={t.titel(volgnummer)} explanation={t.uitleg}>
        {stand === 'bezig' && <Text fw={600}>{t.bezig}</Text>}
        <Kop verslag={verslag} />
      </Panel>
      <Panel title={t.beeld}>
        {uitspraken.length === 0 ? <Text>{t.leeg}</Text> : <Uitspraken verslag={verslag} />}
      </Panel>
      <Uitkomst verslag={verslag} />
    </>
  )
}

/** When it was, what it was for, who took part and who was there, and what the betrokkene hears. */
function Kop({ verslag }: Verslagdelen) {
  const { begonnenTijdstip, doel, besluiten, themas, deelnemers, betrokkene } = verslag
  return (
    <dl className={stijl.feiten}>
      <Feit naam={t.begonnen}>{formatMoment(begonnenTijdstip)}</Feit>
      <Feit naam={t.doel}>{doel}</Feit>
      <Feit naam={t.besluiten}>{besluiten}</Feit>
      <Feit naam={t.themas}>{themas.map(({ naam }) => naam).join(', ')}</Feit>
      <Feit naam={t.deelnemers}>{deelnemers.map(({ naam }) => naam).join(', ')}</Feit>
      <Feit naam={t.aanwezig}>
        <Aanwezigen verslag={verslag} />
      </Feit>
      <Feit naam={t.betrokkene}>
        {burgerdeelnamenamen[betrokkene.deelname]}. {betrokkene.toelichting}
      </Feit>
      {betrokkene.zienswijze && <Feit naam={t.zienswijze}>{betrokkene.zienswijze}</Feit>}
    </dl>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who were at the table, each once, however often they came and went. */
function Aanwezigen({ verslag: { aanwezigen } }: Verslagdelen) {
  const wie = aanwezigen.map(({ organisatie, medewerker }) =>
    organisatie ? [medewerker?.naam, organisatie.naam].filter(Boolean).join(', ') : t.deBetrokkene,
  )
  if (wie.length === 0) return t.niemand
  return (
    <ul className={stijl.themas}>
      {[...new Set(wie)].map((naam) => (
        <li key={naam}>{naam}</li>
      ))}
    </ul>
  )
}

function Uitspraken({ verslag: { uitspraken } }: Verslagdelen) {
  return (
    <ul className={stijl.uitspraken}>
      {uitspraken.map(({ id, tekst, bevestigdDoor, tegenspraken }) => (
        <li key={id}>
          <Text className={stijl.woorden ?? ''}>{tekst}</Text>
          {bevestigdDoor.length > 0 && (
            <Text size="sm" className={stijl.zacht ?? ''}>
              {t.bevestigd(bevestigdDoor.join(', '))}
            </Text>
          )}
          {tegenspraken.map(({ partij, tekst: waarom }) => (
            <Text key={partij} size="sm" className={stijl.tegenspraak ?? ''}>
              {t.nietEens(partij, waarom)}
            </Text>
          ))}
        </li>
      ))}
    </ul>
  )
}
