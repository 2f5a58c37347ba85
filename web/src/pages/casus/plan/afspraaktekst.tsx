import { Stack, Text } from '@mantine/core'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import type { Casus } from '../queries.ts'
import stijl from './plan.module.css'

/** One question to take a gegeven along, with its answer once there is one. */
export type Afspraak = Casus['meeneemafspraken'][number]

interface Tekstdelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** The gegeven as it reads in a sentence. */
  readonly gegeven: string
}

/** Who asks for what, for which action, why, and what was answered. */
export function Afspraaktekst({ casus, afspraak, gegeven }: Tekstdelen) {
  const { ontvanger, stand, waarom, antwoord, omWieHetGaat } = afspraak
  const actie = casus.acties.find((a) => a.id === afspraak.actie)?.tekst ?? t.onbekendeActie
  return (
    <Stack gap={4} className={stijl.actietekst ?? ''}>
      <Text fw={600}>{omWieHetGaat ? t.watNaam[stand](ontvanger.naam) : t.wat[stand](ontvanger.naam, gegeven)}</Text>
      <Text size="sm" className={stijl.zacht ?? ''}>
        {t.voorActie(actie)}
      </Text>
      <Text size="sm" className={stijl.woorden ?? ''}>
        <strong>{t.waaromNodig}</strong> {waarom}
      </Text>
      {antwoord && (
        <Text size="sm" className={stijl.woorden ?? ''}>
          <strong>{t.antwoord}</strong> {antwoord}
        </Text>
      )}
    </Stack>
  )
}
