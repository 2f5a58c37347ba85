import { dossierOpschonen } from '@casushuis/contract'
import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { EmptyState } from '../../../components/empty.tsx'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { opschoonTeksten as t } from '../../../teksten/casus-afschaling.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, type Gegeven, useGegevens, useHandelen } from '../queries.ts'
import stijl from './afschaling.module.css'

/** Taking out of the dossier what is no longer needed after the afschaling (S1). */
export function Opschonen({ casus }: { readonly casus: Casus }) {
  return <Handeling casus={casus} id="dossierOpschonen" inhoud={(beeld) => <Keuze casus={casus} {...beeld} />} />
}

const naam = ({ inhoud, bronhouder }: Gegeven) => inhoud?.titel ?? t.nietZichtbaar(bronhouder.naam)

function Keuze({ casus, doel, sluit }: Handelingbeeld & { readonly casus: Casus }) {
  const { casusnummer } = casus
  const gegevens = useGegevens(casusnummer)
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const [gekozen, kies] = useState<string[]>([])
  const [stap, naar] = useState<'kiezen' | 'bevestigen'>('kiezen')
  const verwijder = async () => {
    try {
      const adres = { params: { casusnummer }, query: { doel } }
      const { verwijderd } = await doe(() => vraag(dossierOpschonen, { ...adres, body: { gegevens: gekozen } }))
      sluit()
      notifications.show({ message: t.klaar(verwijderd), color: 'groen' })
    } catch {
      // What the server has against it stands above the choice.
      naar('kiezen')
    }
  }
  if (gegevens.length === 0) return <EmptyState title={t.geenTitel} explanation={t.geen} />
  if (stap === 'bevestigen')
    return (
      <Bevestiging
        gegevens={gegevens.filter((g) => gekozen.includes(g.id))}
        bezig={bezig}
        ja={() => void verwijder()}
        nee={() => naar('kiezen')}
      />
    )
  return (
    <Stack>
      <Text>{t.uitleg}</Text>
      <ProblemMessage fout={fout} />
      <Gegevenkeuze gegevens={gegevens} gekozen={gekozen} kies={kies} verder={() => naar('bevestigen')} />
    </Stack>
  )
}

interface Keuzedelen {
  readonly gegevens: readonly Gegeven[]
  readonly gekozen: string[]
  readonly kies: (ids: string[]) => void
  readonly verder: () => void
}

function Gegevenkeuze({ gegevens, gekozen, kies, verder }: Keuzedelen) {
  const [vergeten, zetVergeten] = useState(false)
  const leeg = gekozen.length === 0
  return (
    <>
      <Checkbox.Group label={t.watWeg} value={gekozen} onChange={kies} error={vergeten && leeg && t.kiesEerst}>
        <Stack gap="xs" className={stijl.keuzes ?? ''} mb={vergeten && leeg ? 4 : 0}>
          {gegevens.map((g) => (
            <Checkbox
              key={g.id}
              value={g.id}
              label={naam(g)}
              description={
                g.inhoud &&
                t.van(g.bronhouder.naam, categorienamen[g.inhoud.categorie], formatDay(g.inhoud.ingebrachtOp))
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group>
        <Button color="rood" onClick={() => (leeg ? zetVergeten(true) : verder())}>
          {t.verder}
        </Button>
      </Group>
    </>
  )
}

interface Bevestigdelen {
  readonly gegevens: readonly Gegeven[]
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

function Bevestiging({ gegevens, bezig, ja, nee }: Bevestigdelen) {
  return (
    <Stack>
      <Alert color="rood" role="alert" icon={<IconAlertTriangle aria-hidden />} title={t.zeker(gegevens.length)}>
        <Stack gap="xs">
          <List spacing={2}>
            {gegevens.map((g) => (
              <List.Item key={g.id}>
                {naam(g)} ({g.bronhouder.naam})
              </List.Item>
            ))}
          </List>
          <Text fw={600}>{t.onherroepelijk}</Text>
        </Stack>
      </Alert>
      <Group>
        {/* The safe answer comes first to hand. */}
        <Button variant="default" onClick={nee} disabled={bezig} autoFocus>
          {t.nee}
        </Button>
        <Button color="rood" loading={bezig} onClick={ja}>
          {t.ja}
        </Button>
      </Group>
    </Stack>
  )
}
