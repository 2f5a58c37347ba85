import { criteriumnamen, findDoel, getHandeling, handvatB2, leefgebieden } from '@casushuis/handvat'
import { Anchor, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Partij } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { gegeventeksten, stapteksten, nakijkteksten as t, veldteksten } from '../../teksten/aanmelden.ts'
import { algemeneTeksten } from '../../teksten/algemeen.ts'
import {
  categorienamen,
  criteriumnamenTekst,
  duidingTeksten,
  leefgebiednamen,
  vrijgavenamen,
} from '../../teksten/begrippen.ts'
import { voldoetFormeel } from '../velden/formele-uitkomst.tsx'
import stijl from './aanmelden.module.css'
import type { Aanmeldvelden, Stapdelen } from './aanmeldvorm.ts'
import { type Stapnaam, stappen } from './stappen.ts'

interface Nakijkdelen extends Stapdelen {
  readonly partij: Partij
  readonly procesregisseurs: readonly { readonly id: string; readonly naam: string }[]
  readonly naarStap: (stap: number) => void
}

/** All that will be sent, with a way back to each step. */
export function StapNakijken({ form, partij, procesregisseurs, naarStap }: Nakijkdelen) {
  const v = form.getValues()
  const blok = (naam: Stapnaam, inhoud: ReactNode) => (
    <Blok naam={naam} onWijzig={() => naarStap(stappen.findIndex((s) => s.naam === naam))}>
      {inhoud}
    </Blok>
  )
  return (
    <>
      {blok('thuishoren', <Opdracht v={v} partij={partij} />)}
      {blok('betrokkene', <Betrokkene {...v.betrokkene} />)}
      {blok('criteria', <Criteria v={v} />)}
      {blok('gegevens', <Gegevens v={v} />)}
      {blok(
        'betrokkenheid',
        <>
          <Regel naam={t.procesregisseur}>{procesregisseurs.find((p) => p.id === v.procesregisseur)?.naam}</Regel>
          <Regel naam={t.betrokkeneGeinformeerd}>
            {v.informeren.gedaan ? veldteksten.welGeinformeerd : veldteksten.nietGeinformeerd}.{' '}
            {v.informeren.toelichting}
          </Regel>
        </>,
      )}
      <Text>{t.naIndienen}</Text>
    </>
  )
}

interface Blokdelen {
  readonly naam: Stapnaam
  readonly onWijzig: () => void
  readonly children: ReactNode
}

function Blok({ naam, onWijzig, children }: Blokdelen) {
  const { titel } = stapteksten[naam]
  return (
    <div className={stijl.blok}>
      <div className={stijl.blokkop}>
        <Title order={3}>{titel}</Title>
        <Anchor component="button" type="button" size="sm" onClick={onWijzig}>
          {t.wijzig(titel)}
        </Anchor>
      </div>
      <dl>{children}</dl>
    </div>
  )
}

function Regel({ naam, children }: { readonly naam: string; readonly children: ReactNode }) {
  return (
    <div className={stijl.regel}>
      <dt>{naam}</dt>
      <dd>{children || t.nietIngevuld}</dd>
    </div>
  )
}

function Opdracht({ v, partij }: { readonly v: Aanmeldvelden; readonly partij: Partij }) {
  const taak = partij.taken.find((ta) => ta.id === v.taak)
  const [doel] = getHandeling('casusAanmelden').doelen
  return (
    <>
      <Regel naam={t.namens}>{partij.naam}</Regel>
      <Regel naam={t.doel}>{doel && findDoel(handvatB2, doel)?.tekst}</Regel>
      <Regel naam={t.taak}>{taak?.naam}</Regel>
      <Regel naam={t.grondslag}>{taak?.grondslag}</Regel>
    </>
  )
}

function Betrokkene({
  naam,
  geboortedatum,
  adres,
  adresVeilig,
  bsn,
  noodzaak,
  deelnemersMogenWetenWie,
}: Aanmeldvelden['betrokkene']) {
  return (
    <>
      <Regel naam={veldteksten.naam}>{naam}</Regel>
      <Regel naam={t.geboren}>{geboortedatum && formatDay(geboortedatum)}</Regel>
      <Regel naam={t.adres}>{adres}</Regel>
      <Regel naam={t.brieven}>{adres && (adresVeilig ? t.brievenNaarAdres : t.brievenPersoonlijk)}</Regel>
      <Regel naam={t.bsn}>{bsn}</Regel>
      <Regel naam={veldteksten.noodzaakBetrokkene}>{noodzaak}</Regel>
      <Regel naam={t.naamZichtbaar}>{deelnemersMogenWetenWie ? algemeneTeksten.ja : algemeneTeksten.nee}</Regel>
    </>
  )
}

function Criteria({ v }: { readonly v: Aanmeldvelden }) {
  const voldoet = voldoetFormeel(v.criteria)
  return (
    <>
      <Regel naam={t.aanleiding}>{v.aanleiding}</Regel>
      <Regel naam={t.leefgebieden}>
        {leefgebieden
          .filter((g) => v.leefgebieden.includes(g))
          .map((g) => leefgebiednamen[g])
          .join(', ')}
      </Regel>
      {criteriumnamen.map((criterium, i) => (
        <Regel key={criterium} naam={criteriumnamenTekst[criterium]}>
          {v.criteria[i]?.voldoet ? veldteksten.voldoet : veldteksten.voldoetNiet}. {v.criteria[i]?.motivering}
        </Regel>
      ))}
      <Regel naam={veldteksten.formeel}>{voldoet ? veldteksten.formeelWel : veldteksten.formeelNiet}</Regel>
      <Regel naam={veldteksten.afweging}>{v.afweging}</Regel>
    </>
  )
}

function Gegevens({ v: { gegevens } }: { readonly v: Aanmeldvelden }) {
  if (gegevens.length === 0) return <Regel naam={t.gegevens}>{t.geenGegevens}</Regel>
  return gegevens.map((gegeven, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change on this step
    <Regel key={i} naam={`${i + 1}. ${categorienamen[gegeven.categorie]}`}>
      <strong>{gegeven.titel}</strong>. {gegeven.tekst}
      <span className={stijl.kenmerken}>
        {t.nodigOmdat} {gegeven.noodzaak}
      </span>
      <span className={stijl.kenmerken}>{kenmerken(gegeven).join('. ')}.</span>
    </Regel>
  ))
}

/** How delicate a gegeven is and who may see it later, in words. */
function kenmerken(gegeven: Aanmeldvelden['gegevens'][number]): readonly string[] {
  return [
    ...(gegeven.bijzonder ? [gegeventeksten.bijzonder] : []),
    ...(gegeven.strafrechtelijk ? [gegeventeksten.strafrechtelijk] : []),
    ...[duidingTeksten.inWoorden(gegeven)].filter(Boolean),
    ...(gegeven.geheimhouding ? [gegeventeksten.geheim] : []),
    vrijgavenamen[gegeven.vrijgave ?? 'geen'],
  ]
}
