import { actieVastleggen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { planTeksten, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron, zonderHerkomst } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'
import { uitvoerendePartijen } from './deelnemers.ts'

interface Actiedelen {
  readonly casus: Casus
  readonly plandoel: { readonly id: string; readonly tekst: string }
}

/** Agreeing who does what for one goal (C6). */
export function ActieVastleggen({ casus, plandoel }: Actiedelen) {
  const { casusnummer } = casus
  const { vandaag } = useIk()
  const naamVan = (id: string) => uitvoerendePartijen(casus).find((p) => p.id === id)?.naam ?? ''
  return (
    <Handelingformulier
      casus={casus}
      contract={actieVastleggen}
      over={plandoel.id}
      label={t.toevoegen}
      naam={t.toevoegenBij(plandoel.tekst)}
      size="xs"
      begin={{
        plandoel: plandoel.id,
        tekst: '',
        uitvoerder: '',
        start: vandaag,
        deadline: '',
        alsNietLukt: '',
        ...zonderHerkomst,
      }}
      stuur={(body, met) => vraag(actieVastleggen, { ...met, params: { casusnummer }, body })}
      gelukt={({ uitvoerder }) => t.opgeslagen(naamVan(uitvoerder))}
      knop={t.opslaan}
    >
      {(form) => <Velden casus={casus} form={form} />}
    </Handelingformulier>
  )
}

interface Velddelen {
  readonly casus: Casus
  readonly form: Formvan<typeof actieVastleggen>
}

function Velden({ casus, form }: Velddelen) {
  const gegevens = useLeesbareGegevens(casus)
  const uitvoerders = uitvoerendePartijen(casus).map(({ id, naam }) => ({ value: id, label: naam }))
  const uitvoerder = { label: t.uitvoerder, uitleg: t.uitvoerderUitleg, keuzes: uitvoerders }
  const bron = { label: planTeksten.steuntOp, uitleg: planTeksten.steuntOpUitleg, gegevens }
  return (
    <>
      <Tekstvak form={form} naam="tekst" label={t.tekst} uitleg={t.tekstUitleg} regels={2} eerste />
      <Keuzelijst form={form} naam="uitvoerder" {...uitvoerder} />
      <Group align="flex-start">
        <Dagkeuze form={form} naam="start" label={t.start} w="14rem" />
        <Dagkeuze form={form} naam="deadline" label={t.deadline} w="14rem" />
      </Group>
      <Tekstvak form={form} naam="alsNietLukt" label={t.terugvalVraag} uitleg={t.terugvalUitleg} regels={2} />
      <Bronveld form={form} naam="steuntOp" {...bron} />
      <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
    </>
  )
}
