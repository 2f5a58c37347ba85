import { Group, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useIk } from '../../../api/queries.ts'
import { formatDay, formatMoment } from '../../../components/date.ts'
import { Disclosure } from '../../../components/disclosure.tsx'
import { EmptyState } from '../../../components/empty.tsx'
import { Panel } from '../../../components/panel.tsx'
import { beeldTeksten, reeksTeksten, overlegTeksten as t } from '../../../teksten/casusoverleg.ts'
import { aanbodVan } from '../aanbod.ts'
import { useCasus } from '../casus-context.ts'
import { deelpaden } from '../deelpaden.ts'
import { LosseTeksten } from '../losse-teksten.tsx'
import { Partijtoetsen } from '../partijtoetsen/partijtoetsen.tsx'
import type { Aanbod, Casus } from '../queries.ts'
import { Afspraken } from './afspraken.tsx'
import stijl from './casusoverleg.module.css'
import { Deelnemers } from './deelnemers.tsx'
import { Gesprek } from './gesprek.tsx'
import { NaarVerslag } from './naar-verslag.tsx'
import { gehoudenOverleggen, lopendOverleg, type Overleg, useEigenDeelname } from './overleg.ts'
import { Overlegfeiten, Standregel } from './overlegkaart.tsx'
import { Themaoverzicht } from './thema-overzicht.tsx'
import { Toestandsbeeld } from './toestandsbeeld.tsx'
import { Uitnodigen } from './uitnodigen.tsx'
import { Vergadering } from './vergadering.tsx'
import { VolgendeOverleggen } from './volgende-overleggen.tsx'
import { OverlegAanpassen, OverlegVoorbereiden } from './voorbereiden.tsx'
import { OverlegWijzigen } from './wijzigen.tsx'
import { Zienswijze } from './zienswijze.tsx'

/** The casusoverleg: preparing it, inviting, holding it, and what was held before (B2.2.2, B2.2.3). */
export function Casusoverleg() {
  const casus = useCasus()
  const lopend = lopendOverleg(casus)
  const gehouden = gehoudenOverleggen(casus)
  return (
    <Stack>
      {lopend && <Lopend casus={casus} overleg={lopend} />}
      {!lopend && gehouden.length === 0 && <NogGeen casus={casus} />}
      <Alsnog casus={casus} lopend={lopend} gehouden={gehouden} />
      {!lopend && gehouden.length > 0 && casus.fase === 'casusoverleg' && <Vervolg casus={casus} />}
      <VolgendeOverleggen casus={casus} />
      <LosseTeksten casus={casus} teksten={casus.losseTegenspraken} titel={beeldTeksten.los} />
      <Partijtoetsen casus={casus} />
      {gehouden.length > 0 && <Gehouden casus={casus} overleggen={gehouden} />}
    </Stack>
  )
}

interface Alsnogdelen {
  readonly casus: Casus
  readonly lopend: Overleg | undefined
  readonly gehouden: readonly Overleg[]
}

/** Who came to the casus after the overleg of the own organisation accepts the afspraken of that one (T17). */
function Alsnog({ casus, lopend, gehouden }: Alsnogdelen) {
  const partij = useIk().partij?.id
  const laatste = gehouden.find((o) => o.deelnemers.some((d) => d.partij.id === partij))
  const nu = useEigenDeelname(lopend)
  const toen = useEigenDeelname(laatste)
  const isUitgenodigd = nu !== undefined && lopend?.stand !== 'voorbereiding'
  if (!laatste || !toen || toen.doorMijAanvaard || isUitgenodigd || casus.fase !== 'casusoverleg') return null
  return <Afspraken casus={casus} overleg={laatste} />
}

function NogGeen({ casus }: { readonly casus: Casus }) {
  return (
    <EmptyState
      title={t.leegTitel}
      explanation={watNu(aanbodVan(casus, 'overlegVoorbereiden'))}
      action={<OverlegVoorbereiden casus={casus} />}
    />
  )
}

/** What to do where there is no overleg yet: prepare it, do first what is in the way, or wait. */
function watNu(aanbod: Aanbod | undefined): string {
  if (!aanbod) return t.leegWachten
  return aanbod.toegestaan ? t.leegVoorbereiden : [aanbod.reden, aanbod.watHelpt].filter(Boolean).join(' ')
}

interface Overlegdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

function Lopend({ casus, overleg }: Overlegdelen) {
  const eigen = useEigenDeelname(overleg)
  const uitgenodigd = overleg.stand !== 'voorbereiding'
  // What stands in the way of seeing anything comes first; once accepted it is there to be read again.
  const moetAanvaarden = uitgenodigd && eigen !== undefined && !eigen.doorMijAanvaard
  return (
    <>
      {uitgenodigd && <Gesprek casus={casus} overleg={overleg} />}
      {moetAanvaarden && <Afspraken casus={casus} overleg={overleg} />}
      {overleg.stand === 'bezig' && !moetAanvaarden && <Vergadering casus={casus} overleg={overleg} />}
      <Panel
        title={t.overleg(overleg.volgnummer)}
        explanation={<Standregel overleg={overleg} />}
        aside={<Wijzigen casus={casus} overleg={overleg} />}
      >
        <Stack gap="lg">
          <Overlegfeiten overleg={overleg} />
          <Zienswijze casus={casus} overleg={overleg} />
          <Deelnemers casus={casus} overleg={overleg} />
          <Themaoverzicht casus={casus} overleg={overleg} />
          {!uitgenodigd && <Uitnodigen casus={casus} overleg={overleg} />}
        </Stack>
      </Panel>
      {uitgenodigd && !moetAanvaarden && <Afspraken casus={casus} overleg={overleg} />}
    </>
  )
}

/** What can still be changed of it: all in the preparation, when and where until it begins (T14). */
function Wijzigen({ casus, overleg }: Overlegdelen) {
  if (overleg.stand === 'voorbereiding') return <OverlegAanpassen casus={casus} overleg={overleg} />
  if (overleg.stand === 'bezig') return <NaarVerslag overleg={overleg} />
  return overleg.stand === 'gepland' ? <OverlegWijzigen casus={casus} overleg={overleg} /> : null
}

function Vervolg({ casus }: { readonly casus: Casus }) {
  const mag = aanbodVan(casus, 'overlegVoorbereiden') !== undefined
  return (
    <Panel title={t.vervolgTitel} explanation={mag ? t.vervolgUitleg : t.vervolgGeenRecht}>
      {mag && (
        <Group>
          <VervolgVoorbereiden casus={casus} />
          <Link className={stijl.verwijzing ?? ''} from="/casussen/$casusnummer" to={deelpaden.overzicht} search={true}>
            {t.naarUitkomst}
          </Link>
        </Group>
      )}
    </Panel>
  )
}

/** The overleg of the first date that was agreed ahead, or one at another moment. */
function VervolgVoorbereiden({ casus }: { readonly casus: Casus }) {
  const [eerste] = casus.overlegdata
  if (!eerste) return <OverlegVoorbereiden casus={casus} label={t.vervolgoverleg} />
  return (
    <>
      <OverlegVoorbereiden casus={casus} datum={eerste} label={reeksTeksten.voorbereiden(formatDay(eerste.tijdstip))} />
      <OverlegVoorbereiden casus={casus} label={reeksTeksten.extra} variant="subtle" />
    </>
  )
}

interface Gehoudendelen {
  readonly casus: Casus
  readonly overleggen: readonly Overleg[]
}

function Gehouden({ casus, overleggen }: Gehoudendelen) {
  return (
    <Panel title={t.gehoudenTitel}>
      <Stack gap="sm">
        {overleggen.map((overleg, i) => (
          <Disclosure key={overleg.id} open={i === 0} summary={<Kop overleg={overleg} />}>
            <Stack gap="lg">
              <NaarVerslag overleg={overleg} />
              <Overlegfeiten overleg={overleg} />
              <Zienswijze casus={casus} overleg={overleg} />
              <Deelnemers casus={casus} overleg={overleg} />
              <div>
                <Title order={3}>{beeldTeksten.titel}</Title>
                <Toestandsbeeld casus={casus} overleg={overleg} />
              </div>
            </Stack>
          </Disclosure>
        ))}
      </Stack>
    </Panel>
  )
}

function Kop({ overleg }: { readonly overleg: Overleg }) {
  return (
    <Text span fw={600}>
      {t.overleg(overleg.volgnummer)}
      {overleg.tijdstip && `, ${formatMoment(overleg.tijdstip)}`}
    </Text>
  )
}
