import { correctieGezien } from '@casushuis/contract'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconDownload } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { formatMoment } from '../../../components/date.ts'
import { Message } from '../../../components/message.tsx'
import { Panel } from '../../../components/panel.tsx'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { documentTeksten } from '../../../teksten/documenten.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

type Verstrekking = Casus['verstrekkingen'][number]

/** What was collected, as files to keep: for who got it, and the proof for who gave it (C8, T13). */
export function Verstrekkingen({
  casus,
  uitleg = t.verstrekkingenUitleg,
}: {
  readonly casus: Casus
  readonly uitleg?: string
}) {
  const { verstrekkingen } = casus
  if (verstrekkingen.length === 0) return null
  return (
    <Panel title={t.verstrekkingen} explanation={uitleg}>
      <ul className={stijl.acties}>
        {verstrekkingen.map((v) => (
          <li key={v.id} className={stijl.actie}>
            <Stack gap={4} className={stijl.actietekst ?? ''}>
              <Text fw={600}>{v.vanMij ? t.vanU(v.titel, v.ontvanger.naam) : t.doorU(v.titel, v.bron.naam)}</Text>
              <Text size="sm" className={stijl.zacht ?? ''}>
                {t.kenmerk(v.kenmerk, formatMoment(v.verstrektTijdstip))}
              </Text>
              {v.bericht && <Bericht casus={casus} van={v} wat={v.bericht} />}
              <Bestanden casusnummer={casus.casusnummer} van={v} />
              <Documenten casusnummer={casus.casusnummer} van={v} />
            </Stack>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

interface Berichtdelen {
  readonly casus: Casus
  readonly van: Verstrekking
  readonly wat: NonNullable<Verstrekking['bericht']>
}

/** What became of a gegeven after it was collected, until somebody here says to have read it (T19). */
function Bericht({ casus, van: { id, titel }, wat }: Berichtdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  return (
    <Message tone="oker" icon={<IconAlertTriangle size={20} aria-hidden />} title={t.berichtTitel[wat]}>
      <p>{t.bericht[wat]}</p>
      <DirecteHandeling
        casus={casus}
        id="correctieGezien"
        label={t.berichtGelezen}
        naam={t.berichtGelezenVan(titel)}
        size="xs"
        onDoe={(met) => vraag(correctieGezien, { ...met, params })}
      />
    </Message>
  )
}

interface Bestanddelen {
  readonly casusnummer: string
  readonly van: Verstrekking
}

/** The documents that went along: to keep for who got them, by name for who gave them and has them (C8). */
function Documenten({ casusnummer, van: { id, documenten, vanMij } }: Bestanddelen) {
  if (documenten.length === 0) return null
  if (vanMij) return <Text size="sm">{t.documentenMee(documenten.map((d) => d.naam))}</Text>
  return (
    <Group gap="md">
      {documenten.map((d) => (
        <Bestand
          key={d.id}
          href={`/api/v1/casussen/${casusnummer}/verstrekkingen/${id}/documenten/${d.id}`}
          naam={d.naam}
          wat={t.documentBewaren(d.naam, documentTeksten.wat(d.soort, d.grootte))}
        />
      ))}
    </Group>
  )
}

/** The browser keeps the file itself: nothing of it stays in the page. */
function Bestanden({ casusnummer, van }: Bestanddelen) {
  const deel = van.vanMij ? 'ontvangstbewijzen' : 'verstrekkingen'
  const adres = `/api/v1/casussen/${casusnummer}/${deel}/${van.id}`
  const [pdf, json] = van.vanMij ? [t.bewijsPdf, t.bewijsJson] : [t.verstrekkingPdf, t.verstrekkingJson]
  return (
    <Group gap="md">
      {[
        { soort: pdf, href: `${adres}/pdf` },
        { soort: json, href: adres },
      ].map(({ soort, href }) => (
        <Bestand key={soort} href={href} naam={soort} wat={t.bestandVan(soort, van.kenmerk)} />
      ))}
    </Group>
  )
}

/** `wat` names it where it stands alone. */
function Bestand({ href, naam, wat }: { readonly href: string; readonly naam: string; readonly wat: string }) {
  return (
    <Anchor href={href} download size="sm" aria-label={wat}>
      <Group gap={6} component="span">
        <IconDownload size={16} aria-hidden />
        {naam}
      </Group>
    </Anchor>
  )
}
