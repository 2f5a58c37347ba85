import { afwijkingBeeindigen, termijnAfwijken } from '@casushuis/contract'
import { maandenTotHerbeoordeling, plusMaanden } from '@casushuis/handvat'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { addDays, formatDay } from '../../../components/date.ts'
import { andereTermijnTeksten as t } from '../../../teksten/bewaartermijnen.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { isOpen } from '../aanbod.ts'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

interface Termijndelen {
  readonly casus: Casus
}

/** That the dossier is kept for another time than usual, or was opened again by the manager (S4, S6). */
export function AndereTermijn({ casus: { afschaling } }: Termijndelen) {
  const { vandaag } = useIk()
  if (!afschaling) return null
  const { herbeoordelenOp, actiefTot } = afschaling
  return (
    <>
      {herbeoordelenOp && (
        <Text>
          {herbeoordelenOp < vandaag ? t.teLaat(formatDay(herbeoordelenOp)) : t.loopt(formatDay(herbeoordelenOp))}
        </Text>
      )}
      {actiefTot && actiefTot > vandaag && <Text>{t.weerActief(formatDay(actiefTot))}</Text>}
    </>
  )
}

/** Deciding on another term, or weighing it again: each time anew, for half a year at most (S6). */
export function TermijnAfwijken({ casus }: Termijndelen) {
  const { casusnummer, afschaling } = casus
  const { vandaag } = useIk()
  const afstemming = useAfstemming()
  if (!afschaling) return null
  const { vernietigenOp, herbeoordelenOp } = afschaling
  const isArchief = afschaling.stap === 'archief'
  const archiefOp = isArchief && afschaling.archiefOp > vandaag ? vandaag : afschaling.archiefOp
  const hoogstens = plusMaanden(vandaag, maandenTotHerbeoordeling)
  return (
    <Handelingformulier
      casus={casus}
      contract={termijnAfwijken}
      over={casusnummer}
      label={herbeoordelenOp ? t.opnieuw : t.vastleggen}
      bewaart={false}
      begin={{ archiefOp, vernietigenOp, herbeoordelenOp: hoogstens, motivering: '', afstemming }}
      versie={casus.versie}
      stuur={(body, met) => vraag(termijnAfwijken, { ...met, params: { casusnummer }, body })}
      gelukt={(velden) => t.vastgelegd(formatDay(velden.vernietigenOp), formatDay(velden.herbeoordelenOp))}
      knop={herbeoordelenOp ? t.opnieuw : t.vastleggen}
    >
      {(form) => (
        <>
          <Text>{t.uitleg}</Text>
          {!isArchief && (
            <Dagkeuze form={form} naam="archiefOp" label={t.archiefOp} minDate={addDays(vandaag, 1)} maw="16rem" />
          )}
          <Dagkeuze
            form={form}
            naam="vernietigenOp"
            label={t.vernietigenOp}
            minDate={addDays(vandaag, 1)}
            maw="16rem"
          />
          <Dagkeuze
            {...{ form, naam: 'herbeoordelenOp', label: t.herbeoordelenOp, uitleg: t.herbeoordelenOpUitleg }}
            {...{ minDate: addDays(vandaag, 1), maxDate: hoogstens, maw: '24rem' }}
          />
          <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} regels={4} />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}

/** Back to the usual terms; where their day has passed, everything is destroyed at once (S6). */
export function AfwijkingBeeindigen({ casus }: Termijndelen) {
  const { casusnummer } = casus
  const afstemming = useAfstemming()
  if (!isOpen(casus, 'afwijkingBeeindigen')) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={afwijkingBeeindigen}
      over={casusnummer}
      bewaart={false}
      begin={{ motivering: '', afstemming }}
      versie={casus.versie}
      stuur={(body, met) => vraag(afwijkingBeeindigen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.beeindigd}
      knop={t.beeindigen}
    >
      {(form) => (
        <>
          <Text>{t.beeindigenGevolg}</Text>
          <Tekstvak form={form} naam="motivering" label={t.waaromTerug} regels={4} eerste />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}
