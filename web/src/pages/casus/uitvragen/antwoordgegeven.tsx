import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useForm } from '../../../components/form.ts'
import { beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { type Gegevenvelden, gegevenSchema, leegGegeven } from '../gegevens/gegeven-schema.ts'
import { Soortvelden, Woordvelden, Zeggenschapvelden } from '../gegevens/gegevenvelden.tsx'
import type { Casus } from '../queries.ts'

interface Gegevendelen {
  readonly casus: Casus
  /** What was written before; undefined for a new one. */
  readonly begin: Gegevenvelden | undefined
  readonly klaar: (gegeven: Gegevenvelden) => void
  readonly terug: () => void
}

/** One gegeven of an answer: what, why, and who may see it. It is sent with the answer, not before. */
export function Antwoordgegeven({ casus, begin, klaar, terug }: Gegevendelen) {
  const form = useForm<Gegevenvelden>(gegevenSchema, begin ?? leegGegeven)
  const kop = useRef<HTMLHeadingElement>(null)
  useEffect(() => kop.current?.focus(), [])
  return (
    <form onSubmit={form.handleSubmit(klaar)} noValidate>
      <Stack>
        <div>
          <Title order={3} ref={kop} tabIndex={-1} style={{ outline: 'none' }}>
            {t.gegevenTitel}
          </Title>
          <Text size="sm" c="dimmed">
            {t.gegevenUitleg}
          </Text>
        </div>
        <Woordvelden form={form} />
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
