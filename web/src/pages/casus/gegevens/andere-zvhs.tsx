import { datVraagStellen } from '@casushuis/contract'
import { List, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { andereZvhTeksten as t } from '../../../teksten/andere-zvhs.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { isOpen } from '../aanbod.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import { type Casus, type DatVragen, datVragenQuery } from '../queries.ts'
import { DatVraagBeantwoorden } from './dat-vraag-beantwoorden.tsx'

/** What was asked of other zvh's from this casus, and what they ask about it (T8); nothing where this is the only zvh. */
export function AndereZvhs({ casus }: { readonly casus: Casus }) {
  const { data } = useQuery({ ...datVragenQuery(casus.casusnummer), enabled: isOpen(casus, 'datVragenInzien') })
  if (!data || data.zvhs.length + data.ontvangen.length + data.gesteld.length === 0) return null
  return (
    <Panel title={t.titel}>
      <Stack align="flex-start">
        <Text size="sm">{t.uitleg}</Text>
        <Vragen casus={casus} zvhs={data.zvhs} />
        <Ontvangen casus={casus} vragen={data.ontvangen} />
        <Gesteld vragen={data.gesteld} />
      </Stack>
    </Panel>
  )
}

function Vragen({ casus, zvhs }: { readonly casus: Casus; readonly zvhs: DatVragen['zvhs'] }) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={datVraagStellen}
      over={casusnummer}
      label={t.vraagKnop}
      begin={{ zvh: '', reden: '' }}
      stuur={(body, met) => vraag(datVraagStellen, { ...met, params: { casusnummer }, body })}
      gelukt={({ zvh }) => t.gesteld(zvhs.find(({ id }) => id === zvh)?.naam ?? '')}
      knop={t.vraag}
    >
      {(form) => (
        <>
          <Text>{t.vraagUitleg}</Text>
          <Keuzelijst
            form={form}
            naam="zvh"
            label={t.welk}
            keuzes={zvhs.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
          <Tekstvak form={form} naam="reden" label={t.reden} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}

function Gesteld({ vragen }: { readonly vragen: DatVragen['gesteld'] }) {
  if (vragen.length === 0) return null
  return (
    <section aria-label={t.gesteldTitel}>
      <Title order={3} size="h5">
        {t.gesteldTitel}
      </Title>
      <List>
        {vragen.map((gesteld) => (
          <List.Item key={gesteld.id}>
            <Text fw={600}>{t.gesteldRegel(gesteld.zvh, formatDay(gesteld.gesteldTijdstip))}</Text>
            <Text>{uitkomst(gesteld)}</Text>
            <Text size="sm" c="dimmed">
              {t.uwReden} {gesteld.reden}
            </Text>
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function uitkomst({ stand, termijn, procesregisseur }: DatVragen['gesteld'][number]): string {
  if (stand === 'bekend') return t.bekend(procesregisseur ?? '')
  return stand === 'wacht' ? t.wacht(formatDay(termijn)) : t.geenAntwoord
}

function Ontvangen({ casus, vragen }: { readonly casus: Casus; readonly vragen: DatVragen['ontvangen'] }) {
  if (vragen.length === 0) return null
  return (
    <section aria-label={t.ontvangenTitel}>
      <Title order={3} size="h5">
        {t.ontvangenTitel}
      </Title>
      <List>
        {vragen.map((ontvangen) => (
          <List.Item key={ontvangen.id}>
            <Text fw={600}>{t.ontvangenRegel(ontvangen.zvh, ontvangen.vrager, ontvangen.namens)}</Text>
            <Text>{besluit(ontvangen)}</Text>
            {ontvangen.stand === 'open' && <DatVraagBeantwoorden casus={casus} vraag={ontvangen} />}
          </List.Item>
        ))}
      </List>
    </section>
  )
}

function besluit({ stand, termijn }: DatVragen['ontvangen'][number]): string {
  if (stand === 'open') return t.open(formatDay(termijn))
  return stand === 'antwoordGegeven' ? t.antwoordGegeven : t.nietGeantwoord
}
