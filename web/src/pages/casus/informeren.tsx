import { betrokkeneInformeren, informerenUitstellen } from '@casushuis/contract'
import { informeerwijzen, maandenUitstel, plusMaanden, uitstelgronden } from '@casushuis/handvat'
import { Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { addDays, formatDay } from '../../components/date.ts'
import { Panel } from '../../components/panel.tsx'
import { informeerwijzennamen, uitstelgrondnamen } from '../../teksten/begrippen.ts'
import { brieventeksten } from '../../teksten/brieven.ts'
import { informerenTeksten as t } from '../../teksten/informeren.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import { Afstemmingvelden, useAfstemming } from './besluiten/afstemmingvelden.tsx'
import { Brieven } from './brieven.tsx'
import { Handelingformulier } from './handelingformulier.tsx'
import type { Casus } from './queries.ts'
import { type Stuk, stuknaam } from './stuknaam.ts'

interface Delen {
  readonly casus: Casus
}

const nogTeVertellen = ({ stukken }: Casus) => stukken.filter((s) => s.teVertellen !== null)

/** What the betrokkene must still be told of, by when, and what can be done about it (A13, T18, C13, S9). */
export function Informeren({ casus }: Delen) {
  const { vandaag } = useIk()
  const open = nogTeVertellen(casus)
  if (open.length === 0 && casus.brieven.length === 0) return null
  return (
    <Panel title={t.titel}>
      <Stack>
        <Text>{t.uitleg}</Text>
        <List>
          {open.map((stuk) => (
            <List.Item key={stuk.id}>
              <Text fw={600}>{stuknaam(stuk)}</Text>
              <Text>{stuk.teVertellen && voorWanneer(stuk.teVertellen, vandaag)}</Text>
            </List.Item>
          ))}
        </List>
        <Brieven casus={casus} />
        {open.length > 0 && (
          <Group>
            <Vastleggen casus={casus} />
            <Uitstellen casus={casus} />
          </Group>
        )}
      </Stack>
    </Panel>
  )
}

function voorWanneer({ voor, doorU }: NonNullable<Stuk['teVertellen']>, vandaag: string): string {
  const dag = formatDay(voor)
  const wanneer = voor < vandaag ? t.teLaat(dag) : t.uiterlijk(dag)
  return doorU ? wanneer : `${wanneer} ${t.doorAnder}`
}

function useBesluiten(casus: Casus) {
  const open = nogTeVertellen(casus).filter((s) => s.teVertellen?.doorU)
  return {
    keuzes: open.map((stuk) => ({ waarde: stuk.id, tekst: stuknaam(stuk) })),
    begin: open.map((stuk) => stuk.id),
  }
}

/** How and when the betrokkene was told, and what was said. */
function Vastleggen({ casus }: Delen) {
  const { casusnummer } = casus
  const { vandaag } = useIk()
  const { keuzes, begin } = useBesluiten(casus)
  return (
    <Handelingformulier
      casus={casus}
      contract={betrokkeneInformeren}
      over={casusnummer}
      label={t.vastleggen}
      begin={{ besluiten: begin, dag: vandaag, toelichting: '', berichtNaVernietiging: false }}
      stuur={(body, met) => vraag(betrokkeneInformeren, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.vastgelegd}
      knop={t.vastleggen}
    >
      {(form) => (
        <>
          <Vinkjes form={form} naam="besluiten" label={t.waarover} keuzes={keuzes} />
          <Keuzeveld form={form} naam="wijze" label={t.wijze} keuzes={wijzen} />
          <Dagkeuze form={form} naam="dag" label={t.dag} maxDate={vandaag} maw="16rem" />
          <Tekstvak form={form} naam="toelichting" label={t.watVerteld} uitleg={t.watVerteldUitleg} regels={4} />
          {(casus.afschaling ?? casus.afronding) && (
            <Checkbox
              label={brieventeksten.berichtNaVernietiging}
              description={brieventeksten.berichtNaVernietigingUitleg}
              error={form.formState.errors.berichtNaVernietiging?.message}
              {...form.register('berichtNaVernietiging')}
            />
          )}
        </>
      )}
    </Handelingformulier>
  )
}

const wijzen = informeerwijzen.map((waarde) => ({ waarde, tekst: informeerwijzennamen[waarde] }))
const gronden = uitstelgronden.map((waarde) => ({ waarde, tekst: uitstelgrondnamen[waarde] }))

/** Telling it later, for a reason from the list and until a day on which it comes back. */
function Uitstellen({ casus }: Delen) {
  const { casusnummer } = casus
  const { vandaag } = useIk()
  const { keuzes, begin } = useBesluiten(casus)
  const afstemming = useAfstemming()
  return (
    <Handelingformulier
      casus={casus}
      contract={informerenUitstellen}
      over={casusnummer}
      label={t.uitstellen}
      begin={{ besluiten: begin, tot: '', motivering: '', afstemming }}
      stuur={(body, met) => vraag(informerenUitstellen, { ...met, params: { casusnummer }, body })}
      gelukt={({ tot }) => t.uitgesteld(formatDay(tot))}
      knop={t.uitstellen}
    >
      {(form) => (
        <>
          <Text>{t.uitstelUitleg}</Text>
          <Vinkjes form={form} naam="besluiten" label={t.watLater} keuzes={keuzes} />
          <Keuzeveld form={form} naam="grond" label={t.grond} keuzes={gronden} />
          <Dagkeuze
            {...{ form, naam: 'tot', label: t.tot, uitleg: t.totUitleg, maw: '20rem' }}
            {...{ minDate: addDays(vandaag, 1), maxDate: plusMaanden(vandaag, maandenUitstel) }}
          />
          <Tekstvak form={form} naam="motivering" label={t.waarom} uitleg={t.waaromUitleg} regels={4} />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}
