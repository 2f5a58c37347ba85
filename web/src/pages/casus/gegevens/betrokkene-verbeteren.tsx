import { betrokkeneVerbeteren } from '@casushuis/contract'
import { Checkbox } from '@mantine/core'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import type { Veld } from '../../../components/send-error.tsx'
import { veldteksten } from '../../../teksten/aanmelden.ts'
import { beheerTeksten as t } from '../../../teksten/casus-gegevens.ts'
import { Dagkeuze } from '../../velden/dagkeuze.tsx'
import { Tekstvak, Tekstveld } from '../../velden/tekstveld.tsx'
import type { Formvan, Invoer } from '../../velden/veld.ts'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus, Gegeven, Inhoud } from '../queries.ts'

interface Verbeterdelen {
  readonly casus: Casus
  readonly params: { readonly casusnummer: string; readonly id: string }
  readonly inhoud: Inhoud
  readonly wie: NonNullable<Gegeven['betrokkene']>
  readonly versie: string
}

type Velden = Partial<Invoer<typeof betrokkeneVerbeteren>>

const inWoorden = ({ naam = '', geboortedatum, adres = '', noodzaak = '' }: Velden): readonly Veld[] => [
  [veldteksten.naam, naam],
  [veldteksten.geboortedatum, geboortedatum ? formatDay(geboortedatum) : ''],
  [veldteksten.adres, adres],
  [veldteksten.noodzaakBetrokkene, noodzaak],
]

/** Correcting who the casus is about, everywhere at once (T19). */
export function BetrokkeneVerbeteren({ casus, params, inhoud, wie, versie }: Verbeterdelen) {
  const { naam, geboortedatum, adres, adresVeilig } = wie
  return (
    <Handelingformulier
      casus={casus}
      contract={betrokkeneVerbeteren}
      over={params.id}
      label={t.verbeteren}
      size="xs"
      bewaart={false}
      begin={{ naam, geboortedatum, adres: adres ?? '', adresVeilig: adresVeilig ?? false, noodzaak: inhoud.noodzaak }}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(betrokkeneVerbeteren, { ...met, params, body })}
      gelukt={() => t.verbeterd}
      knop={t.opslaan}
    >
      {(form) => <Wievelden form={form} />}
    </Handelingformulier>
  )
}

function Wievelden({ form }: { readonly form: Formvan<typeof betrokkeneVerbeteren> }) {
  const { vandaag } = useIk()
  return (
    <>
      <Tekstveld form={form} naam="naam" label={veldteksten.naam} uitleg={t.verbeterUitleg} eerste />
      <Dagkeuze
        form={form}
        naam="geboortedatum"
        label={veldteksten.geboortedatum}
        defaultLevel="decade"
        maxDate={vandaag}
        maw="20rem"
      />
      <Tekstveld form={form} naam="adres" label={veldteksten.adres} magLeeg />
      <Checkbox
        label={veldteksten.adresVeilig}
        description={veldteksten.adresVeiligUitleg}
        {...form.register('adresVeilig')}
      />
      <Tekstvak form={form} naam="noodzaak" label={veldteksten.noodzaakBetrokkene} regels={2} />
    </>
  )
}
