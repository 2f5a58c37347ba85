import { beheertMens, plaatsen } from '@casushuis/handvat'
import { Badge, Group, Text } from '@mantine/core'
import { type Ik, type Medewerker, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { isPossible } from '../../components/possible.ts'
import { rolnamen } from '../../teksten/begrippen.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Afwezigheden } from '../afwezigheid/afwezigheid.tsx'
import { AfwezigheidVastleggen } from '../afwezigheid/afwezigheid-vastleggen.tsx'
import { AccountBeeindigen } from './account-beeindigen.tsx'
import { collegasVan } from './collegas.ts'
import { MedewerkerWijzigen } from './medewerker-wijzigen.tsx'
import stijl from './medewerkers.module.css'
import { Uitnodigen } from './uitnodigen.tsx'

interface Regeldelen {
  readonly medewerker: Medewerker
  /** All whom this reader keeps up: among them who can take work over. */
  readonly medewerkers: readonly Medewerker[]
}

/** One person: who it is, whether he or she can sign in, and what the beheerder can change (P5). */
export function Medewerkerregel({ medewerker, medewerkers }: Regeldelen) {
  const ik = useIk()
  const { naam, rol, partij, contactpersoon, telefoon, mail, vastgelegd, afwezigheden } = medewerker
  const bereikbaar = [telefoon, mail].filter((x) => x !== '')
  const mag = medewerker.beeindigd === null && beheert(ik, medewerker)
  return (
    <li className={stijl.regel}>
      <div>
        <Text fw={600}>{naam}</Text>
        <Text size="sm">{partij && rol === 'partijmedewerker' ? partij.naam : rolnamen[rol]}</Text>
        {partij && rol !== 'partijmedewerker' && <Text size="sm">{partij.naam}</Text>}
        {contactpersoon && <Badge color="petrol">{t.contactpersoon}</Badge>}
        <Afwezigheden afwezigheden={afwezigheden} naam={naam} teBeeindigen={mag} />
      </div>
      <div>
        <Toegang medewerker={medewerker} />
        {bereikbaar.length > 0 && (
          <Text size="sm" c="dimmed">
            {bereikbaar.join(' · ')}
          </Text>
        )}
        {vastgelegd && (
          <Text size="sm" c="dimmed">
            {t.vastgelegd(formatDay(vastgelegd.tijdstip), vastgelegd.door)}
          </Text>
        )}
      </div>
      {mag && <Knoppen medewerker={medewerker} collegas={collegasVan(medewerker, medewerkers)} />}
    </li>
  )
}

/** Whether this reader keeps somebody up: of an own organisation its medewerkers alone. */
const beheert = (ik: Ik, { rol, partij }: Medewerker): boolean =>
  isPossible(ik, 'medewerkerWijzigen') &&
  (ik.partij === null || beheertMens({ rol: ik.rol, partij: ik.partij.id }, { rol, partij: partij?.id ?? null }))

function Toegang({ medewerker: { kanInloggen, uitnodiging, beeindigd } }: { readonly medewerker: Medewerker }) {
  if (beeindigd) return <Badge color="gray">{t.beeindigd(formatDay(beeindigd.tijdstip), beeindigd.door)}</Badge>
  if (kanInloggen) return <Badge color="groen">{t.kanInloggen}</Badge>
  if (!uitnodiging) return <Badge color="oker">{t.geenToegang}</Badge>
  const { mail, totTijdstip, geldig } = uitnodiging
  return (
    <>
      <Badge color="oker">{t.geenToegang}</Badge>
      <Text size="sm">{geldig ? t.uitgenodigd(mail, formatDay(totTijdstip)) : t.uitnodigingVerlopen(mail)}</Text>
    </>
  )
}

interface Knopdelen {
  readonly medewerker: Medewerker
  readonly collegas: { value: string; label: string }[]
}

function Knoppen({ medewerker, collegas }: Knopdelen) {
  return (
    <Group gap="xs" className={stijl.knoppen ?? ''}>
      {!medewerker.kanInloggen && <Uitnodigen medewerker={medewerker} />}
      <MedewerkerWijzigen medewerker={medewerker} collegas={collegas} />
      {plaatsen[medewerker.rol].alleenToegewezen && (
        <AfwezigheidVastleggen medewerker={medewerker} collegas={collegas} size="xs" />
      )}
      <AccountBeeindigen medewerker={medewerker} collegas={collegas} />
    </Group>
  )
}
