import { afrondingBezwaarMaken, afrondingTerugnemen, afrondingVoortzetten } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { afrondingTeksten as t } from '../../../teksten/casus-afronding.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

interface Delen {
  readonly casus: Casus
}

/** The leidende partij says why the casus should go on (E1). */
export function BezwaarMaken({ casus }: Delen) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={afrondingBezwaarMaken}
      over={casusnummer}
      label={t.bezwaar}
      begin={{ motivering: '' }}
      versie={casus.versie}
      stuur={(body, met) => vraag(afrondingBezwaarMaken, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.bezwaarGemaakt}
      knop={t.bezwaar}
    >
      {(form) => (
        <>
          <Text>{t.bezwaarUitleg}</Text>
          <Tekstvak form={form} naam="motivering" label={t.bezwaarWaarom} regels={4} eerste />
        </>
      )}
    </Handelingformulier>
  )
}

/** The casus goes on where it was (E1). */
export function Terugnemen({ casus }: Delen) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={afrondingTerugnemen}
      over={casusnummer}
      label={t.terugnemen}
      begin={{ motivering: '', afstemming: useAfstemming() }}
      versie={casus.versie}
      stuur={(body, met) => vraag(afrondingTerugnemen, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.teruggenomen}
      knop={t.terugnemen}
    >
      {(form) => (
        <>
          <Text>{t.terugnemenUitleg}</Text>
          <Tekstvak form={form} naam="motivering" label={t.terugnemenWaarom} regels={4} eerste />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}

/** After the objection was talked over it stays as it was decided (E1). */
export function Voortzetten({ casus }: Delen) {
  const { casusnummer } = casus
  const begin = { motivering: '', afstemming: useAfstemming() }
  if (!casus.afronding?.bezwaar) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={afrondingVoortzetten}
      over={casusnummer}
      label={t.voortzetten}
      begin={begin}
      versie={casus.versie}
      stuur={(body, met) => vraag(afrondingVoortzetten, { ...met, params: { casusnummer }, body })}
      gelukt={() => t.voortgezet}
      knop={t.voortzetten}
    >
      {(form) => (
        <>
          <Text>{t.voortzettenUitleg}</Text>
          <Tekstvak form={form} naam="motivering" label={t.voortzettenWaarom} regels={4} eerste />
          <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        </>
      )}
    </Handelingformulier>
  )
}
