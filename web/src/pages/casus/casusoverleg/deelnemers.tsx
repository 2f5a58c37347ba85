import { deelnemerVerwijderen } from '@casushuis/contract'
import { Badge, Group, Stack, Text, Title } from '@mantine/core'
import { IconCheck, IconClock } from '@tabler/icons-react'
import { vraag } from '../../../api/client.ts'
import { useIk } from '../../../api/queries.ts'
import { deelnemerrolnamen } from '../../../teksten/begrippen.ts'
import { deelnemerTeksten as t } from '../../../teksten/casusoverleg.ts'
import { themaTeksten } from '../../../teksten/themas.ts'
import { aanbodVan } from '../aanbod.ts'
import { DirecteHandeling } from '../directe-handeling.tsx'
import type { Casus } from '../queries.ts'
import stijl from './casusoverleg.module.css'
import { DeelnemerToevoegen } from './deelnemer-toevoegen.tsx'
import type { Deelnemer, Overleg } from './overleg.ts'
import { AlsnogUitvoerder } from './uitvoerder-maken.tsx'

interface Deelnemersdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Who takes part in an overleg: role, why, what is asked, and who accepted the agreements (T14, T17). */
export function Deelnemers({ casus, overleg }: Deelnemersdelen) {
  const voorbereiding = overleg.stand === 'voorbereiding'
  // Until it begins, for who may change it: the others see who come.
  const teWijzigen =
    voorbereiding || (overleg.stand === 'gepland' && aanbodVan(casus, 'deelnemerToevoegen') !== undefined)
  return (
    <Stack gap="xs" align="flex-start">
      <Title order={3}>{t.titel}</Title>
      {overleg.deelnemers.length === 0 ? (
        <Text c="dimmed">{t.geen}</Text>
      ) : (
        <ul className={teWijzigen ? stijl.lijst : stijl.raster}>
          {overleg.deelnemers.map((deelnemer) => (
            <li key={deelnemer.id} className={teWijzigen ? stijl.rij : undefined}>
              <Rij deelnemer={deelnemer} themas={overleg.themas} metAanvaarding={!voorbereiding} />
              <AlsnogUitvoerder casus={casus} overleg={overleg} deelnemer={deelnemer} />
              {teWijzigen && <Verwijderen casus={casus} deelnemer={deelnemer} />}
            </li>
          ))}
        </ul>
      )}
      {teWijzigen && !voorbereiding && (
        <Text size="sm" c="dimmed">
          {t.naUitnodiging}
        </Text>
      )}
      {teWijzigen && <DeelnemerToevoegen casus={casus} overleg={overleg} />}
    </Stack>
  )
}

interface Rijdelen {
  readonly deelnemer: Deelnemer
  readonly themas: Overleg['themas']
  readonly metAanvaarding: boolean
}

/** The thema's at which a deelnemer is needed, by name; null where that is not for this reader. */
function nodigBij({ themas }: Deelnemer, alle: Overleg['themas']): string | null {
  if (!themas) return null
  return alle.flatMap(({ id, naam }) => (themas.includes(id) ? naam : [])).join(', ') || themaTeksten.geenThema
}

function Rij({ deelnemer, themas, metAanvaarding }: Rijdelen) {
  const { partij, rol, noodzaak, bijdrage, zorgvuldigheidAanvaard } = deelnemer
  const eigen = useIk().partij?.id === partij.id
  return (
    <div className={stijl.rijtekst}>
      <Group gap="xs">
        <Text fw={600}>
          {partij.naam}
          {eigen && (
            <Text span size="sm" c="dimmed" fw={400}>
              {' '}
              ({t.eigen})
            </Text>
          )}
        </Text>
        <Badge variant="default">{deelnemerrolnamen[rol]}</Badge>
      </Group>
      <Reden naam={themaTeksten.nodigBij} tekst={nodigBij(deelnemer, themas)} />
      <Reden naam={t.noodzaak} tekst={noodzaak} />
      <Reden naam={t.bijdrage} tekst={bijdrage} />
      {metAanvaarding && <Aanvaarding aanvaard={zorgvuldigheidAanvaard} />}
    </div>
  )
}

function Reden({ naam, tekst }: { readonly naam: string; readonly tekst: string | null }) {
  if (!tekst) return null
  return (
    <Text size="sm" className={stijl.woorden ?? ''}>
      <span className={stijl.zacht}>{naam}:</span> {tekst}
    </Text>
  )
}

function Aanvaarding({ aanvaard }: { readonly aanvaard: boolean }) {
  const Teken = aanvaard ? IconCheck : IconClock
  return (
    <Group gap={4} wrap="nowrap" className={aanvaard ? stijl.gedaan : stijl.wacht}>
      <Teken size={16} aria-hidden />
      <Text size="sm">{aanvaard ? t.aanvaard : t.nietAanvaard}</Text>
    </Group>
  )
}

function Verwijderen({
  casus,
  deelnemer: { id, versie, partij },
}: {
  readonly casus: Casus
  readonly deelnemer: Deelnemer
}) {
  const { casusnummer } = casus
  return (
    <DirecteHandeling
      casus={casus}
      id="deelnemerVerwijderen"
      label={t.verwijderen}
      naam={t.verwijderenVan(partij.naam)}
      variant="subtle"
      size="xs"
      bevestig={t.verwijderBevestig(partij.naam)}
      onDoe={(met) => vraag(deelnemerVerwijderen, { ...met, params: { casusnummer, id }, versie })}
    />
  )
}
