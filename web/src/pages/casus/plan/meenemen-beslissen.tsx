import { meenemenBeslissen } from '@casushuis/contract'
import { Stack, Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { planTeksten, meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { Keuzeveld } from '../besluiten/keuzeveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'

const schema = z.object({
  akkoord: z.enum(['ja', 'nee'], t.kiesAkkoord),
  toelichting: z.string().trim().min(10, t.kort).max(4000, planTeksten.teLang(4000)),
})
type Velden = z.infer<typeof schema>

interface Beslisdelen {
  readonly casus: Casus
  /** The meeneemafspraak. */
  readonly id: string
  /** The title of the gegeven that it is about. */
  readonly titel: string
  /** What is asked, to read beside the decision. */
  readonly children: ReactNode
}

/** The bronhouder decides whether one gegeven may be used for one action of another (C8, C9). */
export function MeenemenBeslissen({ casus, id, titel, children }: Beslisdelen) {
  // Kept outside the window: who closes it to read the gegeven again finds the words as they were.
  const form = useForm<Velden>(schema, { toelichting: '' })
  return (
    <Handeling
      casus={casus}
      id="meenemenBeslissen"
      label={t.beslissen}
      naam={t.beslissenOver(titel)}
      variant="filled"
      size="xs"
      bewaart
      inhoud={(beeld) => (
        <Formulier casus={casus} id={id} form={form} {...beeld}>
          {children}
        </Formulier>
      )}
    />
  )
}

interface Formulierdelen extends Omit<Beslisdelen, 'titel'>, Handelingbeeld {
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus: { casusnummer }, id, form, doel, sluit, children }: Formulierdelen) {
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: ({ akkoord, toelichting }) =>
      vraag(meenemenBeslissen, {
        params: { casusnummer, id },
        query: { doel },
        body: { akkoord: akkoord === 'ja', toelichting },
      }),
    melding: () => t.besloten,
  })
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        {children}
        <Keuzeveld
          form={form}
          naam="akkoord"
          label={t.akkoord}
          keuzes={[
            { waarde: 'ja', tekst: t.ja, uitleg: t.jaUitleg },
            { waarde: 'nee', tekst: t.nee, uitleg: t.neeUitleg },
          ]}
        />
        <Textarea
          label={t.toelichting}
          description={t.toelichtingUitleg}
          autosize
          minRows={2}
          maxRows={12}
          error={form.formState.errors.toelichting?.message}
          {...form.register('toelichting')}
        />
        <Verzendknoppen verzending={verzending} label={t.beslisOpslaan} sluit={sluit} />
      </Stack>
    </form>
  )
}
