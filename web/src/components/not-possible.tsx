import { getHandeling, type HandelingId, type Rol } from '@casushuis/handvat'
import { Alert, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { Ik } from '../api/queries.ts'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { rolnamen } from '../teksten/begrippen.ts'
import { Uitklap } from './disclosure.tsx'

interface NietMogelijkdelen {
  readonly ik: Ik
  readonly handeling: HandelingId
  /** What the act is called here; the label of the rulebook when left out. */
  readonly titel?: string
}

/** Whether this person can do this outside a casus. */
export function kan(ik: Ik, handeling: HandelingId): boolean {
  return ik.handelingen.includes(handeling)
}

/** Why an act is closed to this person, what would help, and the rule (R4). Shows nothing where it is open. */
export function NietMogelijk({ ik, handeling, titel }: NietMogelijkdelen) {
  if (kan(ik, handeling)) return null
  const { label, wie } = getHandeling(handeling)
  const uitleg = ik.nietMogelijk.find((n) => n.handeling === handeling)
  const rollen = wie.filter((w): w is Rol => w in rolnamen).map((rol) => rolnamen[rol].toLowerCase())
  return (
    <Alert color="gray" variant="light" icon={<IconLock aria-hidden />} title={t.kanNiet(titel ?? label)}>
      <Stack gap="xs">
        <Text>{uitleg?.reden ?? t.alleenRollen(rollen.join(', '))}</Text>
        {uitleg && (
          <>
            <Text>
              <strong>{t.watHelpt}</strong> {uitleg.watHelpt}
            </Text>
            <Uitklap kop={t.regel(uitleg.regel.id, uitleg.regel.paragraaf)}>{uitleg.regel.norm}</Uitklap>
          </>
        )}
      </Stack>
    </Alert>
  )
}
