import { intakeBesluiten } from '@casushuis/contract'
import { criteriumnamen, eindigtBij, uitkomsten } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { besluitTeksten as b, intakeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { FormeleUitkomst } from '../../velden/formele-uitkomst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { DatCheckBijIntake, EerderAangemeld } from '../gegevens/dat-check.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { Afstemmingvelden, useAfstemming } from './afstemmingvelden.tsx'
import { useBesluit } from './besluit-nemen.ts'
import stijl from './besluiten.module.css'
import { type BesluitformVan, useBesluitform } from './besluitform.ts'
import { Besluitvenster } from './besluitvenster.tsx'
import { Criteriumvak } from './criteriumvak.tsx'
import { keuzesUit, useVolgendDoel } from './uitkomstkeuze.ts'

const keuzes = keuzesUit(uitkomsten.intake, t.gevolg, ['triage', 'triageOmTeBepalen', 'nietInBehandeling'])

/** Nothing is judged beforehand. */
const leeg = {
  criteria: criteriumnamen.map((criterium) => ({ criterium, motivering: '' })),
  afweging: '',
  advies: '',
}

/** The decision whether a casus belongs here: the formal criteria, and apart from those the own weighing (A3, A4). */
export function Intakebesluit({ casus }: { readonly casus: Casus }) {
  const ingevuld = useBesluitform(casus, intakeBesluiten, { ...leeg, afstemming: useAfstemming() })
  return (
    <Handeling
      casus={casus}
      id="intakeBesluiten"
      variant={useIk().partij ? 'default' : 'filled'}
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} ingevuld={ingevuld} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly ingevuld: BesluitformVan<typeof intakeBesluiten>
}

function Formulier({ casus, ingevuld, doel, volgt, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { form } = ingevuld
  useVolgendDoel(uitkomsten.intake, form.watch('uitkomst'), volgt)
  const besluit = useBesluit({
    casus,
    ingevuld,
    eindigt: (v) => eindigtBij(uitkomsten.intake, v.uitkomst),
    verstuur: (body, met) => vraag(intakeBesluiten, { ...met, params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  const [uitkomst, advies] = form.watch(['uitkomst', 'advies'])
  const venster = { besluit, sluit, eindigt: eindigtBij(uitkomsten.intake, uitkomst) }
  return (
    <Stack>
      {/* A form of its own: it stands beside that of the decision, not in it. */}
      {!besluit.bevestiging && (
        <>
          <EerderAangemeld casus={casus} />
          <DatCheckBijIntake casus={casus} />
        </>
      )}
      <Besluitvenster {...venster} metAdvies={Boolean(advies?.trim())}>
        <Text>{t.uitleg}</Text>
        <Oordeel casus={casus} ingevuld={ingevuld} />
        <Keuzeveld form={form} naam="uitkomst" label={b.uitkomst} keuzes={keuzes} />
        <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
        <Tekstvak form={form} naam="advies" label={b.advies} uitleg={b.adviesUitleg} regels={2} magLeeg />
      </Besluitvenster>
    </Stack>
  )
}

/** The criteria, what follows from them, and the own weighing, each beside how the aanmelder saw it. */
function Oordeel({ casus, ingevuld: { form } }: Pick<Formulierdelen, 'casus' | 'ingevuld'>) {
  const aanmelding = casus.stukken.find((s) => s.soort === 'aanmelding')
  const oordeelOver = (criterium: string) => aanmelding?.criteria?.find((c) => c.criterium === criterium)
  return (
    <>
      {criteriumnamen.map((criterium, i) => (
        <Criteriumvak key={criterium} form={form} i={i} volgensAanmelder={oordeelOver(criterium)} />
      ))}
      <FormeleUitkomst oordelen={form.watch('criteria')} />
      <div className={stijl.naast}>
        <Tekstvak form={form} naam="afweging" label={t.afweging} uitleg={t.afwegingUitleg} regels={4} />
        <Stack gap={4} className={stijl.ander}>
          <Text size="sm" fw={600}>
            {t.afwegingAanmelder}
          </Text>
          <Text size="sm" className={stijl.woorden}>
            {aanmelding?.afweging || t.aanmelderOnbekend}
          </Text>
        </Stack>
      </div>
    </>
  )
}
