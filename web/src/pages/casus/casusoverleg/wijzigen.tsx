import { overlegAfzeggen, overlegVerplaatsen } from '@casushuis/contract'
import { Group, Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { wijzigTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import type { Overleg } from './overleg.ts'
import { Plekvelden, plekInWoorden } from './plekvelden.tsx'
import { plekVan, verplaatsvorm } from './plekvorm.ts'

interface Wijzigdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

const verplaatsing = { ...overlegVerplaatsen, body: verplaatsvorm }

/** Moving or calling off an overleg to which was invited, until it begins (T14). */
export function OverlegWijzigen({ casus, overleg }: Wijzigdelen) {
  return (
    <Group gap="xs">
      <Verplaatsen casus={casus} overleg={overleg} />
      <Afzeggen casus={casus} overleg={overleg} />
    </Group>
  )
}

function Verplaatsen({ casus, overleg }: Wijzigdelen) {
  const { casusnummer } = casus
  const { id, versie } = overleg
  return (
    <Handelingformulier
      casus={casus}
      contract={verplaatsing}
      over={id}
      label={t.verplaatsen}
      bewaart={false}
      begin={plekVan(overleg)}
      versie={versie}
      inWoorden={plekInWoorden}
      stuur={(body, met) => vraag(overlegVerplaatsen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.verplaatst}
      knop={t.verplaatsen}
    >
      {(form) => (
        <>
          <Text size="sm">{t.verplaatsUitleg}</Text>
          <Plekvelden form={form} overleg={overleg} naam={(veld) => veld} />
        </>
      )}
    </Handelingformulier>
  )
}

function Afzeggen({ casus, overleg: { id, versie } }: Wijzigdelen) {
  const { casusnummer, overleggen } = casus
  const isEerste = overleggen.length === 1
  return (
    <Handelingformulier
      casus={casus}
      contract={overlegAfzeggen}
      over={id}
      label={t.afzeggen}
      variant="subtle"
      begin={{ reden: '' }}
      versie={versie}
      stuur={(body, met) => vraag(overlegAfzeggen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.afgezegd}
      knop={t.afzeggen}
    >
      {(form) => (
        <>
          <Text size="sm">{isEerste ? t.afzegEerste : t.afzegVervolg}</Text>
          <Tekstvak form={form} naam="reden" label={t.reden} uitleg={t.redenUitleg} regels={2} eerste />
        </>
      )}
    </Handelingformulier>
  )
}
