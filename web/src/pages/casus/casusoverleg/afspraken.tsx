import { zorgvuldigheidAanvaarden } from '@casushuis/contract'
import { zorgvuldigheidsafspraken } from '@casushuis/handvat'
import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconEyeOff } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { Panel } from '../../../components/panel.tsx'
import { afsprakenTeksten as t } from '../../../teksten/casusoverleg.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import { type Deelnemer, type Overleg, useEigenDeelname } from './overleg.ts'

interface Afsprakendelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** The zorgvuldigheidsafspraken: in full until the reader accepted them, then to be read again (T17). */
export function Afspraken({ casus, overleg }: Afsprakendelen) {
  const eigen = useEigenDeelname(overleg)
  if (eigen && !eigen.doorMijAanvaard) return <TeAanvaarden casus={casus} overleg={overleg} eigen={eigen} />
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <Stack gap="xs">
        {eigen && (
          <Group gap={6} wrap="nowrap" className={stijl.gedaan}>
            <IconCheck size={18} aria-hidden />
            <Text>{t.aanvaard}</Text>
          </Group>
        )}
        <Disclosure summary={t.lees}>
          <Tekst />
        </Disclosure>
      </Stack>
    </Panel>
  )
}

function TeAanvaarden({ casus, overleg, eigen }: Afsprakendelen & { readonly eigen: Deelnemer }) {
  const { casusnummer } = casus
  const { versie } = zorgvuldigheidsafspraken
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
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
          onDoe={(met) =>
            vraag(zorgvuldigheidAanvaarden, { ...met, params: { casusnummer, id: overleg.id }, body: { versie } })
          }
        />
      </Stack>
    </Panel>
  )
}

function Tekst() {
  return (
    <ol className={stijl.afspraken}>
      {zorgvuldigheidsafspraken.afspraken.map(({ kop, tekst }) => (
        <li key={kop}>
          <strong>{kop}.</strong> {tekst}
        </li>
      ))}
    </ol>
  )
}
