import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { useId } from 'react'
import { formatDay } from '../../../components/date.ts'
import { categorienamen, duidingTeksten } from '../../../teksten/begrippen.ts'
import { uitwisselTeksten as t } from '../../../teksten/uitwisseling.ts'
import { Merken } from '../merken.tsx'
import type { Uitwisselingen } from '../queries.ts'
import stijl from './gegevens.module.css'

/** What another zvh gave: to look at, with where it came from (T9). */
export function OntvangenGegevens({ ontvangen }: Pick<Uitwisselingen, 'ontvangen'>) {
  const kop = useId()
  if (ontvangen.length === 0) return null
  return (
    <section aria-labelledby={kop} className={stijl.uitwisselingen}>
      <Title order={3} size="h5" id={kop}>
        {t.ontvangen}
      </Title>
      <Text size="sm">{t.ontvangenUitleg}</Text>
      <ul className={stijl.lijst}>
        {ontvangen.map((o) => (
          <li key={o.id} className={stijl.rij}>
            <OntvangenGegeven ontvangen={o} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OntvangenGegeven({ ontvangen }: { readonly ontvangen: Uitwisselingen['ontvangen'][number] }) {
  const { titel, tekst, soort, bronhouder, zvh, waarvoor, ingebrachtTijdstip, ontvangenTijdstip } = ontvangen
  const duiding = duidingTeksten.inWoorden(ontvangen)
  return (
    <Stack gap={6} align="flex-start" py="xs">
      <Group gap="xs">
        <Title order={4} size="h6">
          {titel}
        </Title>
        <Badge variant="default" tt="none">
          {categorienamen[soort]}
        </Badge>
        <Merken van={ontvangen} />
      </Group>
      <Text className={stijl.tekst ?? ''}>{tekst}</Text>
      {duiding && <Text size="sm">{duiding}</Text>}
      <Text size="sm" maw="75ch">
        <strong>{t.waarvoorKop}</strong> {waarvoor}
      </Text>
      <Text size="sm" c="dimmed">
        {t.vanWie(bronhouder, zvh)}. {t.wanneer(formatDay(ingebrachtTijdstip), formatDay(ontvangenTijdstip))}.
      </Text>
    </Stack>
  )
}
