import { afrondingBevestigen } from '@casushuis/contract'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { vraag } from '../../../api/client.ts'
import { formatDay } from '../../../components/date.ts'
import { tell } from '../../../components/notice.tsx'
import { Panel } from '../../../components/panel.tsx'
import { afrondingTeksten as t } from '../../../teksten/casus-afronding.ts'
import { isOpen } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import { type AfgerondeCasus, type Casus, vanCasus } from '../queries.ts'
import stijl from './afronding.module.css'
import { BezwaarMaken, Terugnemen, Voortzetten } from './bezwaar.tsx'
import { Elders } from './elders.tsx'

/** How a casus ended, until when that can be read, and what can still be done (E1). */
export function Afronding({ casus }: { readonly casus: AfgerondeCasus }) {
  return (
    <Stack>
      <Hoofdzaak casus={casus} />
      <Elders casus={casus} />
    </Stack>
  )
}

function Hoofdzaak({ casus }: { readonly casus: AfgerondeCasus }) {
  const { besluitOp, vernietigenOp, bezwaar } = casus.afronding
  const dag = formatDay(vernietigenOp)
  return (
    <Panel title={t.titel}>
      <Stack align="flex-start">
        <Text>{t.besloten(formatDay(besluitOp))}</Text>
        <Uitkomst casus={casus} />
        <Text fw={600}>{bezwaar ? t.wachtOpBezwaar(dag) : t.vanzelf(dag)}</Text>
        {isOpen(casus, 'afrondingBevestigen') && <Text>{t.voorAanmelder}</Text>}
        <Group>
          <Bevestigen casus={casus} />
          <BezwaarMaken casus={casus} />
          <Terugnemen casus={casus} />
          <Voortzetten casus={casus} />
        </Group>
      </Stack>
    </Panel>
  )
}

/** What the aanmelder takes along, on the screen and as a file; the browser keeps the file itself. */
function Uitkomst({ casus }: { readonly casus: Casus }) {
  const { casusnummer, stukken } = casus
  const stuk = stukken.find((s) => s.soort === 'afronding')
  if (!stuk) return null
  return (
    <>
      <dl className={stijl.uitkomst}>
        <Text component="dt" fw={600}>
          {t.uitkomst}
        </Text>
        <Text component="dd">{stuk.uitkomst}</Text>
        <Text component="dt" fw={600} mt="xs">
          {t.advies}
        </Text>
        <Text component="dd" style={{ whiteSpace: 'pre-line' }} maw="75ch">
          {stuk.advies || t.geenAdvies}
        </Text>
      </dl>
      {isOpen(casus, 'afrondingInzien') && (
        <Anchor href={`/api/v1/casussen/${casusnummer}/afronding/pdf`} download aria-label={t.pdfVan(casusnummer)}>
          <Group gap={6} component="span">
            <IconDownload size={16} aria-hidden />
            {t.pdf}
          </Group>
        </Anchor>
      )}
    </>
  )
}

/** What cannot be done any more after it: what goes along, and what the betrokkene was not told (T13, A13). */
const watNogOpenStaat = ({ afronding, stukken }: Casus): readonly string[] => [
  ...(afronding?.nogMeegaan ? [t.nogMeegaan] : []),
  ...(stukken.some((s) => s.teVertellen !== null) ? [t.nogTeVertellen] : []),
]

/** The last act of the aanmelder: after it there is nothing left to look at. */
function Bevestigen({ casus }: { readonly casus: Casus }) {
  const { casusnummer, versie } = casus
  const client = useQueryClient()
  const navigeer = useNavigate()
  const vertrek = async () => {
    await navigeer({ to: '/casussen', ignoreBlocker: true })
    client.removeQueries({ queryKey: vanCasus(casusnummer) })
    tell(t.vernietigd(casusnummer), 10_000)
  }
  return (
    <DirecteHandeling
      casus={casus}
      id="afrondingBevestigen"
      label={t.bevestigen}
      variant="filled"
      bevestig={[...watNogOpenStaat(casus), t.bevestigVraag].join(' ')}
      onherroepelijk
      onDoe={async (met) => {
        await vraag(afrondingBevestigen, { ...met, params: { casusnummer }, versie })
        // Before the casus is asked again: it is no longer there to be asked for.
        await vertrek()
      }}
    />
  )
}
