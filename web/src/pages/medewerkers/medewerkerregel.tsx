import { plaatsen } from '@casushuis/handvat'
import { Badge, Group, Text } from '@mantine/core'
import { type Medewerker, useIk } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { isPossible } from '../../components/possible.ts'
import { rolnamen } from '../../teksten/begrippen.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Afwezigheden } from '../afwezigheid/afwezigheid.tsx'
import { AfwezigheidVastleggen } from '../afwezigheid/afwezigheid-vastleggen.tsx'
import { AccountBeeindigen } from './account-beeindigen.tsx'
import { useCollegas } from './collegas.ts'
import { MedewerkerWijzigen } from './medewerker-wijzigen.tsx'
import stijl from './medewerkers.module.css'
import { Uitnodigen } from './uitnodigen.tsx'

/** One person: who it is, whether he or she can sign in, and what the beheerder can change (P5). */
export function Medewerkerregel({ medewerker }: { readonly medewerker: Medewerker }) {
  const ik = useIk()
  const { naam, rol, partij, contactpersoon, telefoon, mail, vastgelegd, afwezigheden } = medewerker
  const bereikbaar = [telefoon, mail].filter((x) => x !== '')
  return (
    <li className={stijl.regel}>
      <div>
        <Text fw={600}>{naam}</Text>
        <Text size="sm">{partij ? partij.naam : rolnamen[rol]}</Text>
        {contactpersoon && <Badge color="petrol">{t.contactpersoon}</Badge>}
        <Afwezigheden afwezigheden={afwezigheden} naam={naam} teBeeindigen={isPossible(ik, 'medewerkerWijzigen')} />
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
      <Knoppen medewerker={medewerker} />
    </li>
  )
}

function Toegang({ medewerker: { inlog, uitnodiging, beeindigd } }: { readonly medewerker: Medewerker }) {
  if (beeindigd) return <Badge color="gray">{t.beeindigd(formatDay(beeindigd.tijdstip), beeindigd.door)}</Badge>
  if (inlog) return <Badge color="groen">{t.kanInloggen}</Badge>
  if (!uitnodiging) return <Badge color="oker">{t.geenToegang}</Badge>
  const { mail, totTijdstip, geldig } = uitnodiging
  return (
    <>
      <Badge color="oker">{t.geenToegang}</Badge>
      <Text size="sm">{geldig ? t.uitgenodigd(mail, formatDay(totTijdstip)) : t.uitnodigingVerlopen(mail)}</Text>
    </>
  )
}

function AfwezigheidVanMedewerker({ medewerker }: { readonly medewerker: Medewerker }) {
  const collegas = useCollegas(medewerker)
  if (!plaatsen[medewerker.rol].alleenToegewezen) return null
  return <AfwezigheidVastleggen medewerker={medewerker} collegas={collegas} size="xs" />
}

function Knoppen({ medewerker }: { readonly medewerker: Medewerker }) {
  const ik = useIk()
  if (medewerker.beeindigd || !isPossible(ik, 'medewerkerWijzigen')) return null
  return (
    <Group gap="xs" className={stijl.knoppen ?? ''}>
      {medewerker.inlog === null && <Uitnodigen medewerker={medewerker} />}
      <MedewerkerWijzigen medewerker={medewerker} />
      <AfwezigheidVanMedewerker medewerker={medewerker} />
      <AccountBeeindigen medewerker={medewerker} />
    </Group>
  )
}
