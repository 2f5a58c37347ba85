import type { Vrijgave } from '@casushuis/handvat'
import { Badge, Button, Group, Highlight, Stack, Text, Title } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAdjustments, IconLock } from '@tabler/icons-react'
import { memo, useId } from 'react'
import { formatDay } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { categorienamen, duidingTeksten, fasenamen, persoonrolnamen } from '../../../teksten/begrippen.ts'
import { gegevensTeksten as t, wegingTeksten as weging } from '../../../teksten/casus-gegevens.ts'
import { personenTeksten as personen } from '../../../teksten/personen.ts'
import { isOpen } from '../aanbod.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus, Gegeven, Inhoud } from '../queries.ts'
import { Regelverwijzing } from '../regelverwijzing.tsx'
import { Documentbeheer } from './documentbeheer.tsx'
import { Documenten } from './documenten.tsx'
import { Gegevenbeheer } from './gegevenbeheer.tsx'
import stijl from './gegevens.module.css'
import { BetrokkeneAanmerken } from './personen.tsx'

type Wie = NonNullable<Gegeven['betrokkene']>

interface Kaartdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  /** Marked in the text where it occurs. */
  readonly zoek: string
}

/** One gegeven: in full, or only that it is there and why it stays closed. */
export const Gegevenkaart = memo(function Gegevenkaart({ casus, gegeven, zoek }: Kaartdelen) {
  const { betrokkene, inhoud } = gegeven
  if (inhoud) return <Open casus={casus} gegeven={gegeven} inhoud={inhoud} zoek={zoek} />
  if (betrokkene) return <AlleenWie gegeven={gegeven} {...betrokkene} />
  return (
    <div className={stijl.bestaan}>
      <IconLock size={20} aria-hidden />
      <div>
        <Text>{t.bestaan(gegeven.bronhouder.naam)}</Text>
        <Waarom gegeven={gegeven} />
      </div>
    </div>
  )
})

/** In the archive: who it was, and nothing else. */
function AlleenWie({ gegeven, naam, geboortedatum, adres }: Pick<Kaartdelen, 'gegeven'> & Wie) {
  return (
    <article className={stijl.kaart}>
      <div>
        <Title order={4} size="h6">
          {naam}
        </Title>
        <Text>{t.geboren(formatDay(geboortedatum))}</Text>
        {adres && <Text>{adres}</Text>}
      </div>
      <Waarom gegeven={gegeven} />
    </article>
  )
}

function Open({ casus, gegeven, inhoud, zoek }: Kaartdelen & { readonly inhoud: Inhoud }) {
  return (
    <article className={stijl.kaart}>
      <div>
        <Title order={4} size="h6">
          <Highlight component="span" inherit highlight={zoek}>
            {inhoud.titel}
          </Highlight>
        </Title>
        {/* Of a person without a name there is no more than the description above. */}
        {inhoud.tekst !== inhoud.titel && (
          <Highlight highlight={zoek} className={stijl.tekst ?? ''}>
            {inhoud.tekst}
          </Highlight>
        )}
        <Text size="sm" c="dimmed" maw="90ch">
          <strong>{t.noodzaak}</strong> {inhoud.noodzaak}
        </Text>
        {inhoud.persoon?.waaromNaam && (
          <Text size="sm" c="dimmed" maw="90ch">
            <strong>{personen.waaromNaam}</strong> {inhoud.persoon.waaromNaam}
          </Text>
        )}
        <Documenten casus={casus} gegeven={gegeven} inhoud={inhoud} />
      </div>
      <Stack gap={4} align="flex-start">
        <Etiketten inhoud={inhoud} zeggenschap={gegeven.zeggenschap} />
        <Duiding inhoud={inhoud} />
        <Text size="sm" c="dimmed">
          {t.ingebracht(formatDay(inhoud.ingebrachtTijdstip), fasenamen[inhoud.ingebrachtIn].toLowerCase())}
        </Text>
        <Zeggenschap zeggenschap={gegeven.zeggenschap} />
        {gegeven.zeggenschap?.geheimhouding && (
          <Wegingen geheimhouding={gegeven.zeggenschap.geheimhouding} vrijgave={gegeven.zeggenschap.vrijgave} />
        )}
        <Waarom gegeven={gegeven} />
        {(gegeven.eigen || isOpen(casus, 'merkenVerhogen')) && (
          <Beheer casus={casus} gegeven={gegeven} inhoud={inhoud} />
        )}
      </Stack>
    </article>
  )
}

/** What it is and from when, where that was said. */
function Duiding({ inhoud }: { readonly inhoud: Inhoud }) {
  const woorden = duidingTeksten.inWoorden(inhoud)
  return woorden && <Text size="sm">{woorden}</Text>
}

interface Etiketdelen extends Pick<Gegeven, 'zeggenschap'> {
  readonly inhoud: Inhoud
}

function Etiketten({ inhoud, zeggenschap }: Etiketdelen) {
  return (
    <Group gap={4}>
      <Badge variant="default" tt="none">
        {inhoud.persoon ? persoonrolnamen[inhoud.persoon.rol] : categorienamen[inhoud.categorie]}
      </Badge>
      {inhoud.over && (
        <Badge variant="light" tt="none">
          {inhoud.over.omschrijving ? personen.over(inhoud.over.omschrijving) : personen.overOnbekende}
        </Badge>
      )}
      <Merken van={inhoud} />
      {zeggenschap?.geheimhouding && (
        <Badge color="red" variant="light" tt="none" leftSection={<IconLock size={12} aria-hidden />}>
          {t.geheim}
        </Badge>
      )}
      {zeggenschap?.beperkt && (
        <Badge color="gray" variant="light" tt="none">
          {t.afgeschermd}
        </Badge>
      )}
    </Group>
  )
}

const namen = (partijen: readonly { readonly naam: string }[]) => partijen.map((p) => p.naam).join(', ')

/** What the bronhouder decided on who may see it. */
function Zeggenschap({ zeggenschap }: Pick<Gegeven, 'zeggenschap'>) {
  if (!zeggenschap) return null
  const { vrijgave, voorafAan, voorbehouden, medebetrokkene, waaromMedebetrokkene } = zeggenschap
  return (
    <Text size="sm">
      <strong>{t.vrijgave[vrijgave]}.</strong>
      {vrijgave === 'vooraf' && voorafAan.length > 0 && ` ${t.voorafAan(namen(voorafAan))}.`}
      {voorbehouden.length > 0 && ` ${t.voorbehoudTegen(namen(voorbehouden))}.`}
      {medebetrokkene && ` ${personen.ookBetrokkene(waaromMedebetrokkene ?? '')}`}
    </Text>
  )
}

type Geheim = NonNullable<NonNullable<Gegeven['zeggenschap']>['geheimhouding']>

/** For whom secrecy was weighed, for who weighed it also how; and that what was released does not go on without (C10). */
function Wegingen({ geheimhouding, vrijgave }: { readonly geheimhouding: Geheim; readonly vrijgave: Vrijgave }) {
  const { gewogen, wegingen } = geheimhouding
  return (
    <>
      {gewogen.map((kring) => (
        <Text key={kring} size="sm">
          {weging.gewogen[kring]} {wegingen?.[kring] && inWoorden(wegingen[kring])}
        </Text>
      ))}
      {vrijgave !== 'geen' && !gewogen.includes('overleg') && (
        <Text size="sm" c="rood">
          {weging.nietGewogen}
        </Text>
      )}
    </>
  )
}

const inWoorden = ({ toestemming, motivering }: { readonly toestemming: boolean; readonly motivering: string }) =>
  `${toestemming ? weging.metToestemming : weging.zonderToestemming} ${motivering}`

function Waarom({ gegeven: { betrokkene, inhoud, regel } }: { readonly gegeven: Gegeven }) {
  return (
    <Disclosure summary={(inhoud ?? betrokkene) ? t.waaromZiet : t.waaromZietNiet}>
      <Regelverwijzing regel={regel} />
    </Disclosure>
  )
}

/** The acts on one gegeven, made only when they are asked for: a casus can hold hundreds of gegevens. */
function Beheer({ casus, gegeven, inhoud }: Omit<Kaartdelen, 'zoek'> & { readonly inhoud: Inhoud }) {
  const [open, { toggle }] = useDisclosure(false)
  const id = useId()
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="light"
        size="compact-sm"
        leftSection={<IconAdjustments size={16} aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        aria-label={t.beherenVan(inhoud.titel)}
        onClick={toggle}
      >
        {t.beheren}
      </Button>
      <div id={id}>{open && <Handelingen casus={casus} gegeven={gegeven} inhoud={inhoud} />}</div>
    </Stack>
  )
}

/** What its bronhouder can do with it, and what the procesregie can. */
function Handelingen({ casus, gegeven, inhoud }: Omit<Kaartdelen, 'zoek'> & { readonly inhoud: Inhoud }) {
  const { id, eigen, zeggenschap } = gegeven
  const { bijzonder, strafrechtelijk, titel } = inhoud
  const van = { id, versie: zeggenschap?.versie ?? '', bijzonder, strafrechtelijk, eigen }
  return (
    <Group gap="xs">
      {eigen && <Gegevenbeheer casus={casus} gegeven={gegeven} inhoud={inhoud} />}
      {eigen && <Documentbeheer casus={casus} gegeven={gegeven} inhoud={inhoud} />}
      {inhoud.persoon && <BetrokkeneAanmerken casus={casus} gegeven={gegeven} />}
      <Merkbeheer casus={casus} van={van} wat={titel} />
    </Group>
  )
}
