import { medewerkerVastleggen } from '@casushuis/contract'
import { Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import { inlogdienstenQuery, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/possible.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { usePartijkeuzes } from '../velden/partijkeuze.ts'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import type { Formvan } from '../velden/veld.ts'
import { vernieuwtMedewerkers } from './collegas.ts'
import { hoortBijPartij, rolkeuzes } from './rolkeuzes.ts'

const leeg = { naam: '', partij: null, contactpersoon: false, telefoon: '', mail: '', inlog: null }
const iedereen = () => false

interface Vastlegdelen {
  /** The one organisation for which its own beheerder records somebody. */
  readonly eigen?: { readonly id: string }
}

/** Records who is going to work here (P5). */
export function MedewerkerVastleggen({ eigen }: Vastlegdelen) {
  if (!isPossible(useIk(), 'medewerkerVastleggen')) return null
  return (
    <Vastlegformulier
      contract={medewerkerVastleggen}
      over="nieuw"
      begin={eigen ? { ...leeg, rol: 'partijmedewerker', partij: eigen.id } : leeg}
      titel={t.vastleggen}
      uitleg={t.vastleggenUitleg}
      knop={t.vastleggen}
      stuur={(body, met) => vraag(medewerkerVastleggen, { ...met, body })}
      gelukt={t.isVastgelegd}
      vernieuwt={vernieuwtMedewerkers}
    >
      {(form) => <Velden form={form} isEigen={eigen !== undefined} />}
    </Vastlegformulier>
  )
}

type Velddelen = { readonly form: Formvan<typeof medewerkerVastleggen> }

function Velden({ form, isEigen }: Velddelen & { readonly isEigen: boolean }) {
  const rol = form.watch('rol')
  return (
    <>
      <Tekstveld form={form} naam="naam" label={t.naam} eerste />
      {!isEigen && <Functievelden form={form} />}
      {rol === 'partijmedewerker' && (
        <Checkbox
          label={t.contactpersoonVraag}
          description={t.contactpersoonUitleg}
          {...form.register('contactpersoon')}
        />
      )}
      <Tekstveld form={form} naam="telefoon" label={t.telefoon} />
      <Tekstveld form={form} naam="mail" label={t.mail} uitleg={t.mailUitleg} />
      {!isEigen && <Inlogvelden form={form} />}
    </>
  )
}

/** In which role, and for which partij: to choose for who keeps up everybody. */
function Functievelden({ form }: Velddelen) {
  const partijen = usePartijkeuzes(iedereen)
  const naRol = (rol: string) => {
    if (!hoortBijPartij(rol)) form.setValue('partij', null)
    if (rol !== 'partijmedewerker') form.setValue('contactpersoon', false)
  }
  return (
    <>
      <Keuzelijst form={form} naam="rol" label={t.rol} uitleg={t.rolUitleg} keuzes={rolkeuzes} naKeuze={naRol} />
      {hoortBijPartij(form.watch('rol')) && <Keuzelijst form={form} naam="partij" label={t.partij} keuzes={partijen} />}
    </>
  )
}

/** Where this person signs in, for who knows that already. */
function Inlogvelden({ form }: Velddelen) {
  const diensten = useQuery(inlogdienstenQuery()).data?.inlogdiensten ?? []
  const keuzes = diensten.map(({ uitgever, naam }) => ({ value: uitgever, label: naam }))
  const isBekend = Boolean(form.watch('inlog'))
  const eerste = keuzes.length === 1 ? keuzes[0]?.value : undefined
  return (
    <>
      <Checkbox
        label={t.kenmerkBekend}
        description={t.kenmerkUitleg}
        checked={isBekend}
        onChange={(e) =>
          form.setValue('inlog', e.currentTarget.checked ? { uitgever: eerste ?? '', onderwerp: '' } : null)
        }
      />
      {isBekend && (
        <>
          <Keuzelijst form={form} naam="inlog.uitgever" label={t.inlogdienst} keuzes={keuzes} />
          <Tekstveld form={form} naam="inlog.onderwerp" label={t.onderwerp} />
        </>
      )}
    </>
  )
}
