import { documentToevoegen, documentVerwijderen } from '@casushuis/contract'
import { kanDocumentDragen } from '@casushuis/handvat'
import { FileInput } from '@mantine/core'
import { useState } from 'react'
import { vraag } from '../../../api/client.ts'
import { leesBytes } from '../../../components/file.ts'
import type { Form } from '../../../components/form.ts'
import { documentTeksten as t } from '../../../teksten/documenten.ts'
import { Tekstveld } from '../../velden/tekstveld.tsx'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, Gegeven, Inhoud } from '../queries.ts'

interface Beheerdelen {
  readonly casus: Casus
  readonly gegeven: Gegeven
  readonly inhoud: Inhoud
}

/** What its bronhouder can do with the files of a gegeven: add one, and take one away (T19). */
export function Documentbeheer(delen: Beheerdelen) {
  const { categorie, persoon } = delen.inhoud
  const betrokkene = delen.gegeven.betrokkene !== null
  if (!kanDocumentDragen({ categorie, persoon: persoon?.rol ?? null, betrokkene })) return null
  return (
    <>
      <Toevoegen {...delen} />
      <Weghalen {...delen} />
    </>
  )
}

function Toevoegen({ casus, gegeven }: Beheerdelen) {
  return (
    <Handelingformulier
      casus={casus}
      contract={documentToevoegen}
      over={gegeven.id}
      label={t.toevoegen}
      size="xs"
      bewaart={false}
      begin={{ naam: '', inhoud: '' }}
      stuur={(body, met) =>
        vraag(documentToevoegen, { ...met, params: { casusnummer: casus.casusnummer, id: gegeven.id }, body })
      }
      gelukt={() => t.gelukt}
      knop={t.opslaan}
    >
      {(form) => <Velden form={form} />}
    </Handelingformulier>
  )
}

interface Veldwaarden {
  readonly naam: string
  readonly inhoud: string
}

/** The name is that of the file until somebody writes another. */
function Velden<Uit>({ form }: { readonly form: Form<Veldwaarden, Uit> }) {
  const [bestand, zetBestand] = useState<File | null>(null)
  const kies = async (gekozen: File | null) => {
    zetBestand(gekozen)
    form.setValue('inhoud', gekozen ? await leesBytes(gekozen) : '', { shouldDirty: true, shouldValidate: true })
    if (gekozen && form.getValues('naam') === '') form.setValue('naam', gekozen.name.replace(/\.[^.]+$/, ''))
  }
  return (
    <>
      <p>{t.toevoegenUitleg}</p>
      <FileInput
        label={t.bestand}
        placeholder={t.kiesBestand}
        accept="application/pdf,image/jpeg,image/png,.docx"
        value={bestand}
        onChange={kies}
        clearable
        error={form.formState.errors.inhoud?.message}
      />
      <Tekstveld form={form} naam="naam" label={t.naam} uitleg={t.naamUitleg} />
    </>
  )
}

function Weghalen({ casus, gegeven, inhoud }: Beheerdelen) {
  return inhoud.documenten.map(({ id: document, naam }) => (
    <DirecteHandeling
      key={document}
      casus={casus}
      id="documentVerwijderen"
      label={t.weghalen(naam)}
      size="xs"
      bevestig={t.weghalenBevestig(naam)}
      onherroepelijk
      onDoe={(met) =>
        vraag(documentVerwijderen, {
          ...met,
          params: { casusnummer: casus.casusnummer, id: gegeven.id, document },
          versie: gegeven.zeggenschap?.versie ?? '',
        })
      }
    />
  ))
}
