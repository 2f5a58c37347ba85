import { bevoegdheidVerlenen } from '@casushuis/contract'
import { bevoegdheden } from '@casushuis/handvat'
import { Button, Checkbox, Group, Stack } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { useForm } from '../../components/form.ts'
import { isPossible } from '../../components/not-possible.tsx'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { eindeVoorBegin, eindigtNaBegin, Periodevelden, periodevormen } from './periodevelden.tsx'
import { useVastleggen, Vastlegvenster } from './vastleggen.tsx'

const vorm = z
  .object({ bevoegdheden: z.array(z.enum(bevoegdheden)).min(1, t.kiesBevoegdheid), ...periodevormen })
  .refine(eindigtNaBegin, eindeVoorBegin)

/** Records what a partij decided that the procesregisseurs may do in its name (P3). */
export function BevoegdheidVerlenen({ partij }: { readonly partij: Partij }) {
  const ik = useIk()
  const [open, { open: openen, close: sluit }] = useDisclosure(false)
  const form = useForm(vorm, { bevoegdheden: [], van: ik.vandaag, tot: null })
  const vastleggen = useVastleggen({
    form,
    sluit,
    gelukt: t.vastgelegd,
    verstuur: (body) => vraag(bevoegdheidVerlenen, { params: { id: partij.id }, body }),
  })
  if (!isPossible(ik, 'bevoegdheidVerlenen')) return null
  return (
    <>
      <Button variant="default" onClick={openen} aria-haspopup="dialog">
        {t.verlenen}
      </Button>
      <Vastlegvenster
        titel={t.verlenen}
        uitleg={t.verlenenUitleg(partij.naam)}
        knop={t.verlenen}
        open={open}
        sluit={sluit}
        {...vastleggen}
      >
        <Controller
          control={form.control}
          name="bevoegdheden"
          render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
            <Checkbox.Group
              label={t.bevoegdheden}
              value={value}
              onChange={(gekozen) => onChange(bevoegdheden.filter((b) => gekozen.includes(b)))}
              error={error?.message}
            >
              <Stack gap="xs" mt={6} ref={ref} tabIndex={-1}>
                {bevoegdheden.map((b) => (
                  <Checkbox key={b} value={b} label={bevoegdheidsnamen[b]} />
                ))}
              </Stack>
            </Checkbox.Group>
          )}
        />
        <Group align="flex-start" grow>
          <Periodevelden form={form} />
        </Group>
      </Vastlegvenster>
    </>
  )
}
