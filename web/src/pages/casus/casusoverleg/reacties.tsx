import { uitspraakBevestigen } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { schrijfselTeksten as schrijf } from '../../../teksten/casus-teksten.ts'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus } from '../queries.ts'
import { Intrekken } from '../te-herschrijven.tsx'
import { TekstVerbeteren } from '../tekst-verbeteren.tsx'
import stijl from './casusoverleg.module.css'
import type { Uitspraak } from './overleg.ts'
import { UitspraakTegenspreken } from './uitspraak-tegenspreken.tsx'

interface Reactiedelen {
  readonly casus: Casus
  readonly uitspraak: Uitspraak
}

/** Who agrees with a statement, who does not and why, of whom nothing is known yet; and what the reader's own organisation says (C5). */
export function Reacties({ casus, uitspraak }: Reactiedelen) {
  const { tegenspraken, bevestigdDoor, doorMijBevestigd, zonderReactie } = uitspraak
  const spreektTegen = tegenspraken.some((s) => s.eigen)
  return (
    <Stack gap={4} align="flex-start">
      <Group gap={4} wrap="nowrap" className={bevestigdDoor.length > 0 ? stijl.gedaan : stijl.zacht}>
        {bevestigdDoor.length > 0 && <IconCheck size={16} aria-hidden />}
        <Text size="sm">
          {bevestigdDoor.length > 0 ? t.bevestigdDoor(bevestigdDoor.join(', ')) : t.nogNietBevestigd}
        </Text>
      </Group>
      {tegenspraken.map((tegenspraak) => (
        <Tegenspraak key={tegenspraak.id} casus={casus} tegenspraak={tegenspraak} />
      ))}
      {zonderReactie.length > 0 && (
        <Text size="sm" className={stijl.zacht ?? ''}>
          {t.zonderReactie(zonderReactie.join(', '))}
        </Text>
      )}
      <Group gap="xs">
        {!doorMijBevestigd && <Bevestigen casus={casus} uitspraak={uitspraak} alsnog={spreektTegen} />}
        {!spreektTegen && <UitspraakTegenspreken casus={casus} uitspraak={uitspraak} />}
      </Group>
    </Stack>
  )
}

interface Tegenspraakdelen {
  readonly casus: Casus
  readonly tegenspraak: Uitspraak['tegenspraken'][number]
}

function Tegenspraak({ casus, tegenspraak }: Tegenspraakdelen) {
  const { id, versie, partij, tekst, eigen } = tegenspraak
  return (
    <Stack gap={4} align="flex-start" className={stijl.tegenspraak ?? ''}>
      <Group gap={4} wrap="nowrap" className={stijl.wacht ?? ''}>
        <IconAlertTriangle size={16} aria-hidden />
        <Text size="sm" fw={600}>
          {t.nietEens(partij)}
        </Text>
      </Group>
      <Text className={stijl.woorden ?? ''}>{tekst}</Text>
      <Merken van={tegenspraak} />
      <Group gap="xs">
        {eigen && (
          <>
            <TekstVerbeteren
              casus={casus}
              id={id}
              versie={versie}
              nu={tegenspraak}
              naam={schrijf.verbeterenVan(tekst)}
            />
            <Intrekken casus={casus} id={id} versie={versie} naam={schrijf.intrekkenVan(tekst)} />
          </>
        )}
        <Merkbeheer casus={casus} van={tegenspraak} wat={tekst} />
      </Group>
    </Stack>
  )
}

function Bevestigen({ casus, uitspraak: { id, tekst }, alsnog }: Reactiedelen & { readonly alsnog: boolean }) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="uitspraakBevestigen"
      label={alsnog ? t.alsnogBevestigen : t.bevestigen}
      naam={t.bevestigenVan(tekst)}
      size="xs"
      onDoe={(met) => vraag(uitspraakBevestigen, { ...met, params: { casusnummer, id } })}
    />
  )
}
