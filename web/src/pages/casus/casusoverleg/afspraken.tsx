import { zorgvuldigheidAanvaarden } from '@casushuis/contract'
import { Alert, Group, Stack, Text } from '@mantine/core'
import { IconCheck, IconEyeOff } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { Panel } from '../../../components/panel.tsx'
import { afsprakenTeksten as t } from '../../../teksten/casusoverleg.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import { Taakveld } from '../taakveld.tsx'
import { Afsprakentekst } from './afsprakentekst.tsx'
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
          <Afsprakentekst afspraken={overleg.afspraken.afspraken} />
        </Disclosure>
      </Stack>
    </Panel>
  )
}

function TeAanvaarden({ casus, overleg, eigen }: Afsprakendelen & { readonly eigen: Deelnemer }) {
  const delen = { casus, params: { casusnummer: casus.casusnummer, id: overleg.id }, versie: overleg.afspraken.versie }
  return (
    <Panel title={t.titel} explanation={t.uitleg}>
      <Stack align="flex-start">
        <Alert color="oker" variant="light" icon={<IconEyeOff aria-hidden />}>
          {t.waaromNiets}
        </Alert>
        <Afsprakentekst afspraken={overleg.afspraken.afspraken} />
        <Text>{t.namens(eigen.partij.naam)}</Text>
        {casus.taak ? <Aanvaarden {...delen} /> : <AanvaardenMetTaak {...delen} />}
      </Stack>
    </Panel>
  )
}

interface Aanvaarddelen {
  readonly casus: Casus
  readonly params: { readonly casusnummer: string; readonly id: Overleg['id'] }
  /** Of the afspraken that stand on the screen. */
  readonly versie: string
}

function Aanvaarden({ casus, params, versie }: Aanvaarddelen) {
  return (
    <DirecteHandeling
      casus={casus}
      id="zorgvuldigheidAanvaarden"
      label={t.aanvaarden}
      variant="filled"
      onDoe={(met) => vraag(zorgvuldigheidAanvaarden, { ...met, params, body: { versie, taak: null } })}
    />
  )
}

/** Who was not asked before says along with it on which taak the own organisation takes part (P1). */
function AanvaardenMetTaak({ casus, params, versie }: Aanvaarddelen) {
  return (
    <Handelingformulier
      casus={casus}
      contract={zorgvuldigheidAanvaarden}
      over={params.id}
      label={t.aanvaarden}
      variant="filled"
      begin={{ versie, taak: null }}
      stuur={(body, met) => vraag(zorgvuldigheidAanvaarden, { ...met, params, body })}
      knop={t.aanvaarden}
    >
      {(form) => <Taakveld form={form} naam="taak" />}
    </Handelingformulier>
  )
}
