import { bevoegdheidVerlenen } from '@casushuis/contract'
import { bevoegdheden } from '@casushuis/handvat'
import { Group } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { type Partij, useIk } from '../../api/queries.ts'
import { isPossible } from '../../components/not-possible.tsx'
import { bevoegdheidsnamen } from '../../teksten/begrippen.ts'
import { beheerTeksten as t } from '../../teksten/partijen.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import { Vastlegformulier } from './vastlegformulier.tsx'

const keuzes = bevoegdheden.map((b) => ({ waarde: b, tekst: bevoegdheidsnamen[b] }))

/** Records what a partij decided that the procesregisseurs may do in its name (P3). */
export function BevoegdheidVerlenen({ partij: { id, naam } }: { readonly partij: Partij }) {
  const ik = useIk()
  if (!isPossible(ik, 'bevoegdheidVerlenen')) return null
  return (
    <Vastlegformulier
      contract={bevoegdheidVerlenen}
      over={id}
      begin={{ bevoegdheden: [], van: ik.vandaag, tot: null }}
      titel={t.verlenen}
      uitleg={t.verlenenUitleg(naam)}
      knop={t.verlenen}
      stuur={(body, met) => vraag(bevoegdheidVerlenen, { ...met, params: { id }, body })}
      gelukt={t.vastgelegd}
    >
      {(form) => (
        <>
          <Vinkjes form={form} naam="bevoegdheden" label={t.bevoegdheden} keuzes={keuzes} />
          <Group align="flex-start" grow>
            <Dagkeuze form={form} naam="van" label={t.van} required withAsterisk={false} />
            <Dagkeuze form={form} naam="tot" label={t.tot} clearable magLeeg />
          </Group>
        </>
      )}
    </Vastlegformulier>
  )
}
