import { Button, Stack, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray } from 'react-hook-form'
import type { Partij } from '../../api/queries.ts'
import { gegeventeksten as t } from '../../teksten/aanmelden.ts'
import { leegGegeven } from '../casus/gegevens/gegeven-schema.ts'
import type { Stapdelen } from './aanmeldvorm.ts'
import { Gegevenvak } from './gegevenvak.tsx'

/** The gegevens that go with the notification, one by one, each with why it is needed (A5, A7, A9). */
export function StapGegevens({ form, partij }: Stapdelen & { readonly partij: Partij }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'gegevens' })
  return (
    <Stack gap="md" align="stretch">
      {fields.length === 0 && <Text>{t.geen}</Text>}
      {fields.map(({ id }, i) => (
        <Gegevenvak key={id} form={form} partij={partij} i={i} onWeg={() => remove(i)} />
      ))}
      <Button
        variant="default"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => append(leegGegeven, { focusName: `gegevens.${fields.length}.titel` })}
        style={{ alignSelf: 'flex-start' }}
      >
        {t.toevoegen}
      </Button>
    </Stack>
  )
}
