import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatMoment } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

type Verstrekking = Casus['verstrekkingen'][number]

/** What was collected for an action, as files to keep: for who got it, and the proof for who gave it (C8). */
export function Verstrekkingen({ casus }: { readonly casus: Casus }) {
  const { verstrekkingen } = casus
  if (verstrekkingen.length === 0) return null
  return (
    <Panel title={t.verstrekkingen} explanation={t.verstrekkingenUitleg}>
      <ul className={stijl.acties}>
        {verstrekkingen.map((v) => (
          <li key={v.id} className={stijl.actie}>
            <Stack gap={4} className={stijl.actietekst ?? ''}>
              <Text fw={600}>{v.vanMij ? t.vanU(v.titel, v.ontvanger.naam) : t.doorU(v.titel, v.bron.naam)}</Text>
              <Text size="sm" className={stijl.zacht ?? ''}>
                {t.kenmerk(v.kenmerk, formatMoment(v.verstrektTijdstip))}
              </Text>
              <Bestanden casusnummer={casus.casusnummer} van={v} />
            </Stack>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

/** The browser keeps the file itself: nothing of it stays in the page. */
function Bestanden({ casusnummer, van }: { readonly casusnummer: string; readonly van: Verstrekking }) {
  const deel = van.vanMij ? 'ontvangstbewijzen' : 'verstrekkingen'
  const adres = `/api/v1/casussen/${casusnummer}/${deel}/${van.id}`
  const [pdf, json] = van.vanMij ? [t.bewijsPdf, t.bewijsJson] : [t.verstrekkingPdf, t.verstrekkingJson]
  return (
    <Group gap="md">
      {[
        { soort: pdf, href: `${adres}/pdf` },
        { soort: json, href: adres },
      ].map(({ soort, href }) => (
        <Anchor key={soort} href={href} download size="sm" aria-label={t.bestandVan(soort, van.kenmerk)}>
          <Group gap={6} component="span">
            <IconDownload size={16} aria-hidden />
            {soort}
          </Group>
        </Anchor>
      ))}
    </Group>
  )
}
