import { uitvraagVersturen } from '@casushuis/contract'
import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { addDays } from '../../../components/date.ts'
import { categorienamen, persoonrolnamen } from '../../../teksten/begrippen.ts'
import { versturenTeksten as t } from '../../../teksten/casus-uitvragen.ts'
import { personenTeksten } from '../../../teksten/personen.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { isOpen } from '../aanbod.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import { type Casus, type Gegeven, type Uitvraagkeuze, uitvraagkeuzesQuery } from '../queries.ts'
import { Partijveld } from './partijveld.tsx'
import { useLeesbareGegevens } from './uitvraag.ts'
import stijl from './uitvragen.module.css'

/** How many days a partij has to answer, unless another day is chosen. */
const dagenVoorAntwoord = 10
const leeg = { partij: '', waaromDezePartij: '', vraag: '', noodzaak: '', meegestuurd: [], redenZonderNaam: '' }

/** Asking one partij a question namens the leidende partij (T1, T2, T4). */
export function UitvraagVersturen({ casus }: { readonly casus: Casus }) {
  const { casusnummer } = casus
  const { vandaag } = useIk()
  const mag = isOpen(casus, 'uitvraagkeuzesInzien')
  const partijen = useQuery({ ...uitvraagkeuzesQuery(casusnummer), enabled: mag }).data?.partijen ?? []
  return (
    <Handelingformulier
      casus={casus}
      contract={uitvraagVersturen}
      over={casusnummer}
      variant="filled"
      begin={{ ...leeg, antwoordVoor: addDays(vandaag, dagenVoorAntwoord) }}
      stuur={(body, met) => vraag(uitvraagVersturen, { ...met, params: { casusnummer }, body })}
      gelukt={({ partij }) => t.verstuurd(partijen.find((p) => p.partij.id === partij)?.partij.naam ?? '')}
      knop={t.versturen}
    >
      {(form) => <Velden casus={casus} form={form} partijen={partijen} />}
    </Handelingformulier>
  )
}

interface Velddelen {
  readonly casus: Casus
  readonly form: Formvan<typeof uitvraagVersturen>
  readonly partijen: readonly Uitvraagkeuze[]
}

function Velden({ casus, form, partijen }: Velddelen) {
  const { vandaag } = useIk()
  return (
    <>
      <Partijveld form={form} partijen={partijen} />
      <Tekstvak
        form={form}
        naam="waaromDezePartij"
        label={t.waaromDezePartij}
        uitleg={t.waaromDezePartijUitleg}
        regels={2}
      />
      <Tekstvak form={form} naam="vraag" label={t.vraag} uitleg={t.vraagUitleg} />
      <Tekstvak form={form} naam="noodzaak" label={t.noodzaak} uitleg={t.noodzaakUitleg} regels={2} />
      <Meesturen casus={casus} form={form} />
      <Dagkeuze form={form} naam="antwoordVoor" label={t.antwoordVoor} minDate={vandaag} maw="14rem" />
    </>
  )
}

/** What of the leidende partij goes along, chosen one by one (T4). */
function Meesturen({ casus, form }: Omit<Velddelen, 'partijen'>) {
  const { namens } = casus
  const keuzes = useLeesbareGegevens(casus)?.filter((g) => g.bronhouder.id === namens.id) ?? []
  const gekozen = form.watch('meegestuurd')
  const zonderPersoon = !keuzes.some((g) => g.betrokkene !== null && gekozen.includes(g.id))
  const waarom = zonderPersoon && (
    <Tekstvak form={form} naam="redenZonderNaam" label={t.redenZonderNaam} uitleg={t.zonderPersoon} regels={2} />
  )
  if (keuzes.length === 0)
    return (
      <>
        <Text size="sm">{t.geenGegevens(namens.naam)}</Text>
        {waarom}
      </>
    )
  const vinkjes = keuzes.map((g) => ({ waarde: g.id, tekst: g.inhoud?.titel, uitleg: <Voorproef gegeven={g} /> }))
  const veld = { label: t.meegestuurd(namens.naam), uitleg: t.meegestuurdUitleg, keuzes: vinkjes }
  return (
    <>
      <Vinkjes form={form} naam="meegestuurd" {...veld} />
      {waarom}
    </>
  )
}

function Voorproef({ gegeven: { zeggenschap, inhoud } }: { readonly gegeven: Gegeven }) {
  if (!inhoud) return null
  const { categorie, bijzonder, strafrechtelijk, tekst, over, persoon } = inhoud
  const kenmerken = [
    persoon ? persoonrolnamen[persoon.rol] : categorienamen[categorie],
    ...(over ? [personenTeksten.over(over.omschrijving ?? '')] : []),
    ...(bijzonder ? [t.bijzonder] : []),
    ...(strafrechtelijk ? [t.strafrechtelijk] : []),
    ...(zeggenschap?.geheimhouding ? [t.geheim] : []),
  ]
  return (
    <>
      {kenmerken.join(' · ')}
      <span className={stijl.regels}>{tekst}</span>
    </>
  )
}
