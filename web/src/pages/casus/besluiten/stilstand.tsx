import { casusBeeindigen } from '@casushuis/contract'
import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { vraag } from '../../../api/client.ts'
import { werkQuery } from '../../../api/queries.ts'
import { formatDay } from '../../../components/date.ts'
import { Panel } from '../../../components/panel.tsx'
import { stilstandTeksten as t } from '../../../teksten/stilstand.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import { isOpen } from '../aanbod.ts'
import { Handeling } from '../handeling.tsx'
import type { Handelingbeeld } from '../handelingvenster.tsx'
import type { Casus } from '../queries.ts'
import { useBesluit } from './besluit-nemen.ts'
import { type BesluitformVan, useBesluitform } from './besluitform.ts'
import { Besluitvenster } from './besluitvenster.tsx'
import { Overdragen } from './overdragen.tsx'

/** That the mandate of the own partij ended, and ending the casus (P3). */
export function Stilstand({ casus }: { readonly casus: Casus }) {
  return isOpen(casus, 'casusBeeindigen') ? <Paneel casus={casus} /> : null
}

function Paneel({ casus }: { readonly casus: Casus }) {
  const ingevuld = useBesluitform(casus, casusBeeindigen, { motivering: '' })
  const { data } = useQuery(werkQuery())
  const kies = isOpen(casus, 'casusOverdragen') ? t.kiesOfDraagOver : t.kies
  const taak = data?.taken.find((w) => w.casusnummer === casus.casusnummer && w.soort === 'mandaatWeg')
  return (
    <Panel title={t.titel}>
      <Stack align="flex-start">
        <Text>{t.uitleg}</Text>
        {taak?.deadline && <Text>{kies(formatDay(taak.deadline))}</Text>}
        <Group>
          <Overdragen casus={casus} />
          <Handeling
            casus={casus}
            id="casusBeeindigen"
            label={t.knop}
            bewaart
            inhoud={(beeld) => <Formulier casus={casus} ingevuld={ingevuld} {...beeld} />}
          />
        </Group>
      </Stack>
    </Panel>
  )
}

interface Formulierdelen extends Handelingbeeld {
  readonly casus: Casus
  readonly ingevuld: BesluitformVan<typeof casusBeeindigen>
}

function Formulier({ casus, ingevuld, doel, sluit }: Formulierdelen) {
  const { casusnummer } = casus
  const besluit = useBesluit({
    casus,
    ingevuld,
    eindigt: () => true,
    verstuur: (body, met) => vraag(casusBeeindigen, { ...met, params: { casusnummer }, query: { doel }, body }),
    sluit,
  })
  return (
    <Besluitvenster besluit={besluit} sluit={sluit} eindigt>
      <Tekstvak form={ingevuld.form} naam="motivering" label={t.motivering} uitleg={t.motiveringUitleg} />
    </Besluitvenster>
  )
}
