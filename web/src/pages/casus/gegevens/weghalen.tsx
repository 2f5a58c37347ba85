import { List, Stack, Text } from '@mantine/core'
import { formatDay } from '../../../components/date.ts'
import { categorienamen } from '../../../teksten/begrippen.ts'
import { opschoonTeksten as t } from '../../../teksten/casus-afschaling.ts'
import { LaatsteVraag } from '../laatste-vraag.tsx'
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
export function Wegbevestiging({ gegevens, ...antwoord }: Bevestigdelen) {
  return (
    <LaatsteVraag titel={t.zeker(gegevens.length)} antwoorden={t} {...antwoord}>
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
    </LaatsteVraag>
  )
}
