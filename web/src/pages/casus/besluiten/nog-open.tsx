import { nogOpen, type Opensoort } from '@casushuis/handvat'
import { Alert, List, Text } from '@mantine/core'
import { nogOpenTeksten as t } from '../../../teksten/casus-besluiten.ts'
import type { Casus, Gegeven } from '../queries.ts'
import { stuknaam } from '../stuknaam.ts'
import { useGegevensVan } from '../uitvragen/uitvraag.ts'

interface Opendelen {
  readonly casus: Casus
  /** Whether the work goes on after the decision. */
  readonly gaatVerder: boolean
}

/** What is still open, told before somebody decides, as far as the reader sees it (C12). */
export function NogOpen({ casus, gaatVerder }: Opendelen) {
  const gegevens = useGegevensVan(casus) ?? []
  const laatste = casus.overleggen.toSorted((een, ander) => ander.volgnummer - een.volgnummer)[0]?.id
  const uitspraken = casus.uitspraken.filter((u) => u.overleg === laatste)
  const open = nogOpen({ ...casus, uitspraken, gegevens }, gaatVerder)
  if (open.length === 0) return null
  return (
    <Alert color="oker" variant="light" title={t.titel(open.length)}>
      <Text size="sm">{t.uitleg}</Text>
      <List size="sm">
        {open.map(({ soort, id }) => (
          <List.Item key={`${soort} ${id}`}>{t.soort[soort](watIs(casus, gegevens, { soort, id }))}</List.Item>
        ))}
      </List>
    </Alert>
  )
}

interface Openstaand {
  readonly soort: Opensoort
  readonly id: string
}

/** In words: of a text what it says, and of anything else of which organisation it is. */
function watIs(casus: Casus, gegevens: readonly Gegeven[], { id }: Openstaand): string {
  const tekst = [...casus.acties, ...casus.uitspraken].find((x) => x.id === id)?.tekst
  const besluit = casus.stukken.find((x) => x.id === id)
  const organisatie =
    casus.uitvragen.find((u) => u.id === id)?.partij ??
    casus.meeneemafspraken.find((m) => m.id === id)?.ontvanger ??
    gegevens.find((g) => g.id === id)?.bronhouder
  return tekst ?? (besluit && stuknaam(besluit)) ?? organisatie?.naam ?? t.eenOrganisatie
}
