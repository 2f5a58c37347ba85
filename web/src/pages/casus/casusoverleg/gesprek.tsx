import { overlegBeginnen, overlegSluiten } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { vraag } from '../../../api/client.ts'
import { gesprekTeksten as t } from '../../../teksten/casusoverleg.ts'
import { isOpen } from '../aanbod.ts'
import { deelpaden } from '../deelpaden.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import type { Overleg } from './overleg.ts'

interface Gesprekdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Whether the overleg goes on now, what that means for what one sees, and beginning or closing it (C1). */
export function Gesprek({ casus, overleg }: Gesprekdelen) {
  const bezig = overleg.stand === 'bezig'
  const Knop = bezig ? Sluiten : Beginnen
  return (
    <Group justify="space-between" className={bezig ? stijl.bezig : stijl.vak}>
      <Stack gap={0} className={stijl.rijtekst ?? ''}>
        <Text fw={650} role="status">
          {bezig ? t.bezig : t.gepland}
        </Text>
        {bezig && <Waarover overleg={overleg} />}
        <Text size="sm">{bezig ? `${t.bezigUitleg} ${t.bezigTot}` : t.geplandUitleg}</Text>
        {!bezig && isOpen(casus, 'dossierInzien') && (
          <Text size="sm">
            {t.vooraf}{' '}
            <Link
              className={stijl.verwijzing ?? ''}
              from="/casussen/$casusnummer"
              to={deelpaden.gegevens}
              search={true}
            >
              {t.naarGegevens}
            </Link>
          </Text>
        )}
      </Stack>
      <Knop casus={casus} overleg={overleg} />
    </Group>
  )
}

/** The doel of the overleg and its themes stay in sight while people talk. */
function Waarover({ overleg: { doel, themas } }: Pick<Gesprekdelen, 'overleg'>) {
  return (
    <Stack gap={0} mb="xs">
      <Text className={stijl.woorden ?? ''}>
        <strong>{t.doel}:</strong> {doel}
      </Text>
      <Text className={stijl.woorden ?? ''}>
        <strong>{t.themas}:</strong> {themas.map(({ naam }) => naam).join(' · ')}
      </Text>
    </Stack>
  )
}

function Beginnen({ casus, overleg: { id, deelnemers } }: Gesprekdelen) {
  const { casusnummer } = casus
  const nogNiet = deelnemers.filter((d) => !d.zorgvuldigheidAanvaard).map((d) => d.partij.naam)
  return (
    <DirecteHandeling
      casus={casus}
      id="overlegBeginnen"
      label={t.beginnen}
      variant="filled"
      bevestig={[t.beginBevestig, ...(nogNiet.length > 0 ? [t.nogNietAanvaard(nogNiet.join(', '))] : [])].join(' ')}
      onDoe={(met) => vraag(overlegBeginnen, { ...met, params: { casusnummer, id } })}
    />
  )
}

function Sluiten({ casus, overleg: { id } }: Gesprekdelen) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="overlegSluiten"
      label={t.sluiten}
      bevestig={t.sluitBevestig}
      onDoe={(met) => vraag(overlegSluiten, { ...met, params: { casusnummer, id } })}
    />
  )
}
