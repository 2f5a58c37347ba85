import { overlegdataAfspreken, overlegdatumAfzeggen, overlegdatumVerplaatsen } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay, formatTime, formatWeekday } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { plekTeksten, reeksTeksten as t, wijzigTeksten } from '../../../teksten/casusoverleg.ts'
import { Keuzelijst, Meerkeuzelijst } from '../../velden/keuzelijst.tsx'
import { aanbodVan } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import { gehoudenOverleggen, lopendOverleg } from './overleg.ts'
import { Plekvelden, plekInWoorden } from './plekvelden.tsx'
import { plekVan, verplaatsvorm } from './plekvorm.ts'
import { aantallen, beginVan, dagenVan, type Reeksvelden, reeksvorm, tussenpozen } from './reeksvorm.ts'

/** One date that was agreed ahead. */
type Overlegdatum = Casus['overlegdata'][number]

interface Reeksdelen {
  readonly casus: Casus
}

/** The dates agreed ahead for the overleggen to come, each moved or called off by itself (C11). */
export function VolgendeOverleggen({ casus }: Reeksdelen) {
  const mag = aanbodVan(casus, 'overlegdataAfspreken')?.toegestaan === true
  const { overlegdata } = casus
  if (overlegdata.length === 0 && !mag) return null
  return (
    <Panel title={t.titel} explanation={overlegdata.length === 0 ? t.geen : mag ? t.uitleg : t.uitlegLezer}>
      <Stack align="flex-start">
        {overlegdata.length > 0 && (
          <ul className={stijl.lijst}>
            {overlegdata.map((datum) => (
              <Rij key={datum.id} casus={casus} datum={datum} />
            ))}
          </ul>
        )}
        <Afspreken casus={casus} />
      </Stack>
    </Panel>
  )
}

interface Datumdelen extends Reeksdelen {
  readonly datum: Overlegdatum
}

function Rij({ casus, datum }: Datumdelen) {
  const { tijdstip, duur, plaats, organisaties } = datum
  const inVoorbereiding = casus.overleggen.some((o) => o.datum === datum.id)
  return (
    <li className={stijl.rij}>
      <div className={stijl.rijtekst}>
        <Text fw={600}>
          {formatWeekday(tijdstip)}, {formatTime(tijdstip)}
        </Text>
        <Text size="sm">
          {plaats}, {plekTeksten.minuten(duur)}
        </Text>
        <Text size="sm" c="dimmed">
          {t.met(organisaties.map((o) => o.naam).join(', '))}
        </Text>
        {inVoorbereiding && <Text size="sm">{t.inVoorbereiding}</Text>}
      </div>
      <Group gap="xs">
        <Verplaatsen casus={casus} datum={datum} />
        <Afzeggen casus={casus} datum={datum} />
      </Group>
    </li>
  )
}

const verplaatsing = { ...overlegdatumVerplaatsen, body: verplaatsvorm }

function Verplaatsen({ casus, datum }: Datumdelen) {
  const { casusnummer } = casus
  const { id, versie, tijdstip } = datum
  if (!aanbodVan(casus, 'overlegdatumVerplaatsen')) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={verplaatsing}
      over={id}
      label={wijzigTeksten.verplaatsen}
      naam={t.verplaatsenVan(formatDay(tijdstip))}
      bewaart={false}
      begin={plekVan(datum)}
      versie={versie}
      inWoorden={plekInWoorden}
      stuur={(body, met) => vraag(overlegdatumVerplaatsen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.verplaatst}
      knop={wijzigTeksten.verplaatsen}
    >
      {(form) => (
        <>
          <Text size="sm">{t.verplaatsUitleg}</Text>
          <Plekvelden form={form} overleg={datum} naam={(veld) => veld} />
        </>
      )}
    </Handelingformulier>
  )
}

function Afzeggen({ casus, datum: { id, versie, tijdstip } }: Datumdelen) {
  const { casusnummer } = casus
  const dag = formatDay(tijdstip)
  return (
    <DirecteHandeling
      casus={casus}
      id="overlegdatumAfzeggen"
      label={t.afzeggen}
      naam={t.afzeggenVan(dag)}
      variant="subtle"
      bevestig={t.bevestigAfzeggen(dag)}
      onDoe={(met) => vraag(overlegdatumAfzeggen, { ...met, versie, params: { casusnummer, id } })}
    />
  )
}

const reeks = { ...overlegdataAfspreken, body: reeksvorm }
const aantalkeuzes = aantallen.map((n) => ({ value: String(n), label: String(n) }))
const wekenkeuzes = tussenpozen.map((n) => ({ value: String(n), label: t.weken(n) }))

function Afspreken({ casus }: Reeksdelen) {
  const { casusnummer } = casus
  const { vandaag } = useIk()
  const laatste = lopendOverleg(casus) ?? gehoudenOverleggen(casus)[0]
  const tafel = laatste?.deelnemers.map((d) => d.partij) ?? []
  return (
    <Handelingformulier
      casus={casus}
      contract={reeks}
      over={casusnummer}
      label={t.afspreken}
      begin={{ ...beginVan(vandaag, laatste), plaats: laatste?.plaats ?? '', partijen: tafel.map((p) => p.id) }}
      stuur={(body, met) => vraag(overlegdataAfspreken, { ...met, params: { casusnummer }, body })}
      gelukt={({ data }) => t.afgesproken(data.length)}
      knop={t.opslaan}
    >
      {(form) => (
        <>
          <Text size="sm">{t.afspreekUitleg}</Text>
          <Plekvelden form={form} overleg={{ duur: laatste?.duur ?? null }} naam={(veld) => veld} />
          <Group align="flex-start">
            <Keuzelijst form={form} naam="aantal" label={t.aantal} keuzes={aantalkeuzes} />
            {form.watch('aantal') !== '1' && (
              <Keuzelijst form={form} naam="weken" label={t.wekenVraag} keuzes={wekenkeuzes} />
            )}
          </Group>
          <Dagen {...form.watch()} />
          <Meerkeuzelijst
            form={form}
            naam="partijen"
            label={t.wie}
            uitleg={t.wieUitleg}
            keuzes={meedoenden(casus, tafel)}
          />
        </>
      )}
    </Handelingformulier>
  )
}

/** On which days they will be, before anything is sent. */
function Dagen({ tijdstip, aantal, weken }: Reeksvelden) {
  if (!tijdstip || !aantal || !weken) return null
  const dagen = dagenVan(tijdstip, Number(aantal), Number(weken)).map(formatWeekday)
  return (
    <Text size="sm" aria-live="polite">
      {t.dagen(dagen)}
    </Text>
  )
}

/** Who takes part now, and can be asked to keep a date free: a new organisation is asked when an overleg is prepared. */
function meedoenden({ aanmelder, namens, acties }: Casus, tafel: readonly { id: string; naam: string }[]) {
  const alle = [{ id: aanmelder.id, naam: aanmelder.organisatie }, namens, ...tafel, ...acties.map((a) => a.uitvoerder)]
  return [...new Map(alle.map(({ id, naam }) => [id, { value: id, label: naam }])).values()]
}
