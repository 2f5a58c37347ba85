import { overlegAanpassen, overlegVoorbereiden } from '@casushuis/contract'
import { burgerdeelnames } from '@casushuis/handvat'
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { Controller } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { DateField } from '../../../components/date-field.tsx'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { overlegTeksten, voorbereidTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Keuzeveld } from '../besluiten/keuzeveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, type DoelId, useHandelen } from '../queries.ts'
import type { Overleg } from './overleg.ts'
import {
  alsVoorbereiding,
  legeVoorbereiding,
  type Voorbereidform,
  type Voorbereidvelden,
  veldenVan,
  voorbereidingschema,
} from './voorbereidingvorm.ts'

/** Beginning the preparation of a casusoverleg, the first or a next one (T14). */
export function OverlegVoorbereiden({ casus, label }: { readonly casus: Casus; readonly label?: string }) {
  const { casusnummer } = casus
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Voorbereidvelden>(voorbereidingschema, legeVoorbereiding)
  return (
    <Handeling
      casus={casus}
      id="overlegVoorbereiden"
      variant="filled"
      {...(label ? { label } : {})}
      bewaart
      inhoud={(beeld) => (
        <Formulier
          casus={casus}
          form={form}
          {...beeld}
          verstuur={(velden, doel) =>
            vraag(overlegVoorbereiden, { params: { casusnummer }, query: { doel }, body: alsVoorbereiding(velden) })
          }
        />
      )}
    />
  )
}

interface Aanpasdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Changing the preparation, as long as nobody was invited. */
export function OverlegAanpassen(delen: Aanpasdelen) {
  return (
    <Handeling
      casus={delen.casus}
      id="overlegAanpassen"
      label={overlegTeksten.aanpassen}
      inhoud={(beeld) => <Aanpassen {...delen} {...beeld} />}
    />
  )
}

function Aanpassen({ casus, overleg, ...beeld }: Aanpasdelen & Handelingbeeld) {
  const { casusnummer } = casus
  const form = useForm<Voorbereidvelden>(voorbereidingschema, veldenVan(overleg))
  return (
    <Formulier
      casus={casus}
      form={form}
      {...beeld}
      verstuur={(velden, doel) =>
        vraag(overlegAanpassen, {
          params: { casusnummer, id: overleg.id },
          query: { doel },
          body: alsVoorbereiding(velden),
        })
      }
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: Voorbereidform
  readonly verstuur: (velden: Voorbereidvelden, doel: DoelId) => Promise<unknown>
}

function Formulier({ casus: { casusnummer, overlegsoort }, form, verstuur, doel, sluit }: Formulierdelen) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const opslaan = form.handleSubmit(async (velden) => {
    try {
      await doe(() => verstuur(velden, doel))
      sluit()
      form.reset()
      notifications.show({ message: t.opgeslagen, color: 'groen' })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form onSubmit={opslaan} noValidate>
      <Stack>
        {overlegsoort === 'bepalen' && <Text size="sm">{overlegTeksten.bepalen}</Text>}
        <Woordveld form={form} naam="doel" eerste />
        <Woordveld form={form} naam="besluiten" />
        <Woordveld form={form} naam="themas" />
        <Momentvelden form={form} />
        <Keuzeveld
          form={form}
          naam="burger"
          label={t.burger}
          keuzes={burgerdeelnames.map((b) => ({ waarde: b, tekst: t.burgerkeuzes[b] }))}
        />
        <Woordveld form={form} naam="burgerToelichting" />
        <ProblemMessage fout={fout} />
        <Group>
          <Button type="submit" loading={bezig}>
            {t.opslaan}
          </Button>
          <Button variant="default" onClick={sluit}>
            {t.annuleren}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

interface Woordvelddelen {
  readonly form: Voorbereidform
  readonly naam: 'doel' | 'besluiten' | 'themas' | 'burgerToelichting'
  readonly eerste?: boolean
}

function Woordveld({ form: { register, formState }, naam, eerste = false }: Woordvelddelen) {
  return (
    <Textarea
      label={t[naam]}
      description={t[`${naam}Uitleg`]}
      autosize
      minRows={naam === 'themas' ? 3 : 2}
      maxRows={12}
      data-autofocus={eerste || undefined}
      error={formState.errors[naam]?.message}
      {...register(naam)}
    />
  )
}

function Momentvelden({ form }: { readonly form: Voorbereidform }) {
  const { vandaag } = useIk()
  return (
    <Group align="flex-start">
      <Controller
        control={form.control}
        name="moment"
        render={({ field: { value, onChange, ref }, fieldState: { error } }) => (
          <DateField
            ref={ref}
            label={t.dag}
            value={value || null}
            onChange={(dag) => onChange(dag ?? '')}
            minDate={vandaag}
            w="14rem"
            error={error?.message}
          />
        )}
      />
      <TextInput
        label={t.tijd}
        placeholder={t.tijdvorm}
        w="14rem"
        autoComplete="off"
        error={form.formState.errors.tijd?.message}
        {...form.register('tijd')}
      />
    </Group>
  )
}
