import { type AntwoordVan, type partijenInzien, partijToetsen } from '@casushuis/contract'
import { verwerkingsrechten } from '@casushuis/handvat'
import { Text } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { verwerkingsrechtnamen } from '../../../teksten/begrippen.ts'
import { partijtoetsTeksten as t } from '../../../teksten/partijtoetsen.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { Tekstvak, Tekstveld } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { Afstemmingvelden, useAfstemming } from '../besluiten/afstemmingvelden.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'

type Partij = AntwoordVan<typeof partijenInzien>['partijen'][number]

interface Toetsdelen {
  readonly casus: Casus
  /** Those outside the convenant. */
  readonly partijen: readonly Partij[]
}

const leeg = {
  ...{ partij: '', noodzaak: '', taak: '', geeft: [], ontvangt: [], grenzen: '', tot: null },
  protocol: { door: '', versie: '', dag: '' },
}

/** Recording that an organisation outside the convenant was tested apart for this casus (T11, P9). */
export function PartijToetsen({ casus, partijen }: Toetsdelen) {
  const { casusnummer } = casus
  const afstemming = useAfstemming()
  return (
    <Handelingformulier
      casus={casus}
      contract={partijToetsen}
      over={casusnummer}
      label={t.toetsen}
      begin={{ ...leeg, afstemming }}
      stuur={(body, met) => vraag(partijToetsen, { ...met, params: { casusnummer }, body })}
      gelukt={({ partij }) => t.vastgelegd(partijen.find((p) => p.id === partij)?.naam ?? '')}
      knop={t.opslaan}
    >
      {(form) => <Velden casus={casus} partijen={partijen} form={form} />}
    </Handelingformulier>
  )
}

interface Velddelen extends Toetsdelen {
  readonly form: Formvan<typeof partijToetsen>
}

function Velden({ casus, partijen, form }: Velddelen) {
  const { vandaag } = useIk()
  const gekozen = partijen.find((p) => p.id === form.watch('partij'))
  const opnieuw = () => {
    form.setValue('taak', '')
    form.setValue('geeft', [])
    form.setValue('ontvangt', [])
  }
  return (
    <>
      <Keuzelijst
        form={form}
        naam="partij"
        label={t.partij}
        uitleg={t.partijUitleg}
        keuzes={partijen.map(({ id, naam }) => ({ value: id, label: naam }))}
        naKeuze={opnieuw}
        eerste
      />
      <Tekstvak form={form} naam="noodzaak" label={t.noodzaak} uitleg={t.noodzaakUitleg} regels={2} />
      {gekozen && <Grenzen form={form} partij={gekozen} />}
      <Tekstvak form={form} naam="grenzen" label={t.grenzen} uitleg={t.grenzenUitleg} regels={2} />
      <Text fw={600}>{t.protocolTitel}</Text>
      <Tekstveld form={form} naam="protocol.door" label={t.protocolDoor} />
      <Tekstveld form={form} naam="protocol.versie" label={t.protocolVersie} w="10rem" />
      <Dagkeuze form={form} naam="protocol.dag" label={t.protocolDag} maxDate={vandaag} maw="14rem" />
      <Dagkeuze
        form={form}
        naam="tot"
        label={t.tot}
        uitleg={t.totUitleg}
        minDate={vandaag}
        maw="14rem"
        clearable
        magLeeg
      />
      <Afstemmingvelden form={form} casus={casus} met="afstemming.met" dag="afstemming.dag" />
    </>
  )
}

/** On which of its taken it takes part, and what of what it may process at all it gives and receives here. */
function Grenzen({ form, partij }: Pick<Velddelen, 'form'> & { readonly partij: Partij }) {
  const taken = partij.taken.filter(({ geldig }) => geldig)
  const soorten = verwerkingsrechten
    .filter((soort) => partij.mag[soort])
    .map((soort) => ({ waarde: soort, tekst: verwerkingsrechtnamen[soort] }))
  return (
    <>
      {taken.length === 0 ? (
        <Text>{t.geenTaken}</Text>
      ) : (
        <Keuzeveld
          form={form}
          naam="taak"
          label={t.taak}
          uitleg={t.taakUitleg}
          keuzes={taken.map(({ id, naam, grondslag }) => ({ waarde: id, tekst: naam, uitleg: grondslag }))}
        />
      )}
      {soorten.length === 0 ? (
        <Text>{t.alleenGewoon}</Text>
      ) : (
        <>
          <Vinkjes form={form} naam="geeft" label={t.geeft} keuzes={soorten} />
          <Vinkjes form={form} naam="ontvangt" label={t.ontvangt} keuzes={soorten} />
        </>
      )}
    </>
  )
}
