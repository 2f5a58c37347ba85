import { medewerkerWijzigen } from '@casushuis/contract'
import { Checkbox } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import type { Medewerker } from '../../api/queries.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { usePartijkeuzes } from '../velden/partijkeuze.ts'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Formvan } from '../velden/veld.ts'
import { useCollegas } from './collegas.ts'
import { rolkeuzes } from './rolkeuzes.ts'

const iedereen = () => false

interface Delen {
  readonly medewerker: Medewerker
}

/** Changes who somebody is; in another role or partij he or she leaves the casussen (P5, P8). */
export function MedewerkerWijzigen({ medewerker }: Delen) {
  const { id, versie, naam, rol, partij, contactpersoon, telefoon, mail } = medewerker
  return (
    <Vastlegformulier
      contract={medewerkerWijzigen}
      over={id}
      begin={{
        ...{ naam, rol, partij: partij?.id ?? null, contactpersoon, telefoon, mail },
        ...{ opvolger: null, reden: '' },
      }}
      titel={t.wijzigenVan(naam)}
      uitleg={t.wijzigenUitleg}
      knop={t.wijzigen}
      naam={t.wijzigenVan(naam)}
      size="xs"
      versie={versie}
      stuur={(body, met) => vraag(medewerkerWijzigen, { ...met, params: { id }, body })}
      gelukt={t.isGewijzigd}
      vernieuwt={[['medewerkersoverzicht'], ['medewerkers']]}
    >
      {(form) => <Velden form={form} medewerker={medewerker} />}
    </Vastlegformulier>
  )
}

type Velddelen = Delen & { readonly form: Formvan<typeof medewerkerWijzigen> }

function Velden({ form, medewerker }: Velddelen) {
  const partijen = usePartijkeuzes(iedereen)
  const [rol, partij] = form.watch(['rol', 'partij'])
  const naRol = (gekozen: string) => {
    if (gekozen === 'partijmedewerker') return
    form.setValue('partij', null)
    form.setValue('contactpersoon', false)
  }
  return (
    <>
      <Tekstveld form={form} naam="naam" label={t.naam} />
      <Keuzelijst form={form} naam="rol" label={t.rol} uitleg={t.rolUitleg} keuzes={rolkeuzes} naKeuze={naRol} />
      {rol === 'partijmedewerker' && (
        <>
          <Keuzelijst form={form} naam="partij" label={t.partij} keuzes={partijen} />
          <Checkbox
            label={t.contactpersoonVraag}
            description={t.contactpersoonUitleg}
            {...form.register('contactpersoon')}
          />
        </>
      )}
      <Tekstveld form={form} naam="telefoon" label={t.telefoon} />
      <Tekstveld form={form} naam="mail" label={t.mail} uitleg={t.mailUitleg} />
      {(rol !== medewerker.rol || partij !== (medewerker.partij?.id ?? null)) && (
        <Vertrekvelden form={form} medewerker={medewerker} />
      )}
    </>
  )
}

function Vertrekvelden({ form, medewerker }: Velddelen) {
  const collegas = useCollegas(medewerker)
  return (
    <>
      <Tekstvak form={form} naam="reden" label={t.reden} regels={2} vereist />
      {medewerker.partij && (
        <Keuzelijst form={form} naam="opvolger" label={t.opvolger} uitleg={t.opvolgerUitleg} keuzes={collegas} />
      )}
    </>
  )
}
