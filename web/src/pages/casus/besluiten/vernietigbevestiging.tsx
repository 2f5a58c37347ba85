import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { vernietigTeksten as t } from '../../../teksten/casus-besluiten.ts'
import type { Casus } from '../queries.ts'

interface Bevestigdelen {
  readonly casus: Casus
  /** Whether an advice was written, that goes too. */
  readonly metAdvies: boolean
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

/** The second question before a destruction: what goes exactly, that it never comes back, and what remains (A11). */
export function Vernietigbevestiging({ casus, metAdvies, bezig, ja, nee }: Bevestigdelen) {
  const [begrepen, zetBegrepen] = useState(false)
  const [vergeten, zetVergeten] = useState(false)
  return (
    <Stack>
      <Watverdwijnt casus={casus} metAdvies={metAdvies} />
      <Checkbox
        label={t.begrijp}
        checked={begrepen}
        error={vergeten && !begrepen ? t.bevestigEerst : undefined}
        onChange={(e) => zetBegrepen(e.currentTarget.checked)}
      />
      <Group>
        {/* The safe answer comes first to hand. */}
        <Button variant="default" onClick={nee} disabled={bezig} autoFocus>
          {t.nee}
        </Button>
        <Button color="rood" loading={bezig} onClick={() => (begrepen ? ja() : zetVergeten(true))}>
          {t.ja}
        </Button>
      </Group>
    </Stack>
  )
}

function Watverdwijnt({ casus, metAdvies }: Pick<Bevestigdelen, 'casus' | 'metAdvies'>) {
  return (
    <Alert color="rood" icon={<IconAlertTriangle aria-hidden />} title={t.titel} role="alert">
      <Stack gap="xs">
        <Text>{t.over(casus.betrokkene?.naam ?? t.onbekend)}</Text>
        <List spacing={2}>
          {watVerdwijnt(casus).map((wat) => (
            <List.Item key={wat}>{wat}</List.Item>
          ))}
        </List>
        <Text fw={600}>{t.onherroepelijk}</Text>
        {metAdvies && <Text>{t.advies}</Text>}
        <Text>{t.blijft}</Text>
      </Stack>
    </Alert>
  )
}

function watVerdwijnt({ stukken, uitvragen, overleggen, plandoelen, acties }: Casus): readonly string[] {
  return [
    t.stukken(stukken.length),
    t.gegevens,
    ...(uitvragen.length > 0 ? [t.uitvragen(uitvragen.length)] : []),
    ...(overleggen.length > 0 ? [t.overleggen(overleggen.length)] : []),
    ...(plandoelen.length + acties.length > 0 ? [t.plan(plandoelen.length, acties.length)] : []),
    t.tekst,
  ]
}
