import { fasen } from '@casushuis/handvat'
import { Anchor, Button, List, NativeSelect, Popover, Stack, Text, Title } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconCheck, IconChevronDown, IconChevronUp, IconEye } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useId } from 'react'
import type { Aanwezig } from '../../api/events.ts'
import { formatDay } from '../../components/date.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { fasenamen, stapnamen } from '../../teksten/begrippen.ts'
import { kopTeksten as t } from '../../teksten/casus-kop.ts'
import { Delen } from './delen.tsx'
import stijl from './kop.module.css'
import { type Casus, useInzagedoel } from './queries.ts'

/** What is always in sight of a casus: who, which fase, in whose name, for which doel, and who else looks. */
export function Kop({ casus, aanwezig }: { readonly casus: Casus; readonly aanwezig: Aanwezig }) {
  return (
    <div className={stijl.kop}>
      <div className={stijl.boven}>
        <div className={stijl.regel}>
          <Betrokkene casus={casus} />
          <div className={stijl.duw}>
            <NuOokHier aanwezig={aanwezig} />
            <Kijkers kijkers={casus.kijkers} aanwezig={aanwezig} />
          </div>
        </div>
        <Achtergrond casus={casus} />
      </div>
      <div className={stijl.balk}>
        <div className={stijl.regel}>
          <Fasen casus={casus} />
          <dl className={stijl.feiten}>
            <Feit naam={t.namens}>
              <strong>{casus.namens.naam}</strong>
            </Feit>
            <Doelkeuze casus={casus} />
          </dl>
        </div>
        <Delen casus={casus} />
      </div>
    </div>
  )
}

/** Who else has this casus open at this moment, as far as this reader may know (C2). */
function NuOokHier({ aanwezig }: { readonly aanwezig: Aanwezig }) {
  if (aanwezig.length === 0) return null
  const wie = wieErZijn(aanwezig)
  const rest = wie.length - metNaam
  return (
    <Text size="sm" className={stijl.aanwezig ?? ''}>
      <strong>{t.nuOokHier}:</strong> {wie.slice(0, metNaam).join(', ')}
      {rest > 0 && t.enNog(rest)}
    </Text>
  )
}

/** More than so many would push away what somebody is reading; all of them stand behind the button beside it. */
const metNaam = 3

const wieErZijn = (aanwezig: Aanwezig) => aanwezig.map(({ organisatie, mensen }) => t.aanwezig(organisatie, mensen))

/** Who is responsible, and behind a toggle on which taak and grondslag; on a phone all of it behind the toggle. */
function Achtergrond({ casus }: { readonly casus: Casus }) {
  const smal = useMediaQuery('(max-width: 48em)') ?? false
  const [meer, { toggle }] = useDisclosure(false)
  const id = useId()
  const Pijl = meer ? IconChevronUp : IconChevronDown
  return (
    <div>
      <div className={stijl.regel}>
        {!smal && (
          <dl className={stijl.feiten}>
            <Mensen casus={casus} />
          </dl>
        )}
        {(smal || casus.taak) && (
          <Anchor component="button" type="button" size="sm" aria-expanded={meer} aria-controls={id} onClick={toggle}>
            {smal ? t.meerOverCasus : t.taakEnGrondslag} <Pijl size={14} className={stijl.pijl ?? ''} aria-hidden />
          </Anchor>
        )}
      </div>
      <div id={id} hidden={!meer}>
        <dl className={stijl.feiten}>
          {smal && <Mensen casus={casus} />}
          {casus.taak && <Feit naam={t.taak}>{casus.taak}</Feit>}
          {casus.grondslag && <Feit naam={t.grondslag}>{casus.grondslag}</Feit>}
        </dl>
      </div>
    </div>
  )
}

function Betrokkene({ casus }: { readonly casus: Casus }) {
  const { betrokkene, casusnummer } = casus
  return (
    <>
      <Title order={1} className={stijl.naam ?? ''}>
        {betrokkene?.naam ?? t.naamNietZichtbaar}
      </Title>
      <Text size="sm" c="dimmed">
        <span className={stijl.nummer}>{t.casus(casusnummer)}</span>
        {betrokkene?.geboortedatum && <> · {t.geboren(formatDay(betrokkene.geboortedatum))}</>}
      </Text>
    </>
  )
}

/** The four fasen as steps; on a phone only the one it is in. */
function Fasen({ casus }: { readonly casus: Casus }) {
  const huidig = fasen.indexOf(casus.fase)
  const stap = casus.stap ? ` (${stapnamen[casus.stap].toLowerCase()})` : ''
  return (
    <ol className={stijl.fasen} aria-label={t.fasen}>
      {fasen.map((fase, i) => (
        <li key={fase} className={stijl.fase} {...(i === huidig ? nu : {})}>
          <span className={stijl.cijfer}>{i < huidig ? <IconCheck size={12} aria-label={t.geweest} /> : i + 1}</span>
          <span>
            {fasenamen[fase]}
            {i === huidig && stap}
            {i === huidig && <span className={stijl.vanVier}>{t.vanVier(i + 1)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

const nu = { 'aria-current': 'step' } as const

/** The doel for which the casus is looked at: a choice where the rulebook leaves one (P1). */
function Doelkeuze({ casus }: { readonly casus: Casus }) {
  const navigeer = useNavigate()
  const gekozen = useInzagedoel()
  const doel = casus.doelen.find((d) => d.id === gekozen) ?? casus.doelen[0]
  if (!doel) return null
  if (casus.doelen.length === 1) return <Feit naam={t.doel}>{doel.tekst}</Feit>
  return (
    <Feit naam={t.doel}>
      {doel.tekst}
      <Disclosure summary={t.anderDoel}>
        <NativeSelect
          size="xs"
          aria-label={t.kiesDoel}
          value={doel.id}
          data={casus.doelen.map((d) => ({ value: d.id, label: d.tekst }))}
          onChange={({ currentTarget: { value } }) => {
            const keuze = casus.doelen.find((d) => d.id === value)?.id
            void navigeer({ to: '.', search: keuze ? { doel: keuze } : {}, replace: true })
          }}
        />
      </Disclosure>
    </Feit>
  )
}

function Mensen({ casus }: { readonly casus: Casus }) {
  const leidend = casus.leiding.at(-1)
  return (
    <>
      {leidend && <Feit naam={t.leidend}>{leidend.partij}</Feit>}
      {casus.procesregisseur && <Feit naam={t.procesregisseur}>{casus.procesregisseur}</Feit>}
      <Feit naam={t.casusregisseur}>
        {casus.casusregisseur ? `${casus.casusregisseur.naam} (${casus.casusregisseur.organisatie})` : t.nogNiet}
      </Feit>
    </>
  )
}

function Feit({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className={stijl.feit}>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Who else can look into this casus, and why, as far as this reader may know. */
function Kijkers({ kijkers, aanwezig }: Pick<Casus, 'kijkers'> & { readonly aanwezig: Aanwezig }) {
  return (
    <Popover width={360} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconEye size={16} aria-hidden />}>
          {t.wieKanZien(kijkers.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.wieKanZien(kijkers.length)}>
        {aanwezig.length > metNaam && (
          <Text size="sm" mb="xs" className={stijl.aanwezig ?? ''}>
            <strong>{t.nuOokHier}:</strong> {wieErZijn(aanwezig).join(', ')}
          </Text>
        )}
        {kijkers.length === 0 ? (
          <Text size="sm">{t.niemandKanZien}</Text>
        ) : (
          <Stack gap="xs">
            <Text size="sm" c="dimmed">
              {t.wieKanZienUitleg}
            </Text>
            <List size="sm" spacing={4} className={stijl.kijkers ?? ''}>
              {kijkers.map((k) => (
                <List.Item key={`${k.naam} ${k.waarom}`}>
                  <strong>{k.naam}</strong>: {k.waarom}
                </List.Item>
              ))}
            </List>
          </Stack>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
