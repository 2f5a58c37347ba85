import { plandoelVastleggen } from '@casushuis/contract'
import { Stack, Textarea } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { planTeksten as t } from '../../../teksten/casus-plan.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useGegevens } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'

const schema = z.object({
  tekst: z.string().trim().min(1, t.vulIn).max(8000, t.teLang(8000)),
  steuntOp: z.array(z.string()),
})
type Velden = z.infer<typeof schema>

/** Writing a goal of the plan (C6). */
export function PlandoelVastleggen({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to read something again finds the words as they were.
  const form = useForm<Velden>(schema, { tekst: '', steuntOp: [] })
  return (
    <Handeling
      casus={casus}
      id="plandoelVastleggen"
      label={t.doelToevoegen}
      variant="filled"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus: { casusnummer }, form, doel, sluit }: Formulierdelen) {
  const gegevens = useGegevens(casusnummer).filter((g) => g.inhoud)
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: (body) => vraag(plandoelVastleggen, { params: { casusnummer }, query: { doel }, body }),
    melding: () => t.doelOpgeslagen,
  })
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Textarea
          label={t.doel}
          description={t.doelUitleg}
          autosize
          minRows={2}
          maxRows={12}
          data-autofocus
          error={form.formState.errors.tekst?.message}
          {...form.register('tekst')}
        />
        <Bronveld form={form} naam="steuntOp" label={t.steuntOp} uitleg={t.steuntOpUitleg} gegevens={gegevens} />
        <Verzendknoppen verzending={verzending} label={t.doelOpslaan} sluit={sluit} />
      </Stack>
    </form>
  )
}
