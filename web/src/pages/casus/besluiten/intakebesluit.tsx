import { intakeBesluiten } from '@casushuis/contract'
import { criteriumnamen, formeleUitkomst, uitkomsten, vernietigtBij } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useForm } from '../../../components/form.ts'
import { besluitTeksten as b, intakeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Handeling, type Handelingbeeld } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import { useBesluit } from './besluit-nemen.ts'
import stijl from './besluiten.module.css'
import { Besluitvenster, Motiveringveld } from './besluitvenster.tsx'
import { Criteriumvak } from './criteriumvak.tsx'
import { type Intakeform, type Intakevelden, intakeschema, leegIntake, oordelen } from './intakevorm.ts'
import { Keuzeveld } from './keuzeveld.tsx'
import { keuzesUit } from './uitkomstkeuze.ts'

const keuzes = keuzesUit(uitkomsten.intake, t.gevolg, ['triage', 'triageOmTeBepalen', 'nietInBehandeling'])

/** The decision whether a casus belongs here: the formal criteria, and apart from those the own weighing (A3, A4). */
export function Intakebesluit({ casus }: { readonly casus: Casus }) {
  // Kept outside the window: who closes it to look something up finds the words again.
  const form = useForm<Intakevelden>(intakeschema, leegIntake)
  return (
    <Handeling
      casus={casus}
      id="intakeBesluiten"
      variant="filled"
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} form={form} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly form: Intakeform
}

function Formulier({ casus, form, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const besluit = useBesluit({
    casusnummer,
    form,
    vernietigt: (v) => vernietigtBij(uitkomsten.intake, v.uitkomst),
    verstuur: ({ uitkomst, criteria, afweging, advies }) =>
      vraag(intakeBesluiten, {
        params: { casusnummer },
        query: { doel },
        body: { uitkomst, criteria: oordelen(criteria), afweging, ...(advies ? { advies } : {}) },
      }),
    sluit,
  })
  const aanmelding = casus.stukken.find((s) => s.soort === 'aanmelding')
  const { errors } = form.formState
  return (
    <Besluitvenster
      casus={casus}
      besluit={besluit}
      vernietigt={vernietigtBij(uitkomsten.intake, form.watch('uitkomst'))}
      metAdvies={form.watch('advies').trim() !== ''}
      sluit={sluit}
    >
      <Text>{t.uitleg}</Text>
      {criteriumnamen.map((criterium, i) => (
        <Criteriumvak
          key={criterium}
          form={form}
          i={i}
          criterium={criterium}
          volgensAanmelder={aanmelding?.criteria?.find((c) => c.criterium === criterium)}
        />
      ))}
      <Formeel form={form} />
      <div className={stijl.naast}>
        <Motiveringveld
          label={t.afweging}
          uitleg={t.afwegingUitleg}
          fout={errors.afweging}
          veld={form.register('afweging')}
          regels={4}
        />
        <Stack gap={4} className={stijl.ander}>
          <Text size="sm" fw={600}>
            {t.afwegingAanmelder}
          </Text>
          <Text size="sm" className={stijl.woorden}>
            {aanmelding?.afweging || t.aanmelderOnbekend}
          </Text>
        </Stack>
      </div>
      <Keuzeveld form={form} naam="uitkomst" label={b.uitkomst} keuzes={keuzes} />
      <Motiveringveld
        label={b.advies}
        uitleg={b.adviesUitleg}
        fout={errors.advies}
        veld={form.register('advies')}
        regels={2}
      />
    </Besluitvenster>
  )
}

/** What follows from the four judgements; the rulebook says so, not this screen. */
function Formeel({ form }: { readonly form: Intakeform }) {
  const criteria = form.watch('criteria')
  const compleet = criteria.every((c) => c.voldoet)
  const voldoet = formeleUitkomst(oordelen(criteria).map((o) => ({ ...o, gemotiveerd: true })))
  return (
    <div className={stijl.formeel} role="status" data-voldoet={compleet && voldoet}>
      <Text fw={600}>
        {t.formeel}: {compleet ? (voldoet ? t.formeelWel : t.formeelNiet) : t.formeelOnbekend}
      </Text>
      <Text size="sm">{t.formeelUitleg}</Text>
    </div>
  )
}
