import { Anchor, Group, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useIk } from '../../../api/queries.ts'
import { Panel } from '../../../components/panel.tsx'
import { bestemmingnamen } from '../../../teksten/begrippen.ts'
import { eldersTeksten as t } from '../../../teksten/casus-afronding.ts'
import { isOpen } from '../aanbod.ts'
import { Afspraaklijst } from '../plan/meeneemafspraken.tsx'
import { AllesOphalen } from '../plan/verstrekking-ophalen.tsx'
import { Verstrekkingen } from '../plan/verstrekkingen.tsx'
import type { AfgerondeCasus, Casus } from '../queries.ts'
import stijl from './afronding.module.css'

/** Where the casus is reported instead, and gegeven by gegeven whether it goes along (T13). */
export function Elders({ casus }: { readonly casus: AfgerondeCasus }) {
  const isPartij = useIk().partij !== null
  const { doorverwijzing, nogMeegaan } = casus.afronding
  if (!doorverwijzing) return null
  const naam = casus.stukken.find((s) => s.soort === 'doorverwijzing')?.bestemming ?? ''
  const { meeneemafspraken, verstrekkingen } = casus
  return (
    <>
      <Panel title={t.titel}>
        <Stack gap="sm">
          <dl className={stijl.uitkomst}>
            <Text component="dt" fw={600}>
              {t.bij}
            </Text>
            <Text component="dd">{t.tafel(naam, bestemmingnamen[doorverwijzing.soort])}</Text>
            <Text component="dt" fw={600} mt="xs">
              {t.door}
            </Text>
            <Text component="dd">
              {doorverwijzing.doorRegie ? t.doorRegie(doorverwijzing.melder.naam) : doorverwijzing.melder.naam}
            </Text>
          </dl>
          {nogMeegaan && <Text fw={600}>{t.nogOpen}</Text>}
          {meeneemafspraken.length > 0 && (
            <Stack component="section" gap="xs" aria-label={t.watGaatMee}>
              <Text fw={600}>{t.watGaatMee}</Text>
              <Text size="sm">{t.watGaatMeeUitleg}</Text>
              <Afspraaklijst casus={casus} />
              <Group>
                <AllesOphalen casus={casus} />
              </Group>
            </Stack>
          )}
          {isOpen(casus, 'pakketInzien') && verstrekkingen.some((v) => v.ontvanger.id === doorverwijzing.melder.id) && (
            <Pakket casus={casus} />
          )}
        </Stack>
      </Panel>
      {/* Who reports in the name of a partij has the package; each apart is of both sides. */}
      {isPartij && <Verstrekkingen casus={casus} uitleg={t.opgehaaldUitleg} />}
    </>
  )
}

/** The package as files to hand over; the browser keeps them itself. */
function Pakket({ casus: { casusnummer } }: { readonly casus: Casus }) {
  const adres = `/api/v1/casussen/${casusnummer}/afronding/pakket`
  return (
    <Group gap="md">
      {[
        { naam: t.pakketPdf, href: `${adres}/pdf` },
        { naam: t.pakketJson, href: adres },
      ].map(({ naam, href }) => (
        <Anchor key={naam} href={href} download aria-label={t.pakketVan(naam, casusnummer)}>
          <Group gap={6} component="span">
            <IconDownload size={16} aria-hidden />
            {naam}
          </Group>
        </Anchor>
      ))}
    </Group>
  )
}
