import { bijdragen, uitvraagBeantwoorden } from '@casushuis/contract'
import { wachtOpAntwoord, weigergronden } from '@casushuis/handvat'
import { Button, Group, Stack, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { type Draft, useDraft } from '../../../components/draft.ts'
import { useForm } from '../../../components/form.ts'
import { FoundDraft } from '../../../components/found-draft.tsx'
import { tell } from '../../../components/notice.tsx'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { weigergrondnamen } from '../../../teksten/begrippen.ts'
import { briefTeksten, beantwoordenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { Taakveld } from '../taakveld.tsx'
import { nietsGezien, useVerzenden } from '../verzenden.tsx'
import { Antwoordgegeven } from './antwoordgegeven.tsx'
import { Antwoordgegevens } from './antwoordgegevens.tsx'
import { type Antwoordform, antwoordvorm, beginVan } from './antwoordvorm.ts'
import type { Uitvraag } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

interface Beantwoorddelen {
  readonly casus: Casus
  readonly uitvraag: Uitvraag
}

/** Answering an uitvraag, or declining it with a ground (T5). */
export function Beantwoorden({ casus, uitvraag }: Beantwoorddelen) {
  // Kept outside the window: who closes it to ask a colleague finds the words again.
  const begin = beginVan(uitvraag)
  const form = useForm(antwoordvorm, begin)
  const draft = useDraft({ name: `uitvraagBeantwoorden/${uitvraag.id}`, form, begin })
  return (
    <Handeling
      casus={casus}
      id="uitvraagBeantwoorden"
      label={labelVoor(uitvraag)}
      variant={wachtOpAntwoord(uitvraag) ? 'filled' : 'default'}
      bewaart
      inhoud={(beeld) => <Venster casus={casus} uitvraag={uitvraag} form={form} draft={draft} {...beeld} />}
    />
  )
}

function labelVoor({ antwoord, stand }: Uitvraag): string {
  if (!antwoord) return briefTeksten.antwoorden
  return stand === 'deelsBeantwoord' ? briefTeksten.volgendDeel : briefTeksten.aanvullen
}

interface Vensterdelen extends Beantwoorddelen, Handelingbeeld {
  readonly form: Antwoordform
  readonly draft: Draft
}

/** The answer; and one gegeven at a time in its place, so that the screen stays calm. */
function Venster(delen: Vensterdelen) {
  const { form, casus, uitvraag } = delen
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
      concept={`uitvraagBeantwoorden/${uitvraag.id}/${plek}`}
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

function Antwoordformulier(delen: Formulierdelen) {
  const { casus, uitvraag, form, doel, sluit } = delen
  const { casusnummer } = casus
  const params = { casusnummer, id: uitvraag.id }
  const { onSubmit, bezig, fout } = useVerzenden({
    casusnummer,
    form,
    gezien: nietsGezien,
    stuur: (body, met) => vraag(uitvraagBeantwoorden, { ...met, params, query: { doel }, body }),
    klaar: () => {
      sluit()
      tell(t.verstuurd)
    },
  })
  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <FoundDraft draft={delen.draft} />
        <Devraag uitvraag={uitvraag} />
        {uitvraag.antwoord && <Text size="sm">{t.eerderGegeven}</Text>}
        <Velden {...delen} />
        <ProblemMessage fout={fout} />
        <Knoppen bezig={bezig} sluit={sluit} />
      </Stack>
    </form>
  )
}

function Devraag({ uitvraag }: Pick<Beantwoorddelen, 'uitvraag'>) {
  return (
    <div className={stijl.devraag}>
      <Text size="sm" fw={600}>
        {t.vraagWas}
      </Text>
      <Text className={stijl.woorden ?? ''}>{uitvraag.vraag}</Text>
    </div>
  )
}

const keuzes = [
  { waarde: true, tekst: t.keuzes.ja },
  { waarde: false, tekst: t.keuzes.nee },
  { waarde: null, tekst: t.keuzes.weigeren },
]
const volledigKeuzes = [
  { waarde: false, tekst: t.volledigKeuzes.alles },
  { waarde: true, tekst: t.volledigKeuzes.deel },
]
const gronden = weigergronden.map((w) => ({ waarde: w, tekst: weigergrondnamen[w] }))
const bijdragekeuzes = bijdragen.map((b) => ({ waarde: b, tekst: t.bijdragen[b] }))

function uitlegBij(bekend: boolean | null): string {
  if (bekend === null) return t.toelichtingUitleg.weigeren
  return bekend ? t.toelichtingUitleg.ja : t.toelichtingUitleg.nee
}

function Velden({ casus, form, naarGegeven, kwamTerug }: Formulierdelen) {
  // Before a choice it is not there yet, whatever the schema will ask.
  const bekend: boolean | null | undefined = form.watch('bekend')
  const knop = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only where one comes back from writing a gegeven
  useEffect(() => {
    if (kwamTerug) knop.current?.focus()
  }, [])
  return (
    <>
      <Keuzeveld form={form} naam="bekend" label={t.keuze} keuzes={keuzes} />
      {bekend === null && <Keuzeveld form={form} naam="weigergrond" label={t.weigergrond} keuzes={gronden} />}
      {bekend !== undefined && (
        <>
          <Tekstvak form={form} naam="toelichting" label={t.toelichting} uitleg={uitlegBij(bekend)} />
          <Herkomstvelden
            form={form}
            naam={(veld) => veld}
            steunt={bekend === true && form.watch('gegevens').length > 0}
          />
        </>
      )}
      {typeof bekend === 'boolean' && (
        <Vinkjes form={form} naam="bijdrage" label={t.bijdrage} keuzes={bijdragekeuzes} />
      )}
      {bekend !== undefined && !casus.taak && <Taakveld form={form} naam="taak" />}
      {bekend && <Antwoordgegevens form={form} naarGegeven={naarGegeven} knop={knop} />}
      {typeof bekend === 'boolean' && (
        <Keuzeveld form={form} naam="volgtNog" label={t.volledig} uitleg={t.volledigUitleg} keuzes={volledigKeuzes} />
      )}
    </>
  )
}

function Knoppen({ bezig, sluit }: { readonly bezig: boolean; readonly sluit: () => void }) {
  return (
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
  )
}
