import { meenemenBeslissen } from '@casushuis/contract'
import { Alert, Stack } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import type { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import type { Form } from '../../../components/form.ts'
import { wegingTeksten } from '../../../teksten/casus-gegevens.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { documentTeksten } from '../../../teksten/documenten.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { toestemmingkeuzes } from '../../velden/wegingvelden.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, Gegeven } from '../queries.ts'
import { useGegevensVan } from '../uitvragen/uitvraag.ts'
import type { Afspraak } from './afspraaktekst.tsx'

interface Beslisdelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** The title of the gegeven that it is about. */
  readonly titel: string
  /** What is asked, to read beside the decision. */
  readonly children: ReactNode
}

type In = z.input<(typeof meenemenBeslissen)['body']>
type Uit = z.output<(typeof meenemenBeslissen)['body']>

const akkoordkeuzes = [
  { waarde: true, tekst: t.ja, uitleg: t.jaUitleg },
  { waarde: false, tekst: t.nee, uitleg: t.neeUitleg },
]
const eldersKeuzes = [
  { waarde: true, tekst: t.ja, uitleg: t.jaEldersUitleg },
  { waarde: false, tekst: t.nee, uitleg: t.neeEldersUitleg },
]

const begin: Pick<In, 'gegeven' | 'voorwaarden' | 'tot' | 'documenten' | 'weging' | 'toelichting'> = {
  ...{ gegeven: null, voorwaarden: '', tot: null, documenten: [], weging: null, toelichting: '' },
}

/** Where it is no yes, there is nothing to weigh and there are no conditions: what was typed of those is not sent. */
const alsNee = (body: Uit): Uit => ({
  ...body,
  ...{ gegeven: null, voorwaarden: '', tot: null },
  documenten: [],
  weging: null,
})

/** The bronhouder decides whether a gegeven may be used for one action of another (C8, C9, C10). */
export function MeenemenBeslissen({ casus, afspraak, titel, children }: Beslisdelen) {
  const { casusnummer } = casus
  const { id, versie } = afspraak
  return (
    <Handelingformulier
      casus={casus}
      contract={meenemenBeslissen}
      over={id}
      label={t.beslissen}
      naam={t.beslissenOver(titel)}
      variant="filled"
      size="xs"
      begin={begin}
      versie={versie}
      stuur={(body, met) =>
        vraag(meenemenBeslissen, { ...met, params: { casusnummer, id }, body: body.akkoord ? body : alsNee(body) })
      }
      gelukt={() => t.besloten}
      knop={t.beslisOpslaan}
    >
      {(form) => (
        <>
          {children}
          <Keuzeveld
            form={form}
            naam="akkoord"
            label={afspraak.actie === null ? t.akkoordElders : t.akkoord}
            keuzes={afspraak.actie === null ? eldersKeuzes : akkoordkeuzes}
          />
          {form.watch('akkoord') && <Akkoordvelden form={form} casus={casus} afspraak={afspraak} />}
          <Tekstvak form={form} naam="toelichting" label={t.toelichting} uitleg={t.toelichtingUitleg} regels={2} />
        </>
      )}
    </Handelingformulier>
  )
}

interface Akkoorddelen {
  readonly form: Form<In, Uit>
  readonly casus: Casus
  readonly afspraak: Afspraak
}

/** What goes with a yes: which gegeven where none was named, which of its documents, how its geheimhouding was weighed, and on which conditions. */
function Akkoordvelden({ form, casus, afspraak }: Akkoorddelen) {
  const eigen = useGegevensVan(casus)?.filter((g) => g.eigen) ?? []
  const gekozen = afspraak.gegeven ?? form.watch('gegeven')
  const dit = eigen.find((g) => g.id === gekozen)
  return (
    <>
      {afspraak.gegeven === null && (
        <Keuzelijst form={form} naam="gegeven" label={t.welkGegeven} keuzes={eigen.map(alsKeuze)} />
      )}
      {dit && <Documentkeuze key={dit.id} form={form} gegeven={dit} />}
      {dit?.zeggenschap?.geheimhouding && <Weging form={form} />}
      <Tekstvak form={form} naam="voorwaarden" label={t.voorwaarden} uitleg={t.voorwaardenUitleg} regels={2} />
      {afspraak.actie !== null && (
        <Dagkeuze form={form} naam="tot" label={t.tot} uitleg={t.totUitleg} clearable magLeeg />
      )}
    </>
  )
}

/** Which of its documents go along: none, unless it is said (C8). */
function Documentkeuze({ form, gegeven }: Pick<Akkoorddelen, 'form'> & { readonly gegeven: Gegeven }) {
  const documenten = gegeven.inhoud?.documenten ?? []
  // Where another gegeven is chosen, nothing of this one is sent along.
  useEffect(() => () => form.setValue('documenten', []), [form])
  if (documenten.length === 0) return null
  const keuzes = documenten.map(({ id, naam, soort, grootte }) => ({
    ...{ waarde: id, tekst: naam, uitleg: documentTeksten.wat(soort, grootte) },
  }))
  return <Vinkjes form={form} naam="documenten" label={t.documenten} uitleg={t.documentenUitleg} keuzes={keuzes} />
}

const alsKeuze = ({ id, inhoud }: Gegeven) => ({ value: id, label: inhoud?.titel ?? t.eenGegeven })

function Weging({ form }: Pick<Akkoorddelen, 'form'>) {
  return (
    <Stack gap="md">
      <Alert color="oker">{t.geheim}</Alert>
      <Keuzeveld form={form} naam="weging.toestemming" label={wegingTeksten.toestemming} keuzes={toestemmingkeuzes} />
      <Tekstvak form={form} naam="weging.motivering" label={t.weging} uitleg={wegingTeksten.waaromUitleg} regels={2} />
    </Stack>
  )
}
