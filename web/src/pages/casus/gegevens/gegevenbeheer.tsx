import {
  Gegevenwoordvelden,
  gegevenBeperken,
  gegevenIntrekken,
  gegevenVrijgeven,
  gegevenWijzigen,
  NieuwGegevenSchema,
} from '@casushuis/contract'
import { Group } from '@mantine/core'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, DoelId, Gegeven, Inhoud } from '../queries.ts'
import { alsNieuwGegeven, veldenVan } from './gegeven-schema.ts'
import { Woordvelden, Zeggenschapvelden } from './gegevenvelden.tsx'

interface Beheerdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  readonly inhoud: Inhoud
}

/** What a bronhouder can do with its own gegeven at any moment (T19). */
export function Gegevenbeheer(delen: Beheerdelen) {
  return (
    <Group gap="xs">
      <Wijzigen {...delen} />
      <Vrijgeven {...delen} />
      <Afschermen {...delen} />
      <Intrekken {...delen} />
    </Group>
  )
}

/** The address of one gegeven, for one doel. */
const adres = ({ casusnummer }: Casus, { id }: Gegeven, doel: DoelId) => ({
  params: { casusnummer, id },
  query: { doel },
})

/** Both forms check the gegeven as a whole: what belongs together, such as the number of a BSN, lies over its parts. */
const wijziging = { ...gegevenWijzigen, body: NieuwGegevenSchema }
/** What is sent of the words, out of the whole form. */
const alleenWoorden = z.object(Gegevenwoordvelden.shape)
const vrijgave = { ...gegevenVrijgeven, body: NieuwGegevenSchema }

function Wijzigen({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <Handelingformulier
      casus={casus}
      contract={wijziging}
      label={t.wijzigen}
      size="xs"
      bewaart={false}
      begin={veldenVan(gegeven, inhoud)}
      stuur={(nieuw, doel) =>
        vraag(gegevenWijzigen, { ...adres(casus, gegeven, doel), body: alleenWoorden.parse(nieuw) })
      }
      knop={t.opslaan}
    >
      {(form) => <Woordvelden form={form} />}
    </Handelingformulier>
  )
}

function Vrijgeven({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <Handelingformulier
      casus={casus}
      contract={vrijgave}
      label={t.vrijgeven}
      size="xs"
      bewaart={false}
      begin={veldenVan(gegeven, inhoud)}
      stuur={(nieuw, doel) => {
        const { vrijgave: wanneer, voorafAan, voorbehouden, geheimhouding } = alsNieuwGegeven(nieuw)
        const body = { vrijgave: wanneer, voorafAan, voorbehouden, geheimhouding }
        return vraag(gegevenVrijgeven, { ...adres(casus, gegeven, doel), body })
      }}
      knop={t.opslaan}
    >
      {(form) => <Zeggenschapvelden form={form} casus={casus} />}
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
      onDoe={(doel) => vraag(gegevenBeperken, { ...adres(casus, gegeven, doel), body: { beperkt: !beperkt } })}
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
      bevestig={t.intrekkenBevestig(inhoud.titel)}
      onherroepelijk
      onDoe={(doel) => vraag(gegevenIntrekken, { ...adres(casus, gegeven, doel) })}
    />
  )
}
