import { Badge, Group, Text } from '@mantine/core'
import { EmptyState } from '../../../components/empty.tsx'
import { Panel } from '../../../components/panel.tsx'
import { meeneemstandnamen } from '../../../teksten/begrippen.ts'
import { meenemenTeksten as t } from '../../../teksten/casus-plan.ts'
import { aanbodVan } from '../aanbod.ts'
import type { Casus, Gegeven } from '../queries.ts'
import { useGegevensVan } from '../uitvragen/uitvraag.ts'
import { type Afspraak, Afspraaktekst } from './afspraaktekst.tsx'
import { MeenemenBeslissen } from './meenemen-beslissen.tsx'
import { MeenemenTerugnemen } from './meenemen-terugnemen.tsx'
import { MeenemenVragen } from './meenemen-vragen.tsx'
import stijl from './plan.module.css'
import { useHaaltOp, VerstrekkingOphalen } from './verstrekking-ophalen.tsx'

const kleuren = {
  gevraagd: 'oker',
  akkoord: 'groen',
  geweigerd: 'gray',
  vervallen: 'gray',
  opgehaald: 'petrol',
} as const

/** What may be taken along for an action: asked by who carries it out, decided by who brought it in (C8, C9). */
export function Meeneemafspraken({ casus }: { readonly casus: Casus }) {
  const { meeneemafspraken: afspraken } = casus
  return (
    <Panel title={t.titel} explanation={t.uitleg} aside={<MeenemenVragen casus={casus} />}>
      {afspraken.length === 0 ? <GeenAfspraken casus={casus} /> : <Afspraaklijst casus={casus} />}
    </Panel>
  )
}

/** Each question whether something goes along, with what this reader can do about it. */
export function Afspraaklijst({ casus }: { readonly casus: Casus }) {
  const gegevens = useGegevensVan(casus)
  return (
    <ul className={stijl.acties}>
      {casus.meeneemafspraken.map((afspraak) => (
        <li key={afspraak.id}>
          <Afspraakkaart casus={casus} afspraak={afspraak} gegevens={gegevens} />
        </li>
      ))}
    </ul>
  )
}

/** Nothing was asked yet: whether this reader may, and where not, why, in the words of the rulebook (R4). */
function GeenAfspraken({ casus }: { readonly casus: Casus }) {
  const vragen = aanbodVan(casus, 'meenemenVragen')
  if (!vragen) return <EmptyState title={t.leegTitel} explanation={t.leegMeelezen} />
  if (vragen.toegestaan) return <EmptyState title={t.leegTitel} explanation={t.leegVragen} />
  return <EmptyState title={t.leegNietsMee} explanation={[vragen.reden, vragen.watHelpt].filter(Boolean).join(' ')} />
}

interface Kaartdelen {
  readonly casus: Casus
  readonly afspraak: Afspraak
  /** Undefined while they are on their way. */
  readonly gegevens: readonly Gegeven[] | undefined
}

function Afspraakkaart({ casus, afspraak, gegevens }: Kaartdelen) {
  const { stand, vanMij } = afspraak
  const vanOns = useHaaltOp(casus)(afspraak)
  const gevraagd = gegevens?.find((g) => g.id === afspraak.gegeven)
  const titel = gevraagd?.inhoud?.titel
  const gegeven = watInZin(afspraak, titel, gegevens !== undefined)
  const tekst = <Afspraaktekst casus={casus} afspraak={afspraak} gegeven={gegeven} />
  const keuze = { casus, afspraak, titel: titel ?? t.eenGegeven }
  const staatInDeWeg = gevraagd?.zeggenschap?.voorbehouden.some((p) => p.id === afspraak.ontvanger.id)
  return (
    <div className={stijl.actie}>
      {tekst}
      <Group gap="xs">
        <Badge color={kleuren[stand]}>{meeneemstandnamen[stand]}</Badge>
        {vanMij && stand === 'gevraagd' && (
          <MeenemenBeslissen {...keuze}>
            {tekst}
            {staatInDeWeg && <Text>{t.voorbehoudEerst(afspraak.ontvanger.naam)}</Text>}
          </MeenemenBeslissen>
        )}
        {vanOns && stand === 'akkoord' && <VerstrekkingOphalen casus={casus} afspraak={afspraak} gegeven={gegeven} />}
        {vanMij && stand === 'akkoord' && <MeenemenTerugnemen {...keuze}>{tekst}</MeenemenTerugnemen>}
      </Group>
    </div>
  )
}

/** A gegeven in a sentence; it is not called invisible while it is still on its way. */
function watInZin(afspraak: Afspraak, titel: string | undefined, geladen: boolean): string {
  if (afspraak.omWieHetGaat) return t.wieHetIs
  if (afspraak.gegeven === null && afspraak.stand !== 'vervallen') return t.inWoordenGevraagd
  if (titel) return t.tussenAanhaling(titel)
  return geladen ? t.onbekendGegeven : t.eenGegeven
}
