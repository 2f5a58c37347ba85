import { uitvraagBeantwoorden } from '@casushuis/contract'
import { weigergronden } from '@casushuis/handvat'
import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import { Controller } from 'react-hook-form'
import { vraag } from '../../../api/client.ts'
import { showFieldErrors, useForm } from '../../../components/form.ts'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { weigergrondnamen } from '../../../teksten/begrippen.ts'
import { briefTeksten, beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { Keuzeveld } from '../besluiten/keuzeveld.tsx'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import { type Casus, useHandelen } from '../queries.ts'
import { Antwoordgegeven } from './antwoordgegeven.tsx'
import { Antwoordgegevens } from './antwoordgegevens.tsx'
import {
  type Antwoordform,
  type Antwoordvelden,
  alsAntwoord,
  antwoordschema,
  bijdragen,
  keuzes,
  leegAntwoord,
} from './antwoordvorm.ts'
import type { Uitvraag } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

interface Beantwoorddelen {
  readonly casus: Casus
  readonly uitvraag: Uitvraag
}

/** Answering an uitvraag, or declining it with a ground (T5). */
export function Beantwoorden({ casus, uitvraag }: Beantwoorddelen) {
  // Kept outside the window: who closes it to ask a colleague finds the words again.
  const form = useForm<Antwoordvelden>(antwoordschema, leegAntwoord)
  return (
    <Handeling
      casus={casus}
      id="uitvraagBeantwoorden"
      label={briefTeksten.antwoorden}
      variant="filled"
      bewaart
      inhoud={(beeld) => <Venster casus={casus} uitvraag={uitvraag} form={form} {...beeld} />}
    />
  )
}

interface Vensterdelen extends Beantwoorddelen, Handelingbeeld {
  readonly form: Antwoordform
}

/** The answer; and one gegeven at a time in its place, so that the screen stays calm. */
function Venster(delen: Vensterdelen) {
  const { form, casus } = delen
  /** The place of the gegeven that is written now; undefined while the answer itself is shown. */
  const [plek, zetPlek] = useState<number>()
  const [kwamTerug, zetKwamTerug] = useState(false)
  if (plek === undefined) return <Antwoordformulier {...delen} naarGegeven={zetPlek} kwamTerug={kwamTerug} />
  const terug = () => {
    zetPlek(undefined)
    zetKwamTerug(true)
  }
  return (
    <Antwoordgegeven
      casus={casus}
      begin={form.getValues(`gegevens.${plek}`)}
      klaar={(gegeven) => {
        form.setValue(`gegevens.${plek}`, gegeven)
        form.clearErrors(`gegevens.${plek}`)
        terug()
      }}
      terug={terug}
    />
  )
}

interface Formulierdelen extends Vensterdelen {
  readonly naarGegeven: (plek: number) => void
  readonly kwamTerug: boolean
}

function Antwoordformulier({ casus, uitvraag, form, doel, sluit, naarGegeven, kwamTerug }: Formulierdelen) {
  const { onSubmit, bezig, fout } = useVersturen({ casus, uitvraag, form, doel, sluit })
  const keuze = form.watch('keuze')
  const knop = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one comes back from writing a gegeven
  useEffect(() => {
    if (kwamTerug) knop.current?.focus()
  }, [])
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <div className={stijl.devraag}>
          <Text size="sm" fw={600}>
            {t.vraagWas}
          </Text>
          <Text className={stijl.woorden ?? ''}>{uitvraag.vraag}</Text>
        </div>
        <Keuzeveld
          form={form}
          naam="keuze"
          label={t.keuze}
          keuzes={keuzes.map((k) => ({ waarde: k, tekst: t.keuzes[k] }))}
        />
        {keuze === 'weigeren' && (
          <Keuzeveld
            form={form}
            naam="weigergrond"
            label={t.weigergrond}
            keuzes={weigergronden.map((w) => ({ waarde: w, tekst: weigergrondnamen[w] }))}
          />
        )}
        {keuze && (
          <Textarea
            label={t.toelichting}
            description={t.toelichtingUitleg[keuze]}
            autosize
            minRows={3}
            maxRows={14}
            error={form.formState.errors.toelichting?.message}
            {...form.register('toelichting')}
          />
        )}
        {(keuze === 'ja' || keuze === 'nee') && <Bijdrageveld form={form} />}
        {keuze === 'ja' && <Antwoordgegevens form={form} naarGegeven={naarGegeven} knop={knop} />}
        <ProblemMessage fout={fout} />
        <div>
          <Group>
            <Button type="submit" loading={bezig}>
              {t.versturen}
            </Button>
            <Button variant="default" onClick={sluit}>
              {t.later}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" mt="xs">
            {t.laterUitleg}
          </Text>
        </div>
      </Stack>
    </form>
  )
}

function useVersturen({ casus: { casusnummer }, uitvraag: { id }, form, doel, sluit }: Vensterdelen) {
  const { doe, bezig, fout } = useHandelen(casusnummer)
  const onSubmit = form.handleSubmit(async (velden) => {
    try {
      const adres = { params: { casusnummer, id }, query: { doel } }
      await doe(() => vraag(uitvraagBeantwoorden, { ...adres, body: alsAntwoord(velden) }))
      sluit()
      notifications.show({ message: t.verstuurd, color: 'groen' })
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return { onSubmit, bezig, fout }
}

function Bijdrageveld({ form }: { readonly form: Antwoordform }) {
  return (
    <Controller
      control={form.control}
      name="bijdrage"
      render={({ field: { value, onChange, ref } }) => (
        <Checkbox.Group label={t.bijdrage} value={value} onChange={onChange}>
          <Stack gap="xs" mt={6}>
            {bijdragen.map((b, i) => (
              <Checkbox key={b} value={b} label={t.bijdragen[b]} {...(i === 0 ? { ref } : {})} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    />
  )
}
