import { overlegAanpassen, overlegVoorbereiden } from '@casushuis/contract'
import { burgerdeelnames } from '@casushuis/handvat'
import { Button, Group, Text } from '@mantine/core'
import type { DefaultValues } from 'react-hook-form'
import type { z } from 'zod'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import type { Form } from '../../../components/form.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { overlegTeksten, voorbereidTeksten as t } from '../../../teksten/casusoverleg.ts'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import type { Overleg } from './overleg.ts'
import { Plekvelden, plekInWoorden } from './plekvelden.tsx'
import { plekVan } from './plekvorm.ts'
import { type Voorbereidvelden, veldenVan, voorbereidingvorm } from './voorbereidingvorm.ts'

const voorbereiding = { ...overlegVoorbereiden, body: voorbereidingvorm }
const aanpassing = { ...overlegAanpassen, body: voorbereidingvorm }
const nergens = { tijdstip: '', tijd: '', duur: '60', plaats: '' }
const leeg = { doel: '', besluiten: '', themas: '', ...nergens, burgerToelichting: '' }
const opslaan = { knop: t.opslaan, gelukt: () => t.opgeslagen }

/** Beginning the preparation of a casusoverleg, the first or a next one (T14). */
export function OverlegVoorbereiden({ casus, label, datum, variant = 'filled' }: Begindelen) {
  const { casusnummer } = casus
  return (
    <Handelingformulier
      casus={casus}
      contract={voorbereiding}
      over={datum?.id ?? casusnummer}
      variant={variant}
      {...(label ? { label } : {})}
      begin={{ ...leeg, ...(datum && plekVan(datum)) }}
      stuur={(body, met) =>
        vraag(overlegVoorbereiden, { ...met, params: { casusnummer }, body: { ...body, datum: datum?.id ?? null } })
      }
      {...opslaan}
    >
      {(form) => <Velden casus={casus} overleg={datum ?? { duur: null }} form={form} />}
    </Handelingformulier>
  )
}

interface Begindelen {
  readonly casus: Casus
  readonly label?: string
  /** The date agreed ahead on which it is. */
  readonly datum?: Casus['overlegdata'][number] | undefined
  readonly variant?: 'filled' | 'subtle'
}

/** Changing the preparation, as long as nobody was invited. */
export function OverlegAanpassen({ casus, overleg }: { readonly casus: Casus; readonly overleg: Overleg }) {
  const { casusnummer } = casus
  const { id, versie } = overleg
  return (
    <Handelingformulier
      casus={casus}
      contract={aanpassing}
      over={id}
      label={overlegTeksten.aanpassen}
      bewaart={false}
      begin={veldenVan(overleg)}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(overlegAanpassen, { ...met, params: { casusnummer, id }, body })}
      {...opslaan}
    >
      {(form) => <Velden casus={casus} overleg={overleg} form={form} />}
    </Handelingformulier>
  )
}

/** The preparation in words, field by field. */
const inWoorden = (velden: DefaultValues<Voorbereidvelden>): readonly Veld[] => [
  [t.doel, velden.doel ?? ''],
  [t.besluiten, velden.besluiten ?? ''],
  [t.themas, velden.themas ?? ''],
  ...plekInWoorden(velden),
  [t.burger, velden.burger ? t.burgerkeuzes[velden.burger] : ''],
  [t.burgerToelichting, velden.burgerToelichting ?? ''],
]

interface Velddelen {
  readonly casus: Casus
  readonly overleg: Pick<Overleg, 'duur'>
  readonly form: Form<Voorbereidvelden, z.output<typeof voorbereidingvorm>>
}

const burgerkeuzes = burgerdeelnames.map((b) => ({ waarde: b, tekst: t.burgerkeuzes[b] }))

function Velden({ casus: { overlegsoort }, overleg, form }: Velddelen) {
  const toelichting = { label: t.burgerToelichting, uitleg: t.burgerToelichtingUitleg, regels: 2 }
  return (
    <>
      {overlegsoort === 'bepalen' && <Text size="sm">{overlegTeksten.bepalen}</Text>}
      <Tekstvak form={form} naam="doel" label={t.doel} uitleg={t.doelUitleg} regels={2} eerste />
      <Tekstvak form={form} naam="besluiten" label={t.besluiten} uitleg={t.besluitenUitleg} regels={2} />
      <Tekstvak form={form} naam="themas" label={t.themas} uitleg={t.themasUitleg} />
      <Themavoorstellen form={form} />
      <Plekvelden form={form} overleg={overleg} naam={(veld) => veld} />
      <Keuzeveld form={form} naam="burger" label={t.burger} keuzes={burgerkeuzes} />
      <Tekstvak form={form} naam="burgerToelichting" {...toelichting} />
    </>
  )
}

/** What the zvh proposes, each added as a line of its own with one click. */
function Themavoorstellen({ form }: Pick<Velddelen, 'form'>) {
  const { gespreksthemas } = useIk()
  const regels = form.watch('themas').split('\n')
  const over = gespreksthemas.filter((thema) => !regels.includes(thema))
  if (over.length === 0) return null
  const erbij = (thema: string) =>
    form.setValue('themas', [...regels.filter((r) => r.trim() !== ''), thema].join('\n'), { shouldDirty: true })
  return (
    <Group gap="xs" role="group" aria-label={t.themavoorstellen}>
      {over.map((thema) => (
        <Button key={thema} size="compact-sm" variant="default" onClick={() => erbij(thema)}>
          + {thema}
        </Button>
      ))}
    </Group>
  )
}
