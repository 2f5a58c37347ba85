import { Group, Stack, Text, Title } from '@mantine/core'
import { formatMoment } from '../../../components/date.ts'
import { schrijfselTeksten } from '../../../teksten/casus-teksten.ts'
import { volgenTeksten as t } from '../../../teksten/plan-volgen.ts'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import { Eerder } from '../plan/eerder.tsx'
import type { Casus } from '../queries.ts'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'
import { OntwikkelingVastleggen } from './ontwikkeling-vastleggen.tsx'
import stijl from './volgen.module.css'

type Plandoel = Casus['plandoelen'][number]

/** Of each goal what was written of it, and writing more for who leads or carries out the plan (C11). */
export function Ontwikkelingen({ casus }: { readonly casus: Casus }) {
  return (
    <ul className={stijl.lijst}>
      {casus.plandoelen.map((doel) => (
        <li key={doel.id}>
          <Stack gap="sm">
            <Group justify="space-between" align="flex-start" gap="xs">
              <Title order={3}>{doel.tekst}</Title>
              <OntwikkelingVastleggen casus={casus} doel={doel} />
            </Group>
            {doel.ontwikkelingen.length === 0 && <Text c="dimmed">{t.nogNiets}</Text>}
            {doel.ontwikkelingen.map((een) => (
              <Ontwikkeling key={een.id} casus={casus} een={een} />
            ))}
          </Stack>
        </li>
      ))}
    </ul>
  )
}

interface Ontwikkelingdelen {
  readonly casus: Casus
  readonly een: Plandoel['ontwikkelingen'][number]
}

function Ontwikkeling({ casus, een }: Ontwikkelingdelen) {
  const { id, versie, tekst, partij, tijdstip, teVerbeteren, eerder } = een
  return (
    <Stack gap={4}>
      <Text size="sm" className={stijl.zacht ?? ''}>
        {t.vanWanneer(partij, formatMoment(tijdstip))}
      </Text>
      <Text className={stijl.woorden ?? ''}>{tekst}</Text>
      <Merken van={een} />
      <Group gap="xs">
        {teVerbeteren && (
          <TekstVerbeteren
            casus={casus}
            id={id}
            versie={versie}
            nu={een}
            naam={schrijfselTeksten.verbeterenVan(tekst)}
          />
        )}
        <Merkbeheer casus={casus} van={een} wat={tekst} />
      </Group>
      <Eerder eerder={eerder} />
    </Stack>
  )
}
