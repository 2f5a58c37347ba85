import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { formatDay } from '../../../components/date.ts'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { opschoonTeksten as t } from '../../../teksten/casus-afschaling.ts'
import type { Gegeven } from '../queries.ts'

/* What is shown wherever the procesregie chooses which gegevens go: of some it knows only that they are there. */

const naam = ({ inhoud, bronhouder }: Gegeven) => inhoud?.titel ?? t.nietZichtbaar(bronhouder.naam)

const herkomst = ({ inhoud, bronhouder }: Gegeven) =>
  inhoud && t.van(bronhouder.naam, categorienamen[inhoud.categorie], formatDay(inhoud.ingebrachtTijdstip))

/** One gegeven as a choice. */
export const alsVinkje = (g: Gegeven) => ({ waarde: g.id, tekst: naam(g), uitleg: herkomst(g) })

/** What stays whatever is chosen, and why. */
export function Blijvers({ gegevens }: { readonly gegevens: readonly Gegeven[] }) {
  const vast = gegevens.flatMap((g) => (g.blijft ? [{ ...g, blijft: g.blijft }] : []))
  if (vast.length === 0) return null
  return (
    <div>
      <Text fw={600}>{t.blijftVanzelf}</Text>
      <List size="sm" spacing={2}>
        {vast.map((g) => (
          <List.Item key={g.id}>
            {naam(g)} ({g.bronhouder.naam}): {t.blijftOmdat[g.blijft]}
          </List.Item>
        ))}
      </List>
    </div>
  )
}

interface Bevestigdelen {
  readonly gegevens: readonly Gegeven[]
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

/** The last look at what is about to be destroyed. */
export function Wegbevestiging({ gegevens, bezig, ja, nee }: Bevestigdelen) {
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
          {gegevens.length > 0 && <Text>{t.berichtAanBronhouders}</Text>}
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
