import type { Inzagesoort } from '@casushuis/handvat'
import { Group, Text } from '@mantine/core'
import { type Icon, IconEye, IconEyeOff, IconLock } from '@tabler/icons-react'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import stijl from './wie-ziet-wat.module.css'

const iconen: Record<Inzagesoort, Icon> = { inhoud: IconEye, bestaan: IconLock, niets: IconEyeOff }

interface Tekendelen {
  readonly inzage: Inzagesoort
  /** What is different from now, where one looks beforehand. */
  readonly wijziging?: 'opent' | 'sluit' | null
}

/** What a lezer gets, as a sign and a word: the colour is never the only thing that tells. */
export function Inzageteken({ inzage, wijziging = null }: Tekendelen) {
  const Teken = iconen[inzage]
  return (
    <span className={stijl.teken}>
      <Teken size={16} aria-hidden />
      <span>{t[inzage]}</span>
      {wijziging && <strong className={stijl.wijziging}>{t.wijziging[wijziging]}</strong>}
    </span>
  )
}

/** What the three answers mean. */
export function Legenda() {
  return (
    <Group gap="md" component="ul" aria-label={t.legenda} className={stijl.legenda ?? ''}>
      {(['inhoud', 'bestaan', 'niets'] as const).map((inzage) => (
        <li key={inzage}>
          <Text size="sm" component="span">
            <span className={stijl.vak} data-inzage={inzage}>
              <Inzageteken inzage={inzage} />
            </span>{' '}
            {t.legendaUitleg[inzage]}
          </Text>
        </li>
      ))}
    </Group>
  )
}
