import { besluitGezien } from '@casushuis/contract'
import { Accordion, Badge, Group, List, Stack, Text } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { vraag } from '../../api/client.ts'
import { formatDay, formatMoment } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import {
  categorienamen,
  criteriumnamenTekst,
  informeerwijzennamen,
  leefgebiednamen,
  stuknamen,
  uitstelgrondnamen,
} from '../../teksten/begrippen.ts'
import { overzichtTeksten as t } from '../../teksten/casus-kop.ts'
import { informerenTeksten as i } from '../../teksten/informeren.ts'
import { DirecteHandeling } from './directe-handeling.tsx'
import { Merkbeheer } from './merkbeheer.tsx'
import { Merken } from './merken.tsx'
import type { Casus } from './queries.ts'

type Stuk = Casus['stukken'][number]

/** The papers of the procesregie and the leidende partij, newest first, each readable in full. */
export function Stukken({ casus }: { readonly casus: Casus }) {
  // How it ended stands above, for as long as that can be read. What was taken out is told to whose it was.
  const stukken = casus.stukken
    .filter((s) => s.soort !== 'afronding' && s.soort !== 'doorverwijzing' && (s.soort !== 'opschoning' || s.eigen))
    .sort((a, b) => b.tijdstip.localeCompare(a.tijdstip))
  const [nieuwste] = stukken
  const ongelezen = stukken.filter((s) => s.eigen && !s.gezien)
  return (
    <Panel title={t.stukken}>
      {nieuwste ? (
        <Accordion multiple defaultValue={[nieuwste, ...ongelezen].map((s) => s.id)} variant="separated" order={3}>
          {stukken.map((stuk) => (
            <Accordion.Item key={stuk.id} value={stuk.id}>
              <Accordion.Control>
                <Stukkop stuk={stuk} />
              </Accordion.Control>
              <Accordion.Panel>
                <Stuktekst casus={casus} stuk={stuk} />
              </Accordion.Panel>
            </Accordion.Item>
          ))}
        </Accordion>
      ) : (
        <Text c="dimmed">{casus.stap === 'archief' ? t.stukkenGesloten : t.geenStukken}</Text>
      )}
    </Panel>
  )
}

function Stukkop({ stuk }: { readonly stuk: Stuk }) {
  return (
    <Group gap="xs" justify="space-between">
      <span>
        <Text span fw={600}>
          {stuknamen[stuk.soort]}
        </Text>{' '}
        {stuk.uitkomst && <Badge variant="light">{stuk.uitkomst}</Badge>}
      </span>
      <Text span size="sm" c="dimmed">
        {t.besluitVan(stuk.door, formatMoment(stuk.tijdstip))}
      </Text>
    </Group>
  )
}

function Stuktekst({ casus, stuk }: { readonly casus: Casus; readonly stuk: Stuk }) {
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <Merken van={stuk} />
        <Merkbeheer casus={casus} van={stuk} wat={stuknamen[stuk.soort]} />
      </Group>
      <Alinea kop={t.aanleiding} tekst={stuk.aanleiding} />
      {stuk.leefgebieden && stuk.leefgebieden.length > 0 && (
        <Blok kop={t.leefgebieden}>
          <Group gap={6}>
            {stuk.leefgebieden.map((l) => (
              <Badge key={l} variant="default" tt="none" fw={400}>
                {leefgebiednamen[l]}
              </Badge>
            ))}
          </Group>
        </Blok>
      )}
      {stuk.criteria && stuk.criteria.length > 0 && <Criteria stuk={stuk} criteria={stuk.criteria} />}
      <Alinea kop={t.afweging} tekst={stuk.afweging} />
      <Alinea kop={t.motivering} tekst={stuk.motivering} />
      <Alinea
        kop={t.afgestemd}
        tekst={stuk.afstemming && t.afgestemdMet(stuk.afstemming.met, formatDay(stuk.afstemming.dag))}
      />
      <Alinea kop={t.monitoringdoel} tekst={stuk.monitoringdoel} />
      <Alinea kop={t.monitoring} tekst={stuk.monitoring} />
      <Opgeschoond stuk={stuk} />
      <Alinea kop={t.advies} tekst={stuk.advies} />
      <Alinea
        kop={i.hoe}
        tekst={
          stuk.informering && i.gehoordOp(informeerwijzennamen[stuk.informering.wijze], formatDay(stuk.informering.dag))
        }
      />
      <Alinea kop={i.verteld} tekst={stuk.informering?.toelichting} />
      <Alinea
        kop={i.later}
        tekst={stuk.uitstel && i.laterTot(uitstelgrondnamen[stuk.uitstel.grond], formatDay(stuk.uitstel.tot))}
      />
      {stuk.eigen && !stuk.gezien && <Gezien casus={casus} stuk={stuk} />}
      {stuk.informeren && (
        <Alinea
          kop={t.informeren}
          tekst={`${stuk.informeren.gedaan ? t.geinformeerd : t.nietGeinformeerd} ${stuk.informeren.toelichting}`}
        />
      )}
    </Stack>
  )
}

/** What was taken out of what the own organisatie brought in, and how much of it stays (C11, S8). */
function Opgeschoond({ stuk: { opgeschoond, blijven } }: { readonly stuk: Stuk }) {
  if (!opgeschoond) return null
  return (
    <Blok kop={t.opgeschoond}>
      <List size="sm">
        {opgeschoond.map(({ categorie, ingebrachtTijdstip: op }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one kind and day are told alike, and the list never changes
          <List.Item key={i}>{t.opgeschoondVan(categorienamen[categorie], op && formatDay(op))}</List.Item>
        ))}
      </List>
      <Text size="sm">{t.opgeschoondUitleg}</Text>
      {blijven !== undefined && <Text size="sm">{t.blijven(blijven)}</Text>}
    </Blok>
  )
}

const teken = { size: 18, style: { flex: 'none' }, 'aria-hidden': true } as const

/** That this was decided in the name of the own organisatie, until somebody there says to have read it (P9). */
function Gezien({ casus, stuk }: { readonly casus: Casus; readonly stuk: Stuk }) {
  const params = { casusnummer: casus.casusnummer, id: stuk.id }
  return (
    <Stack gap="xs" align="flex-start">
      {stuk.soort !== 'opschoning' && <Text size="sm">{t.namensUBesloten}</Text>}
      <DirecteHandeling
        casus={casus}
        id="besluitGezien"
        label={t.gezien}
        naam={t.gezienNaam(stuknamen[stuk.soort])}
        onDoe={(met) => vraag(besluitGezien, { ...met, params })}
      />
    </Stack>
  )
}

interface Criteriadelen {
  readonly stuk: Stuk
  readonly criteria: NonNullable<Stuk['criteria']>
}

/** The formal criteria one by one, and what follows from them; the weighing stands apart (A3, A4). */
function Criteria({ stuk, criteria }: Criteriadelen) {
  return (
    <Blok kop={t.criteria}>
      <Stack gap="xs" component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
        {criteria.map(({ criterium, voldoet, motivering }) => (
          <li key={criterium}>
            <Group gap={6} wrap="nowrap" align="flex-start">
              {voldoet ? <IconCheck {...teken} /> : <IconX {...teken} />}
              <Text size="sm">
                <strong>
                  {criteriumnamenTekst[criterium]}: {(voldoet ? t.voldoet : t.voldoetNiet).toLowerCase()}.
                </strong>{' '}
                {motivering}
              </Text>
            </Group>
          </li>
        ))}
      </Stack>
      {stuk.formeleUitkomst !== undefined && (
        <Text size="sm" mt="xs">
          <strong>{t.formeleUitkomst}:</strong> {stuk.formeleUitkomst ? t.formeelWel : t.formeelNiet}
        </Text>
      )}
    </Blok>
  )
}

function Alinea({ kop, tekst }: { readonly kop: string; readonly tekst: string | undefined }) {
  if (!tekst) return null
  return (
    <Blok kop={kop}>
      <Text style={{ whiteSpace: 'pre-line' }} maw="75ch">
        {tekst}
      </Text>
    </Blok>
  )
}

function Blok({ kop, children }: { readonly kop: string; readonly children: ReactNode }) {
  return (
    <div>
      <Text size="sm" c="dimmed" fw={600}>
        {kop}
      </Text>
      {children}
    </div>
  )
}
