import { zorgvuldigheidAanvaarden } from '@casushuis/contract'
import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconEyeOff } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { Uitklap } from '../../../components/disclosure.tsx'
import { Paneel } from '../../../components/panel.tsx'
import { afsprakenTeksten as t } from '../../../teksten/casusoverleg.ts'
import { DirecteHandeling } from '../handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import { type Deelnemer, type Overleg, useEigenDeelname } from './overleg.ts'

interface Afsprakendelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** The zorgvuldigheidsafspraken: in full until the own organisation accepted them, then to be read again (T17). */
export function Afspraken({ casus, overleg }: Afsprakendelen) {
  const eigen = useEigenDeelname(overleg)
  if (eigen && !eigen.zorgvuldigheidAanvaard) return <TeAanvaarden casus={casus} overleg={overleg} eigen={eigen} />
  return (
    <Paneel titel={t.titel} uitleg={t.uitleg}>
      <Stack gap="xs">
        {eigen && (
          <Group gap={6} wrap="nowrap" className={stijl.gedaan}>
            <IconCheck size={18} aria-hidden />
            <Text>{t.aanvaard}</Text>
          </Group>
        )}
        <Uitklap kop={t.lees}>
          <Tekst />
        </Uitklap>
      </Stack>
    </Paneel>
  )
}

function TeAanvaarden({ casus, overleg, eigen }: Afsprakendelen & { readonly eigen: Deelnemer }) {
  const { casusnummer } = casus
  return (
    <Paneel titel={t.titel} uitleg={t.uitleg}>
      <Stack align="flex-start">
        <Alert color="oker" variant="light" icon={<IconEyeOff aria-hidden />}>
          {t.waaromNiets}
        </Alert>
        <Tekst />
        <Text>{t.namens(eigen.partij.naam)}</Text>
        <DirecteHandeling
          casus={casus}
          id="zorgvuldigheidAanvaarden"
          label={t.aanvaarden}
          variant="filled"
          onDoe={(doel) =>
            vraag(zorgvuldigheidAanvaarden, { params: { casusnummer, id: overleg.id }, query: { doel } })
          }
        />
      </Stack>
    </Paneel>
  )
}

function Tekst() {
  return (
    <ol className={stijl.afspraken}>
      {t.afspraken.map(({ kop, tekst }) => (
        <li key={kop}>
          <strong>{kop}.</strong> {tekst}
        </li>
      ))}
    </ol>
  )
}
