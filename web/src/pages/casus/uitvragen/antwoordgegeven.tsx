import { NieuwGegevenSchema } from '@casushuis/contract'
import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { z } from 'zod'
import { useDraft } from '../../../components/draft.ts'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { leegGegeven, type NieuwGegeven } from '../gegevens/gegeven-schema.ts'
import { Soortvelden, Woordvelden, Zeggenschapvelden } from '../gegevens/gegevenvelden.tsx'
import type { Casus } from '../queries.ts'

interface Gegevendelen {
  readonly casus: Casus
  /** Under which what is typed is kept. */
  readonly concept: string
  /** What was written before; undefined for a new one. */
  readonly begin: z.input<typeof NieuwGegevenSchema> | undefined
  readonly klaar: (gegeven: NieuwGegeven) => void
  readonly terug: () => void
}

/** One gegeven of an answer: what, why, and who may see it. It is sent with the answer, not before. */
export function Antwoordgegeven({ casus, concept, begin = leegGegeven, klaar, terug }: Gegevendelen) {
  const form = useForm(NieuwGegevenSchema, begin)
  const draft = useDraft({ name: concept, form, begin })
  return (
    <form onSubmit={form.handleSubmit(klaar)} noValidate>
      <Stack>
        <Kop />
        <FoundDraft draft={draft} />
        <Woordvelden form={form} casus={casus} />
        <Soortvelden form={form} />
        <Zeggenschapvelden form={form} casus={casus} />
        <Group>
          <Button type="submit">{t.bijAntwoord}</Button>
          <Button variant="default" onClick={terug}>
            {t.terug}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** Takes the cursor, so that who hears the screen knows where one came. */
function Kop() {
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return (
    <div>
      <Title order={3} ref={kop} tabIndex={-1} style={{ outline: 'none' }}>
        {t.gegevenTitel}
      </Title>
      <Text size="sm" c="dimmed">
        {t.gegevenUitleg}
      </Text>
    </div>
  )
}
