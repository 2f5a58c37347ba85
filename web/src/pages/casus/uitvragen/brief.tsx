import { houdtVast, isUitvraagTeLaat } from '@casushuis/handvat'
import { Alert, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import { Loading } from '../../../components/loading.tsx'
import { briefTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import type { Casus, Gegeven } from '../queries.ts'
import { Antwoord } from './antwoord.tsx'
import { Beantwoorden } from './beantwoorden.tsx'
import { type Uitvraag, useGegevensVan } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

interface Briefdelen {
  readonly casus: Casus
  readonly uitvraag: Uitvraag
}

/** A question to the own organisation, to be read as a letter, with the answer below it (T1, T5). */
export function Brief({ casus, uitvraag }: Briefdelen) {
  const id = useId()
  const gegevens = useGegevensVan(casus)
  const naam = casus.betrokkene?.naam
  return (
    <article className={stijl.brief} aria-labelledby={id}>
      <Stack>
        <Title order={2} id={id}>
          {t.titel}
        </Title>
        <Briefkop uitvraag={uitvraag} />
        <Text>{naam ? t.inleiding(uitvraag.namens, naam) : t.inleidingZonderNaam(uitvraag.namens)}</Text>
        <div className={stijl.devraag}>
          <Alinea kop={t.vraag}>{uitvraag.vraag}</Alinea>
        </div>
        <Alinea kop={t.waaromU}>{uitvraag.waaromDezePartij}</Alinea>
        <Alinea kop={t.noodzaak}>{uitvraag.noodzaak}</Alinea>
        <Alinea kop={t.doel}>{uitvraag.doel}.</Alinea>
        <Alinea kop={t.grondslag}>
          {uitvraag.taak} ({uitvraag.grondslag}).
        </Alinea>
        {uitvraag.redenZonderNaam && <Alinea kop={t.redenZonderNaam}>{uitvraag.redenZonderNaam}</Alinea>}
        <Meegestuurd uitvraag={uitvraag} gegevens={gegevens} />
        <Slot casus={casus} uitvraag={uitvraag} gegevens={gegevens ?? []} />
      </Stack>
    </article>
  )
}

function Briefkop({ uitvraag }: Pick<Briefdelen, 'uitvraag'>) {
  return (
    <dl className={stijl.briefkop}>
      <Kopregel naam={t.aan}>{uitvraag.partij.naam}</Kopregel>
      <Kopregel naam={t.namens}>{uitvraag.namens}</Kopregel>
      <Kopregel naam={t.verstuurd}>{formatDay(uitvraag.verstuurdTijdstip)}</Kopregel>
      <Kopregel naam={t.antwoordVoor}>{formatDay(uitvraag.antwoordVoor)}</Kopregel>
    </dl>
  )
}

function Kopregel({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Alinea({ kop, children }: { readonly kop: string; readonly children: ReactNode }) {
  return (
    <div>
      <Title order={3}>{kop}</Title>
      <Text className={stijl.woorden ?? ''}>{children}</Text>
    </div>
  )
}

interface Meegestuurddelen {
  readonly uitvraag: Uitvraag
  readonly gegevens: readonly Gegeven[] | undefined
}

function Meegestuurd({ uitvraag: { meegestuurd }, gegevens }: Meegestuurddelen) {
  if (meegestuurd.length === 0) return null
  return (
    <div>
      <Title order={3}>{t.meegestuurd}</Title>
      <Text size="sm" c="dimmed">
        {t.meegestuurdUitleg}
      </Text>
      {gegevens ? (
        <ul className={stijl.mee}>
          {meegestuurd.map((id) => (
            <li key={id} className={stijl.stuk}>
              <Gegeventekst gegeven={gegevens.find((g) => g.id === id)} />
            </li>
          ))}
        </ul>
      ) : (
        <Loading />
      )}
    </div>
  )
}

function Gegeventekst({ gegeven }: { readonly gegeven: Gegeven | undefined }) {
  if (!gegeven?.inhoud) return <Text c="dimmed">{t.nietMeer}</Text>
  return (
    <>
      <Text fw={600}>{gegeven.inhoud.titel}</Text>
      <Text className={stijl.woorden ?? ''}>{gegeven.inhoud.tekst}</Text>
    </>
  )
}

/** How the letter ends: the answer that was given, or giving it. */
function Slot({ casus, uitvraag, gegevens }: Briefdelen & { readonly gegevens: readonly Gegeven[] }) {
  if (uitvraag.stand === 'ingetrokken') return <Alert color="gray">{t.ingetrokken}</Alert>
  return (
    <Stack gap="sm" align="flex-start">
      <Antwoord casus={casus} uitvraag={uitvraag} gegevens={gegevens} eigen />
      {houdtVast(uitvraag, casus.fase) && <Geven casus={casus} uitvraag={uitvraag} />}
    </Stack>
  )
}

/** Giving the answer, the next part of it, or what is to be added or put right. */
function Geven({ casus, uitvraag }: Briefdelen) {
  const { vandaag } = useIk()
  const { antwoord, herinnerdOp, antwoordVoor } = uitvraag
  const teLaat = isUitvraagTeLaat(uitvraag, vandaag)
  return (
    <>
      <Text size="sm" c="dimmed">
        {t.wieZiet}
      </Text>
      {teLaat && <Alert color="oker">{t.teLaat(formatDay(antwoordVoor))}</Alert>}
      {teLaat && herinnerdOp && <Text size="sm">{t.herinnerd(formatDay(herinnerdOp))}</Text>}
      <Beantwoorden key={antwoord?.tijdstip ?? ''} casus={casus} uitvraag={uitvraag} />
    </>
  )
}
