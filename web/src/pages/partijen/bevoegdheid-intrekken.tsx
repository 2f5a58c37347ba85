import { bevoegdheidIntrekken } from '@casushuis/contract'
import { Button, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { z } from 'zod'
import { vraag } from '../../api/client.ts'
import type { Partij } from '../../api/queries.ts'
import { useForm } from '../../components/form.ts'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { opsomming } from './partij-in-woorden.ts'
import { useVastleggen, Vastlegvenster } from './vastleggen.tsx'

const vorm = z.object({ reden: z.string().trim().min(10, t.redenKort) })

interface Intrekdelen {
  readonly verlening: Partij['bevoegdheidsverleningen'][number]
}

/** Withdraws a mandate; that works on the next request (P3). */
export function BevoegdheidIntrekken({ verlening: { id, bevoegdheden } }: Intrekdelen) {
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const form = useForm(vorm, { reden: '' })
  const vastleggen = useVastleggen({
    form,
    sluit,
    gelukt: t.isIngetrokken,
    verstuur: (body) => vraag(bevoegdheidIntrekken, { params: { id }, body }),
  })
  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={openen}
        aria-haspopup="dialog"
        aria-label={t.intrekkenVan(opsomming(bevoegdheden.map((b) => bevoegdheidsnamen[b])))}
      >
        {t.intrekken}
      </Button>
      <Vastlegvenster
        titel={t.intrekkenTitel}
        uitleg={t.intrekkenUitleg}
        knop={t.intrekken}
        open={open}
        sluit={sluit}
        {...vastleggen}
      >
        <Textarea
          label={t.reden}
          required
          withAsterisk={false}
          autosize
          minRows={3}
          error={form.formState.errors.reden?.message}
          {...form.register('reden')}
        />
      </Vastlegvenster>
    </>
  )
}
