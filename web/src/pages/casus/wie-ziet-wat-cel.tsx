import { Drawer, Stack, Text } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import type { ReactNode } from 'react'
import { formatMoment } from '../../components/date.ts'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import { handelingTeksten } from '../../teksten/casus-kop.ts'
import stijl from './wie-ziet-wat.module.css'
import { Inzageteken } from './wie-ziet-wat-inzage.tsx'
import type { Keuze } from './wie-ziet-wat-matrix.ts'

interface Celuitlegdelen {
  readonly keuze: Keuze | undefined
  readonly sluit: () => void
}

/** Why one lezer sees, or does not see, one gegeven: the rule, its paragraph, and until when (R4, R5). */
export function Celuitleg({ keuze, sluit }: Celuitlegdelen) {
  const smal = useMediaQuery('(max-width: 48em)') ?? false
  return (
    <Drawer
      opened={keuze !== undefined}
      onClose={sluit}
      position={smal ? 'bottom' : 'right'}
      size={smal ? '75%' : 'md'}
      classNames={{ title: stijl.uitlegtitel ?? '' }}
      title={keuze && t.cel(keuze.lezer.naam, t[keuze.cel.inzage])}
      closeButtonProps={{ 'aria-label': t.sluiten }}
    >
      {keuze && <Uitleg keuze={keuze} />}
    </Drawer>
  )
}

function Uitleg({ keuze: { rij, cel } }: { readonly keuze: Keuze }) {
  return (
    <Stack gap="sm">
      <Text>
        <strong>{rij.titel}</strong>
        <br />
        <Text span size="sm" c="dimmed">
          {t.bronhouder} {rij.bronhouder}
        </Text>
      </Text>
      <span className={stijl.vak} data-inzage={cel.inzage}>
        <Inzageteken inzage={cel.inzage} wijziging={cel.wijziging} />
      </span>
      {cel.inzage === 'niets' && <Text>{cel.weetErvan ? t.kanErvanWeten : t.weetHetNiet}</Text>}
      <Regeltje kop={t.reden}>{cel.reden}</Regeltje>
      <Regeltje kop={t.watHelpt}>{cel.watHelpt}</Regeltje>
      <Regeltje kop={t.regel}>
        {cel.regel.norm} ({handelingTeksten.paragraaf(cel.regel.paragraaf)})
      </Regeltje>
      <Regeltje kop={t.geldigTot}>
        {cel.geldigTotTijdstip ? t.geldigTotUitleg(formatMoment(cel.geldigTotTijdstip)) : t.geenEinde}
      </Regeltje>
    </Stack>
  )
}

function Regeltje({ kop, children }: { readonly kop: string; readonly children: ReactNode }) {
  if (children === null) return null
  return (
    <div>
      <Text size="sm" c="dimmed" fw={600}>
        {kop}
      </Text>
      <Text>{children}</Text>
    </div>
  )
}
