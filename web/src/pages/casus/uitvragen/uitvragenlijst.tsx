import { uitvraagHerinneren, uitvraagIntrekken } from '@casushuis/contract'
import { isUitvraagTeLaat } from '@casushuis/handvat'
import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { EmptyState } from '../../../components/empty.tsx'
import { Panel } from '../../../components/panel.tsx'
import { uitvraagstandnamen } from '../../../teksten/begrippen.ts'
import { uitvragenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus, Gegeven } from '../queries.ts'
import { Antwoord } from './antwoord.tsx'
import { type Uitvraag, useGegevensVan } from './uitvraag.ts'
import stijl from './uitvragen.module.css'
import { UitvraagVersturen } from './versturen.tsx'

interface Lijstdelen {
  readonly casus: Casus
  readonly uitvragen: readonly Uitvraag[]
}

/** The questions that were asked, newest first, with their answers; and asking another one. */
export function Uitvragenlijst({ casus, uitvragen }: Lijstdelen) {
  const gegevens = useGegevensVan(casus) ?? []
  const nieuwsteEerst = [...uitvragen].sort((a, b) => b.verstuurdTijdstip.localeCompare(a.verstuurdTijdstip))
  return (
    <Panel title={t.titel} explanation={t.uitleg} aside={<UitvraagVersturen casus={casus} />}>
      {nieuwsteEerst.length === 0 ? (
        <EmptyState title={t.leegTitel} explanation={t.leegUitleg} />
      ) : (
        <ul className={stijl.lijst}>
          {nieuwsteEerst.map((uitvraag) => (
            <li key={uitvraag.id}>
              <Vraag casus={casus} uitvraag={uitvraag} gegevens={gegevens} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

interface Vraagdelen {
  readonly casus: Casus
  readonly uitvraag: Uitvraag
  readonly gegevens: readonly Gegeven[]
}

function Vraag({ casus, uitvraag, gegevens }: Vraagdelen) {
  const id = useId()
  return (
    <article aria-labelledby={id}>
      <Stack gap="xs" align="flex-start">
        <div>
          <Group gap="xs">
            <Title order={3} id={id}>
              {uitvraag.partij.naam}
            </Title>
            <Stand uitvraag={uitvraag} />
          </Group>
          <Text size="sm" c="dimmed">
            {t.verstuurd(formatDay(uitvraag.verstuurdTijdstip))} · {t.antwoordVoor(formatDay(uitvraag.antwoordVoor))}
          </Text>
        </div>
        <Text className={stijl.woorden ?? ''}>{uitvraag.vraag}</Text>
        <Achtergrond uitvraag={uitvraag} gegevens={gegevens} />
        <Antwoord casus={casus} uitvraag={uitvraag} gegevens={gegevens} />
        <Wachten casus={casus} uitvraag={uitvraag} />
      </Stack>
    </article>
  )
}

const kleuren = {
  verstuurd: 'oker',
  deelsBeantwoord: 'oker',
  beantwoord: 'groen',
  geweigerd: 'gray',
  ingetrokken: 'gray',
} as const

function Stand({ uitvraag }: { readonly uitvraag: Uitvraag }) {
  const teLaat = isUitvraagTeLaat(uitvraag, useIk().vandaag)
  return (
    <>
      <Badge color={kleuren[uitvraag.stand]}>{uitvraagstandnamen[uitvraag.stand]}</Badge>
      {teLaat && <Badge color="rood">{t.teLaat}</Badge>}
    </>
  )
}

/** Why it was asked, in whose name, and what went along (T1, T4). */
function Achtergrond({ uitvraag, gegevens }: Omit<Vraagdelen, 'casus'>) {
  const titels = uitvraag.meegestuurd.map((id) => gegevens.find((g) => g.id === id)?.inhoud?.titel ?? t.nietZichtbaar)
  return (
    <Disclosure summary={t.hoe}>
      <dl className={stijl.feiten}>
        <Feit naam={t.waaromDezePartij}>{uitvraag.waaromDezePartij}</Feit>
        <Feit naam={t.noodzaak}>{uitvraag.noodzaak}</Feit>
        <Feit naam={t.namens}>{uitvraag.namens}</Feit>
        <Feit naam={t.taak}>
          {uitvraag.taak} ({uitvraag.grondslag})
        </Feit>
        <Feit naam={t.doel}>{uitvraag.doel}</Feit>
        <Feit naam={t.meegestuurd}>{titels.length > 0 ? titels.join('; ') : t.nietsMeegestuurd}</Feit>
      </dl>
    </Disclosure>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What can be done while the answer, or the rest of it, is waited for. */
function Wachten({ casus, uitvraag }: Omit<Vraagdelen, 'gegevens'>) {
  const { vandaag } = useIk()
  const { herinnerdOp, herinnerenVanaf, stand } = uitvraag
  return (
    <>
      {isUitvraagTeLaat(uitvraag, vandaag) && (
        <Text size="sm" c="dimmed">
          {herinnerdOp ? t.herinnerd(formatDay(herinnerdOp), formatDay(herinnerenVanaf)) : t.nogNietHerinnerd}
        </Text>
      )}
      <Group gap="xs">
        {isUitvraagTeLaat(uitvraag, vandaag) && herinnerenVanaf <= vandaag && (
          <Herinneren casus={casus} uitvraag={uitvraag} />
        )}
        {stand === 'verstuurd' && <Intrekken casus={casus} uitvraag={uitvraag} />}
      </Group>
    </>
  )
}

function Herinneren({ casus, uitvraag: { id, partij } }: Omit<Vraagdelen, 'gegevens'>) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="uitvraagHerinneren"
      label={t.herinneren}
      naam={t.herinnerenVan(partij.naam)}
      variant="light"
      size="xs"
      bevestig={t.herinnerenBevestig(partij.naam)}
      onDoe={(met) => vraag(uitvraagHerinneren, { ...met, params: { casusnummer, id } })}
    />
  )
}

function Intrekken({ casus, uitvraag: { id, partij } }: Omit<Vraagdelen, 'gegevens'>) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="uitvraagIntrekken"
      label={t.intrekken}
      naam={t.intrekkenVan(partij.naam)}
      variant="subtle"
      size="xs"
      bevestig={t.intrekkenBevestig(partij.naam)}
      onDoe={(met) => vraag(uitvraagIntrekken, { ...met, params: { casusnummer, id } })}
    />
  )
}
