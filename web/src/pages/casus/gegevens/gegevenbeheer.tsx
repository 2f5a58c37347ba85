import {
  Gegevenwoordvelden,
  gegevenBeperken,
  gegevenIntrekken,
  gegevenVrijgeven,
  gegevenWijzigen,
  NieuwGegevenSchema,
} from '@casushuis/contract'
import { Group, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { partijenQuery } from '../../../api/queries.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { personenTeksten } from '../../../teksten/personen.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, Gegeven, Inhoud } from '../queries.ts'
import { BetrokkeneVerbeteren } from './betrokkene-verbeteren.tsx'
import { alsNieuwGegeven, type NieuwGegeven, veldenVan } from './gegeven-schema.ts'
import { Woordvelden, Zeggenschapvelden } from './gegevenvelden.tsx'
import { woordenIn, zeggenschapIn } from './in-woorden.ts'
import { PersoonVerbeteren } from './personen.tsx'
import { Themakeuze } from './themakeuze.tsx'

interface Beheerdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  readonly inhoud: Inhoud
}

/** What a bronhouder can do with its own gegeven at any moment (T19). */
export function Gegevenbeheer(delen: Beheerdelen) {
  const { betrokkene: wie } = delen.gegeven
  return (
    <Group gap="xs">
      <Verbeteren {...delen} />
      <Vrijgeven {...delen} />
      <Afschermen {...delen} />
      {wie ? (
        <Text size="sm" c="dimmed">
          {t.nietIntrekken}
        </Text>
      ) : (
        <Intrekken {...delen} />
      )}
    </Group>
  )
}

/** Changing what it says: who somebody is in its own fields, anything else in words. */
function Verbeteren(delen: Beheerdelen) {
  const { casus, gegeven, inhoud } = delen
  const { betrokkene } = gegeven
  if (betrokkene)
    return <BetrokkeneVerbeteren {...delen} {...adres(casus, gegeven)} wie={betrokkene} versie={versieVan(gegeven)} />
  return inhoud.persoon ? <PersoonVerbeteren {...delen} /> : <Wijzigen {...delen} />
}

/** The address of one gegeven. */
const adres = ({ casusnummer }: Casus, { id }: Gegeven) => ({ params: { casusnummer, id } })

/** Who decides on a gegeven knows its version; who does not is offered nothing of this. */
const versieVan = ({ zeggenschap }: Gegeven) => zeggenschap?.versie ?? ''

/** Both forms check the gegeven as a whole: what belongs together, such as the number of a BSN, lies over its parts. */
const wijziging = { ...gegevenWijzigen, body: NieuwGegevenSchema }
/** What is sent of the words, out of the whole form. */
const alleenWoorden = z.object(Gegevenwoordvelden.shape)

/** Whom it is about is sent only where that changes: somebody who is out of sight by now cannot be chosen again. */
function watWijzigt(nieuw: NieuwGegeven, { over }: Inhoud) {
  const { over: wie = null, ...woorden } = alleenWoorden.parse(nieuw)
  return wie === (over?.id ?? null) ? woorden : { ...woorden, over: wie }
}

const vrijgave = { ...gegevenVrijgeven, body: NieuwGegevenSchema }

function Wijzigen({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <Handelingformulier
      casus={casus}
      contract={wijziging}
      over={gegeven.id}
      label={t.wijzigen}
      size="xs"
      bewaart={false}
      begin={veldenVan(gegeven, inhoud)}
      versie={versieVan(gegeven)}
      inWoorden={woordenIn}
      stuur={(nieuw, met) =>
        vraag(gegevenWijzigen, { ...met, ...adres(casus, gegeven), body: watWijzigt(nieuw, inhoud) })
      }
      knop={t.opslaan}
    >
      {(form) => <Woordvelden form={form} casus={casus} />}
    </Handelingformulier>
  )
}

function Vrijgeven({ casus, gegeven, inhoud }: Beheerdelen) {
  const partijen = useQuery(partijenQuery()).data?.partijen ?? []
  const { zeggenschap } = gegeven
  const nu = zeggenschap?.themasVanBronhouder ? zeggenschap.themas : null
  const [gekozen, kies] = useState<string[] | null>()
  const naamVan = (id: string) => partijen.find((p) => p.id === id)?.naam ?? ''
  return (
    <Handelingformulier
      casus={casus}
      contract={vrijgave}
      over={gegeven.id}
      label={t.vrijgeven}
      size="xs"
      bewaart={false}
      begin={veldenVan(gegeven, inhoud)}
      versie={versieVan(gegeven)}
      inWoorden={(velden) => zeggenschapIn(velden, naamVan)}
      stuur={(nieuw, met) => {
        const { vrijgave: wanneer, voorafAan, voorbehouden, geheimhouding } = alsNieuwGegeven(nieuw)
        const themas = gekozen === undefined ? {} : { themas: gekozen }
        const body = { vrijgave: wanneer, voorafAan, voorbehouden, geheimhouding, ...themas }
        return vraag(gegevenVrijgeven, { ...met, ...adres(casus, gegeven), body })
      }}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Zeggenschapvelden form={form} casus={casus} />
          <Themakeuze casus={casus} gekozen={gekozen === undefined ? nu : gekozen} onKies={kies} />
        </>
      )}
    </Handelingformulier>
  )
}

function Afschermen({ casus, gegeven }: Beheerdelen) {
  const beperkt = gegeven.zeggenschap?.beperkt ?? false
  return (
    <DirecteHandeling
      casus={casus}
      id="gegevenBeperken"
      label={beperkt ? t.opheffen : t.afschermen}
      size="xs"
      bevestig={beperkt ? t.opheffenBevestig : t.afschermenBevestig}
      onDoe={(met) =>
        vraag(gegevenBeperken, {
          ...{ ...met, ...adres(casus, gegeven), versie: versieVan(gegeven) },
          body: { beperkt: !beperkt },
        })
      }
    />
  )
}

function Intrekken({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <DirecteHandeling
      casus={casus}
      id="gegevenIntrekken"
      label={t.intrekken}
      size="xs"
      bevestig={inhoud.persoon ? personenTeksten.intrekkenBevestig(inhoud.titel) : t.intrekkenBevestig(inhoud.titel)}
      onherroepelijk
      onDoe={(met) => vraag(gegevenIntrekken, { ...met, ...adres(casus, gegeven), versie: versieVan(gegeven) })}
    />
  )
}
