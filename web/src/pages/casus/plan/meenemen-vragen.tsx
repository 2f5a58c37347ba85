import { meenemenVragen } from '@casushuis/contract'
import { Stack, Text, Textarea } from '@mantine/core'
import type { UseFormReturn } from 'react-hook-form'
import { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { planTeksten, meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { perBronhouder } from '../gegevens/bronveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useGegevens } from '../queries.ts'
import { useVerzenden, Verzendknoppen } from '../verzenden.tsx'
import { Keuzelijst } from './keuzelijst.tsx'

const schema = z.object({
  actie: z.string().min(1, t.kiesActie),
  gegeven: z.string().min(1, t.kiesGegeven),
  waarom: z.string().trim().min(10, t.kort).max(4000, planTeksten.teLang(4000)),
})
type Velden = z.infer<typeof schema>

/** Asking the bronhouder whether a gegeven may be used for an own action (C8). */
export function MeenemenVragen({ casus }: { readonly casus: Casus }) {
  const form = useForm<Velden>(schema, { actie: '', gegeven: '', waarom: '' })
  return (
    <Handeling
      casus={casus}
      id="meenemenVragen"
      label={t.vragen}
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: UseFormReturn<Velden>
}

function Formulier({ casus: { casusnummer, acties }, form, doel, sluit }: Formulierdelen) {
  const vanAnderen = useGegevens(casusnummer).filter((g) => g.inhoud && !g.eigen)
  const verzending = useVerzenden({
    casusnummer,
    form,
    sluit,
    stuur: (body) => vraag(meenemenVragen, { params: { casusnummer }, query: { doel }, body }),
    melding: () => t.verstuurd,
  })
  if (vanAnderen.length === 0) return <Text>{t.geenGegevens}</Text>
  return (
    <form onSubmit={verzending.onSubmit} noValidate>
      <Stack>
        <Keuzelijst
          form={form}
          naam="actie"
          label={t.actie}
          keuzes={acties
            .filter((a) => a.eigen && a.stand !== 'vervallen')
            .map((a) => ({ value: a.id, label: a.tekst }))}
        />
        <Keuzelijst form={form} naam="gegeven" label={t.gegeven} keuzes={perBronhouder(vanAnderen)} />
        <Textarea
          label={t.waarom}
          description={t.waaromUitleg}
          autosize
          minRows={2}
          maxRows={12}
          error={form.formState.errors.waarom?.message}
          {...form.register('waarom')}
        />
        <Verzendknoppen verzending={verzending} label={t.versturen} sluit={sluit} />
      </Stack>
    </form>
  )
}
