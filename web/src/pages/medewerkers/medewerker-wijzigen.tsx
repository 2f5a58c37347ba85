import { medewerkerWijzigen } from '@casushuis/contract'
import { Checkbox } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Medewerker, useIk } from '../../api/queries.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { usePartijkeuzes } from '../velden/partijkeuze.ts'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Formvan } from '../velden/veld.ts'
import { vernieuwtMedewerkers } from './collegas.ts'
import { hoortBijPartij, rolkeuzes } from './rolkeuzes.ts'

const iedereen = () => false

interface Delen {
  readonly medewerker: Medewerker
  /** Who can take over what only this person works on. */
  readonly collegas: { value: string; label: string }[]
}

/** Changes who somebody is; in another role or partij he or she leaves the casussen (P5, P8). */
export function MedewerkerWijzigen({ medewerker, collegas }: Delen) {
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
      vernieuwt={vernieuwtMedewerkers}
    >
      {(form) => <Velden form={form} medewerker={medewerker} collegas={collegas} />}
    </Vastlegformulier>
  )
}

type Velddelen = Delen & { readonly form: Formvan<typeof medewerkerWijzigen> }

function Velden({ form, medewerker, collegas }: Velddelen) {
  const isEigen = useIk().rol === 'partijbeheerder'
  const [rol, partij] = form.watch(['rol', 'partij'])
  return (
    <>
      <Tekstveld form={form} naam="naam" label={t.naam} />
      {!isEigen && <Functievelden form={form} rol={rol} />}
      {rol === 'partijmedewerker' && (
        <Checkbox
          label={t.contactpersoonVraag}
          description={t.contactpersoonUitleg}
          {...form.register('contactpersoon')}
        />
      )}
      <Tekstveld form={form} naam="telefoon" label={t.telefoon} />
      <Tekstveld form={form} naam="mail" label={t.mail} uitleg={t.mailUitleg} />
      {(rol !== medewerker.rol || partij !== (medewerker.partij?.id ?? null)) && (
        <Vertrekvelden form={form} medewerker={medewerker} collegas={collegas} />
      )}
    </>
  )
}

interface Functiedelen extends Pick<Velddelen, 'form'> {
  readonly rol: string
}

/** In which role, and for which partij: to choose for who keeps up everybody. */
function Functievelden({ form, rol }: Functiedelen) {
  const partijen = usePartijkeuzes(iedereen)
  const naRol = (gekozen: string) => {
    if (!hoortBijPartij(gekozen)) form.setValue('partij', null)
    if (gekozen !== 'partijmedewerker') form.setValue('contactpersoon', false)
  }
  return (
    <>
      <Keuzelijst form={form} naam="rol" label={t.rol} uitleg={t.rolUitleg} keuzes={rolkeuzes} naKeuze={naRol} />
      {hoortBijPartij(rol) && <Keuzelijst form={form} naam="partij" label={t.partij} keuzes={partijen} />}
    </>
  )
}

function Vertrekvelden({ form, medewerker, collegas }: Velddelen) {
  return (
    <>
      <Tekstvak form={form} naam="reden" label={t.reden} regels={2} vereist />
      {medewerker.partij && (
        <Keuzelijst form={form} naam="opvolger" label={t.opvolger} uitleg={t.opvolgerUitleg} keuzes={collegas} />
      )}
    </>
  )
}
