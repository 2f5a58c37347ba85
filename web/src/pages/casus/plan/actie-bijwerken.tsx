import { actieBijwerken } from '@casushuis/contract'
import { actiestanden } from '@casushuis/handvat'
import { Stack, Textarea } from '@mantine/core'
import { useEffect } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { useForm } from '../../../components/form.ts'
import { actiestandnamen } from '../../../teksten/begrippen.ts'
import { planTeksten, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzeveld } from '../besluiten/keuzeveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'
import type { Actie } from './actiekaart.tsx'

const schema = z.object({
  stand: z.enum(actiestanden),
  resultaat: z.string().trim().max(4000, planTeksten.teLang(4000)),
})
type Velden = z.infer<typeof schema>

interface Bijwerkdelen {
  readonly casus: Casus
  readonly actie: Actie
}

/** How an action goes and what came of it (C6). Not offered to a partij for the action of another. */
export function ActieBijwerken({ casus, actie }: Bijwerkdelen) {
  const { partij } = useIk()
  const form = useActieformulier(actie)
  if (partij && !actie.eigen) return null
  return (
    <Handeling
      casus={casus}
      id="actieBijwerken"
      label={t.bijwerken}
      naam={t.bijwerkenVan(actie.tekst)}
      size="xs"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} actie={actie} form={form} {...beeld} />}
    />
  )
}

/** The form, kept outside the window; it follows the action until somebody starts to write. */
function useActieformulier({ stand, resultaat }: Actie): UseFormReturn<Velden> {
  const form = useForm<Velden>(schema, { stand, resultaat: resultaat ?? '' })
  const { reset, formState } = form
  const { isDirty } = formState
  useEffect(() => {
    if (!isDirty) reset({ stand, resultaat: resultaat ?? '' })
  }, [isDirty, stand, resultaat, reset])
  return form
}

interface Formulierdelen extends Bijwerkdelen, Handelingbeeld {
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus: { casusnummer }, actie, form, doel, sluit }: Formulierdelen) {
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: ({ stand, resultaat }) =>
      vraag(actieBijwerken, {
        params: { casusnummer, id: actie.id },
        query: { doel },
        body: { stand, resultaat: resultaat || null },
      }),
    melding: () => t.bijgewerkt,
  })
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Keuzeveld
          form={form}
          naam="stand"
          label={t.stand}
          keuzes={actiestanden.map((stand) => ({ waarde: stand, tekst: actiestandnamen[stand] }))}
        />
        <Textarea
          label={t.resultaatVraag}
          description={t.resultaatUitleg}
          autosize
          minRows={2}
          maxRows={12}
          error={form.formState.errors.resultaat?.message}
          {...form.register('resultaat')}
        />
        <Verzendknoppen verzending={verzending} label={t.bijwerkenOpslaan} sluit={sluit} />
      </Stack>
    </form>
  )
}
