import { actieBijstellen } from '@casushuis/contract'
import { Group } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { planTeksten, actieTeksten as t } from '../../../teksten/casus-plan.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Herkomstvelden } from '../../velden/merkvelden.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan, Invoer, Uitvoer } from '../../velden/veld.ts'
import { Bronveld } from '../gegevens/bronveld.tsx'
import { heeftBron, herkomstVan } from '../gegevens/herkomst.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { useLeesbareGegevens } from '../uitvragen/uitvraag.ts'
import { uitvoerendePartijen } from './deelnemers.ts'

type Actie = Casus['acties'][number]
type Keuzes = readonly { readonly value: string; readonly label: string }[]

interface Bijsteldelen {
  readonly casus: Casus
  readonly actie: Actie
}

/** Who has the action now, and who can take it over in an overleg. */
function uitvoerders(casus: Casus, { uitvoerder }: Actie): Keuzes {
  const anderen = uitvoerendePartijen(casus).filter((p) => p.id !== uitvoerder.id)
  return [uitvoerder, ...anderen].map(({ id, naam }) => ({ value: id, label: naam }))
}

const inWoorden =
  (keuzes: Keuzes) =>
  (
    v: Partial<Pick<Invoer<typeof actieBijstellen>, 'uitvoerder' | 'start' | 'deadline' | 'alsNietLukt'>>,
  ): readonly Veld[] => [
    [t.uitvoerder, keuzes.find((k) => k.value === v.uitvoerder)?.label ?? ''],
    [t.start, v.start ? formatDay(v.start) : ''],
    [t.deadline, v.deadline ? formatDay(v.deadline) : ''],
    [t.terugvalVraag, v.alsNietLukt ?? ''],
  ]

/** What was not there for the reader and was not written either, is left alone. */
function zonderLeeg(velden: Uitvoer<typeof actieBijstellen>, was: Actie['terugval']) {
  const { uitvoerder, start, deadline, alsNietLukt } = velden
  if (alsNietLukt) return velden
  return { uitvoerder, start, deadline, ...(was && { alsNietLukt: null }) }
}

/** Who carries out an action and when, and what follows where it fails, agreed anew (C6). Its words are corrected beside it. */
export function ActieBijstellen({ casus, actie }: Bijsteldelen) {
  const { id, versie, tekst, uitvoerder, start, deadline, terugval } = actie
  const params = { casusnummer: casus.casusnummer, id }
  const keuzes = uitvoerders(casus, actie)
  if (useIk().partij) return null
  return (
    <Handelingformulier
      casus={casus}
      contract={actieBijstellen}
      over={id}
      label={t.bijstellen}
      naam={t.bijstellenVan(tekst)}
      size="xs"
      begin={{
        ...{ uitvoerder: uitvoerder.id, start, deadline, alsNietLukt: terugval?.tekst ?? '' },
        ...herkomstVan(terugval),
      }}
      versie={versie}
      inWoorden={inWoorden(keuzes)}
      stuur={(velden, met) => vraag(actieBijstellen, { ...met, params, body: zonderLeeg(velden, terugval) })}
      gelukt={() => t.bijgesteld}
      knop={t.bijstellenOpslaan}
    >
      {(form) => <Velden casus={casus} form={form} keuzes={keuzes} />}
    </Handelingformulier>
  )
}

interface Velddelen {
  readonly casus: Casus
  readonly form: Formvan<typeof actieBijstellen>
  readonly keuzes: Keuzes
}

function Velden({ casus, form, keuzes }: Velddelen) {
  const gegevens = useLeesbareGegevens(casus)
  const bron = { label: planTeksten.steuntOp, uitleg: planTeksten.steuntOpUitleg, gegevens }
  return (
    <>
      <Keuzelijst form={form} naam="uitvoerder" label={t.uitvoerder} uitleg={t.wisselUitleg} keuzes={[...keuzes]} />
      <Group align="flex-start">
        <Dagkeuze form={form} naam="start" label={t.start} w="14rem" />
        <Dagkeuze form={form} naam="deadline" label={t.deadline} w="14rem" />
      </Group>
      <Tekstvak form={form} naam="alsNietLukt" label={t.terugvalVraag} uitleg={t.terugvalUitleg} regels={2} />
      {form.watch('alsNietLukt') && (
        <>
          <Bronveld form={form} naam="steuntOp" {...bron} />
          <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
        </>
      )}
    </>
  )
}
