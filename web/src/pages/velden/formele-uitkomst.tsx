import { type Criterium, criteriumnamen, formeleUitkomst } from '@casushuis/handvat'
import { Text } from '@mantine/core'
import { intakeTeksten as t } from '../../teksten/casus-besluiten.ts'
import stijl from './formele-uitkomst.module.css'

/** A judgement on one criterion, as far as it was given. */
interface Oordeel {
  readonly criterium: Criterium
  readonly voldoet?: boolean | undefined
}

/** Whether the casus meets the criteria; undefined while a judgement is missing. The rulebook says so, not the screen. */
export function voldoetFormeel(oordelen: readonly Oordeel[]): boolean | undefined {
  const gegeven = oordelen.flatMap(({ criterium, voldoet }) =>
    voldoet === undefined ? [] : [{ criterium, voldoet, gemotiveerd: true }],
  )
  return gegeven.length === criteriumnamen.length ? formeleUitkomst(gegeven) : undefined
}

/** What follows from the four judgements (A3). */
export function FormeleUitkomst({ oordelen }: { readonly oordelen: readonly Oordeel[] }) {
  const voldoet = voldoetFormeel(oordelen)
  const uitkomst = voldoet === undefined ? t.formeelOnbekend : voldoet ? t.formeelWel : t.formeelNiet
  return (
    <div className={stijl.formeel} role="status" data-voldoet={voldoet ?? false}>
      <Text fw={600}>
        {t.formeel}: {uitkomst}
      </Text>
      <Text size="sm">{t.formeelUitleg}</Text>
    </div>
  )
}
