import { afwezigheidVastleggen } from '@casushuis/contract'
import { Group, Text } from '@mantine/core'
import { vraag } from '../../api/client.ts'
import { useIk } from '../../api/queries.ts'
import { afwezigheidTeksten as t } from '../../teksten/afwezigheid.ts'
import { Dagkeuze } from '../velden/dagkeuze.tsx'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { vernieuwtAfwezigheid } from './afwezigheid.tsx'

interface Vastlegdelen {
  readonly medewerker: { readonly id: string; readonly naam: string }
  /** Who can do the same work. */
  readonly collegas: { value: string; label: string }[]
  readonly size?: 'xs'
}

/** Records that somebody is absent, and who does the work until the last day (P8). */
export function AfwezigheidVastleggen({ medewerker: { id, naam }, collegas, size }: Vastlegdelen) {
  const { vandaag } = useIk()
  return (
    <Vastlegformulier
      contract={afwezigheidVastleggen}
      over={id}
      begin={{ eersteDag: vandaag, laatsteDag: '', vervanger: '' }}
      titel={t.vastleggenVan(naam)}
      uitleg={t.uitleg}
      knop={t.vastleggen}
      naam={t.vastleggenVan(naam)}
      {...(size ? { size } : {})}
      stuur={(body, met) => vraag(afwezigheidVastleggen, { ...met, params: { id }, body })}
      gelukt={t.isVastgelegd}
      vernieuwt={vernieuwtAfwezigheid}
    >
      {(form) => (
        <>
          {collegas.length === 0 && <Text>{t.geenCollega}</Text>}
          <Keuzelijst form={form} naam="vervanger" label={t.vervanger} keuzes={collegas} />
          <Group align="flex-start" grow>
            <Dagkeuze form={form} naam="eersteDag" label={t.eersteDag} required withAsterisk={false} />
            <Dagkeuze
              form={form}
              naam="laatsteDag"
              label={t.laatsteDag}
              minDate={vandaag}
              required
              withAsterisk={false}
            />
          </Group>
        </>
      )}
    </Vastlegformulier>
  )
}
