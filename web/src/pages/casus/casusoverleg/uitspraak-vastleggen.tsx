import { uitspraakVastleggen } from '@casushuis/contract'
import { Stack, Text, Textarea } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { beeldTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useGegevens } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'

const schema = z.object({
  tekst: z.string().trim().min(1, t.vulIn).max(8000, t.teLang),
  steuntOp: z.array(z.string()).min(1, t.kiesGegeven),
})
type Velden = z.infer<typeof schema>

/** Writing one statement of the toestandsbeeld and what it rests on (C5). */
export function UitspraakVastleggen({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to read a gegeven again finds the words as they were.
  const form = useForm<Velden>(schema, { tekst: '', steuntOp: [] })
  return (
    <Handeling
      casus={casus}
      id="uitspraakVastleggen"
      label={t.vastleggen}
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
  const zichtbaar = useGegevens(casusnummer).filter((g) => g.inhoud)
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: (body) => vraag(uitspraakVastleggen, { params: { casusnummer }, query: { doel }, body }),
    melding: () => t.opgeslagen,
  })
  if (zichtbaar.length === 0) return <Text>{t.geenGegevens}</Text>
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Textarea
          label={t.tekst}
          description={t.tekstUitleg}
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          error={form.formState.errors.tekst?.message}
          {...form.register('tekst')}
        />
        <Bronveld form={form} naam="steuntOp" label={t.waarop} uitleg={t.waaropUitleg} gegevens={zichtbaar} />
        <Verzendknoppen verzending={verzending} label={t.opslaan} sluit={sluit} />
      </Stack>
    </form>
  )
}
