import { zienswijzeVastleggen } from '@casushuis/contract'
import { Group, Stack, Text, Title } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { overlegTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Merkvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { aanbodVan } from '../aanbod.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import { Merkbeheer } from '../merkbeheer.tsx'
import { Merken } from '../merken.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg } from './overleg.ts'

interface Zienswijzedelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** How the betrokkene sees it, for who may read that; and writing it down for who keeps contact (T16). */
export function Zienswijze({ casus, overleg }: Zienswijzedelen) {
  const { zienswijze, stand } = overleg
  const schrijft = stand !== 'gehouden' && aanbodVan(casus, 'zienswijzeVastleggen') !== undefined
  if (!zienswijze && !schrijft) return null
  return (
    <Stack gap={4} align="flex-start">
      <Title order={3}>{t.zienswijze}</Title>
      {zienswijze ? (
        <>
          <Text className={stijl.woorden ?? ''}>{zienswijze.tekst}</Text>
          <Merken van={zienswijze} />
        </>
      ) : (
        <Text c="dimmed">{t.zienswijzeNogNiet}</Text>
      )}
      <Group gap="xs">
        {schrijft && <Opschrijven casus={casus} overleg={overleg} />}
        {zienswijze && <Merkbeheer casus={casus} van={zienswijze} wat={zienswijze.tekst} />}
      </Group>
    </Stack>
  )
}

const inWoorden = ({ tekst }: { readonly tekst?: string | undefined }): readonly Veld[] => [
  [t.zienswijzeVraag, tekst ?? ''],
]

function Opschrijven({ casus, overleg: { id, versie, zienswijze } }: Zienswijzedelen) {
  const { casusnummer } = casus
  const { bijzonder = false, strafrechtelijk = false } = zienswijze ?? {}
  return (
    <Handelingformulier
      casus={casus}
      contract={zienswijzeVastleggen}
      over={id}
      label={t.zienswijzeVastleggen}
      size="xs"
      bewaart={false}
      begin={{ tekst: zienswijze?.tekst ?? '', bijzonder, strafrechtelijk }}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(zienswijzeVastleggen, { ...met, params: { casusnummer, id }, body })}
      gelukt={() => t.zienswijzeOpgeslagen}
      knop={t.zienswijzeOpslaan}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="tekst" label={t.zienswijzeVraag} uitleg={t.zienswijzeUitleg} eerste />
          <Merkvelden form={form} naam={(veld) => veld} />
        </>
      )}
    </Handelingformulier>
  )
}
