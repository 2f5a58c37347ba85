import { tekstIntrekken } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { Panel } from '../../components/panel.tsx'
import { schrijfselTeksten as t } from '../../teksten/casus-teksten.ts'
import { DirecteHandeling } from './directe-handeling.tsx'
import type { Casus } from './queries.ts'
import { TekstVerbeteren } from './tekst-verbeteren.tsx'

type Tekst = Casus['teHerschrijven'][number]

/** What the reader wrote and nobody reads any more, because something under it was withdrawn (T19). */
export function TeHerschrijven({ casus }: { readonly casus: Casus }) {
  if (casus.teHerschrijven.length === 0) return null
  return (
    <Panel title={t.titel}>
      <Stack>
        <Text>{t.uitleg}</Text>
        {casus.teHerschrijven.map((tekst) => (
          <Regel key={tekst.id} casus={casus} tekst={tekst} />
        ))}
      </Stack>
    </Panel>
  )
}

function Regel({ casus, tekst: { id, versie, soort } }: { readonly casus: Casus; readonly tekst: Tekst }) {
  const wat = t.soort[soort]
  return (
    <Group justify="space-between">
      <Text>{wat}</Text>
      <Group gap="xs">
        <TekstVerbeteren casus={casus} id={id} versie={versie} label={t.opnieuw} naam={t.opnieuwVan(wat)} />
        {soort !== 'plandoel' && soort !== 'actie' && (
          <Intrekken casus={casus} id={id} versie={versie} naam={t.intrekkenVan(wat)} />
        )}
      </Group>
    </Group>
  )
}

interface Intrekdelen {
  readonly casus: Casus
  readonly id: string
  readonly versie: string
  readonly naam: string
}

/** Taking back what one wrote oneself. */
export function Intrekken({ casus, id, versie, naam }: Intrekdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  return (
    <DirecteHandeling
      casus={casus}
      id="tekstIntrekken"
      label={t.intrekken}
      naam={naam}
      size="xs"
      bevestig={t.intrekkenBevestig}
      onherroepelijk
      onDoe={(met) => vraag(tekstIntrekken, { ...met, params, versie })}
    />
  )
}
