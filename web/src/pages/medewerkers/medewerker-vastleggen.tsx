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
import { rolkeuzes } from './rolkeuzes.ts'

const leeg = { naam: '', partij: null, contactpersoon: false, telefoon: '', mail: '', inlog: null }
const iedereen = () => false

/** Records who is going to work here (P5). */
export function MedewerkerVastleggen() {
  if (!isPossible(useIk(), 'medewerkerVastleggen')) return null
  return (
    <Vastlegformulier
      contract={medewerkerVastleggen}
      over="nieuw"
      begin={leeg}
      titel={t.vastleggen}
      uitleg={t.vastleggenUitleg}
      knop={t.vastleggen}
      stuur={(body, met) => vraag(medewerkerVastleggen, { ...met, body })}
      gelukt={t.isVastgelegd}
      vernieuwt={[['medewerkersoverzicht'], ['medewerkers']]}
    >
      {(form) => <Velden form={form} />}
    </Vastlegformulier>
  )
}

type Velddelen = { readonly form: Formvan<typeof medewerkerVastleggen> }

function Velden({ form }: Velddelen) {
  const partijen = usePartijkeuzes(iedereen)
  const naRol = (rol: string) => {
    if (rol === 'partijmedewerker') return
    form.setValue('partij', null)
    form.setValue('contactpersoon', false)
  }
  return (
    <>
      <Tekstveld form={form} naam="naam" label={t.naam} eerste />
      <Keuzelijst form={form} naam="rol" label={t.rol} uitleg={t.rolUitleg} keuzes={rolkeuzes} naKeuze={naRol} />
      {form.watch('rol') === 'partijmedewerker' && (
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
      <Inlogvelden form={form} />
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
