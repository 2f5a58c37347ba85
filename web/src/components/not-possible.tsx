import { getHandeling, type HandelingId, type Rol } from '@casushuis/handvat'
import { Alert, Stack, Text } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import type { Ik } from '../api/queries.ts'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import { rolnamen } from '../teksten/begrippen.ts'
import { Disclosure } from './disclosure.tsx'
import { isPossible } from './possible.ts'

interface NotPossibleProps {
  readonly ik: Ik
  readonly handeling: HandelingId
  /** What the act is called here; the label of the rulebook when left out. */
  readonly title?: string
}

/** Why an act is closed to this person, what would help, and the rule (R4). Shows nothing where it is open. */
export function NotPossible({ ik, handeling, title }: NotPossibleProps) {
  if (isPossible(ik, handeling)) return null
  const { label, wie } = getHandeling(handeling)
  const closed = ik.nietMogelijk.find((n) => n.handeling === handeling)
  const roles = wie.filter((w): w is Rol => w in rolnamen).map((rol) => rolnamen[rol].toLowerCase())
  return (
    <Alert color="gray" variant="light" icon={<IconLock aria-hidden />} title={t.kanNiet(title ?? label)}>
      <Stack gap="xs">
        <Text>{closed?.reden ?? t.alleenRollen(roles.join(', '))}</Text>
        {closed && (
          <>
            <Text>
              <strong>{t.watHelpt}</strong> {closed.watHelpt}
            </Text>
            <Disclosure summary={t.regel(closed.regel.id, closed.regel.paragraaf)}>{closed.regel.norm}</Disclosure>
          </>
        )}
      </Stack>
    </Alert>
  )
}
