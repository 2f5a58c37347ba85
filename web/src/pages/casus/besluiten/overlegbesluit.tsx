import { overlegBesluiten } from '@casushuis/contract'
import { eindigtBij, uitkomsten } from '@casushuis/handvat'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { overlegbesluitTeksten, besluitTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Meerkeuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { Afstemmingvelden, useAfstemming } from './afstemmingvelden.tsx'
import { useBesluit } from './besluit-nemen.ts'
import { type BesluitformVan, useBesluitform } from './besluitform.ts'
import { Besluitvenster } from './besluitvenster.tsx'
import { Doorverwijzing, doorverwijsvelden, useElders } from './doorverwijzing.tsx'
import { NogOpen } from './nog-open.tsx'
import { keuzesUit, useVolgendDoel } from './uitkomstkeuze.ts'

const ids = ['aanpakVastgesteld', 'hoortNietThuis', 'andereOverlegtafel'] as const
const keuzes = keuzesUit(uitkomsten.overleg, overlegbesluitTeksten.gevolg, ids)

/** The outcome of a casusoverleg that was held (C12). */
export function Overlegbesluit({ casus }: { readonly casus: Casus }) {
  const ingevuld = useBesluitform(casus, overlegBesluiten, {
    motivering: '',
    monitoringdoel: '',
    monitoring: '',
    advies: '',
    terugkomOp: null,
    terugkomMet: [],
    doorverwijzing: null,
    afstemming: useAfstemming(),
  })
  return (
    <Handeling
      casus={casus}
      id="overlegBesluiten"
      variant={useIk().partij ? 'default' : 'filled'}
      bewaart
      inhoud={(beeld) => <Formulier casus={casus} ingevuld={ingevuld} {...beeld} />}
    />
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly ingevuld: BesluitformVan<typeof overlegBesluiten>
}

function Formulier({ casus, ingevuld, doel, volgt, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const { form } = ingevuld
  useVolgendDoel(uitkomsten.overleg, form.watch('uitkomst'), volgt)
  const besluit = useBesluit({
    casus,
    ingevuld,
    eindigt: (v) => eindigtBij(uitkomsten.overleg, v.uitkomst),
    verstuur: (body, met) => vraag(overlegBesluiten, { ...met, params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  const [uitkomst, advies] = form.watch(['uitkomst', 'advies'])
  const eindigt = eindigtBij(uitkomsten.overleg, uitkomst)
  useElders(uitkomst, {
    begin: () => {
      form.setValue('doorverwijzing.melder', casus.aanmelder.id)
      form.setValue('doorverwijzing.doorRegie', false)
    },
    leeg: () => form.setValue('doorverwijzing', null),
  })
  return (
    <Besluitvenster besluit={besluit} eindigt={eindigt} sluit={sluit} metAdvies={Boolean(advies?.trim())}>
      <NogOpen casus={casus} gaatVerder={!eindigt} />
      <Keuzeveld form={form} naam="uitkomst" label={t.uitkomst} keuzes={keuzes} />
      {uitkomst === 'aanpakVastgesteld' && <Volgafspraken casus={casus} form={form} />}
      {uitkomst === 'andereOverlegtafel' && (
        <Doorverwijzing form={form} casus={casus} melders={meldersNa(casus)} {...doorverwijsvelden} />
      )}
      <Tekstvak form={form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} />
      <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
      {eindigt && <Tekstvak form={form} naam="advies" label={t.advies} uitleg={t.adviesUitleg} regels={2} magLeeg />}
    </Besluitvenster>
  )
}

/** Who reported it here, who leads, and who sat in the last overleg on the afspraken (T13). */
function meldersNa({ aanmelder, namens, overleggen }: Casus) {
  const laatste = overleggen.toSorted((een, ander) => ander.volgnummer - een.volgnummer)[0]
  const tafel = laatste?.deelnemers.filter((d) => d.zorgvuldigheidAanvaard).map((d) => d.partij) ?? []
  const alle = [{ id: aanmelder.id, naam: aanmelder.organisatie }, namens, ...tafel]
  return [...new Map(alle.map((m) => [m.id, m])).values()]
}

interface Afspraakdelen extends Pick<Formulierdelen, 'casus'> {
  readonly form: Formulierdelen['ingevuld']['form']
}

/** How the plan is followed, and whether, when and with whom the casus comes back (C11). */
function Volgafspraken({ casus, form }: Afspraakdelen) {
  const keuzes = casus.partijen.map(({ id, naam }) => ({ value: id, label: naam }))
  const v = overlegbesluitTeksten
  return (
    <>
      <Tekstvak form={form} naam="monitoringdoel" label={v.monitoringdoel} uitleg={v.monitoringdoelUitleg} regels={2} />
      <Tekstvak form={form} naam="monitoring" label={v.monitoring} uitleg={v.monitoringUitleg} />
      <Dagkeuze form={form} naam="terugkomOp" label={v.terugkomOp} uitleg={v.terugkomOpUitleg} clearable magLeeg />
      {form.watch('terugkomOp') && (
        <Meerkeuzelijst
          form={form}
          naam="terugkomMet"
          label={v.terugkomMet}
          keuzes={keuzes}
          leeg={v.kiesOrganisaties}
        />
      )}
    </>
  )
}
