import { rechtVastleggen } from '@casushuis/contract'
import { verwerkingsrechten } from '@casushuis/handvat'
import { Button, Group, NativeSelect, Textarea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { useForm } from '../../components/form.ts'
import { isPossible } from '../../components/not-possible.tsx'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { eindeVoorBegin, eindigtNaBegin, Periodevelden, periodevormen } from './periodevelden.tsx'
import { useVastleggen, Vastlegvenster } from './vastleggen.tsx'

const vorm = z
  .object({
    soort: z.enum(verwerkingsrechten),
    toelichting: z.string().trim().min(10, t.redenKort),
    ...periodevormen,
  })
  .refine(eindigtNaBegin, eindeVoorBegin)

/** Records, after a test, that a partij may process a kind of gegevens (P4, A7). */
export function RechtVastleggen({ partij }: { readonly partij: Partij }) {
  const ik = useIk()
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const form = useForm(vorm, { soort: 'bijzonder', toelichting: '', van: ik.vandaag, tot: null })
  const vastleggen = useVastleggen({
    form,
    sluit,
    gelukt: t.rechtVastgelegd,
    verstuur: (body) => vraag(rechtVastleggen, { params: { id: partij.id }, body }),
  })
  if (!isPossible(ik, 'rechtVastleggen')) return null
  return (
    <>
      <Button variant="default" onClick={openen} aria-haspopup="dialog">
        {t.recht}
      </Button>
      <Vastlegvenster
        titel={t.recht}
        uitleg={t.rechtUitleg(partij.naam)}
        knop={t.recht}
        open={open}
        sluit={sluit}
        {...vastleggen}
      >
        <NativeSelect
          label={t.soort}
          required
          withAsterisk={false}
          data={verwerkingsrechten.map((r) => ({ value: r, label: verwerkingsrechtnamen[r] }))}
          error={form.formState.errors.soort?.message}
          {...form.register('soort')}
        />
        <Textarea
          label={t.toelichting}
          required
          withAsterisk={false}
          autosize
          minRows={3}
          error={form.formState.errors.toelichting?.message}
          {...form.register('toelichting')}
        />
        <Group align="flex-start" grow>
          <Periodevelden form={form} />
        </Group>
      </Vastlegvenster>
    </>
  )
}
