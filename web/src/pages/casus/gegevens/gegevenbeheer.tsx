import { gegevenBeperken, gegevenIntrekken, gegevenVrijgeven, gegevenWijzigen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { DirecteHandeling, Handeling } from '../handeling.tsx'
import type { Casus, DoelId, Gegeven } from '../queries.ts'
import { alsVrijgave, alsWoorden, veldenVan } from './gegeven-schema.ts'
import { Gegevenformulier } from './gegevenformulier.tsx'
import type { Inhoud } from './gegevenkaart.tsx'
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

function Wijzigen({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <Handeling
      casus={casus}
      id="gegevenWijzigen"
      label={t.wijzigen}
      size="xs"
      inhoud={({ sluit, doel }) => (
        <Gegevenformulier
          casusnummer={casus.casusnummer}
          begin={veldenVan(gegeven, inhoud)}
          knop={t.opslaan}
          sluit={sluit}
          verstuur={(velden) => vraag(gegevenWijzigen, { ...adres(casus, gegeven, doel), body: alsWoorden(velden) })}
          velden={(form) => <Woordvelden form={form} />}
        />
      )}
    />
  )
}

function Vrijgeven({ casus, gegeven, inhoud }: Beheerdelen) {
  return (
    <Handeling
      casus={casus}
      id="gegevenVrijgeven"
      label={t.vrijgeven}
      size="xs"
      inhoud={({ sluit, doel }) => (
        <Gegevenformulier
          casusnummer={casus.casusnummer}
          begin={veldenVan(gegeven, inhoud)}
          knop={t.opslaan}
          sluit={sluit}
          verstuur={(velden) => vraag(gegevenVrijgeven, { ...adres(casus, gegeven, doel), body: alsVrijgave(velden) })}
          velden={(form) => <Zeggenschapvelden form={form} casus={casus} />}
        />
      )}
    />
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
