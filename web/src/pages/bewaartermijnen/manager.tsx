import { dossierActiveren, verlopenAfwijkingBeeindigen } from '@casushuis/contract'
import { maandenWeerActief, plusMaanden } from '@casushuis/handvat'
import { Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Eindregel, useIk } from '../../api/queries.ts'
import { addDays, formatDay } from '../../components/date.ts'
import { bewaartermijnenTeksten as t } from '../../teksten/bewaartermijnen.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'

interface Regeldelen {
  readonly casus: Eindregel
}

const vernieuwt = [['bewaartermijnen'], ['werk']] as const

/** Opening an archived dossier again for a while (S4). */
export function Activeren({ casus: { casusnummer, activerenTot } }: Regeldelen) {
  const { vandaag } = useIk()
  if (!activerenTot) return null
  const gewoonlijk = plusMaanden(vandaag, maandenWeerActief.gewoonlijk)
  return (
    <Vastlegformulier
      contract={dossierActiveren}
      over={casusnummer}
      begin={{ actiefTot: gewoonlijk < activerenTot ? gewoonlijk : activerenTot, motivering: '' }}
      titel={t.activeren}
      uitleg={t.activerenUitleg(casusnummer)}
      knop={t.activeren}
      naam={t.activerenVan(casusnummer)}
      size="xs"
      stuur={(body, met) => vraag(dossierActiveren, { ...met, params: { casusnummer }, body })}
      gelukt={t.geactiveerd}
      vernieuwt={vernieuwt}
    >
      {(form) => (
        <>
          <Dagkeuze
            {...{ form, naam: 'actiefTot', label: t.actiefTotVeld, uitleg: t.actiefTotUitleg(formatDay(activerenTot)) }}
            {...{ minDate: addDays(vandaag, 1), maxDate: activerenTot, maw: '16rem' }}
          />
          <Tekstvak form={form} naam="motivering" label={t.activerenWaarom} uitleg={t.activerenWaaromUitleg} vereist />
        </>
      )}
    </Vastlegformulier>
  )
}

/** Ending another term that the leidende partij did not weigh again (S6). */
export function TermijnBeeindigen({ casus: { casusnummer, beeindigenVanaf, teLaat } }: Regeldelen) {
  const { vandaag } = useIk()
  if (!beeindigenVanaf || !teLaat) return null
  if (beeindigenVanaf > vandaag)
    return (
      <Text size="sm" c="dimmed">
        {t.beeindigenKanVanaf(formatDay(beeindigenVanaf))}
      </Text>
    )
  return (
    <Vastlegformulier
      contract={verlopenAfwijkingBeeindigen}
      over={casusnummer}
      begin={{ motivering: '' }}
      titel={t.beeindigen}
      uitleg={t.beeindigenUitleg(casusnummer)}
      knop={t.beeindigen}
      naam={t.beeindigenVan(casusnummer)}
      size="xs"
      stuur={(body, met) => vraag(verlopenAfwijkingBeeindigen, { ...met, params: { casusnummer }, body })}
      gelukt={t.beeindigd}
      vernieuwt={vernieuwt}
    >
      {(form) => <Tekstvak form={form} naam="motivering" label={t.beeindigenWaarom} vereist />}
    </Vastlegformulier>
  )
}
